package org.liangbang.campaign.wallchart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * How an indicator stood on a day, in all; or the correction of an earlier reading.
 *
 * @param date the day it was read, or corrected
 * @param unit the unit, when it is about one
 * @param value the number, exact
 * @param who the post that read it, by its id or as it is called in the unit
 * @param note a sentence for readers
 * @param evidence a photo of it, by its path in the content folder
 * @param corrects the day of the reading that it takes the place of, when it is a correction
 * @param span where it is written
 */
public record Reading(
        Located<LocalDate> date,
        Optional<Located<String>> unit,
        Located<BigDecimal> value,
        Located<String> who,
        Optional<Located<String>> note,
        Optional<Located<String>> evidence,
        Optional<Located<LocalDate>> corrects,
        Span span) {
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Optional<Located<String>>> UNIT =
            Field.optional("unit", Values.id().located());
    private static final Field<Located<BigDecimal>> VALUE =
            Field.required("value", Values.decimal().located());
    private static final Field<Located<String>> WHO = Field.required("who", Values.id().located());
    private static final Field<Optional<Located<String>>> NOTE =
            Field.optional("note", Values.text().located());
    private static final Field<Optional<Located<String>>> EVIDENCE =
            Field.optional("evidence", Values.text().located());
    private static final Field<Optional<Located<LocalDate>>> CORRECTS =
            Field.optional("correction-of", Values.date().located());

    static final ValueFormat<Reading> FORMAT =
            RecordFormat.of(
                    "reading",
                    List.of(DATE, UNIT, VALUE, WHO, NOTE, EVIDENCE, CORRECTS),
                    read ->
                            new Reading(
                                    read.get(DATE),
                                    read.get(UNIT),
                                    read.get(VALUE),
                                    read.get(WHO),
                                    read.get(NOTE),
                                    read.get(EVIDENCE),
                                    read.get(CORRECTS),
                                    read.span()));

    /** The unit it is about, or empty text when it is about the whole. */
    public String about() {
        return unit.map(Located::value).orElse("");
    }

    /** The day whose number it gives: its own, or that of the reading it corrects. */
    public LocalDate of() {
        return corrects.orElse(date).value();
    }

    /** Whether it was known on a day. */
    public boolean isKnown(LocalDate day) {
        return !date.value().isAfter(day);
    }
}
