package org.liangbang.campaign.ledger.format;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.RecordSource;
import org.liangbang.model.RecordType;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * The definition of a ledger: which columns its rows have, which states they pass, which figures
 * are worked out, and what of it everybody may see.
 *
 * @param id permanent, the name of its folder
 * @param name what people call it
 * @param summary what it is for, for readers
 * @param campaigns the campaigns it serves; may be empty
 * @param topic the topic of one of them, when there is one
 * @param keeper the post that keeps it up to date
 * @param measure the counting word of a row
 * @param updateWithin days after which it counts as stale
 * @param published the columns that may reach readers; all others never do
 * @param roles which columns play a part
 * @param suppressBelow counts above 0 and below this are not told; empty when all are
 * @param publish whether rows are shown or only figures
 * @param columns from left to right
 * @param states the states of a row; empty when rows are just records
 * @param figures in the order to show them
 * @param span where it is written
 */
public record Ledger(
        Located<String> id,
        Located<String> name,
        Located<String> summary,
        List<Located<String>> campaigns,
        Optional<Located<String>> topic,
        Located<String> keeper,
        Located<String> measure,
        int updateWithin,
        List<Located<String>> published,
        Roles roles,
        Optional<Integer> suppressBelow,
        Publish publish,
        List<Column> columns,
        List<State> states,
        List<FigureDefinition> figures,
        Span span) {
    /** How much of a ledger readers see. */
    public enum Publish {
        /** Its rows, by their public columns. */
        ROWS,
        /** Its figures and no row. */
        TOTALS
    }

    /** Stands in the list of public columns for the notes and posts of steps. */
    public static final String NOTES = "notes";

    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<Ledger> TYPE = new RecordType<>("ledgers", Ledger.class);

    private static final int FORTNIGHT = 14;
    private static final int LONGEST_PACE = 3660;
    private static final int LEAST_SUPPRESSED = 3;
    private static final int MOST_SUPPRESSED = 100;
    private static final int MOST_PARTS = 200;

    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Located<String>> SUMMARY =
            Field.required("summary", Values.text().located());
    private static final Field<List<Located<String>>> CAMPAIGNS =
            Field.list("campaigns", Values.id().located());
    private static final Field<Optional<Located<String>>> TOPIC =
            Field.optional("topic", Values.id().located());
    private static final Field<Located<String>> KEEPER =
            Field.required("keeper", Values.id().located());
    private static final Field<Located<String>> MEASURE =
            Field.required("measure", Values.text().located());
    private static final Field<Integer> UPDATE_WITHIN =
            Field.defaulted("update-within", Values.integer(1, LONGEST_PACE), FORTNIGHT);
    private static final Field<List<Located<String>>> PUBLIC =
            Field.required("public", Values.listOf(Values.id().located()))
                    .missing("ledger.public-missing");
    private static final Field<Roles> ROLES = Field.required("roles", Roles.FORMAT);
    private static final Field<Optional<Integer>> SUPPRESS_BELOW =
            Field.optional("suppress-below", Values.integer(LEAST_SUPPRESSED, MOST_SUPPRESSED));
    private static final Field<Publish> PUBLISH =
            Field.defaulted("publish", Values.choice(Publish.class), Publish.ROWS);
    private static final Field<List<Column>> COLUMNS =
            Field.required("columns", Values.listOf(Column.FORMAT, 1, MOST_PARTS));
    private static final Field<List<State>> STATES = Field.list("states", State.FORMAT);
    private static final Field<List<FigureDefinition>> FIGURES =
            Field.list("figures", FigureDefinition.FORMAT);

    private static final ValueFormat<Ledger> FORMAT =
            RecordFormat.of(
                    "ledger",
                    List.of(
                            ID,
                            NAME,
                            SUMMARY,
                            CAMPAIGNS,
                            TOPIC,
                            KEEPER,
                            MEASURE,
                            UPDATE_WITHIN,
                            PUBLIC,
                            ROLES,
                            SUPPRESS_BELOW,
                            PUBLISH,
                            COLUMNS,
                            STATES,
                            FIGURES),
                    read ->
                            new Ledger(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(SUMMARY),
                                    read.get(CAMPAIGNS),
                                    read.get(TOPIC),
                                    read.get(KEEPER),
                                    read.get(MEASURE),
                                    read.get(UPDATE_WITHIN),
                                    read.get(PUBLIC),
                                    read.get(ROLES),
                                    read.get(SUPPRESS_BELOW),
                                    read.get(PUBLISH),
                                    read.get(COLUMNS),
                                    read.get(STATES),
                                    read.get(FIGURES),
                                    read.span()));

    /** Where definitions are written. */
    public static final RecordSource<Ledger> SOURCE =
            RecordSource.data(
                    TYPE,
                    "ledgers/{ledger}/ledger.yaml",
                    FORMAT,
                    (place, ledger) -> List.of(ledger));

    /** Keeps its own copies. */
    public Ledger {
        campaigns = List.copyOf(campaigns);
        published = List.copyOf(published);
        columns = List.copyOf(columns);
        states = List.copyOf(states);
        figures = List.copyOf(figures);
    }

    /** The folder it lies in. */
    public String folder() {
        String path = span.file().path();
        int end = path.lastIndexOf('/');
        return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    }

    /** The column with an id. */
    public Optional<Column> column(String column) {
        return columns.stream().filter(each -> each.id().value().equals(column)).findFirst();
    }

    /** The state with an id. */
    public Optional<State> state(String state) {
        return states.stream().filter(each -> each.id().value().equals(state)).findFirst();
    }

    /** The figure with an id. */
    public Optional<FigureDefinition> figure(String figure) {
        return figures.stream().filter(each -> each.id().value().equals(figure)).findFirst();
    }

    /** Whether readers may see what stands in a column, or {@link #NOTES}. */
    public boolean isPublic(String column) {
        return published.stream().anyMatch(each -> each.value().equals(column));
    }

    /** Whether readers may see rows at all. */
    public boolean showsRows() {
        return publish == Publish.ROWS;
    }
}
