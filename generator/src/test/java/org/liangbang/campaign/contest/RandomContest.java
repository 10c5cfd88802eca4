package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.liangbang.campaign.SmallDistrict;

/** A contest made up from a seed, as an editor might write it. */
final class RandomContest {
    private static final int CRITERIA = 3;
    private static final String LIVING = "      - {id: living, name: 环境, max: 40}\n";

    private final Random random;
    final String trim;
    final int judges;
    final List<Entry> entries = new ArrayList<>();

    /** One unit's marks in half points; a judge without marks stands aside. */
    static final class Entry {
        final String unit;
        final List<List<Integer>> halves = new ArrayList<>();
        String minutes = "6";
        String adjustments = "[]";

        Entry(String unit) {
            this.unit = unit;
        }
    }

    RandomContest(long seed, String trim) {
        this.random = new Random(seed);
        this.trim = trim;
        this.judges = 5 + random.nextInt(4);
        int size = 1 + random.nextInt(6);
        for (int at = 0; at < size; at++) {
            entries.add(entry("u" + at));
        }
    }

    private Entry entry(String unit) {
        Entry entry = new Entry(unit);
        int aside = random.nextInt(4) == 0 ? random.nextInt(judges) : -1;
        for (int judge = 0; judge < judges; judge++) {
            List<Integer> marks = new ArrayList<>();
            for (int at = 0; at < CRITERIA && judge != aside; at++) {
                // few different marks, so that equal ones are common
                marks.add(50 + random.nextInt(4));
            }
            entry.halves.add(marks);
        }
        entry.minutes = List.of("4.5", "6", "8", "8:20", "9.25").get(random.nextInt(5));
        entry.adjustments =
                List.of("[]", "[{points: 1, reason: r}]", "[{points: -7.5, reason: r}]")
                        .get(random.nextInt(3));
        return entry;
    }

    /** Another order of the judges, in the list and in the columns of marks. */
    RandomContest shuffleJudges(long seed) {
        for (Entry entry : entries) {
            // the same shuffle for each entry
            Collections.shuffle(entry.halves, new Random(seed));
        }
        return this;
    }

    /** The district with this contest. */
    SmallDistrict district() {
        StringBuilder text = new StringBuilder("-- units/all.yaml --\n");
        text.append("- {id: d, name: 区, kind: district}\n");
        text.append("- {id: t, name: 镇, kind: town, parent: d}\n");
        for (Entry entry : entries) {
            text.append("- {id: ")
                    .append(entry.unit)
                    .append(", name: 村, kind: village, parent: t}\n");
        }
        text.append("-- posts/all.yaml --\n");
        for (int judge = 0; judge < judges; judge++) {
            text.append("- {id: t.p").append(judge).append(", role: 评委, unit: t}\n");
        }
        text.append(campaign()).append("-- campaigns/x/contests/q.yaml --\n").append(contest());
        return SmallDistrict.of(text.toString(), ContestKind.kind());
    }

    private String campaign() {
        String[] lines = Stage.DISTRICT.split("-- campaigns/x/campaign.yaml --\n", -1);
        return "-- campaigns/x/campaign.yaml --\n"
                + lines[1].replace("trim: total", "trim: " + trim)
                        .replace(LIVING, LIVING + LIVING.replace("living", "change"));
    }

    private String contest() {
        StringBuilder text =
                new StringBuilder("id: q\ntitle: 赛\nheld: 2025-03-20\norganiser: t\n")
                        .append("rule: hundred\njudges:\n");
        for (int judge = 0; judge < judges; judge++) {
            text.append("  - {id: j")
                    .append(judge)
                    .append(", post: t.p")
                    .append(judge)
                    .append("}\n");
        }
        text.append("entries:\n");
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            text.append("  - unit: ").append(entry.unit);
            text.append("\n    order: ").append(at + 1);
            text.append("\n    minutes: ").append(entry.minutes);
            text.append("\n    adjustments: ").append(entry.adjustments);
            text.append("\n    marks:\n");
            for (int judge = 0; judge < judges; judge++) {
                text.append("      j").append(judge).append(": ").append(row(entry, judge));
            }
        }
        return text.toString();
    }

    private static String row(Entry entry, int judge) {
        List<Integer> halves = entry.halves.get(judge);
        if (halves.isEmpty()) {
            return "recused\n";
        }
        List<String> marks =
                halves.stream().map(half -> half / 2 + (half % 2 == 0 ? "" : ".5")).toList();
        return "[" + String.join(", ", marks) + "]\n";
    }
}
