package org.liangbang.campaign.contest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.format.Schema;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/**
 * The marks of one entry as written: a row for each judge, in the order written. A district has
 * hundreds of thousands of marks, so they are kept as numbers with their places packed beside them,
 * 16 bytes a mark.
 */
public final class MarkTable {
    /** How a judge who stands aside is written. */
    static final String RECUSED = "recused";

    /** Marks are kept as whole numbers of this part: all six decimals that may be written. */
    static final long PARTS = 1_000_000;

    /** So many decimals may be written. */
    static final int DECIMALS = 6;

    private static final String ID = "^[a-z0-9]+(?:[.-][a-z0-9]+)*$";

    private final SourceFile file;
    private final String[] judges;
    private final long[] judgePlaces;

    /** Where the marks of each row begin, and behind the last one. */
    private final int[] starts;

    private final boolean[] recused;
    private final long[] marks;
    private final long[] places;

    private MarkTable(Node.Mapping rows) {
        int size = rows.entries().size();
        file = rows.span().file();
        judges = new String[size];
        judgePlaces = new long[size];
        starts = new int[size + 1];
        recused = new boolean[size];
        for (int row = 0; row < size; row++) {
            starts[row + 1] = starts[row] + items(rows.entries().get(row)).size();
        }
        marks = new long[starts[size]];
        places = new long[starts[size]];
    }

    private static List<Node> items(Node.Entry row) {
        return row.value() instanceof Node.Sequence list ? list.items() : List.of();
    }

    /** How marks are written: judges as keys, a list of decimals or {@code recused} for each. */
    static final ValueFormat<MarkTable> FORMAT =
            new ValueFormat<>() {
                @Override
                public Optional<MarkTable> read(Node node, Consumer<Diagnostic> report) {
                    if (node instanceof Node.Mapping rows) {
                        return new MarkTable(rows).fill(rows, report);
                    }
                    report.accept(Diagnostic.error("value.not-keyed", node.span()));
                    return Optional.empty();
                }

                @Override
                public Schema schema() {
                    Schema list = new Schema.ListOf(Values.decimal().schema(), 1, MOST_MARKS);
                    Schema aside = new Schema.Choice(List.of(RECUSED));
                    return new Schema.Keyed(ID, new Schema.Either(List.of(list, aside)));
                }
            };

    private static final int MOST_MARKS = 99;

    private Optional<MarkTable> fill(Node.Mapping rows, Consumer<Diagnostic> report) {
        boolean whole = true;
        for (int row = 0; row < judges.length; row++) {
            Node.Entry entry = rows.entries().get(row);
            judges[row] = entry.key().text().intern();
            judgePlaces[row] = pack(entry.key().span());
            whole &= fillRow(row, entry, report);
        }
        return whole ? Optional.of(this) : Optional.empty();
    }

    private boolean fillRow(int row, Node.Entry entry, Consumer<Diagnostic> report) {
        Node value = entry.value();
        if (value instanceof Node.Scalar word && word.text().equals(RECUSED)) {
            recused[row] = true;
            return true;
        }
        List<Node> items = items(entry);
        if (items.isEmpty()) {
            report.accept(
                    Diagnostic.error("contest.marks-form", entry.key().span())
                            .with("judge", judges[row]));
            return false;
        }
        boolean whole = true;
        for (int at = 0; at < items.size(); at++) {
            Node item = items.get(at);
            Optional<BigDecimal> mark = Values.decimal().read(item, report);
            whole &= mark.isPresent();
            int place = starts[row] + at;
            marks[place] = mark.map(MarkTable::parts).orElse(0L);
            places[place] = pack(item.span());
        }
        return whole;
    }

    /** A number that may be written as a mark, in millionths. */
    static long parts(BigDecimal mark) {
        return mark.movePointRight(DECIMALS).longValueExact();
    }

    /** Line, column and end column in 24, 20 and 20 bits; a mark stands on one line. */
    private static long pack(Span span) {
        return (long) span.line() << 40 | (long) span.column() << 20 | span.endColumn();
    }

    private Span unpack(long place) {
        int line = (int) (place >>> 40);
        return new Span(file, line, (int) (place >>> 20) & 0xFFFFF, line, (int) place & 0xFFFFF);
    }

    /** How many judges have a row. */
    int rows() {
        return judges.length;
    }

    /** The row of a judge; -1 when there is none. */
    int rowOf(String judge) {
        for (int row = 0; row < judges.length; row++) {
            if (judges[row].equals(judge)) {
                return row;
            }
        }
        return -1;
    }

    /** The judge of a row. */
    String judge(int row) {
        return judges[row];
    }

    /** Where the judge of a row is written. */
    Span judgeSpan(int row) {
        return unpack(judgePlaces[row]);
    }

    /** Whether the judge of a row stands aside. */
    boolean isRecused(int row) {
        return recused[row];
    }

    /** How many marks a row has; 0 for a judge who stands aside. */
    int size(int row) {
        return starts[row + 1] - starts[row];
    }

    /** One mark, in millionths. */
    long mark(int row, int criterion) {
        return marks[starts[row] + criterion];
    }

    /** Where one mark is written. */
    Span span(int row, int criterion) {
        return unpack(places[starts[row] + criterion]);
    }

    /** Where a row is written, from the judge to the last mark. */
    Span rowSpan(int row) {
        Span judge = judgeSpan(row);
        return size(row) == 0 ? judge : judge.to(span(row, size(row) - 1));
    }
}
