package org.liangbang.campaign.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.RecordSource;
import org.liangbang.model.RecordType;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * The sheets of one period on one form.
 *
 * @param id unique in the campaign, used in addresses; the name of its file
 * @param form the form, by its id
 * @param period the period
 * @param held the day on which all were looked through together, when there was one
 * @param sheets a sheet a unit, in the order written
 * @param place where the file lies
 * @param span where it is written
 */
public record Review(
        Located<String> id,
        Located<String> form,
        Located<CalendarPeriod> period,
        Optional<Located<LocalDate>> held,
        List<Sheet> sheets,
        ReviewForm.Place place,
        Span span) {
    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<Review> TYPE = new RecordType<>("reviews", Review.class);

    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> FORM =
            Field.required("form", Values.id().located());
    private static final Field<Located<CalendarPeriod>> PERIOD =
            Field.required("period", CalendarPeriod.FORMAT.located());
    private static final Field<Optional<Located<LocalDate>>> HELD =
            Field.optional("held", Values.date().located());
    private static final Field<List<Sheet>> SHEETS = Field.list("sheets", Sheet.FORMAT);

    private static final ValueFormat<Function<ReviewForm.Place, Review>> FORMAT =
            RecordFormat.of(
                    "review",
                    List.of(ID, FORM, PERIOD, HELD, SHEETS),
                    read ->
                            place ->
                                    new Review(
                                            read.get(ID),
                                            read.get(FORM),
                                            read.get(PERIOD),
                                            read.get(HELD),
                                            read.get(SHEETS),
                                            place,
                                            read.span()));

    /** Where reviews are written: a file for each period of each form. */
    public static final RecordSource<Review> SOURCE =
            RecordSource.data(
                    TYPE,
                    "campaigns/{campaign}/reviews/{review}.yaml",
                    FORMAT,
                    (place, read) ->
                            List.of(
                                    read.apply(
                                            new ReviewForm.Place(
                                                    place.name("campaign"),
                                                    place.name("review")))));

    /** Keeps its own copy. */
    public Review {
        sheets = List.copyOf(sheets);
    }

    /** The campaign it belongs to. */
    public String campaign() {
        return place.campaign();
    }
}
