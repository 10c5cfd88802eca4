package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Count;
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
 * That a unit filed or held what it must: a report, a meeting, visits.
 *
 * @param home where it lies
 * @param unit the unit
 * @param date the day it was filed or held
 * @param period the period it is for; the one in which the day lies when nothing is said
 * @param times how much of what is required it makes up, 1 or more
 * @param title what the meeting was about, when it is said
 * @param present how many were present, as written
 * @param invited how many should have been, as written
 * @param minutes where the minutes are kept
 * @param note a sentence for readers
 * @param corrects the day of the earlier row that this one replaces
 * @param span where it is written
 */
public record Filing(
        Home home,
        Located<String> unit,
        Located<LocalDate> date,
        Optional<Located<CalendarPeriod>> period,
        int times,
        Optional<Located<String>> title,
        Optional<Located<Count>> present,
        Optional<Located<Count>> invited,
        Optional<Located<String>> minutes,
        Optional<Located<String>> note,
        Optional<Located<LocalDate>> corrects,
        Span span) {
    /**
     * Where a row lies: the names in the path of its file.
     *
     * @param campaign the campaign's folder
     * @param obligation the folder, named after the obligation
     */
    public record Home(String campaign, String obligation) {}

    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<Filing> TYPE = new RecordType<>("filings", Filing.class);

    private static final int MOST_TIMES = 9999;
    private static final Field<Located<String>> UNIT =
            Field.required("unit", Values.id().located());
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Optional<Located<CalendarPeriod>>> PERIOD =
            Field.optional("for", CalendarPeriod.FORMAT.located());
    private static final Field<Integer> TIMES =
            Field.defaulted("times", Values.integer(1, MOST_TIMES), 1);
    private static final Field<Optional<Located<String>>> TITLE =
            Field.optional("title", Values.text().located());
    private static final Field<Optional<Located<Count>>> PRESENT =
            Field.optional("present", Count.FORMAT.located());
    private static final Field<Optional<Located<Count>>> INVITED =
            Field.optional("invited", Count.FORMAT.located());
    private static final Field<Optional<Located<String>>> MINUTES =
            Field.optional("minutes", Values.text().located());
    private static final Field<Optional<Located<String>>> NOTE =
            Field.optional("note", Values.text().located());
    private static final Field<Optional<Located<LocalDate>>> CORRECTS =
            Field.optional("corrects", Values.date().located());

    private static final ValueFormat<Function<Home, Filing>> FORMAT =
            RecordFormat.of(
                    "filing",
                    List.of(
                            UNIT, DATE, PERIOD, TIMES, TITLE, PRESENT, INVITED, MINUTES, NOTE,
                            CORRECTS),
                    read ->
                            home ->
                                    new Filing(
                                            home,
                                            read.get(UNIT),
                                            read.get(DATE),
                                            read.get(PERIOD),
                                            read.get(TIMES),
                                            read.get(TITLE),
                                            read.get(PRESENT),
                                            read.get(INVITED),
                                            read.get(MINUTES),
                                            read.get(NOTE),
                                            read.get(CORRECTS),
                                            read.span()));

    private static final ValueFormat<List<Function<Home, Filing>>> ROWS = Values.listOf(FORMAT);

    /** Where rows are written: any number of files in the folder of their obligation. */
    public static final RecordSource<Filing> SOURCE =
            RecordSource.data(
                    TYPE,
                    "campaigns/{campaign}/returns/{return}/{file}.yaml",
                    ROWS,
                    Filing::foundIn);

    /** Where rows are written as a sheet, its columns named like the keys. */
    public static final RecordSource<Filing> TABLE =
            RecordSource.table(
                    TYPE,
                    "campaigns/{campaign}/returns/{return}/{file}.csv",
                    ROWS,
                    Filing::foundIn);

    private static List<Filing> foundIn(
            RecordSource.Place place, List<Function<Home, Filing>> rows) {
        Home home = new Home(place.name("campaign"), place.name("return"));
        return rows.stream().map(row -> row.apply(home)).toList();
    }

    /** The period it is for. */
    public CalendarPeriod period(Rhythm rhythm) {
        return period.map(Located::value).orElseGet(() -> CalendarPeriod.of(rhythm, date.value()));
    }
}
