package org.liangbang.campaign.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.liangbang.model.RecordSource;
import org.liangbang.model.RecordType;
import org.liangbang.model.Withdrawal;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A public promise of a unit. Its state is computed ({@link PledgeStatus}), never typed.
 *
 * @param home where it lies
 * @param id unique in the unit, used in addresses
 * @param text what is promised
 * @param topic the topic of the campaign it belongs to
 * @param weight how much it counts in weighted rates, 1 to 9
 * @param target how much is promised, when it can be counted
 * @param baseline how much there was before, when it is known
 * @param start when work is to begin, when it is said
 * @param due the first deadline
 * @param owner the post that answers for it
 * @param supervisedBy the ways in which people watch it, in the order written
 * @param progress its life, in the order written
 * @param verified that another saw it done
 * @param withdrawn that it was taken back, with the reason
 * @param span where it is written
 */
public record Pledge(
        Home home,
        Located<String> id,
        Located<String> text,
        Located<String> topic,
        int weight,
        Optional<Quantity> target,
        Optional<Quantity> baseline,
        Optional<Located<LocalDate>> start,
        Located<LocalDate> due,
        Located<String> owner,
        List<Located<String>> supervisedBy,
        List<Progress> progress,
        Optional<Verification> verified,
        Optional<Withdrawal> withdrawn,
        Span span) {
    /**
     * Where a pledge lies: the names in the path of its file.
     *
     * @param campaign the campaign's folder
     * @param unit the unit, by the file's name
     */
    public record Home(String campaign, String unit) {}

    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<Pledge> TYPE = new RecordType<>("pledges", Pledge.class);

    private static final int HEAVIEST = 9;
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> TEXT =
            Field.required("text", Values.text().located());
    private static final Field<Located<String>> TOPIC =
            Field.required("topic", Values.id().located());
    private static final Field<Integer> WEIGHT =
            Field.defaulted("weight", Values.integer(1, HEAVIEST), 1);
    private static final Field<Optional<Quantity>> TARGET =
            Field.optional("target", Quantity.FORMAT);
    private static final Field<Optional<Quantity>> BASELINE =
            Field.optional("baseline", Quantity.FORMAT);
    private static final Field<Optional<Located<LocalDate>>> START =
            Field.optional("start", Values.date().located());
    private static final Field<Located<LocalDate>> DUE =
            Field.required("due", Values.date().located()).missing("pledge.due-missing");
    private static final Field<Located<String>> OWNER =
            Field.required("owner", Values.id().located()).missing("pledge.owner-missing");
    private static final Field<List<Located<String>>> SUPERVISED_BY =
            Field.list("supervised-by", Values.id().located());
    private static final Field<List<Progress>> PROGRESS = Field.list("progress", Progress.FORMAT);
    private static final Field<Optional<Verification>> VERIFIED =
            Field.optional("verified", Verification.FORMAT);
    private static final Field<Optional<Withdrawal>> WITHDRAWN =
            Field.optional("withdrawn", Withdrawal.FORMAT);

    private static final ValueFormat<Function<Home, Pledge>> FORMAT =
            RecordFormat.of(
                    "pledge",
                    List.of(
                            ID,
                            TEXT,
                            TOPIC,
                            WEIGHT,
                            TARGET,
                            BASELINE,
                            START,
                            DUE,
                            OWNER,
                            SUPERVISED_BY,
                            PROGRESS,
                            VERIFIED,
                            WITHDRAWN),
                    read ->
                            home ->
                                    new Pledge(
                                            home,
                                            read.get(ID),
                                            read.get(TEXT),
                                            read.get(TOPIC),
                                            read.get(WEIGHT),
                                            read.get(TARGET),
                                            read.get(BASELINE),
                                            read.get(START),
                                            read.get(DUE),
                                            read.get(OWNER),
                                            read.get(SUPERVISED_BY),
                                            read.get(PROGRESS),
                                            read.get(VERIFIED),
                                            read.get(WITHDRAWN),
                                            read.span()));

    /** Where pledges are written: a file for each unit. */
    public static final RecordSource<Pledge> SOURCE =
            RecordSource.data(
                    TYPE,
                    "campaigns/{campaign}/pledges/{unit}.yaml",
                    Values.listOf(FORMAT),
                    (place, pledges) -> {
                        Home home = new Home(place.name("campaign"), place.name("unit"));
                        return pledges.stream().map(pledge -> pledge.apply(home)).toList();
                    });

    /** Keeps its own copies. */
    public Pledge {
        supervisedBy = List.copyOf(supervisedBy);
        progress = List.copyOf(progress);
    }

    /** The unit that promised it. */
    public String unit() {
        return home.unit();
    }

    /** The campaign it belongs to. */
    public String campaign() {
        return home.campaign();
    }
}
