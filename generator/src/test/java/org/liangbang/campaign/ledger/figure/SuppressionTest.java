package org.liangbang.campaign.ledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.ledger.LedgerKind;
import org.liangbang.compute.Figure;

/** Tries to work out by trial what a ledger of totals does not tell. */
class SuppressionTest {
    private static final int BOUND = 4;
    private static final int KINDS = 4;
    private static final String LEDGER =
            """
            -- units/all.yaml --
            - {id: qu, name: 河边区, kind: district}
            -- posts/all.yaml --
            - {id: qu.office, role: 区办公室, unit: qu}
            -- ledgers/people/ledger.yaml --
            id: people
            name: 人群台账
            summary: 只公布合计。
            keeper: qu.office
            measure: 人
            public: []
            publish: totals
            suppress-below: 4
            roles: {title: who}
            columns:
              - {id: who, name: 谁, type: code}
              - {id: kind, name: 类, type: choice, choices: [{id: k0, name: 甲}, {id: k1, name: 乙}, {id: k2, name: 丙}, {id: k3, name: 丁}]}
            figures:
              - {id: total, name: 总数, count: all}
              - {id: first, name: 甲, count: all, where: {kind: [k0]}}
              - {id: by-kind, name: 分类, count: all, by: kind}
            -- ledgers/people/rows.csv --
            id,who,kind
            """;

    private static Map<String, String> printed(int[] counts) {
        StringBuilder rows = new StringBuilder(LEDGER);
        int row = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            for (int at = 0; at < counts[kind]; at++) {
                rows.append("r" + ++row + ",P-" + row + ",k" + kind + "\n");
            }
        }
        Map<String, String> printed = new LinkedHashMap<>();
        for (Figure figure :
                SmallDistrict.of(rows.toString(), LedgerKind.kind(List.of()))
                        .results("2025-12-24")
                        .figures()) {
            printed.put(figure.id().path().substring("ledgers/people/".length()), figure.printed());
        }
        return printed;
    }

    @Test
    void smallCountsAreNotTold() {
        Map<String, String> told = printed(new int[] {9, 2, 8, 3});
        assertThat(told)
                .containsEntry("by-kind/k0", "9人")
                .containsEntry("by-kind/k1", "少于4")
                .containsEntry("by-kind/k3", "少于4")
                .containsEntry("total", "22人");
    }

    @Test
    void anotherIsWithheldWhenOneAloneCouldBeWorkedOut() {
        Map<String, String> told = printed(new int[] {9, 2, 8, 7});
        assertThat(told)
                .containsEntry("by-kind/k1", "少于4")
                .containsEntry("by-kind/k3", "不公开")
                .containsEntry("by-kind/k0", "9人");
    }

    @Test
    void theSameCountUnderAnotherNameIsWithheldToo() {
        Map<String, String> told = printed(new int[] {5, 2, 9, 9});
        assertThat(told.get("by-kind/k0")).isEqualTo("不公开");
        assertThat(told.get("first")).isEqualTo("不公开");
    }

    /** Tries all counts that print the same: no small one may be the only one possible. */
    @Test
    void noSmallCountCanBeWorkedOutByTrial() {
        Random random = new Random(11);
        for (int round = 0; round < 25; round++) {
            int[] counts = new int[KINDS];
            for (int kind = 0; kind < KINDS; kind++) {
                counts[kind] = random.nextInt(9);
            }
            Map<String, String> told = printed(counts);
            for (int kind = 0; kind < KINDS; kind++) {
                if (counts[kind] > 0 && counts[kind] < BOUND) {
                    assertThat(possible(told, kind)).as(told.toString()).hasSizeGreaterThan(1);
                }
            }
        }
    }

    /** What a group could be, of all counts that fit what is told. */
    private static TreeSet<Integer> possible(Map<String, String> told, int asked) {
        List<int[]> fitting = new ArrayList<>(List.of(new int[KINDS + 1]));
        for (int kind = 0; kind < KINDS; kind++) {
            String printed = told.getOrDefault("by-kind/k" + kind, "");
            List<int[]> next = new ArrayList<>();
            for (int[] before : fitting) {
                extend(before, kind, printed, next);
            }
            fitting = next;
        }
        String total = told.getOrDefault("total", "");
        TreeSet<Integer> possible = new TreeSet<>();
        for (int[] counts : fitting) {
            if (fits(total, counts[KINDS])) {
                possible.add(counts[asked]);
            }
        }
        return possible;
    }

    private static void extend(int[] before, int kind, String printed, List<int[]> next) {
        for (int count = 0; count <= 12; count++) {
            if (fits(printed, count)) {
                int[] counts = before.clone();
                counts[kind] = count;
                counts[KINDS] += count;
                next.add(counts);
            }
        }
    }

    /**
     * What is withheld is at least the bound, as anybody may conclude from how small ones print.
     */
    private static boolean fits(String printed, int count) {
        return switch (printed) {
            case "少于4" -> count > 0 && count < BOUND;
            case "不公开" -> count >= BOUND || count == 0;
            default -> printed.equals(count + "人");
        };
    }
}
