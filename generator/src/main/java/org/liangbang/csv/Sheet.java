package org.liangbang.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/** Makes the tree out of the rows: the first names the columns, each other one is a mapping. */
final class Sheet {
    /**
     * What people part columns by when it is no comma: programs' other ways, and the full width.
     */
    private static final String OTHER_SEPARATORS = ";\t\uFF0C\uFF1B|";

    private final SourceFile file;
    private final List<Line> lines;
    private final Findings findings;

    Sheet(SourceFile file, List<Line> lines, Findings findings) {
        this.file = file;
        this.lines = lines;
        this.findings = findings;
    }

    /** The rows under the header; empty when there is no header. */
    Optional<Node> tree() {
        if (lines.isEmpty() || lines.get(0).isEmpty()) {
            if (findings.list().isEmpty()) {
                findings.add(Diagnostic.error("csv.empty", file.start()));
            }
            return Optional.empty();
        }
        List<Node.Scalar> header = lines.get(0).cells();
        if (isParted(header) || !isNamed(header)) {
            return Optional.empty();
        }
        List<Node> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            if (!line.isEmpty() && isAsWide(line, header.size()) && line.whole()) {
                rows.add(row(header, line.cells()));
            }
        }
        return Optional.of(new Node.Sequence(rows, file.whole()));
    }

    private boolean isParted(List<Node.Scalar> header) {
        Node.Scalar only = header.get(0);
        boolean parted =
                header.size() == 1
                        && only.text()
                                .chars()
                                .anyMatch(unit -> OTHER_SEPARATORS.indexOf(unit) >= 0);
        if (parted) {
            findings.add(Diagnostic.error("csv.separator", only.span()));
        }
        return parted;
    }

    private boolean isNamed(List<Node.Scalar> header) {
        Map<String, Span> first = new LinkedHashMap<>();
        boolean named = true;
        for (Node.Scalar name : header) {
            if (name.text().isEmpty()) {
                findings.add(Diagnostic.error("csv.header-blank", name.span()));
                named = false;
                continue;
            }
            Span before = first.putIfAbsent(name.text(), name.span());
            if (before != null) {
                findings.add(
                        Diagnostic.error("csv.column-repeated", name.span())
                                .with("name", name.text())
                                .related("first", before));
                named = false;
            }
        }
        return named;
    }

    /** Whether a row has as many cells as the header; empty ones at the end do not count. */
    private boolean isAsWide(Line line, int columns) {
        List<Node.Scalar> cells = line.cells();
        int size = cells.size();
        while (size > columns && cells.get(size - 1).isEmpty()) {
            size--;
        }
        if (size != columns) {
            Span place = size > columns ? cells.get(columns).span() : cells.get(0).span();
            findings.add(
                    Diagnostic.error("csv.cell-count", place)
                            .with("cells", size)
                            .with("columns", columns)
                            .related("header", lines.get(0).cells().get(0).span()));
        }
        return size == columns;
    }

    private static Node.Mapping row(List<Node.Scalar> header, List<Node.Scalar> cells) {
        List<Node.Entry> entries = new ArrayList<>();
        for (int at = 0; at < header.size(); at++) {
            Node.Scalar cell = cells.get(at);
            if (cell.quoted() ? !cell.text().isEmpty() : !cell.isEmpty()) {
                entries.add(new Node.Entry(header.get(at), cell));
            }
        }
        Span span = cells.get(0).span().to(cells.get(header.size() - 1).span());
        return new Node.Mapping(entries, span);
    }
}
