package org.liangbang.model;

import java.math.BigDecimal;
import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A total put together from several kinds of result of one period, each scaled to its own maximum.
 *
 * @param id unique within the campaign
 * @param name what people call it
 * @param period the days whose results count
 * @param parts what goes in, each with its weight; at least one
 * @param missing what happens to a unit that has no result for a part
 * @param span where it is written
 */
public record Composite(
        Located<String> id,
        Located<String> name,
        Period period,
        List<Part> parts,
        Located<Missing> missing,
        Span span) {
    private static final int MOST_PARTS = 9;

    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Period> PERIOD = Field.required("period", Period.CLOSED);
    private static final Field<List<Part>> PARTS =
            Field.required("parts", Values.listOf(Part.FORMAT, 1, MOST_PARTS));
    private static final Field<Located<Missing>> MISSING =
            Field.required("missing", Values.choice(Missing.class).located());

    static final ValueFormat<Composite> FORMAT =
            RecordFormat.of(
                    "composite",
                    List.of(ID, NAME, PERIOD, PARTS, MISSING),
                    read ->
                            new Composite(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(PERIOD),
                                    read.get(PARTS),
                                    read.get(MISSING),
                                    read.span()));

    /** Keeps its own copy. */
    public Composite {
        parts = List.copyOf(parts);
    }

    /** What goes into a composite. */
    public enum Source {
        /** The totals of the contests of the period. */
        CONTESTS,
        /** The rate of pledges delivered, by weight. */
        PLEDGES
    }

    /** What happens to a unit that has no result for a part. */
    public enum Missing {
        /** It is a mistake in the content. */
        ERROR,
        /** The part counts as nothing. */
        ZERO,
        /** The part is left out, and the others share its weight. */
        SKIP
    }

    /**
     * One part of a composite.
     *
     * @param of what it is taken from
     * @param weight its share, above 0; the weights of a composite make up its full marks
     * @param span where it is written
     */
    public record Part(Located<Source> of, Located<BigDecimal> weight, Span span) {
        private static final Field<Located<Source>> OF =
                Field.required("of", Values.choice(Source.class).located());
        private static final Field<Located<BigDecimal>> WEIGHT =
                Field.required("weight", Values.decimal().located());

        static final ValueFormat<Part> FORMAT =
                RecordFormat.of(
                        "composite-part",
                        List.of(OF, WEIGHT),
                        read -> new Part(read.get(OF), read.get(WEIGHT), read.span()));
    }
}
