package org.liangbang.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A total put together from several kinds of result of one period, each scaled to 100; the total is
 * their mean by weight, so that it is out of 100 too.
 *
 * @param id unique within the campaign
 * @param name what people call it
 * @param period the days whose results count
 * @param audience which of the campaign's units are compared; all of them when nothing is said
 * @param parts what goes in, each with its weight; at least one
 * @param missing what happens to a unit that has no result for a part
 * @param decimals how many decimals are printed, 0 to 6
 * @param rounding how the last of them is rounded
 * @param ties how equal totals are told apart, by the names of parts
 * @param span where it is written
 */
public record Composite(
        Located<String> id,
        Located<String> name,
        Period period,
        Optional<Audience> audience,
        List<Part> parts,
        Located<Missing> missing,
        Located<Integer> decimals,
        Located<Rounding> rounding,
        TieRule ties,
        Span span) {
    private static final int MOST_PARTS = 9;
    private static final int MOST_DECIMALS = 6;

    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Period> PERIOD = Field.required("period", Period.CLOSED);
    private static final Field<Optional<Audience>> AUDIENCE =
            Field.optional("audience", Audience.FORMAT);
    private static final Field<List<Part>> PARTS =
            Field.required("parts", Values.listOf(Part.FORMAT, 1, MOST_PARTS));
    private static final Field<Located<Missing>> MISSING =
            Field.required("missing", Values.choice(Missing.class).located());
    private static final Field<Located<Integer>> DECIMALS =
            Field.required("decimals", Values.integer(0, MOST_DECIMALS).located());
    private static final Field<Located<Rounding>> ROUNDING =
            Field.required("rounding", Values.choice(Rounding.class).located());
    private static final Field<TieRule> TIES = Field.required("ties", TieRule.FORMAT);

    static final ValueFormat<Composite> FORMAT =
            RecordFormat.of(
                    "composite",
                    List.of(ID, NAME, PERIOD, AUDIENCE, PARTS, MISSING, DECIMALS, ROUNDING, TIES),
                    read ->
                            new Composite(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(PERIOD),
                                    read.get(AUDIENCE),
                                    read.get(PARTS),
                                    read.get(MISSING),
                                    read.get(DECIMALS),
                                    read.get(ROUNDING),
                                    read.get(TIES),
                                    read.span()));

    /** Keeps its own copy. */
    public Composite {
        parts = List.copyOf(parts);
    }

    /** The part that takes in a kind of result, by the word with which editors name it. */
    public Optional<Part> part(String source) {
        return parts.stream()
                .filter(part -> Values.word(part.of().value()).equals(source))
                .findFirst();
    }

    /** What goes into a composite. */
    public enum Source {
        /** The totals of the contests of the period that were held on a stage. */
        CONTESTS,
        /** The rate of pledges delivered, by weight. */
        PLEDGES,
        /** The points on one form over the period. */
        REVIEWS,
        /** The totals of the contests held on visits of the period. */
        OBSERVATIONS
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
     * @param weight its share, above 0; only the proportions of the weights matter
     * @param form which form it is taken from, by its id; only of reviews, and not needed when the
     *     campaign has one form
     * @param span where it is written
     */
    public record Part(
            Located<Source> of,
            Located<BigDecimal> weight,
            Optional<Located<String>> form,
            Span span) {
        private static final Field<Located<Source>> OF =
                Field.required("of", Values.choice(Source.class).located());
        private static final Field<Located<BigDecimal>> WEIGHT =
                Field.required("weight", Values.decimal().located());
        private static final Field<Optional<Located<String>>> FORM =
                Field.optional("form", Values.id().located());

        static final ValueFormat<Part> FORMAT =
                RecordFormat.of(
                        "composite-part",
                        List.of(OF, WEIGHT, FORM),
                        read ->
                                new Part(
                                        read.get(OF),
                                        read.get(WEIGHT),
                                        read.get(FORM),
                                        read.span()));
    }
}
