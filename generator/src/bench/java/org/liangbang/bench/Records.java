package org.liangbang.bench;

import java.time.LocalDate;
import java.util.List;

/** The district's records as YAML: units, posts, pledges, contests. */
final class Records {
    static final int QUARTERS = 4;

    private static final int PLEDGES = 5;
    private static final int READINGS = 6;
    private static final int JUDGES = 7;
    private static final int TALLIERS = 2;
    private static final int DAYS_TO_OBJECT = 7;
    private static final List<String> TOPICS =
            List.of("service", "environment", "governance", "income");

    /** Full marks of the criteria in {@code campaign.yaml}, in tenths of a point. */
    private static final int[] FULL_MARKS = {250, 200, 200, 150, 100, 100};

    private final long seed;
    private final Words words;

    Records(long seed, Words words) {
        this.seed = seed;
        this.words = words;
    }

    /** The district itself. */
    String district() {
        return unit("district", words.one("district"), "kind: district");
    }

    /** The post that answers for the campaign. */
    String districtPost() {
        return post("district", "office", words.one("role.district"));
    }

    /** A town and its units. */
    String units(Town town) {
        String track = ", track: " + (town.urban() ? "urban" : "rural");
        String townKind = "kind: " + (town.urban() ? "subdistrict" : "town") + track;
        String memberKind = "kind: " + (town.urban() ? "community" : "village") + track;
        StringBuilder text = new StringBuilder();
        text.append(unit(town.id(), town.name(), townKind + ", parent: district"));
        for (Town.Member unit : town.units()) {
            text.append(unit(unit.id(), unit.name(), memberKind + ", parent: " + town.id()));
        }
        return text.toString();
    }

    private static String unit(String id, String name, String rest) {
        return "- {id: " + id + ", name: " + name + ", " + rest + "}\n";
    }

    /** The posts of a town and of its units. */
    String posts(Town town) {
        StringBuilder text = new StringBuilder();
        List<String> roles = words.all("role.town");
        for (int number = 1; number <= JUDGES; number++) {
            text.append(post(town.id(), "p" + number, roles.get(number - 1)));
        }
        text.append(post(town.id(), "office", words.one("role.office")));
        for (int number = 1; number <= TALLIERS; number++) {
            text.append(
                    post(town.id(), "tally-" + number, words.all("role.tally").get(number - 1)));
        }
        for (Town.Member unit : town.units()) {
            text.append(post(unit.id(), "secretary", words.one("role.secretary")));
        }
        return text.toString();
    }

    private static String post(String unit, String name, String role) {
        return "- {id: " + unit + "." + name + ", role: " + role + ", unit: " + unit + "}\n";
    }

    /** The pledges of a unit. */
    String pledges(Town.Member unit) {
        Chance chance = Chance.of(seed, "pledges " + unit.id());
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= PLEDGES; number++) {
            text.append(pledge(unit, number, chance));
        }
        return text.toString();
    }

    private String pledge(Town.Member unit, int number, Chance chance) {
        int target = chance.between(6, 60);
        String thing = words.any("pledge.act", chance) + words.any("pledge.thing", chance);
        StringBuilder text = new StringBuilder();
        text.append("- id: p").append(number).append('\n');
        text.append("  text: ").append(thing).append('\n');
        text.append("  topic: ").append(chance.of(TOPICS)).append('\n');
        text.append("  weight: ").append(chance.between(1, 3)).append('\n');
        String measure = words.any("pledge.unit", chance);
        text.append("  target: {value: " + target + ", unit: " + measure + "}\n");
        text.append("  due: " + day(chance.between(6, 12), chance) + "\n");
        text.append("  owner: secretary\n  progress:\n");
        int reached = 0;
        int month = 2;
        for (int reading = 0; reading < READINGS; reading++, month++) {
            reached = Math.min(target, reached + chance.between(0, target * 2 / READINGS));
            String note = words.any("progress", chance);
            text.append("    - {date: " + day(month, chance) + ", value: " + reached);
            text.append(", note: " + note + "}\n");
        }
        return text.append(end(unit, reached == target, month, chance)).toString();
    }

    private String end(Town.Member unit, boolean done, int month, Chance chance) {
        if (done && chance.inHundred(70)) {
            return "  verified: {date: "
                    + day(month, chance)
                    + ", by: "
                    + unit.town()
                    + ".office}\n";
        }
        if (!done && chance.inHundred(5)) {
            String because = words.one("withdrawn");
            return "  withdrawn: {date: " + day(month, chance) + ", because: " + because + "}\n";
        }
        return "";
    }

    private static String day(int month, Chance chance) {
        return LocalDate.of(2025, month, chance.between(1, 20)).toString();
    }

    /**
     * The contest of a town in a quarter.
     *
     * @param quarter from 1
     */
    String contest(Town town, int quarter) {
        Chance chance = Chance.of(seed, "contest " + contestId(town, quarter));
        LocalDate held = LocalDate.of(2025, quarter * 3, 10).plusDays(quarter);
        StringBuilder text = new StringBuilder();
        text.append("id: " + contestId(town, quarter) + "\n");
        text.append("title: " + words.one("contest.title", quarter) + "\n");
        text.append("held: " + held + "\n");
        text.append("organiser: " + town.id() + "\nrule: six\njudges:\n");
        for (int judge = 1; judge <= JUDGES; judge++) {
            text.append("  - {id: j" + judge + ", post: " + town.id() + ".p" + judge + "}\n");
        }
        text.append("checked-by: [" + town.id() + ".tally-1, " + town.id() + ".tally-2]\n");
        text.append("objections: {until: " + held.plusDays(DAYS_TO_OBJECT));
        text.append(", to: " + town.id() + ".p4}\nentries:\n");
        for (int turn = 0; turn < town.units().size(); turn++) {
            text.append("  - unit: " + town.units().get(turn).id() + "\n");
            text.append("    order: " + (turn + 1) + "\n    marks:\n");
            text.append(marks(chance));
        }
        return text.toString();
    }

    /** The id of the contest of a town in a quarter. */
    static String contestId(Town town, int quarter) {
        return "2025-q" + quarter + "-" + town.id();
    }

    private static String marks(Chance chance) {
        int merit = chance.between(70, 94);
        StringBuilder text = new StringBuilder();
        for (int judge = 1; judge <= JUDGES; judge++) {
            text.append("      j").append(judge).append(": [");
            for (int criterion = 0; criterion < FULL_MARKS.length; criterion++) {
                int tenths = FULL_MARKS[criterion] * (merit + chance.between(-6, 6)) / 100;
                text.append(criterion == 0 ? "" : ", ");
                text.append(tenths / 10).append('.').append(tenths % 10);
            }
            text.append("]\n");
        }
        return text.toString();
    }
}
