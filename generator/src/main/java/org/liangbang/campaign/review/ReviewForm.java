package org.liangbang.campaign.review;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.liangbang.compute.Fraction;
import org.liangbang.model.Audience;
import org.liangbang.model.Period;
import org.liangbang.model.RecordSource;
import org.liangbang.model.RecordType;
import org.liangbang.model.Rhythm;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A form on which units are reviewed period by period.
 *
 * @param id unique in the campaign; the name of its file
 * @param name what people call it
 * @param rhythm how often it is filled
 * @param period the days whose periods are reviewed
 * @param audience which of the campaign's units are reviewed; all of them when nothing is said
 * @param filedWithin within how many working days after a period it is to be filed
 * @param scale whether items carry points or results
 * @param items what is looked at, in the order written
 * @param keeper the post that collects it
 * @param basis the document behind it, when there is one
 * @param place where the file lies
 * @param span where it is written
 */
public record ReviewForm(
        Located<String> id,
        Located<String> name,
        Located<Rhythm> rhythm,
        Period period,
        Optional<Audience> audience,
        Located<Integer> filedWithin,
        Located<Scale> scale,
        List<Item> items,
        Located<String> keeper,
        Optional<String> basis,
        Place place,
        Span span) {
    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<ReviewForm> TYPE =
            new RecordType<>("review-forms", ReviewForm.class);

    private static final int MOST_ITEMS = 40;
    private static final int LONGEST = 60;
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Located<Rhythm>> RHYTHM =
            Field.required("rhythm", Values.choice(rhythms()).located());
    private static final Field<Period> PERIOD = Field.required("period", Period.CLOSED);
    private static final Field<Optional<Audience>> AUDIENCE =
            Field.optional("audience", Audience.FORMAT);
    private static final Field<Located<Integer>> FILED_WITHIN =
            Field.required("filed-within", Values.integer(0, LONGEST).located());
    private static final Field<Located<Scale>> SCALE =
            Field.required("scale", Values.choice(Scale.class).located());
    private static final Field<List<Item>> ITEMS =
            Field.required("items", Values.listOf(Item.FORMAT, 1, MOST_ITEMS));
    private static final Field<Located<String>> KEEPER =
            Field.required("keeper", Values.id().located());
    private static final Field<Optional<String>> BASIS = Field.optional("basis", Values.text());

    private static final ValueFormat<Function<Place, ReviewForm>> FORMAT =
            RecordFormat.of(
                    "review-form",
                    List.of(
                            ID,
                            NAME,
                            RHYTHM,
                            PERIOD,
                            AUDIENCE,
                            FILED_WITHIN,
                            SCALE,
                            ITEMS,
                            KEEPER,
                            BASIS),
                    read ->
                            place ->
                                    new ReviewForm(
                                            read.get(ID),
                                            read.get(NAME),
                                            read.get(RHYTHM),
                                            read.get(PERIOD),
                                            read.get(AUDIENCE),
                                            read.get(FILED_WITHIN),
                                            read.get(SCALE),
                                            read.get(ITEMS),
                                            read.get(KEEPER),
                                            read.get(BASIS),
                                            place,
                                            read.span()));

    /** Where forms are written: a file for each. */
    public static final RecordSource<ReviewForm> SOURCE =
            RecordSource.data(
                    TYPE,
                    "campaigns/{campaign}/reviews/forms/{form}.yaml",
                    FORMAT,
                    (place, read) ->
                            List.of(
                                    read.apply(
                                            new Place(
                                                    place.name("campaign"), place.name("form")))));

    private static Map<String, Rhythm> rhythms() {
        Map<String, Rhythm> rhythms = new LinkedHashMap<>();
        for (Rhythm rhythm : List.of(Rhythm.MONTH, Rhythm.QUARTER, Rhythm.HALF_YEAR)) {
            rhythms.put(Values.word(rhythm), rhythm);
        }
        return rhythms;
    }

    /** Keeps its own copy. */
    public ReviewForm {
        items = List.copyOf(items);
    }

    /**
     * Where a form or review lies.
     *
     * @param campaign the campaign's folder
     * @param file the file's name without ending
     */
    public record Place(String campaign, String file) {}

    /** The campaign it belongs to. */
    public String campaign() {
        return place.campaign();
    }

    /** The most that can be had: the sum of the items' points, or the number of items. */
    public Fraction full() {
        return scale.value() == Scale.RESULT
                ? Fraction.of(items.size())
                : Fraction.sum(items.stream().map(Item::full).toList());
    }

    /** What its items carry. */
    public enum Scale {
        /** Points up to a maximum. */
        POINTS,
        /** Yes, partly or no; only yes counts. */
        RESULT
    }

    /**
     * Something that is looked at.
     *
     * @param id unique in the form
     * @param name what people call it
     * @param max the most points; none when it carries a result
     * @param span where it is written
     */
    public record Item(
            Located<String> id,
            Located<String> name,
            Optional<Located<BigDecimal>> max,
            Span span) {
        private static final Field<Located<String>> ID =
                Field.required("id", Values.id().located());
        private static final Field<Located<String>> NAME =
                Field.required("name", Values.text().located());
        private static final Field<Optional<Located<BigDecimal>>> MAX =
                Field.optional("max", Values.decimal().located());

        static final ValueFormat<Item> FORMAT =
                RecordFormat.of(
                        "review-item",
                        List.of(ID, NAME, MAX),
                        read -> new Item(read.get(ID), read.get(NAME), read.get(MAX), read.span()));

        /** The most it can bring: its points, or 1 for a result. */
        public Fraction full() {
            return max.map(most -> Fraction.of(most.value())).orElse(Fraction.ONE);
        }
    }
}
