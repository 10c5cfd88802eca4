package org.liangbang.campaign.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Findings made up from a seed, raised by the first visit of the small district; rules are kept.
 */
final class RandomFindings {
    static final LocalDate FIRST = LocalDate.of(2025, 6, 10);
    private static final int MOST = 12;
    private static final List<String> UNITS = List.of("jia-1", "jia-2", "yi-1");
    private static final List<String> CLASSES = List.of("facility", "hygiene", "fire");

    private final Random random;

    RandomFindings(long seed) {
        this.random = new Random(seed);
    }

    /** What is written of one finding. */
    record Written(String id, String head, List<String> steps, LocalDate last, String tail) {
        Written {
            steps = List.copyOf(steps);
        }

        /** Whether the last step closed it. */
        boolean isClosed() {
            return !steps.isEmpty() && steps.get(steps.size() - 1).contains("state: verified");
        }

        /** Whether it was ever reopened. */
        boolean wasReopened() {
            return steps.stream().anyMatch(step -> step.contains("state: reopened"));
        }

        /** The same with one more step. */
        Written with(String step) {
            List<String> more = new ArrayList<>(steps);
            more.add(step);
            return new Written(id, head, more, last, tail);
        }

        /** The same with a line behind it. */
        Written followedBy(String line) {
            return new Written(id, head, steps, last, tail + line);
        }

        /** The same without the steps after a day. */
        Written until(LocalDate day) {
            List<String> known =
                    steps.stream()
                            .filter(step -> step.substring(7, 17).compareTo(day.toString()) <= 0)
                            .toList();
            return new Written(id, head, known, last, tail);
        }

        private String text() {
            String lines =
                    steps.isEmpty() ? "" : "  steps:\n    - " + String.join("\n    - ", steps);
            return head + lines + (steps.isEmpty() ? "" : "\n") + tail;
        }
    }

    /** The text of a file. */
    static String file(List<Written> findings) {
        StringBuilder text = new StringBuilder();
        findings.forEach(each -> text.append(each.text()));
        return text.toString();
    }

    /** Some findings. */
    List<Written> some() {
        List<Written> findings = new ArrayList<>();
        int count = 1 + random.nextInt(MOST);
        for (int at = 1; at <= count; at++) {
            findings.add(one("f" + at));
        }
        return findings;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Written one(String id) {
        LocalDate found = FIRST.plusDays(random.nextInt(60));
        LocalDate due = found.plusDays(random.nextInt(40));
        String head =
                "- id: "
                        + id
                        + "\n  source: lsb/observations/q2-jia\n  unit: "
                        + one(UNITS)
                        + "\n  text: 事\n  class: "
                        + one(CLASSES)
                        + "\n  owner: secretary\n  found: "
                        + found
                        + "\n  due: "
                        + due
                        + "\n";
        LocalDate day = found;
        FindingState state = FindingState.FOUND;
        List<String> steps = new ArrayList<>();
        for (int left = random.nextInt(9); left > 0; left--) {
            StepKind kind = one(follow(state));
            day = day.plusDays(random.nextInt(12));
            state = state.after(kind).orElseThrow();
            steps.add(step(kind, day));
        }
        boolean reopened = steps.stream().anyMatch(step -> step.contains("reopened"));
        String tail = "";
        if (!reopened && random.nextInt(4) == 0) {
            tail +=
                    extension(
                            found.plusDays(random.nextInt(20)),
                            due.plusDays(1 + random.nextInt(30)));
        }
        if (random.nextInt(6) == 0) {
            tail += "  withdrawn: {date: " + day.plusDays(random.nextInt(9)) + ", because: 核对过}\n";
        }
        return new Written(id, head, steps, day, tail);
    }

    static String extension(LocalDate date, LocalDate due) {
        return "  extensions: [{date: " + date + ", due: " + due + ", reason: 缺料}]\n";
    }

    private static List<StepKind> follow(FindingState state) {
        List<StepKind> kinds = new ArrayList<>();
        for (StepKind kind : StepKind.values()) {
            if (state.after(kind).isPresent()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private String step(StepKind kind, LocalDate day) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        String with =
                switch (kind) {
                    case ASSIGNED, VERIFIED -> ", by: jia.office";
                    case STARTED, SUBMITTED -> ", by: secretary";
                    case RETURNED -> ", by: jia.office, note: 没弄好";
                    case REOPENED -> reopening(day);
                };
        return "{date: " + day + ", state: " + word + with + "}";
    }

    private String reopening(LocalDate day) {
        return ", by: jia.office, note: 又坏, due: " + day.plusDays(1 + random.nextInt(20));
    }
}
