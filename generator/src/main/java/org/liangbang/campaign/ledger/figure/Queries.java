package org.liangbang.campaign.ledger.figure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liangbang.campaign.ledger.book.Row;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.format.ColumnType;
import org.liangbang.campaign.ledger.format.FigureDefinition;
import org.liangbang.campaign.ledger.format.Measures;

/** What the figures of a ledger tell of its rows, as far as it adds up. */
final class Queries {
    private static final String ROWS = "";

    private final IdentityHashMap<Row, Integer> numbers = new IdentityHashMap<>();
    private final List<LedgerFigure> figures;
    private final List<List<Query>> queries = new ArrayList<>();

    /**
     * What figures tell.
     *
     * @param rows all rows of the ledger, numbered in their order
     */
    Queries(List<RowStatus> rows, List<LedgerFigure> figures) {
        rows.forEach(row -> numbers.put(row.row(), numbers.size()));
        this.figures = figures;
        figures.forEach(figure -> queries.add(make(figure)));
    }

    private List<Query> make(LedgerFigure figure) {
        Optional<Measures> measures = figure.definition().map(FigureDefinition::measures);
        if (measures.isEmpty()) {
            boolean median = figure.id().path().contains("/days-in/");
            return median ? List.of() : List.of(rows(figure.measured().rows()));
        }
        Measures of = measures.get();
        if (of.count().isPresent()) {
            return List.of(rows(figure.measured().rows()));
        }
        if (of.sum().isPresent()) {
            return List.of(sum(of.sum().get().value(), figure.measured().rows(), figure));
        }
        if (of.change().isPresent()) {
            Measures.Change change = of.change().get();
            SumMeasure sum = new SumMeasure(change.of().value(), "");
            List<Query> both = new ArrayList<>();
            new ChangeMeasure(sum, change.by().value())
                    .parts(figure.measured().rows())
                    .forEach(part -> both.add(sum(change.of().value(), part, figure)));
            return both;
        }
        return List.of();
    }

    private BitSet set(List<RowStatus> rows) {
        BitSet set = new BitSet();
        rows.forEach(row -> set.set(numbers.getOrDefault(row.row(), 0)));
        return set;
    }

    private Query rows(List<RowStatus> rows) {
        return new Query(ROWS, set(rows), rows.size());
    }

    /** People in a column of counts are what is small; of other numbers, the rows are. */
    private Query sum(String column, List<RowStatus> rows, LedgerFigure figure) {
        boolean people =
                figure.ledger()
                        .column(column)
                        .filter(of -> of.type() == ColumnType.COUNT)
                        .isPresent();
        long size =
                people
                        ? new SumMeasure(column, "")
                                .of(rows)
                                .value()
                                .nearly()
                                .ceiling()
                                .numerator()
                                .min(BigInteger.valueOf(Long.MAX_VALUE))
                                .longValueExact()
                        : rows.size();
        return new Query(column, set(rows), size);
    }

    /** What a figure tells; nothing for one that does not add up. */
    List<Query> of(int figure) {
        return queries.get(figure);
    }

    /** How much a figure comes to. */
    long size(int figure) {
        return queries.get(figure).stream().mapToLong(Query::size).max().orElse(0);
    }

    /** Whether a figure counts rows or people, so that being small can be said. */
    boolean isCount(int figure) {
        LedgerFigure of = figures.get(figure);
        boolean sum =
                of.definition()
                        .flatMap(each -> each.measures().sum())
                        .flatMap(column -> of.ledger().column(column.value()))
                        .filter(column -> column.type() == ColumnType.COUNT)
                        .isPresent();
        boolean count =
                of.definition().map(each -> each.measures().count().isPresent()).orElse(true);
        return (sum || count) && queries.get(figure).size() == 1;
    }

    /** What tells the breakdown that a figure is of: all but its group. */
    String breakdown(int figure) {
        String path = figures.get(figure).id().path();
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** All that adds up, in order. */
    SortedSet<String> quantities() {
        SortedSet<String> quantities = new TreeSet<>();
        queries.forEach(each -> each.forEach(query -> quantities.add(query.quantity())));
        return quantities;
    }

    /** Whether a figure that does not add up rests on few rows, or comes to little. */
    boolean restsOnFew(int figure, int bound) {
        LedgerFigure of = figures.get(figure);
        int rows = of.measured().rows().size();
        boolean covers =
                of.definition().filter(each -> each.measures().coverage().isPresent()).isPresent();
        boolean distinct =
                of.definition().filter(each -> each.measures().distinct().isPresent()).isPresent();
        boolean few = rows > 0 && rows < bound;
        long value = of.measured().value().nearly().ceiling().numerator().longValue();
        return !covers && (few || (distinct && value > 0 && value < bound));
    }

    /** Whether a figure over what is not public leaves so few rows that they are told as well. */
    boolean leavesFew(int figure, int bound) {
        LedgerFigure of = figures.get(figure);
        boolean conditional = of.definition().filter(each -> !each.where().isEmpty()).isPresent();
        int outside = numbers.size() - of.measured().rows().size();
        return of.closed() && conditional && isCount(figure) && outside > 0 && outside < bound;
    }

    /** The sets of rows whose number is small, also those left outside, each once. */
    List<BitSet> secrets(String quantity, int bound) {
        List<BitSet> secrets = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            for (Query query : figures.get(at).closed() ? queries.get(at) : List.<Query>of()) {
                if (query.quantity().equals(quantity) && query.isSmall(bound)) {
                    add(query.rows(), secrets);
                }
            }
            if (quantity.equals(ROWS) && leavesFew(at, bound)) {
                BitSet outside = new BitSet();
                outside.set(0, numbers.size());
                outside.andNot(queries.get(at).get(0).rows());
                add(outside, secrets);
            }
        }
        return secrets;
    }

    private static void add(BitSet set, List<BitSet> secrets) {
        if (!secrets.contains(set)) {
            secrets.add(set);
        }
    }
}
