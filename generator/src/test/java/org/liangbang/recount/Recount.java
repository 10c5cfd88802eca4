package org.liangbang.recount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works everything out again and says what the published files say otherwise. */
final class Recount {
    private static final Map<String, List<String>> SHARES =
            Map.of(
                    "rate", List.of("on-time", "due"),
                    "plan-rate", List.of("kept", "planned"),
                    "attendance", List.of("present", "invited"),
                    "complete-rate", List.of("complete", "units"));

    private final Published data;
    private final List<String> differences = new ArrayList<>();

    private Recount(Published data) {
        this.data = data;
    }

    /** One line for each published value that comes out otherwise; empty when all agree. */
    static List<String> differences(Published data) {
        Recount recount = new Recount(data);
        recount.contests();
        recount.changes();
        recount.pledges();
        recount.counts();
        recount.composites();
        recount.stars();
        recount.starCounts();
        recount.returns();
        recount.findings();
        recount.lights();
        recount.reviews();
        recount.ledgers();
        recount.observations();
        recount.tasks();
        return recount.differences;
    }

    private void contests() {
        Map<String, ContestRecount.Standing> again = new ContestRecount(data).standings();
        sizes("standings", data.rows("standings").size(), again.size());
        for (Map<String, String> row : data.rows("standings")) {
            ContestRecount.Standing found = again.get(row.get("contest") + "/" + row.get("unit"));
            if (found == null) {
                differences.add("nothing stands behind " + row);
            } else {
                number(row, "total-exact", found.total());
                text(row, "total", found.total().printed(found.rule()));
                text(row, "rank", Integer.toString(found.rank()));
            }
        }
    }

    /** What a unit gained since a contest, and how many gained more. */
    private void changes() {
        Map<String, ContestRecount.Standing> again = new ContestRecount(data).standings();
        for (Map<String, String> row : data.rows("contest-changes")) {
            Ratio gained = gained(row, again);
            number(row, "change-exact", gained);
            long better =
                    data.rows("contest-changes").stream()
                            .filter(other -> other.get("contest").equals(row.get("contest")))
                            .filter(other -> gained(other, again).compareTo(gained) > 0)
                            .count();
            text(row, "change-rank", Long.toString(better + 1));
        }
    }

    private static Ratio gained(
            Map<String, String> row, Map<String, ContestRecount.Standing> standings) {
        String unit = row.get("unit");
        Ratio now = standings.get(row.get("contest") + "/" + unit).total();
        return now.minus(standings.get(row.get("before") + "/" + unit).total());
    }

    private void pledges() {
        PledgeRecount again = new PledgeRecount(data, data.asOf());
        for (Map<String, String> row : data.rows("pledges")) {
            again.status(row).forEach((column, value) -> text(row, column, value));
        }
    }

    private void counts() {
        PledgeRecount again = new PledgeRecount(data, data.asOf());
        Units units = new Units(data);
        for (Map<String, String> row : data.rows("pledge-counts")) {
            Map<String, Ratio> counts =
                    again.counts(
                            row.getOrDefault("campaign", ""), row.getOrDefault("unit", ""), units);
            row.keySet().stream()
                    .filter(column -> !List.of("campaign", "unit").contains(column))
                    .forEach(
                            column -> number(row, column, counts.getOrDefault(column, Ratio.ZERO)));
        }
    }

    private void returns() {
        ReturnRecount again = new ReturnRecount(data);
        for (Map<String, String> row : data.rows("compliance")) {
            Map<String, Integer> counts =
                    again.counts(row.getOrDefault("return", ""), row.getOrDefault("unit", ""));
            for (Map.Entry<String, String> cell : row.entrySet()) {
                String column = cell.getKey();
                List<String> share = SHARES.getOrDefault(column, List.of());
                if (!share.isEmpty()) {
                    share(row, column, counts, share);
                } else if (!List.of("campaign", "return", "unit").contains(column)
                        && !cell.getValue().isEmpty()) {
                    number(row, column, Ratio.of(counts.getOrDefault(column, 0)));
                }
            }
        }
    }

    private void share(
            Map<String, String> row, String column, Map<String, Integer> counts, List<String> of) {
        int whole = counts.getOrDefault(of.get(1), 0);
        if (whole == 0) {
            text(row, column, "");
        } else {
            number(row, column, Ratio.of(counts.getOrDefault(of.get(0), 0)).dividedBy(whole));
        }
    }

    private void composites() {
        Map<String, CompositeRecount.Standing> again = new CompositeRecount(data).standings();
        sizes("composites", data.rows("composites").size(), again.size());
        for (Map<String, String> row : data.rows("composites")) {
            CompositeRecount.Standing found =
                    again.get(
                            String.join(
                                    "/",
                                    row.get("campaign"),
                                    row.get("composite"),
                                    row.get("unit")));
            if (found == null) {
                differences.add("nothing stands behind " + row);
            } else {
                composite(row, found);
            }
        }
    }

