package org.liangbang.model;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * The working calendar of a year, as the state announces it: days off, and weekend days worked to
 * make up for them.
 *
 * @param year the year
 * @param source the document that announces it
 * @param holidays days off, in the order written
 * @param workdays Saturdays and Sundays that are worked
 * @param file the year by the file's name
 * @param span where it is written
 */
public record CalendarYear(
        Located<Integer> year,
        Located<String> source,
        List<Holiday> holidays,
        List<Located<LocalDate>> workdays,
        String file,
        Span span) {
    /** The kind of record in {@link Content}. */
    public static final RecordType<CalendarYear> TYPE =
            new RecordType<>("calendar", CalendarYear.class);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final Field<Located<Integer>> YEAR =
            Field.required("year", Values.integer(FIRST_YEAR, LAST_YEAR).located());
    private static final Field<Located<String>> SOURCE_TEXT =
            Field.required("source", Values.text().located());
    private static final Field<List<Holiday>> HOLIDAYS =
            Field.required("holidays", Values.listOf(Holiday.FORMAT));
    private static final Field<List<Located<LocalDate>>> WORKDAYS =
            Field.list("workdays", Values.date().located());

    private static final ValueFormat<CalendarYear> FORMAT =
            RecordFormat.of(
                    "calendar",
                    List.of(YEAR, SOURCE_TEXT, HOLIDAYS, WORKDAYS),
                    read ->
                            new CalendarYear(
                                    read.get(YEAR),
                                    read.get(SOURCE_TEXT),
                                    read.get(HOLIDAYS),
                                    read.get(WORKDAYS),
                                    "",
                                    read.span()));

    /** Where calendars are written: a file for each year. */
    public static final RecordSource<CalendarYear> SOURCE =
            RecordSource.data(
                    TYPE,
                    "calendar/{year}.yaml",
                    FORMAT,
                    (place, read) -> List.of(read.foundIn(place.name("year"))));

    /** Keeps its own copies. */
    public CalendarYear {
        holidays = List.copyOf(holidays);
        workdays = List.copyOf(workdays);
    }

    private CalendarYear foundIn(String name) {
        return new CalendarYear(year, source, holidays, workdays, name, span);
    }

    /**
     * Days off that follow each other.
     *
     * @param name what people call them
     * @param from the first day
     * @param to the last day
     * @param span where it is written
     */
    public record Holiday(
            Located<String> name, Located<LocalDate> from, Located<LocalDate> to, Span span) {
        private static final Field<Located<String>> NAME =
                Field.required("name", Values.text().located());
        private static final Field<Located<LocalDate>> FROM =
                Field.required("from", Values.date().located());
        private static final Field<Located<LocalDate>> TO =
                Field.required("to", Values.date().located());

        static final ValueFormat<Holiday> FORMAT =
                RecordFormat.of(
                        "holiday",
                        List.of(NAME, FROM, TO),
                        read ->
                                new Holiday(
                                        read.get(NAME), read.get(FROM), read.get(TO), read.span()));
    }
}
