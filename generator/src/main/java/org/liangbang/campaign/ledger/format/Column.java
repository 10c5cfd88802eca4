package org.liangbang.campaign.ledger.format;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A column of a ledger.
 *
 * @param id the key under which rows hold it
 * @param name the head of the column
 * @param type what its cells hold
 * @param required whether every row must have it
 * @param many whether a cell may hold several
 * @param unit what its numbers count; may be empty
 * @param choices the words of a choice
 * @param ledger the ledger that links lead to
 * @param span where it is written
 */
public record Column(
        Located<String> id,
        Located<String> name,
        ColumnType type,
        boolean required,
        boolean many,
        Optional<String> unit,
        List<Choice> choices,
        Optional<Located<String>> ledger,
        Span span) {
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<ColumnType> TYPE =
            Field.required("type", Values.choice(ColumnType.class));
    private static final Field<Boolean> REQUIRED =
            Field.defaulted("required", Values.flag(), false);
    private static final Field<Boolean> MANY = Field.defaulted("many", Values.flag(), false);
    private static final Field<Optional<String>> UNIT = Field.optional("unit", Values.text());
    private static final Field<List<Choice>> CHOICES = Field.list("choices", Choice.FORMAT);
    private static final Field<Optional<Located<String>>> LEDGER =
            Field.optional("ledger", Values.id().located());

    static final ValueFormat<Column> FORMAT =
            RecordFormat.of(
                    "ledger-column",
                    List.of(ID, NAME, TYPE, REQUIRED, MANY, UNIT, CHOICES, LEDGER),
                    read ->
                            new Column(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(TYPE),
                                    read.get(REQUIRED),
                                    read.get(MANY),
                                    read.get(UNIT),
                                    read.get(CHOICES),
                                    read.get(LEDGER),
                                    read.span()));

    /** Keeps its own copy. */
    public Column {
        choices = List.copyOf(choices);
    }

    /** The choice with an id. */
    public Optional<Choice> choice(String choice) {
        return choices.stream().filter(each -> each.id().value().equals(choice)).findFirst();
    }
}
