package org.liangbang.campaign.ledger.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A figure of a ledger: what is measured, over which rows, and in which groups.
 *
 * @param id permanent, the last part of the figure's id
 * @param name what readers see
 * @param measures what is measured; one of its parts is there, which a rule makes sure of
 * @param where conditions on columns, each with the values allowed; all must hold
 * @param by the column by which rows are grouped, a figure each
 * @param unit what is counted, when it is not said elsewhere
 * @param decimals how many decimals are printed of what is divided
 * @param span where it is written
 */
public record FigureDefinition(
        Located<String> id,
        Located<String> name,
        Measures measures,
        Map<Located<String>, List<Located<String>>> where,
        Optional<Located<String>> by,
        Optional<String> unit,
        Optional<Integer> decimals,
        Span span) {
    private static final int MOST_DECIMALS = 6;
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Map<Located<String>, List<Located<String>>>> WHERE =
            Field.defaulted(
                    "where",
                    Values.keyed(Values.listOf(Values.text().located())),
                    new LinkedHashMap<>());
    private static final Field<Optional<Located<String>>> BY =
            Field.optional("by", Values.id().located());
    private static final Field<Optional<String>> UNIT = Field.optional("unit", Values.text());
    private static final Field<Optional<Integer>> DECIMALS =
            Field.optional("decimals", Values.integer(0, MOST_DECIMALS));

    static final ValueFormat<FigureDefinition> FORMAT =
            RecordFormat.of(
                    "ledger-figure",
                    List.of(
                            ID,
                            NAME,
                            Measures.COUNT,
                            Measures.SUM,
                            Measures.DISTINCT,
                            Measures.QUOTIENT,
                            Measures.RATIO,
                            Measures.MEDIAN,
                            Measures.COVERAGE,
                            Measures.CHANGE,
                            WHERE,
                            BY,
                            UNIT,
                            DECIMALS),
                    read ->
                            new FigureDefinition(
                                    read.get(ID),
                                    read.get(NAME),
                                    Measures.of(read),
                                    read.get(WHERE),
                                    read.get(BY),
                                    read.get(UNIT),
                                    read.get(DECIMALS),
                                    read.span()));

    /** Keeps its own copies. */
    public FigureDefinition {
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    }
}
