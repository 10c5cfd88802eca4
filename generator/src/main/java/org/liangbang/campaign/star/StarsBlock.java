package org.liangbang.campaign.star;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.DataBlock;
import org.liangbang.campaign.Parameters;
import org.liangbang.campaign.View;
import org.liangbang.check.Register;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.model.Campaign;

/**
 * {@code ::: stars campaign=… show=distribution|units|plans|tasks unit=… top=…}: how many units
 * hold how many stars; units with their stars; plans, those that were missed first; the tasks of a
 * unit. Without {@code show} the distribution.
 */
final class StarsBlock implements DataBlock {
    private static final String CAMPAIGN = "campaign";
    private static final String UNIT = "unit";
    private static final String SHOW = "show";
    private static final String TASKS = "tasks";
    private static final String UNITS = "units";
    private static final String PLANS = "plans";
    private static final List<String> SHOWN = List.of("distribution", UNITS, PLANS, TASKS);

    @Override
    public String name() {
        return "stars";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of(CAMPAIGN, SHOW, UNIT, Parameters.TOP), report);
        parameters.checkRecord(SHOW, SHOWN, "star.block-show", report);
        boolean tasks = parameters.text(SHOW).filter(TASKS::equals).isPresent();
        if (tasks) {
            parameters.checkGiven(UNIT, report);
        }
        List<String> known =
                content.all(StarStandard.TYPE).stream().map(StarStandard::campaign).toList();
        if (parameters.checkNamed(CAMPAIGN, known, "star.block-campaign", report)) {
            Campaign campaign = parameters.named(CAMPAIGN, content::campaign);
            parameters.checkRecord(
                    UNIT, units(campaign, tasks, content), "star.block-unit", report);
        }
    }

    /** A unit has stars when it takes part, and a count of them when one below it does. */
    private static List<String> units(Campaign campaign, boolean tasks, Register content) {
        return content.units().values().stream()
                .filter(unit -> unit.track().isPresent() && content.takesPart(unit, campaign))
                .flatMap(unit -> content.lineage(unit).stream().limit(tasks ? 1 : Long.MAX_VALUE))
                .map(unit -> unit.id().value())
                .distinct()
                .toList();
    }

    @Override
    public Address page(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        String campaign = parameters.text(CAMPAIGN).orElseThrow();
        Optional<String> unit = parameters.text(UNIT);
        String show = parameters.text(SHOW).orElse(SHOWN.get(0));
        if (show.equals(PLANS)) {
            return Addresses.starPlans(campaign);
        }
        return show.equals(TASKS) && unit.isPresent()
                ? Addresses.starUnit(campaign, unit.get())
                : Addresses.stars(campaign);
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        CampaignStars stars =
                parameters.named(CAMPAIGN, view.results().get(StarResults.TYPE)::campaign);
        StarWords words = new StarWords(view);
        Optional<String> unit = parameters.text(UNIT);
        String show = parameters.text(SHOW).orElse(SHOWN.get(0));
        if (show.equals(TASKS)) {
            return unit.flatMap(stars::unit)
                    .map(of -> tasks(of, parameters.top(), words, stars))
                    .orElse(List.of());
        }
        if (show.equals(PLANS)) {
            return plans(unit, parameters.top(), words, stars, view.content().register());
        }
        String scope = unit.or(stars::district).orElse("");
        if (stars.unit(scope).isPresent()) {
            return stars.unit(scope).map(of -> units(List.of(of), words, stars)).orElseThrow();
        }
        List<UnitStanding> below =
                stars.now(scope).stream()
                        .flatMap(spread -> spread.units().stream())
                        .sorted(UnitTables.MOST_FIRST)
                        .limit(parameters.top())
                        .toList();
        if (below.isEmpty()) {
            return List.of();
        }
        return show.equals(UNITS)
                ? units(below, words, stars)
                : List.of(SpreadChart.of(words, stars.spread(scope), Optional.empty()));
    }

    private static List<Block> units(
            List<UnitStanding> units, StarWords words, CampaignStars stars) {
        Table table = new UnitTables(words, stars).strips(units, words.get("strips.caption"));
        return List.of(table.titled(words.get("block.units"), Inline.line(table.caption())));
    }

    private static List<Block> plans(
            Optional<String> within,
            int top,
            StarWords words,
            CampaignStars stars,
            Register content) {
        List<UnitStanding> planned =
                stars.units().stream()
                        .filter(each -> each.plan().isPresent())
                        .filter(
                                each ->
                                        within.map(above -> content.isWithin(each.unit(), above))
                                                .orElse(true))
                        .sorted(PlanTables.MISSED_FIRST)
                        .limit(top)
                        .toList();
        if (planned.isEmpty()) {
            return List.of();
        }
        Table table = new PlanTables(words, stars).of(planned);
        return List.of(table.titled(words.get("block.plans"), Inline.line(table.caption())));
    }

    private static List<Block> tasks(
            UnitStanding unit, int top, StarWords words, CampaignStars stars) {
        String caption = words.get("unit-tasks.caption", unit.unit().name().value());
        List<TaskStatus> shown = unit.tasks().stream().limit(top).toList();
        return List.of(new TaskTables(words, stars).ofUnit(unit, shown, caption));
    }
}
