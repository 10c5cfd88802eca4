package org.liangbang.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Works the totals and ranks of all contests out again. */
final class ContestRecount {
    private static final String[] KEY = {"campaign", "contest", "unit"};

    private final Published data;

    ContestRecount(Published data) {
        this.data = data;
    }

    /** What one unit got in one contest. */
    record Standing(
            String contest, String unit, JsonNode rule, Ratio total, List<Ratio> breaks, int rank) {
        Standing at(int place) {
            return new Standing(contest, unit, rule, total, breaks, place);
        }

        /** The total out of 100. */
        Ratio ofHundred() {
            Ratio full = Ratio.ZERO;
            for (JsonNode criterion : rule.get("criteria")) {
                full = full.plus(Ratio.parse(criterion.get("max")));
            }
            return total.times(Ratio.of(100)).dividedBy(full);
        }

        int compareScore(Standing other) {
            int compared = total.compareTo(other.total);
            for (int at = 0; compared == 0 && at < breaks.size(); at++) {
                compared = breaks.get(at).compareTo(other.breaks.get(at));
            }
            return compared;
        }
    }

    /** All standings, by contest and unit. */
    Map<String, Standing> standings() {
        Map<String, Standing> all = new LinkedHashMap<>();
        for (Map<String, String> contest : data.rows("contests")) {
            List<Standing> scores = new ArrayList<>();
            for (Map<String, String> entry : data.rows("entries", contest, "contest")) {
                scores.add(score(contest, entry));
            }
            for (Standing one : scores) {
                long better = scores.stream().filter(other -> other.compareScore(one) > 0).count();
                all.put(one.contest() + "/" + one.unit(), one.at((int) better + 1));
            }
        }
        return all;
    }

    private JsonNode rule(Map<String, String> contest) {
        for (JsonNode rule : data.rules().get("rules")) {
            JsonNode force = rule.get("in-force");
            String held = contest.get("held");
            if (rule.get("id").asString().equals(contest.get("rule"))
                    && force.get("from").asString().compareTo(held) <= 0
                    && (!force.has("to") || force.get("to").asString().compareTo(held) >= 0)) {
                return rule;
            }
        }
        throw new IllegalStateException("no rule for " + contest);
    }

    private Standing score(Map<String, String> contest, Map<String, String> entry) {
        JsonNode rule = rule(contest);
        Map<String, Map<String, Ratio>> sheets = sheets(entry);
        Map<String, Ratio> means = new LinkedHashMap<>();
        boolean whole = rule.get("panel").get("trim").asString().equals("total");
        List<String> left = new ArrayList<>(sheets.keySet());
        if (whole) {
            left = trim(left, judge -> sum(sheets, judge), rule.get("panel"));
        }
        for (JsonNode criterion : rule.get("criteria")) {
            String id = criterion.get("id").asString();
            List<String> kept =
                    whole ? left : trim(left, judge -> mark(sheets, judge, id), rule.get("panel"));
            Ratio sum = Ratio.ZERO;
            for (String judge : kept) {
                sum = sum.plus(mark(sheets, judge, id));
            }
            means.put(id, sum.dividedBy(kept.size()));
        }
        Ratio total = means.values().stream().reduce(Ratio.ZERO, Ratio::plus);
        total = total.plus(time(rule, entry)).plus(adjusted(rule, entry));
        List<Ratio> breaks = new ArrayList<>();
        for (JsonNode id : rule.get("ties").get("break-by")) {
            breaks.add(means.getOrDefault(id.asString(), Ratio.ZERO));
        }
        return new Standing(entry.get("contest"), entry.get("unit"), rule, total, breaks, 0);
    }

    /** The marks of each judge by criterion, judges in the order of the rows. */
    private Map<String, Map<String, Ratio>> sheets(Map<String, String> entry) {
        Map<String, Map<String, Ratio>> sheets = new LinkedHashMap<>();
        for (Map<String, String> row : data.rows("marks", entry, KEY)) {
            sheets.computeIfAbsent(row.get("judge"), judge -> new LinkedHashMap<>())
                    .put(row.get("criterion"), Ratio.parse(row.get("mark")));
        }
        return sheets;
    }

    private static Ratio mark(Map<String, Map<String, Ratio>> sheets, String judge, String id) {
        return sheets.getOrDefault(judge, Map.of()).getOrDefault(id, Ratio.ZERO);
    }

    private static Ratio sum(Map<String, Map<String, Ratio>> sheets, String judge) {
        return sheets.getOrDefault(judge, Map.of()).values().stream()
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    private interface Value {
        Ratio of(String judge);
    }

    /** Sorts by value, later judges further out among equals, and cuts both ends. */
    private static List<String> trim(List<String> judges, Value value, JsonNode panel) {
        List<String> left = new ArrayList<>(judges);
        List<String> byHeight = new ArrayList<>(left);
        byHeight.sort(Comparator.comparing(value::of).thenComparing(judges::indexOf).reversed());
        left.removeAll(byHeight.subList(0, panel.get("trim-highest").asInt()));
        List<String> byDepth = new ArrayList<>(left);
        byDepth.sort(
                Comparator.comparing(value::of)
                        .thenComparing(Comparator.comparing(judges::indexOf).reversed()));
        left.removeAll(byDepth.subList(0, panel.get("trim-lowest").asInt()));
        return left;
    }

    private static Ratio time(JsonNode rule, Map<String, String> entry) {
        if (!rule.has("speech")) {
            return Ratio.ZERO;
        }
        JsonNode speech = rule.get("speech");
        Ratio minutes = Ratio.parse(entry.get("minutes"));
        Ratio over = minutes.minus(Ratio.parse(speech.get("minutes").get("to")));
        Ratio under = Ratio.parse(speech.get("minutes").get("from")).minus(minutes);
        return cost(speech, "over-time", over).plus(cost(speech, "under-time", under));
    }

    private static Ratio cost(JsonNode speech, String side, Ratio beyond) {
        if (!speech.has(side) || beyond.compareTo(Ratio.ZERO) <= 0) {
            return Ratio.ZERO;
        }
        boolean started = speech.get(side).get("count").asString().equals("started");
        return Ratio.parse(speech.get(side).get("per-minute"))
                .times(started ? beyond.ceiling() : beyond);
    }

    private Ratio adjusted(JsonNode rule, Map<String, String> entry) {
        Ratio sum = Ratio.ZERO;
        for (Map<String, String> row : data.rows("adjustments", entry, KEY)) {
            sum = sum.plus(Ratio.parse(row.get("points")));
        }
        if (!rule.has("adjustments")) {
            return Ratio.ZERO;
        }
        Ratio least = Ratio.parse(rule.get("adjustments").get("from"));
        Ratio most = Ratio.parse(rule.get("adjustments").get("to"));
        return sum.compareTo(least) < 0 ? least : sum.compareTo(most) > 0 ? most : sum;
    }
}
