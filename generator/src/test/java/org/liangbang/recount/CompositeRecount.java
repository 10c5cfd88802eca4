package org.liangbang.recount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Works the totals and ranks of all composites out again, from contests, pledges and reviews
 * recounted.
 */
final class CompositeRecount {
    private final Published data;
    private final Units units;
    private final Map<String, ContestRecount.Standing> contests;

    CompositeRecount(Published data) {
        this.data = data;
        this.units = new Units(data);
        this.contests = new ContestRecount(data).standings();
    }

    /**
     * What one unit got.
     *
     * @param parts by name, those that there are
     * @param total none when something is missing that may not be
     * @param rank 0 when it has none
     */
    record Standing(
            JsonNode rule, String unit, Map<String, Ratio> parts, Optional<Ratio> total, int rank) {
        Standing at(int place) {
            return new Standing(rule, unit, parts, total, place);
        }

        boolean isBetterThan(Standing other) {
            int compared = total.orElse(Ratio.ZERO).compareTo(other.total.orElse(Ratio.ZERO));
            for (JsonNode part : rule.get("ties").get("break-by")) {
                if (compared == 0) {
                    compared = part(part.asString()).compareTo(other.part(part.asString()));
                }
            }
            return compared > 0;
        }

        private Ratio part(String name) {
            return parts.getOrDefault(name, Ratio.ZERO);
        }
    }

    /** All standings, by campaign, composite and unit. */
    Map<String, Standing> standings() {
        Map<String, Standing> all = new LinkedHashMap<>();
        for (JsonNode rule : data.rules().get("composites")) {
            if (text(rule.get("period"), "from").compareTo(data.asOf()) > 0) {
                continue;
            }
            List<Standing> standings =
                    audience(rule).stream().map(unit -> standing(rule, unit)).toList();
            for (Standing one : standings) {
                long better = standings.stream().filter(each -> each.isBetterThan(one)).count();
                int rank = one.total().isPresent() ? (int) better + 1 : 0;
                all.put(
                        text(rule, "campaign") + "/" + text(rule, "id") + "/" + one.unit(),
                        one.at(rank));
            }
        }
        return all;
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).asString();
    }

    private List<String> audience(JsonNode rule) {
        List<JsonNode> audiences = new ArrayList<>();
        for (JsonNode campaign : data.rules().get("campaigns")) {
            if (text(campaign, "id").equals(text(rule, "campaign"))) {
                audiences.add(campaign.get("audience"));
            }
        }
        if (rule.has("audience")) {
            audiences.add(rule.get("audience"));
        }
        return units.among(audiences);
    }

    private Standing standing(JsonNode rule, String unit) {
        Map<String, Ratio> parts = new LinkedHashMap<>();
        Ratio sum = Ratio.ZERO;
        Ratio weights = Ratio.ZERO;
        boolean whole = true;
        String missing = text(rule, "missing");
        for (JsonNode part : rule.get("parts")) {
            Optional<Ratio> points = points(rule, part, unit);
            points.ifPresent(found -> parts.put(text(part, "of"), found));
            whole &= points.isPresent();
            if (points.isPresent() || !missing.equals("skip")) {
                Ratio weight = Ratio.parse(part.get("weight"));
                sum = sum.plus(weight.times(points.orElse(Ratio.ZERO)));
                weights = weights.plus(weight);
            }
        }
        boolean none = weights.compareTo(Ratio.ZERO) == 0 || (missing.equals("error") && !whole);
        Optional<Ratio> total = none ? Optional.empty() : Optional.of(sum.dividedBy(weights));
        return new Standing(rule, unit, parts, total, 0);
    }

    private Optional<Ratio> points(JsonNode rule, JsonNode part, String unit) {
        return switch (text(part, "of")) {
            case "contests" -> contests(rule, unit, false);
            case "observations" -> contests(rule, unit, true);
            case "reviews" ->
                    new ReviewPartRecount(data, text(rule, "campaign"), part)
                            .points(
                                    unit,
                                    text(rule.get("period"), "from"),
                                    text(rule.get("period"), "to"));
            default -> pledges(rule, unit);
        };
    }

    private Optional<Ratio> contests(JsonNode rule, String unit, boolean visits) {
        Ratio sum = Ratio.ZERO;
        int count = 0;
        for (Map<String, String> contest : data.rows("contests")) {
            String held = contest.getOrDefault("held", "");
            boolean counts =
                    contest.getOrDefault("campaign", "").equals(text(rule, "campaign"))
                            && held.compareTo(text(rule.get("period"), "from")) >= 0
                            && held.compareTo(text(rule.get("period"), "to")) <= 0
                            && held.compareTo(data.asOf()) <= 0
                            && visits != contest.getOrDefault("observation", "").isEmpty();
            ContestRecount.Standing standing = contests.get(contest.get("contest") + "/" + unit);
            if (counts && standing != null) {
                sum = sum.plus(standing.ofHundred());
                count++;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(sum.dividedBy(count));
    }

    private Optional<Ratio> pledges(JsonNode rule, String unit) {
        String last = text(rule.get("period"), "to");
        String day = data.asOf().compareTo(last) > 0 ? last : data.asOf();
        Map<String, Ratio> counts =
                new PledgeRecount(data, day).counts(text(rule, "campaign"), unit, units);
        return counts.containsKey("standing-weight")
                ? Optional.of(counts.getOrDefault("weighted-rate", Ratio.ZERO).times(Ratio.of(100)))
                : Optional.empty();
    }
}
