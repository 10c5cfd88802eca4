package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liangbang.document.Table.ColumnKind;

/**
 * A table that is too wide, cut into parts that stand one below the other. Each begins with the
 * columns that say what a row is about; its other columns are shared out evenly.
 */
final class TableParts {
    private final TableCopy copy;
    private final Bench bench;
    private final int width;

    private TableParts(TableCopy copy, Bench bench, int width) {
        this.copy = copy;
        this.bench = bench;
        this.width = width;
    }

    /** The parts from the top; one when nothing can be cut. */
    static List<TableSetter> of(TableCopy copy, Bench bench, int width) {
        TableParts parts = new TableParts(copy, bench, width);
        int name = TurnedTable.head(copy.table());
        List<Integer> heads =
                Stream.concat(
                                Stream.of(name),
                                copy.of(List.of(ColumnKind.GROUP, ColumnKind.RANK)).stream())
                        .distinct()
                        .sorted()
                        .toList();
        boolean roomy =
                parts.others(heads).stream()
                        .allMatch(each -> parts.setter(heads, List.of(each), true).fits());
        return roomy ? parts.cut(heads) : parts.cut(List.of(name));
    }

    private List<Integer> others(List<Integer> heads) {
        return IntStream.range(0, copy.columns().size())
                .filter(at -> !heads.contains(at))
                .boxed()
                .toList();
    }

    private List<TableSetter> cut(List<Integer> heads) {
        List<Integer> others = others(heads);
        if (others.isEmpty()) {
            return List.of(setter(heads, List.of(), true));
        }
        List<TableSetter> greedy = new ArrayList<>();
        int from = 0;
        while (from < others.size()) {
            int to = from + 1;
            while (to < others.size()
                    && setter(heads, others.subList(from, to + 1), false).fits()) {
                to++;
            }
            TableSetter widest = setter(heads, others.subList(from, to), false);
            greedy.add(widest.fits() ? widest : setter(heads, others.subList(from, to), true));
            from = to;
        }
        return even(heads, others, greedy.size()).orElse(greedy);
    }

    /** As many parts with as many columns each; none where one of them does not fit. */
    private Optional<List<TableSetter>> even(List<Integer> heads, List<Integer> others, int parts) {
        List<TableSetter> even = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = others.size() * part / parts;
            int to = others.size() * (part + 1) / parts;
            even.add(setter(heads, others.subList(from, to), false));
        }
        return Optional.of(even).filter(all -> all.stream().allMatch(TableSetter::fits));
    }

    /** A part; the sums beneath its rows stand in the first. */
    private TableSetter setter(List<Integer> heads, List<Integer> some, boolean yielding) {
        List<Integer> kept = Stream.concat(heads.stream(), some.stream()).sorted().toList();
        TableCopy part = copy.only(kept);
        boolean first = some.isEmpty() || some.get(0).equals(others(heads).get(0));
        TableCopy own = first ? part : part.bare();
        return yielding
                ? TableSetter.yielding(own, bench, width)
                : TableSetter.of(own, bench, width);
    }
}
