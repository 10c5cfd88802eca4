package org.liangbang.recount;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * A district made up from a seed, as editors might write it: pledges with moved deadlines and
 * targets, verified and taken back, contests with dropped marks, one of them on a visit, reviews
 * filed late or not at all, and a composite over them.
 */
final class RandomDistrict {
    private static final List<String> UNITS = List.of("a", "b", "c", "e", "g");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private RandomDistrict(long seed) {
        this.random = new Random(seed);
    }

    /** Its files, under lines such as {@code -- units/all.yaml --}. */
    static String of(long seed) {
        RandomDistrict made = new RandomDistrict(seed);
        made.units();
        made.campaign();
        for (String contest : List.of("q1", "q2", "q3")) {
            made.contest(contest);
        }
        UNITS.forEach(made::pledges);
        made.form();
        for (int quarter = 1; quarter <= 4; quarter++) {
            made.review(quarter);
        }
        return made.text.toString();
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private LocalDate day(int from, int days) {
        return FIRST.plusDays(from + random.nextInt(days));
    }

    private void units() {
        text.append("-- units/all.yaml --\n- {id: d, name: 区, kind: district}\n");
        text.append("- {id: t, name: 镇, kind: town, parent: d}\n");
        text.append("- {id: s, name: 街, kind: subdistrict, parent: d}\n");
        for (String unit : UNITS) {
            text.append("- {id: ").append(unit).append(", name: 村, kind: village, parent: ");
            text.append(one("t", "s")).append("}\n");
        }
        text.append("-- posts/all.yaml --\n");
        for (int judge = 0; judge < 5; judge++) {
            text.append("- {id: d.p").append(judge).append(", role: 评委, unit: d}\n");
        }
    }

    private void campaign() {
        text.append("-- campaigns/x/campaign.yaml --\nid: x\nname: 赛\nfull-name: 赛\nissuer: d\n");
        text.append("year: 2025\nperiod: {from: 2025-01-01, to: 2025-12-31}\n");
        text.append("audience: {kinds: [village]}\ntopics: [{id: safety, name: 平安}]\n");
        text.append("rules:\n  - id: r\n    name: 规则\n    in-force: {from: 2025-01-01}\n");
        text.append("    criteria: [{id: one, name: 一, max: 50}, {id: two, name: 二, max: ");
        text.append(one("50", "70")).append("}]\n    speech: {minutes: {from: 5, to: 8}, ");
        text.append("over-time: {per-minute: -1, count: ").append(one("exact", "started"));
        text.append("}}\n    panel: {trim-highest: 1, trim-lowest: 1, trim: ");
        text.append(one("total", "criterion")).append(", least-judges: 3}\n");
        text.append("    adjustments: {from: -2, to: 2}\n    decimals: 2\n    rounding: ");
        text.append(one("half-up", "half-even", "down"));
        text.append("\n    ties: {break-by: [two], else: share}\ncomposites:\n");
        text.append("  - id: year\n    name: 综合\n    period: {from: 2025-02-01, to: ");
        text.append(one("2025-06-30", "2025-10-31", "2025-12-31")).append("}\n");
        text.append(one("", "    audience: {units: [t]}\n"));
        text.append("    parts: [{of: contests, weight: ").append(one("60", "1", "0.7"));
        text.append("}, {of: pledges, weight: 2}");
        text.append(one("", ", {of: reviews, weight: 3}", ", {of: reviews, form: r, weight: 1.5}"));
        text.append(one("", ", {of: observations, weight: 1}")).append("]\n    missing: ");
        text.append(one("skip", "zero", "error")).append("\n    decimals: 1\n");
        text.append("    rounding: half-even\n    ties: {break-by: [pledges], else: share}\n");
    }

    private void contest(String id) {
        LocalDate held = day(0, 360);
        boolean visit = id.equals("q2");
        if (visit) {
            visit(held);
        }
        text.append("-- campaigns/x/contests/").append(id).append(".yaml --\nid: ").append(id);
        text.append("\ntitle: 赛\nheld: ").append(held).append("\norganiser: d\nrule: r\n");
        text.append(visit ? "observation: walk\n" : "");
        text.append("judges: [");
        for (int judge = 0; judge < 5; judge++) {
            text.append("{id: j").append(judge).append(", post: d.p").append(judge).append("}, ");
        }
        text.setLength(text.length() - 2);
        text.append("]\nentries:\n");
        int turn = 1;
        for (String unit : UNITS) {
            if (turn == 1 || random.nextInt(3) > 0) {
                text.append("  - {unit: ").append(unit).append(", order: ").append(turn++);
                entry();
            }
        }
    }

    private void visit(LocalDate day) {
        text.append("-- campaigns/x/observations/walk.md --\n---\ntitle: 看\ndate: ").append(day);
        text.append("\nhalf-day: morning\norganiser: d\nperiod: 2025-q");
        text.append((day.getMonthValue() + 2) / 3).append("\nstops:\n");
        UNITS.forEach(unit -> text.append("  - {unit: ").append(unit).append(", seen: 看了}\n"));
        text.append("---\n看了一圈。\n");
    }

    private void form() {
        text.append("-- campaigns/x/reviews/forms/r.yaml --\nid: r\nname: 考核\nrhythm: quarter\n");
        text.append("period: {from: 2025-01-01, to: 2025-12-31}\nfiled-within: 5\n");
        text.append("scale: points\nitems: [{id: one, name: 一, max: 50}, {id: two, name: 二, max: ");
        text.append(one("50", "25")).append("}]\nkeeper: d.p0\n");
    }

    private void review(int quarter) {
        LocalDate last = FIRST.plusMonths(3L * quarter).minusDays(1);
        text.append("-- campaigns/x/reviews/m").append(quarter).append(".yaml --\nid: m");
        text.append(quarter).append("\nform: r\nperiod: 2025-q").append(quarter);
        text.append("\nsheets:\n");
        for (String unit : UNITS) {
            if (unit.equals("a") || random.nextInt(4) > 0) {
                LocalDate filed = last.plusDays(1 + random.nextInt(12));
                text.append("  - {unit: ").append(unit).append(", filed: ").append(filed);
                text.append(", self: ").append(marks());
                if (random.nextBoolean()) {
                    LocalDate assessed = filed.plusDays(random.nextInt(9));
                    text.append(", assessed: {date: ").append(assessed);
                    text.append(", by: d.p1, marks: ").append(marks()).append("}");
                }
                text.append("}\n");
            }
        }
    }

    private String marks() {
        return "{one: " + random.nextInt(51) + ", two: " + random.nextInt(25) + ".5" + "}";
    }

    private void entry() {
        text.append(", minutes: \"").append(one("6", "8:20", "9.5")).append("\", marks: {");
        int aside = random.nextInt(8);
        for (int judge = 0; judge < 5; judge++) {
            text.append(judge == 0 ? "j" : ", j").append(judge).append(": ");
            String marks = "[" + (40 + random.nextInt(4)) + ", " + (40 + random.nextInt(4)) + ".5]";
            text.append(judge == aside ? "recused" : marks);
        }
        text.append("}, adjustments: ");
        text.append(one("[]", "[{points: 3, reason: 表彰}]", "[{points: -0.5, reason: 通报}]"));
        text.append("}\n");
    }

    private void pledges(String unit) {
        int count = random.nextInt(4);
        if (count > 0) {
            text.append("-- campaigns/x/pledges/").append(unit).append(".yaml --\n");
        }
        for (int at = 1; at <= count; at++) {
            text.append("- {id: p").append(at).append(", text: 事, topic: safety, weight: ");
            text.append(1 + random.nextInt(4)).append(", due: ").append(day(60, 300));
            text.append(", owner: d.p0").append(one(", target: {value: 5, unit: 处}", ""));
            text.append(one("", "", ", baseline: {value: 9, unit: 处}"));
            text.append(progress());
            text.append(one("", "", ", verified: {date: " + day(100, 260) + ", by: d.p1}"));
            text.append(one("", "", "", ", withdrawn: {date: " + day(1, 364) + ", because: 不办}"));
            text.append("}\n");
        }
    }

    private String progress() {
        StringBuilder rows = new StringBuilder();
        LocalDate at = FIRST;
        for (int row = random.nextInt(5); row > 0; row--) {
            at = at.plusDays(1 + random.nextInt(80));
            String what =
                    one(
                            "value: " + random.nextInt(11),
                            "value: " + random.nextInt(11),
                            "note: 开工",
                            "due: " + at.plusDays(random.nextInt(99)) + ", reason: 改期",
                            "target: {value: 4, unit: 处}, reason: 改数");
            rows.append(rows.isEmpty() ? "" : ", ").append("{date: ").append(at).append(", ");
            rows.append(what).append("}");
        }
        return rows.isEmpty() ? "" : ", progress: [" + rows + "]";
    }
}
