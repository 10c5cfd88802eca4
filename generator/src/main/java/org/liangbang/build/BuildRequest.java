package org.liangbang.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.liangbang.check.CheckedContent;
import org.liangbang.model.Site;

/**
 * What to build, and from what.
 *
 * @param content the content folder
 * @param theme a theme folder that overrides the built-in theme, if there is one
 * @param out the folder of the site
 * @param asOf the day by which deadlines are judged, once the site's own wish is known
 * @param baseUrl where the site will be, if that differs from what the site says
 * @param drafts whether drafts and unsigned editions are shown too
 * @param strict whether warnings keep the site from being written
 * @param jobs how many files are made at once, at least 1
 */
public record BuildRequest(
        Path content,
        Optional<Path> theme,
        Path out,
        Function<Site, LocalDate> asOf,
        Optional<String> baseUrl,
        boolean drafts,
        boolean strict,
        int jobs) {
    /** Where the site will be: as asked for, else as the site says. */
    Optional<String> base(CheckedContent content) {
        return baseUrl.or(() -> content.all(Site.TYPE).get(0).baseUrl());
    }
}
