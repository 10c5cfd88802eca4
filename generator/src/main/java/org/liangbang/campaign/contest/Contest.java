package org.liangbang.campaign.contest;

import java.time.LocalDate;
import java.util.Comparator;
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
 * A contest: units on a stage, marked by judges.
 *
 * @param id unique in the site, used in addresses; the name of its file
 * @param title what people call it
 * @param held the day it was held
 * @param organiser the unit that holds it
 * @param rule the scoring rule; the version in force on the day applies
 * @param observation the visit on which the marks were given; none when it was held on a stage
 * @param judges in the order that decides among equals
 * @param checkedBy the posts that watched and counted, in the order written
 * @param objections the days for objections; none when there are none
 * @param entries in the order written
 * @param place where the file lies
 * @param span where it is written
 */
public record Contest(
        Located<String> id,
        Located<String> title,
        Located<LocalDate> held,
        Located<String> organiser,
        Located<String> rule,
        Optional<Located<String>> observation,
        List<Judge> judges,
        List<Located<String>> checkedBy,
        Optional<Objections> objections,
        List<Entry> entries,
        Place place,
        Span span) {
    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<Contest> TYPE = new RecordType<>("contests", Contest.class);

    private static final int MOST_JUDGES = 99;

    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> TITLE =
            Field.required("title", Values.text().located());
    private static final Field<Located<LocalDate>> HELD =
            Field.required("held", Values.date().located());
    private static final Field<Located<String>> ORGANISER =
            Field.required("organiser", Values.id().located());
    private static final Field<Located<String>> RULE =
            Field.required("rule", Values.id().located());
    private static final Field<Optional<Located<String>>> OBSERVATION =
            Field.optional("observation", Values.id().located());
    private static final Field<List<Judge>> JUDGES =
            Field.required("judges", Values.listOf(Judge.FORMAT, 1, MOST_JUDGES));
    private static final Field<List<Located<String>>> CHECKED_BY =
            Field.list("checked-by", Values.id().located());
    private static final Field<Optional<Objections>> OBJECTIONS =
            Field.optional("objections", Objections.FORMAT);
    private static final Field<List<Entry>> ENTRIES =
            Field.required("entries", Values.listOf(Entry.FORMAT));

    private static final ValueFormat<Contest> FORMAT =
            RecordFormat.of(
                    "contest",
                    List.of(
                            ID,
                            TITLE,
                            HELD,
                            ORGANISER,
                            RULE,
                            OBSERVATION,
                            JUDGES,
                            CHECKED_BY,
                            OBJECTIONS,
                            ENTRIES),
                    read ->
                            new Contest(
                                    read.get(ID),
                                    read.get(TITLE),
                                    read.get(HELD),
                                    read.get(ORGANISER),
                                    read.get(RULE),
                                    read.get(OBSERVATION),
                                    read.get(JUDGES),
                                    read.get(CHECKED_BY),
                                    read.get(OBJECTIONS),
                                    read.get(ENTRIES),
                                    new Place("", ""),
                                    read.span()));

    /** Where contests are written. */
    public static final RecordSource<Contest> SOURCE =
            RecordSource.data(
                    TYPE,
                    "campaigns/{campaign}/contests/{contest}.yaml",
                    FORMAT,
                    (place, read) ->
                            List.of(
                                    read.foundAt(
                                            new Place(
                                                    place.name("campaign"),
                                                    place.name("contest")))));

    /**
     * Where a contest's file lies.
     *
     * @param campaign the campaign's folder, which is the campaign's id
     * @param file the file's name without ending
     */
    public record Place(String campaign, String file) {}

    /** Keeps its own copies. */
    public Contest {
        judges = List.copyOf(judges);
        checkedBy = List.copyOf(checkedBy);
        entries = List.copyOf(entries);
    }

    private Contest foundAt(Place found) {
        return new Contest(
                id,
                title,
                held,
                organiser,
                rule,
                observation,
                judges,
                checkedBy,
                objections,
                entries,
                found,
                span);
    }

    /** The entries in the order of their turns. */
    public List<Entry> inTurn() {
        return entries.stream().sorted(Comparator.comparing(each -> each.order().value())).toList();
    }

    /** The id of the campaign it belongs to. */
    public String campaign() {
        return place.campaign();
    }
}
