package org.liangbang.bench;

import java.time.LocalDate;

/** The kinds of record that the other program has no part in: a ledger, findings, returns. */
final class FurtherRecords {
    private static final int ROWS = 6;
    private static final int FINDINGS = 3;
    private static final int MONTHS = 12;
    private static final int DAYS_TO_MEND = 30;

    private final long seed;
    private final Words words;

    FurtherRecords(long seed, Words words) {
        this.seed = seed;
        this.words = words;
    }

    /** The head of the ledger's rows. */
    static String rowHead() {
        return "id,matter,unit,homes,owner,due,raised,accepted,done\n";
    }

    /** The rows of a unit in the ledger; two of three are done. */
    String rows(Town.Member unit) {
        Chance chance = Chance.of(seed, "deeds " + unit.id());
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= ROWS; number++) {
            LocalDate raised = LocalDate.of(2025, chance.between(1, 9), chance.between(1, 28));
            String matter = words.any("pledge.act", chance) + words.any("pledge.thing", chance);
            text.append(unit.id() + "-" + number + "," + matter + "," + unit.id());
            text.append("," + chance.between(5, 120) + "," + unit.id() + ".secretary,");
            text.append(raised.plusDays(90) + "," + raised + "," + raised.plusDays(6) + ",");
            text.append(chance.inHundred(67) ? raised.plusDays(chance.between(20, 95)) : "");
            text.append('\n');
        }
        return text.toString();
    }

    /** The findings in a town, each raised by one of its contests. */
    String findings(Town town) {
        Chance chance = Chance.of(seed, "findings " + town.id());
        StringBuilder text = new StringBuilder();
        for (Town.Member unit : town.units()) {
            for (int number = 1; number <= FINDINGS; number++) {
                text.append(finding(unit, number, chance));
            }
        }
        return text.toString();
    }

    private String finding(Town.Member unit, int number, Chance chance) {
        int quarter = chance.between(1, Records.QUARTERS - 1);
        LocalDate found = LocalDate.of(2025, quarter * 3, 10).plusDays(quarter);
        String source = "lsb-2025/contests/2025-q" + quarter + "-" + unit.town();
        StringBuilder text = new StringBuilder();
        text.append("- id: " + unit.id() + "-f" + number + "\n  source: " + source + "\n");
        text.append("  unit: " + unit.id() + "\n  text: " + words.any("pledge.thing", chance));
        text.append("\n  class: facility\n  owner: secretary\n  found: " + found + "\n");
        text.append("  due: " + found.plusDays(DAYS_TO_MEND) + "\n  steps:\n");
        LocalDate submitted = found.plusDays(chance.between(5, 45));
        text.append("    - {date: " + found.plusDays(1) + ", state: assigned, by: ");
        text.append(unit.town() + ".office}\n");
        if (chance.inHundred(80)) {
            text.append("    - {date: " + submitted + ", state: submitted, by: secretary}\n");
            text.append("    - {date: " + submitted.plusDays(2) + ", state: verified, by: ");
            text.append(unit.town() + ".office}\n");
        }
        return text.toString();
    }

    /** The meetings of a town's units, about one a month each. */
    String meetings(Town town) {
        Chance chance = Chance.of(seed, "meetings " + town.id());
        StringBuilder text = new StringBuilder();
        for (Town.Member unit : town.units()) {
            for (int month = 1; month <= MONTHS; month++) {
                if (chance.inHundred(93)) {
                    LocalDate date = LocalDate.of(2025, month, chance.between(2, 23));
                    text.append("- {unit: " + unit.id() + ", date: " + date + ", title: ");
                    text.append(words.any("pledge.thing", chance) + ", present: ");
                    text.append(chance.between(4, 5) + ", invited: 5}\n");
                }
            }
        }
        return text.toString();
    }
}
