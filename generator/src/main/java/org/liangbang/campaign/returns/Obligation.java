package org.liangbang.campaign.returns;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.Audience;
import org.liangbang.model.CalendarPeriod;
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
 * What units must file or hold, how often, and until when.
 *
 * @param id unique on the site, used in addresses; the name of its file
 * @param name what people call it
 * @param kind what it asks for
 * @param rhythm how often
 * @param period from the first day of its first period to the last day of its last
 * @param audience who must; those of the campaign when nothing is said
 * @param required how often in each period, 1 or more
 * @param measure what is counted, such as households; none for times
 * @param dueWithin how many working days after a period's end it is still in time, 0 or more
 * @param everyDay whether what is due daily is due on days off too
 * @param owner the post that answers for it, by its short name in each unit
 * @param basis the source of the rule, when there is one
 * @param note a sentence for readers, when there is one
 * @param excused when it need not be done, in the order written
 * @param plans when units mean to do it, in the order written
 * @param place where it lies
 * @param span where it is written
 */
public record Obligation(
        Located<String> id,
        Located<String> name,
        ObligationKind kind,
        Rhythm rhythm,
        Period period,
        Optional<Audience> audience,
        Located<Integer> required,
        Optional<Located<String>> measure,
        int dueWithin,
        boolean everyDay,
        Located<String> owner,
        Optional<Located<String>> basis,
        Optional<Located<String>> note,
        List<Excuse> excused,
        List<Plan> plans,
        Place place,
        Span span) {
    /**
     * Where an obligation lies: the names in the path of its file.
     *
     * @param campaign the campaign's folder
     * @param file the name of its file
     */
    public record Place(String campaign, String file) {}

    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<Obligation> TYPE = new RecordType<>("returns", Obligation.class);

    private static final int MOST_REQUIRED = 9999;
    private static final int MOST_DAYS = 60;
    private static final Place NOWHERE = new Place("", "");

    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<ObligationKind> KIND =
            Field.required("kind", Values.choice(ObligationKind.class));
    private static final Field<Rhythm> RHYTHM =
            Field.required("rhythm", Values.choice(Rhythm.class));
    private static final Field<Period> PERIOD = Field.required("period", Period.CLOSED);
    private static final Field<Optional<Audience>> AUDIENCE =
            Field.optional("audience", Audience.FORMAT);
    private static final Field<Located<Integer>> REQUIRED =
            Field.required("required", Values.integer(1, MOST_REQUIRED).located());
    private static final Field<Optional<Located<String>>> MEASURE =
            Field.optional("measure", Values.text().located());
    private static final Field<Integer> DUE_WITHIN =
            Field.defaulted("due-within", Values.integer(0, MOST_DAYS), 0);
    private static final Field<Boolean> EVERY_DAY =
            Field.defaulted("every-day", Values.flag(), false);
    private static final Field<Located<String>> OWNER =
            Field.required("owner", Values.id().located());
    private static final Field<Optional<Located<String>>> BASIS =
            Field.optional("basis", Values.text().located());
    private static final Field<Optional<Located<String>>> NOTE =
            Field.optional("note", Values.text().located());
    private static final Field<List<Excuse>> EXCUSED = Field.list("excused", Excuse.FORMAT);
    private static final Field<List<Plan>> PLANS = Field.list("plan", Plan.FORMAT);

    private static final ValueFormat<Obligation> FORMAT =
            RecordFormat.of(
                    "return",
                    List.of(
                            ID,
                            NAME,
                            KIND,
                            RHYTHM,
                            PERIOD,
                            AUDIENCE,
                            REQUIRED,
                            MEASURE,
                            DUE_WITHIN,
                            EVERY_DAY,
                            OWNER,
                            BASIS,
                            NOTE,
                            EXCUSED,
                            PLANS),
                    read ->
                            new Obligation(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(KIND),
                                    read.get(RHYTHM),
                                    read.get(PERIOD),
                                    read.get(AUDIENCE),
                                    read.get(REQUIRED),
                                    read.get(MEASURE),
                                    read.get(DUE_WITHIN),
                                    read.get(EVERY_DAY),
                                    read.get(OWNER),
                                    read.get(BASIS),
                                    read.get(NOTE),
                                    read.get(EXCUSED),
                                    read.get(PLANS),
                                    NOWHERE,
                                    read.span()));

    /** Where obligations are written: a file for each. */
    public static final RecordSource<Obligation> SOURCE =
            RecordSource.data(
                    TYPE,
                    "campaigns/{campaign}/returns/{return}.yaml",
                    FORMAT,
                    (place, read) ->
                            List.of(
                                    read.foundIn(
                                            new Place(
                                                    place.name("campaign"),
                                                    place.name("return")))));

    /** Keeps its own copies. */
    public Obligation {
        excused = List.copyOf(excused);
        plans = List.copyOf(plans);
    }

    private Obligation foundIn(Place found) {
        return new Obligation(
                id, name, kind, rhythm, period, audience, required, measure, dueWithin, everyDay,
                owner, basis, note, excused, plans, found, span);
    }

    /** The campaign it belongs to. */
    public String campaign() {
        return place.campaign();
    }

    /** The first of its periods. */
    CalendarPeriod firstPeriod() {
        return CalendarPeriod.of(rhythm, period.from().value());
    }

    /** Whether a period of its rhythm is one of its own. */
    boolean includes(CalendarPeriod one) {
        return !one.first().isBefore(period.from().value()) && !one.last().isAfter(period.last());
    }
}
