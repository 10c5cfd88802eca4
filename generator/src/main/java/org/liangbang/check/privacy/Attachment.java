package org.liangbang.check.privacy;

import java.util.List;
import java.util.function.Function;
import org.liangbang.source.SourceTree;

/**
 * What a file that is not a text carries with it besides its picture.
 *
 * @param path its path in the content folder
 * @param tellsPlace whether it says on which spot of the earth it was made
 * @param notes the texts in it, in the order found
 */
public record Attachment(String path, boolean tellsPlace, List<Note> notes) {
    /** Keeps its own copy. */
    public Attachment {
        notes = List.copyOf(notes);
    }

    /**
     * A text in a file.
     *
     * @param field what the file calls it
     * @param text what it says, on one line
     */
    public record Note(String field, String text) {}

    /** Reads what the files of a content folder carry, in path order. */
    @FunctionalInterface
    public interface Reader extends Function<SourceTree, List<Attachment>> {}
}
