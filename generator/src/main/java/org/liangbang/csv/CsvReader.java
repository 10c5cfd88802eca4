package org.liangbang.csv;

import java.util.List;
import java.util.Optional;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;

/**
 * Reads comma-separated values (RFC 4180, with a header row) into a located tree.
 *
 * <p>Each row becomes a mapping from the names in the header to its cells, as written: {@code 007}
 * stays {@code 007}. A cell with nothing in it is left out, and so is a row with nothing in it.
 * Blanks around a cell that is not in quotes do not belong to it. All mistakes of a file are
 * reported in one reading, up to a hundred. Pure; may be used by many threads at once.
 */
public final class CsvReader {
    private CsvReader() {}

    /**
     * Reads a whole file.
     *
     * @return the rows as a sequence of mappings, without those that have a mistake; empty when
     *     there is no header to read them by, and then there is an error
     */
    public static Outcome<Node> read(SourceFile file) {
        Findings findings = new Findings();
        List<Line> lines = new Scanner(file, findings).lines();
        Optional<Node> tree = new Sheet(file, lines, findings).tree();
        return new Outcome<>(tree, findings.list());
    }
}
