package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A district with tasks, made up from a seed; every rule is kept. */
public final class RandomTasks {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final List<String> DEPARTMENTS =
            List.of("d", "t", "d.a", "d.b", "d.c", "t.a", "t.b");

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private RandomTasks(long seed) {
        this.random = new Random(seed);
    }

    /** The files of a district. */
    public static String of(long seed) {
        return new RandomTasks(seed).district();
    }

    private String department() {
        return DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size()));
    }

    private LocalDate between(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextInt((int) (to.toEpochDay() - from.toEpochDay()) + 1));
    }

    private String district() {
        int topics = 1 + random.nextInt(4);
        text.append("-- units/all.yaml --\n- {id: d, name: 区, kind: district}\n");
        text.append("- {id: t, name: 镇, kind: town, parent: d}\n-- posts/all.yaml --\n");
        DEPARTMENTS.stream()
                .filter(id -> id.contains("."))
                .forEach(
                        id ->
                                text.append("- {id: %s, role: 局, unit: ".formatted(id))
                                        .append(id.charAt(0))
                                        .append("}\n"));
        text.append(
                "-- campaigns/c/campaign.yaml --\nid: c\nname: 活动\nfull-name: 活动\nissuer: d\n"
                        + "year: 2025\nperiod: {from: 2025-01-01, to: 2025-12-31}\n"
                        + "audience: {kinds: [town]}\ntopics:\n");
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < topics; at++) {
            ids.add("p" + at);
            text.append("  - {id: p" + at + ", name: 题" + at + "}\n");
        }
        text.append("responsibility:\n  group: {name: 组, duties: 听}\n  task-forces:\n");
        text.append("    - {id: f, name: 专班, topics: " + ids + ", lead: d.a}\n");
        text.append("-- campaigns/c/tasks/topics.yaml --\ntitle: 分工\n");
        text.append("scope: {of: topics, complete: true}\ntasks:\n");
        ids.forEach(this::relay);
        text.append("-- campaigns/c/tasks/others.yaml --\ntitle: 其他\ntasks:\n");
        for (int at = random.nextInt(6); at >= 0; at--) {
            LocalDate from = between(FIRST, LAST);
            task("o" + at, "", from, between(from, LAST));
        }
        return text.toString();
    }

    /** A topic is handed from task to task over the year. */
    private void relay(String topic) {
        LocalDate from = FIRST;
        for (int at = 0; !from.isAfter(LAST); at++) {
            LocalDate to = at == 3 || random.nextBoolean() ? LAST : between(from, LAST);
            task(topic + "-" + at, topic, from, to);
            from = to.plusDays(1);
        }
    }

    private void task(String id, String topic, LocalDate from, LocalDate to) {
        text.append("  - id: " + id + "\n    force: f\n    text: 办" + id + "\n");
        text.append("    covers: [" + topic + "]\n");
        text.append("    from: " + from + "\n    to: " + to + "\n    lead:\n");
        List<String> leads = new ArrayList<>();
        LocalDate first = from;
        for (int at = 0; !first.isAfter(to); at++) {
            LocalDate last = at == 2 || random.nextBoolean() ? to : between(first, to);
            leads.add(department());
            text.append("      - {by: " + leads.get(at) + ", from: " + first + ", to: " + last);
            text.append(at > 0 ? ", because: 调整}\n" : "}\n");
            first = last.plusDays(1);
        }
        List<String> joins = new ArrayList<>(DEPARTMENTS);
        joins.removeIf(each -> random.nextInt(3) > 0 || leads.equals(List.of(each)));
        text.append("    joins: " + joins + "\n");
        text.append(random.nextBoolean() ? "    contacts: [t.a]\n" : "");
        if (random.nextBoolean()) {
            text.append("    due: " + between(from, to) + "\n");
        }
        if (random.nextBoolean()) {
            text.append("    done: {date: " + between(from, LAST.plusDays(20)) + "}\n");
        }
    }
}
