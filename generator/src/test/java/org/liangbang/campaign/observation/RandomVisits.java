package org.liangbang.campaign.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.SmallDistrict;

/** Visits made up from a seed, beside those of the small district; every rule is kept. */
public final class RandomVisits {
    private static final int MOST_VISITS = 9;
    private static final int MOST_STOPS = 6;
    private static final List<String> UNITS =
            List.of("jia", "jia-1", "jia-1-grid", "jia-2", "yi-1", "yi-2");

    private final Random random;

    private RandomVisits(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A visit as written.
     *
     * @param head what stands before the stops
     * @param stops a line each
     * @param tail what stands behind them
     */
    record Written(String head, List<String> stops, String tail) {
        Written {
            stops = List.copyOf(stops);
        }

        private String text() {
            return "---\n" + head + "stops:\n" + String.join("", stops) + tail + "---\n走了一圈。\n";
        }
    }

    /** Some visits. */
    static List<Written> of(long seed) {
        RandomVisits made = new RandomVisits(seed);
        List<Written> visits = new ArrayList<>();
        for (int left = made.random.nextInt(MOST_VISITS + 1); left > 0; left--) {
            visits.add(made.visit());
        }
        return visits;
    }

    /** The small district with some visits in its first campaign, named in their order. */
    static SmallDistrict district(List<Written> visits, Kind... kinds) {
        SmallDistrict district = Visits.district(kinds);
        int number = 0;
        for (Written visit : visits) {
            number++;
            district =
                    district.withFile(
                            "campaigns/lsb/observations/v" + number + ".md", visit.text());
        }
        return district;
    }

    /** The small district with visits made up from a seed, read by some kinds of record. */
    public static SmallDistrict district(long seed, Kind... kinds) {
        return district(of(seed), kinds);
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private Written visit() {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(350));
        int quarter = (day.getMonthValue() + 2) / 3;
        String period = one("2025-q" + quarter, day.toString().substring(0, 7));
        String head =
                "title: 看\ndate: "
                        + day
                        + "\nhalf-day: "
                        + one("morning", "afternoon")
                        + "\nperiod: "
                        + period
                        + "\norganiser: "
                        + one("jia", "yi")
                        + "\n"
                        + one("", "also: [wall]\n")
                        + one("", "topics: [living]\n");
        List<String> stops = new ArrayList<>();
        for (int left = random.nextInt(MOST_STOPS); left >= 0; left--) {
            String where =
                    random.nextInt(7) == 0
                            ? "site: 区外"
                            : "unit: " + UNITS.get(random.nextInt(UNITS.size()));
            stops.add("  - {" + where + ", seen: 看了" + one("", "", ", topics: [safety]") + "}\n");
        }
        return new Written(head, stops, tail(day));
    }

    private String tail(LocalDate day) {
        StringBuilder tail = new StringBuilder();
        for (int role = random.nextInt(5); role > 0; role--) {
            tail.append(tail.isEmpty() ? "participants:\n" : "");
            tail.append("  - {role: 人").append(role).append(", count: ");
            tail.append(one("", "", "", "约")).append(random.nextInt(60));
            tail.append("}\n");
        }
        if (random.nextBoolean()) {
            tail.append("comments:\n  - {id: c1, by: office, about: ").append(one("jia-1", "yi-1"));
            tail.append(one(", strength: 好", ", weakness: 差", ", strength: 好, weakness: 差"));
            tail.append("}\n");
        }
        if (random.nextBoolean()) {
            tail.append("requirements:\n  - {n: 1, head: 换, text: 换掉, follow-up: office");
            tail.append(
                    one(
                            "",
                            ", reported: {date: "
                                    + day.plusDays(random.nextInt(60))
                                    + ", text: 换了}"));
            tail.append("}\n");
        }
        if (random.nextInt(6) == 0) {
            tail.append("withdrawn: {date: ").append(day.plusDays(random.nextInt(90)));
            tail.append(", because: 记错了}\n");
        }
        return tail.toString();
    }
}
