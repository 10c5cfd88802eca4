package org.liangbang.document;

import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;

/**
 * A titled part of a page: a heavy rule, the title left, scope or a link right, blocks beneath.
 *
 * @param id the fragment by which links reach it, unique on its page
 * @param title the title
 * @param scope what it covers, set small at the right; may be empty
 * @param more where there is more to read, with the words of the link
 * @param width how much of a row it takes
 * @param blocks what it holds
 */
public record Section(
        String id,
        String title,
        List<Inline> scope,
        Optional<Inline.Reference> more,
        Width width,
        List<Block> blocks) {
    /** Keeps its own copies. */
    public Section {
        scope = List.copyOf(scope);
        blocks = List.copyOf(blocks);
    }

    /** A section as wide as the page, without scope or link. */
    public static Section of(String id, String title, List<Block> blocks) {
        return new Section(id, title, List.of(), Optional.empty(), Width.FULL, blocks);
    }

    /** The same section, taking another share of the row. */
    public Section wide(Width share) {
        return new Section(id, title, scope, more, share, blocks);
    }

    /** The same section with words about its scope. */
    public Section about(List<Inline> words) {
        return new Section(id, title, words, more, width, blocks);
    }

    /** The same section with a link to more. */
    public Section more(Address target, String words) {
        return new Section(
                id, title, scope, Optional.of(Inline.Reference.to(target, words)), width, blocks);
    }

    /** How much of a row a section takes on a wide screen; on a phone all are full. */
    public enum Width {
        /** The whole row. */
        FULL,
        /** Two thirds. */
        TWO_THIRDS,
        /** Half. */
        HALF,
        /** One third. */
        THIRD
    }
}