    private void composite(Map<String, String> row, CompositeRecount.Standing found) {
        text(row, "rank", found.rank() == 0 ? "" : Integer.toString(found.rank()));
        text(row, "total", found.total().map(total -> total.printed(found.rule())).orElse(""));
        found.total().ifPresent(total -> number(row, "total-exact", total));
        for (String part : List.of("contests", "pledges", "reviews", "observations")) {
            if (found.parts().containsKey(part)) {
                number(row, part, found.parts().getOrDefault(part, Ratio.ZERO));
            } else {
                text(row, part, "");
            }
        }
    }

    private void stars() {
        StarRecount again = new StarRecount(data, data.asOf());
        for (Map<String, String> row : data.rows("star-tasks")) {
            again.task(row).forEach((column, value) -> text(row, column, value));
        }
        for (Map<String, String> row : data.rows("stars")) {
            text(row, "held", Boolean.toString(StarRecount.holds(row, data.asOf())));
        }
        for (Map<String, String> row : data.rows("star-plans")) {
            again.plan(row).forEach((column, value) -> text(row, column, value));
        }
        for (Map<String, String> row : data.rows("checklists")) {
            text(row, "met", again.met(row));
        }
    }

    private void starCounts() {
        StarRecount again = new StarRecount(data, data.asOf());
        Units units = new Units(data);
        Map<String, Map<String, Integer>> spreads = new LinkedHashMap<>();
        for (Map<String, String> row : data.rows("star-counts")) {
            String scope = Published.cell(row, "scope");
            String campaign = Published.cell(row, "campaign");
            String on = Published.cell(row, "day");
            Map<String, Integer> spread =
                    spreads.computeIfAbsent(
                            campaign + "/" + scope + "/" + on,
                            none -> again.spread(campaign, scope, on, units));
            int found = spread.getOrDefault(Published.cell(row, "stars"), 0);
            text(row, "units", Integer.toString(found));
        }
    }

    private void findings() {
        FindingRecount again = new FindingRecount(data, data.asOf());
        for (Map<String, String> row : data.rows("findings")) {
            again.status(row).forEach((column, value) -> text(row, column, value));
        }
        for (Map<String, String> row : data.rows("finding-counts")) {
            Map<String, Ratio> counts =
                    again.counts(Published.cell(row, "campaign"), Published.cell(row, "scope"));
            for (String column : row.keySet()) {
                if (counts.containsKey(column)) {
                    number(row, column, counts.getOrDefault(column, Ratio.ZERO));
                } else if (!List.of("campaign", "scope").contains(column)) {
                    boolean none = column.startsWith("median-") || column.endsWith("-rate");
                    text(row, column, none ? "" : "0");
                }
            }
        }
    }

    private void lights() {
        WallChartRecount again = new WallChartRecount(data);
        for (Map<String, String> row : data.rows("lights")) {
            again.light(row).forEach((column, value) -> same(row, column, value));
        }
    }

    private void reviews() {
        ReviewRecount again = new ReviewRecount(data);
        for (Map<String, String> row : data.rows("reviews")) {
            again.sheet(row).forEach((column, value) -> same(row, column, value));
        }
    }

    /** What is not told of a figure cannot be compared. */
    private void ledgers() {
        LedgerRecount again = new LedgerRecount(data);
        for (Map<String, String> row : data.rows("ledger-figures")) {
            if (!Published.cell(row, "exact").isEmpty()) {
                again.value(row).ifPresent(value -> number(row, "exact", value));
            }
        }
    }

    private void observations() {
        ObservationRecount again = new ObservationRecount(data);
        for (Map<String, String> row : data.rows("observations")) {
            text(row, "participants", again.participants(row));
        }
        for (Map<String, String> row : data.rows("observation-rounds")) {
            again.round(row).forEach((column, value) -> number(row, column, value));
        }
    }

    private void tasks() {
        TaskRecount again = new TaskRecount(data);
        for (Map<String, String> row : data.rows("tasks")) {
            text(row, "state", again.state(row));
            sizes("leads of " + row.get("task"), 1, again.leads(row).size());
        }
        Set<String> departments = again.departments();
        sizes("task-departments", data.rows("task-departments").size(), departments.size());
        for (Map<String, String> row : data.rows("task-departments")) {
            again.counts(row)
                    .forEach((column, count) -> text(row, column, Integer.toString(count)));
        }
        for (Map<String, String> row : data.rows("task-scopes")) {
            text(row, "task", again.covering(row));
        }
    }

    /** Numbers may be written as decimals or as one over another. */
    private void same(Map<String, String> row, String column, String again) {
        if (again.matches("-?\\d+(/\\d+)?") && !Published.cell(row, column).isEmpty()) {
            number(row, column, Ratio.parse(again));
        } else {
            text(row, column, again);
        }
    }

    private void sizes(String table, int published, int again) {
        if (published != again) {
            differences.add(table + ": " + published + " published, " + again + " found");
        }
    }

    private void text(Map<String, String> row, String column, String again) {
        if (!Published.cell(row, column).equals(again)) {
            differences.add(column + " " + again + " but " + row);
        }
    }

    private void number(Map<String, String> row, String column, Ratio again) {
        if (!again.isSaidBy(Published.cell(row, column))) {
            differences.add(column + " " + again + " but " + row);
        }
    }
}
