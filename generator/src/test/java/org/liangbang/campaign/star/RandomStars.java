package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A district with stars, made up from a seed; every rule is kept. */
public final class RandomStars {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private RandomStars(long seed) {
        this.random = new Random(seed);
    }

    /** The files of a district. */
    public static String of(long seed) {
        return new RandomStars(seed).district();
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(360));
    }

    private String district() {
        int units = 2 + random.nextInt(7);
        int stars = 1 + random.nextInt(5);
        int tasks = stars + random.nextInt(12);
        text.append("-- units/all.yaml --\n- {id: qu, name: 区, kind: district}\n");
        text.append("- {id: zhen1, name: 一镇, kind: town, parent: qu}\n");
        text.append("- {id: zhen2, name: 二镇, kind: town, parent: qu}\n");
        List<String> posts = new ArrayList<>(List.of("- {id: qu.a, role: 甲, unit: qu}"));
        for (int at = 0; at < units; at++) {
            text.append("- {id: u" + at + ", name: 村" + at + ", kind: village, track: ");
            text.append(at % 3 == 0 ? "urban" : "rural");
            text.append(", parent: zhen" + (1 + at % 2) + "}\n");
            posts.add("- {id: u" + at + ".s, role: 书记, unit: u" + at + "}");
        }
        text.append("-- posts/all.yaml --\n" + String.join("\n", posts) + "\n");
        text.append(
                "-- campaigns/c/campaign.yaml --\nid: c\nname: 创建\nfull-name: 创建\nissuer: qu.a\n"
                        + "year: 2025\nperiod: {from: 2025-01-01, to: 2025-12-31}\n"
                        + "audience: {kinds: [village]}\n");
        standard(stars, tasks);
        for (int at = 0; at < units; at++) {
            if (random.nextInt(6) > 0) {
                unit(at, stars, tasks);
            }
        }
        checklist(units);
        return text.toString();
    }

    /** Every second task is on both lists, the others on one. */
    private void standard(int stars, int tasks) {
        int rural = 0;
        int urban = 0;
        StringBuilder list = new StringBuilder();
        for (int at = 0; at < tasks; at++) {
            String tracks = at % 2 == 0 ? "rural, urban" : at % 4 == 1 ? "rural" : "urban";
            rural += tracks.contains("rural") ? 1 : 0;
            urban += tracks.contains("urban") ? 1 : 0;
            list.append("  - {id: t" + at + ", star: s" + at % stars + ", tracks: [" + tracks);
            list.append("], text: 办, evidence: 凭, lead: qu.a");
            list.append(random.nextBoolean() ? ", due: " + day() + "}\n" : "}\n");
        }
        text.append("-- campaigns/c/star-standard.yaml --\ntitle: 标准\ntasks: {rural: " + rural);
        text.append(urban > 0 ? ", urban: " + urban + "}\nstars:\n" : "}\nstars:\n");
        for (int at = 0; at < stars; at++) {
            text.append("  - {id: s" + at + ", name: 星" + at + ", brief: 星, standard: 好, ");
            text.append("owner: qu.a}\n");
        }
        text.append("task-list:\n").append(list);
    }

    private void unit(int unit, int stars, int tasks) {
        text.append("-- campaigns/c/stars/u" + unit + ".yaml --\n");
        text.append("in-charge: {s0: s}\ntasks:\n");
        for (int at = 0; at < tasks; at++) {
            boolean mine = at % 2 == 0 || at % 4 == (unit % 3 == 0 ? 3 : 1);
            if (mine && (at == 0 || random.nextInt(4) > 0)) {
                text.append("  t" + at + ":\n");
                life();
            }
        }
        text.append("awards:\n");
        for (int at = 0; at < stars; at++) {
            award(at);
        }
    }

    private void life() {
        LocalDate day = day();
        boolean proven = false;
        for (int at = 0; at < 1 + random.nextInt(5); at++) {
            int what = random.nextInt(proven ? 4 : 3);
            String entry =
                    switch (what) {
                        case 0 -> "note: 办了";
                        case 1 -> "evidence: 凭证";
                        case 2 -> "by: qu.a, passed: false";
                        default -> "by: qu.a, passed: true";
                    };
            proven = what == 1 || (proven && what == 0);
            text.append("    - {date: " + day + ", " + entry + "}\n");
            day = day.plusDays(random.nextInt(60));
        }
    }

    private void award(int star) {
        LocalDate from = day().minusDays(random.nextInt(300));
        LocalDate until = from.plusDays(30 + random.nextInt(300));
        text.append("  - star: s" + star + "\n    applied: " + from.minusDays(9) + "\n");
        if (random.nextInt(5) == 0) {
            return;
        }
        text.append("    awarded: {date: " + from + ", until: " + until + ", by: qu.a, ");
        text.append("document: 文}\n");
        LocalDate last = from;
        if (random.nextBoolean()) {
            last = until.plusDays(random.nextInt(80) - 20);
            last = last.isBefore(from) ? from : last;
            LocalDate end = last.plusDays(200);
            text.append("    renewed: [{date: " + last + ", until: " + end + ", by: qu.a, ");
            text.append("document: 文}]\n");
        }
        if (random.nextInt(3) == 0) {
            text.append("    lost: {date: " + last.plusDays(random.nextInt(90)) + ", by: qu.a, ");
            text.append("because: 摘}\n");
        }
    }

    private void checklist(int units) {
        text.append("-- campaigns/c/checklists/l.yaml --\ntitle: 单\nabout: 查。\nnumber: 3\n");
        text.append("post: qu.a\nitems:\n  - {id: i0, text: 零}\n  - {id: i1, text: 一}\n");
        text.append("  - {id: i2, text: 二}\nresults:\n");
        for (int unit = 0; unit < units; unit++) {
            LocalDate day = day();
            for (int at = 0; at <= random.nextInt(3); at++) {
                text.append("  - {unit: u" + unit + ", date: " + day + ", by: qu.a, missing: [");
                text.append("{item: i" + random.nextInt(3));
                text.append(
                        random.nextBoolean() ? ", fixed: " + day.plusDays(20) + "}]}\n" : "}]}\n");
                day = day.plusDays(1 + random.nextInt(40));
            }
        }
    }
}
