package org.liangbang.campaign.star;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.liangbang.model.RecordSource;
import org.liangbang.model.RecordType;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * What a unit did for its stars in a campaign.
 *
 * @param home where it lies
 * @param inCharge the post of the unit that answers for each star, in the order written
 * @param plan its plan for the year
 * @param tasks the life of each task that was touched, in the order written
 * @param awards the lives of its stars, in the order written
 * @param span where it is written
 */
public record UnitStars(
        Home home,
        Map<Located<String>, Located<String>> inCharge,
        Optional<StarPlan> plan,
        Map<Located<String>, List<TaskEntry>> tasks,
        List<StarAward> awards,
        Span span) {
    /**
     * Where the file lies.
     *
     * @param campaign the campaign's folder
     * @param unit the unit, by the file's name
     */
    public record Home(String campaign, String unit) {}

    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<UnitStars> TYPE =
            new RecordType<>("unit-stars", UnitStars.class);

    private static final Field<Map<Located<String>, Located<String>>> IN_CHARGE =
            Field.defaulted("in-charge", Values.keyed(new OnePost()), Collections.emptyMap());
    private static final Field<Optional<StarPlan>> PLAN = Field.optional("plan", StarPlan.FORMAT);
    private static final Field<Map<Located<String>, List<TaskEntry>>> TASKS =
            Field.defaulted(
                    "tasks", Values.keyed(Values.listOf(TaskEntry.FORMAT)), Collections.emptyMap());
    private static final Field<List<StarAward>> AWARDS = Field.list("awards", StarAward.FORMAT);

    private static final ValueFormat<Function<Home, UnitStars>> FORMAT =
            RecordFormat.of(
                    "unit-stars",
                    List.of(IN_CHARGE, PLAN, TASKS, AWARDS),
                    read ->
                            home ->
                                    new UnitStars(
                                            home,
                                            read.get(IN_CHARGE),
                                            read.get(PLAN),
                                            read.get(TASKS),
                                            read.get(AWARDS),
                                            read.span()));

    /** Where they are written: a file for each unit. */
    public static final RecordSource<UnitStars> SOURCE =
            RecordSource.data(
                    TYPE,
                    "campaigns/{campaign}/stars/{unit}.yaml",
                    FORMAT,
                    (place, read) ->
                            List.of(
                                    read.apply(
                                            new Home(place.name("campaign"), place.name("unit")))));

    /** Keeps its own copies, in the order given. */
    public UnitStars {
        inCharge = Collections.unmodifiableMap(new LinkedHashMap<>(inCharge));
        tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
        awards = List.copyOf(awards);
    }

    /** The unit. */
    public String unit() {
        return home.unit();
    }

    /** The post in charge of a star, as written. */
    public Optional<Located<String>> inCharge(String star) {
        return inCharge.entrySet().stream()
                .filter(each -> each.getKey().value().equals(star))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
