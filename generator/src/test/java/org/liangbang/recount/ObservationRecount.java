package org.liangbang.recount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Works the rounds, the coverage and the people of visits out again. */
final class ObservationRecount {
    private static final String ALL = "all";
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int HALF = 6;

    private final Published data;
    private final Units units;

    ObservationRecount(Published data) {
        this.data = data;
        this.units = new Units(data);
    }

    /** How many people took part in a visit, after the sign of what is only about. */
    String participants(Map<String, String> visit) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean about = false;
        List<Map<String, String>> roles = data.rows("participants", visit, "observation");
        for (Map<String, String> role : roles) {
            sum = sum.add(new BigDecimal(Published.cell(role, "value")));
            about |= Published.cell(role, "approximate").equals("true");
        }
        return roles.isEmpty() ? "" : (about ? "\u7ea6" : "") + sum.toPlainString();
    }

    /** What follows for a round, under the names of the columns. */
    Map<String, Ratio> round(Map<String, String> row) {
        String campaign = Published.cell(row, "campaign");
        List<Map<String, String>> visits = visits(campaign, Published.cell(row, "round"));
        List<String> audience = audience(campaign);
        Map<String, Ratio> found = new LinkedHashMap<>();
        long stops = 0;
        long asked = 0;
        long followed = 0;
        for (Map<String, String> visit : visits) {
            stops += data.rows("stops", visit, "observation").size();
            for (Map<String, String> each : data.rows("requirements", visit, "observation")) {
                asked++;
                followed += Published.cell(each, "reported-on").isEmpty() ? 0 : 1;
            }
        }
        long visited = audience.stream().filter(unit -> stops(visits, unit) > 0).count();
        found.put("visits", Ratio.of(visits.size()));
        found.put("stops", Ratio.of(stops));
        found.put("visited", Ratio.of(visited));
        found.put("audience", Ratio.of(audience.size()));
        found.put(
                "visited-rate",
                audience.isEmpty() ? Ratio.ZERO : Ratio.of(visited).dividedBy(audience.size()));
        List<String> topics = topics(campaign, Published.cell(row, "round"));
        long looked = topics.stream().filter(topic -> isLookedAt(topic, visits)).count();
        found.put("topics-looked", Ratio.of(looked));
        found.put("topics-in-use", Ratio.of(topics.size()));
        found.put("asked", Ratio.of(asked));
        found.put("followed", Ratio.of(followed));
        return found;
    }

    private long stops(List<Map<String, String>> visits, String unit) {
        return visits.stream()
                .flatMap(visit -> data.rows("stops", visit, "observation").stream())
                .map(stop -> Published.cell(stop, "unit"))
                .filter(at -> !at.isEmpty() && units.isWithin(at, unit))
                .count();
    }

    /** The visits that serve a campaign and were not taken back, of a quarter or of all. */
    private List<Map<String, String>> visits(String campaign, String round) {
        List<Map<String, String>> visits = new ArrayList<>();
        for (Map<String, String> visit : data.rows("observations")) {
            boolean serves =
                    Published.cell(visit, "campaign").equals(campaign)
                            || List.of(Published.cell(visit, "also").split(" ")).contains(campaign);
            boolean within =
                    round.equals(ALL) || quarter(Published.cell(visit, "period")).equals(round);
            if (serves && within && Published.cell(visit, "withdrawn-on").isEmpty()) {
                visits.add(visit);
            }
        }
        return visits;
    }

    /** The quarter in which a period such as {@code 2025-q1}, {@code 2025-03} begins. */
    private static String quarter(String period) {
        String year = period.substring(0, 4);
        String part = period.length() > 4 ? period.substring(5) : "01";
        int month =
                switch (part.charAt(0)) {
                    case 'q' -> Integer.parseInt(part.substring(1)) * MONTHS_OF_QUARTER;
                    case 'h' -> Integer.parseInt(part.substring(1)) * HALF - HALF + 1;
                    default -> Integer.parseInt(part.substring(0, 2));
                };
        return year + "-q" + (month + MONTHS_OF_QUARTER - 1) / MONTHS_OF_QUARTER;
    }

    private JsonNode campaign(String id) {
        for (JsonNode campaign : data.rules().get("campaigns")) {
            if (campaign.get("id").asString().equals(id)) {
                return campaign;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private List<String> audience(String campaign) {
        return units.among(List.of(campaign(campaign).get("audience")));
    }

    /** The topics in use on some day of the quarter, or of the campaign so far. */
    private List<String> topics(String id, String round) {
        JsonNode campaign = campaign(id);
        String first = campaign.get("period").get("from").asString();
        String last = data.asOf();
        if (!round.equals(ALL)) {
            int quarter = Integer.parseInt(round.substring(6));
            LocalDate from =
                    LocalDate.of(
                            Integer.parseInt(round.substring(0, 4)),
                            (quarter - 1) * MONTHS_OF_QUARTER + 1,
                            1);
            first = from.toString();
            last = from.plusMonths(MONTHS_OF_QUARTER).minusDays(1).toString();
        }
        List<String> topics = new ArrayList<>();
        for (JsonNode topic : campaign.get("topics")) {
            boolean begun = !topic.has("from") || topic.get("from").asString().compareTo(last) <= 0;
            boolean going = !topic.has("to") || topic.get("to").asString().compareTo(first) >= 0;
            if (begun && going) {
                topics.add(topic.get("id").asString());
            }
        }
        return topics;
    }

    private boolean isLookedAt(String topic, List<Map<String, String>> visits) {
        for (Map<String, String> visit : visits) {
            if (names(visit, topic)
                    || data.rows("stops", visit, "observation").stream()
                            .anyMatch(stop -> names(stop, topic))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Map<String, String> row, String topic) {
        return List.of(Published.cell(row, "topics").split(" ")).contains(topic);
    }
}
