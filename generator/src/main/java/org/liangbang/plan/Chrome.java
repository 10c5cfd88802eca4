package org.liangbang.plan;

import java.util.List;
import java.util.Optional;
import org.liangbang.document.Inline;

/**
 * What all pages of a site share.
 *
 * @param name the nameplate
 * @param slogan a line beside the nameplate; may be empty
 * @param language of everything on the site, such as {@code zh-CN}
 * @param base the absolute address of the site, ending in {@code /}; without it there is nothing
 *     absolute
 * @param sample whether everything is invented, which every page says
 * @param sampleNote a sentence beside that; may be empty
 * @param contents the sections of the site, in order; only those that have something
 * @param footLines lines at the foot
 * @param footLinks links at the foot
 * @param sourcePattern where lines of content files can be read, with {@code {path}} and {@code
 *     {line}} in it
 * @param licence under which the open data may be used; may be empty
 */
public record Chrome(
        String name,
        String slogan,
        String language,
        Optional<String> base,
        boolean sample,
        String sampleNote,
        List<Inline.Reference> contents,
        List<String> footLines,
        List<Inline.Reference> footLinks,
        Optional<String> sourcePattern,
        String licence) {
    /** Keeps its own copies. */
    public Chrome {
        contents = List.copyOf(contents);
        footLines = List.copyOf(footLines);
        footLinks = List.copyOf(footLinks);
    }
}
