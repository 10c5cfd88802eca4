package org.liangbang.document.placard;

import java.util.List;
import java.util.Optional;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;

/**
 * A part of a placard under a head of its own. In its table, what is strong at the beginning of a
 * cell is set large, and a drawing without a title stands below the words to its left.
 *
 * @param label what it is, in a word or two
 * @param title what it is about; may be empty
 * @param scope what it covers, set small at the right; may be empty
 * @param table its rows and columns; none for words only
 * @param notes paragraphs below
 */
public record Part(
        String label, String title, String scope, Optional<Table> table, List<List<Inline>> notes) {
    /** Keeps its own copy. */
    public Part {
        notes = notes.stream().map(List::copyOf).toList();
    }

    /** A part that is a table and nothing else. */
    public static Part of(String label, String scope, Table table) {
        return new Part(label, "", scope, Optional.of(table), List.of());
    }
}
