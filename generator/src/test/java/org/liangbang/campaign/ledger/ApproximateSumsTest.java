package org.liangbang.campaign.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.View;

/** Laws over random ledgers: with one part that is only about so much, no total is told exactly. */
class ApproximateSumsTest {
    private static final int CASES = 60;
    private static final List<String> ABOUT =
            List.of("约%d", "近%d", "逾%d", "超%d", "%d余", "%d多", "%d左右", "约%d万");
    private static final Kind KIND = LedgerKind.kind(List.of());
    private static final String LEDGER =
            """
            -- units/all.yaml --
            - {id: qu, name: 河边区, kind: district}
            - {id: dong, name: 桥东社区, kind: community, parent: qu}
            - {id: xi, name: 桥西社区, kind: community, parent: qu}
            -- posts/all.yaml --
            - {id: qu.office, role: 区办公室, unit: qu}
            -- ledgers/visits/ledger.yaml --
            id: visits
            name: 来访台账
            summary: 一批一行。
            keeper: qu.office
            measure: 批
            public: [matter, unit, people, month]
            roles: {title: matter, unit: unit}
            columns:
              - {id: matter, name: 什么事, type: text, required: true}
              - {id: unit, name: 单位, type: unit}
              - {id: people, name: 人数, type: count, unit: 人}
              - {id: month, name: 月份, type: period}
            figures:
              - {id: total, name: 批数, count: all}
              - {id: people, name: 人数, sum: people}
              - {id: each, name: 每批, quotient: {of: people, by: total}, decimals: 1, unit: 人}
              - {id: east, name: 桥东, sum: people, where: {unit: [dong]}}
              - {id: share, name: 桥东占, ratio: {of: east, to: people}}
              - {id: change, name: 变化, change: {of: people, by: month}}
              - {id: by-unit, name: 各单位, sum: people, by: unit}
            -- ledgers/visits/rows.csv --
            id,matter,unit,people,month
            """;

    /** Rows of one ledger, and whether people of some rows are only about. */
    private record Rows(String csv, List<Boolean> about, List<Boolean> east) {
        boolean anyAbout(boolean eastOnly) {
            for (int row = 0; row < about.size(); row++) {
                if (about.get(row) && (!eastOnly || east.get(row))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Rows rows(Random random) {
        StringBuilder csv = new StringBuilder();
        List<Boolean> about = new ArrayList<>();
        List<Boolean> east = new ArrayList<>();
        int share = random.nextInt(3);
        for (int row = 1 + random.nextInt(8); row > 0; row--) {
            boolean approximate = random.nextInt(4) < share;
            boolean inEast = random.nextBoolean();
            String number = 5 + random.nextInt(90) + "";
            String people =
                    approximate
                            ? ABOUT.get(random.nextInt(ABOUT.size())).replace("%d", number)
                            : number;
            String month = random.nextBoolean() ? "2025-02" : "2025-03";
            csv.append("r%d,来访,%s,%s,%s\n".formatted(row, inEast ? "dong" : "xi", people, month));
            about.add(approximate);
            east.add(inEast);
        }
        return new Rows(csv.toString(), about, east);
    }

    @Test
    void noTotalWithAnApproximatePartIsToldExactly() {
        Random random = new Random(9);
        int approximate = 0;
        for (int run = 0; run < CASES; run++) {
            Rows rows = rows(random);
            SmallDistrict district = SmallDistrict.of(LEDGER + rows.csv(), KIND);
            View view =
                    new View(
                            district.checked(),
                            district.results("2025-12-24"),
                            (key, values) -> key);
            for (List<String> told : told(view)) {
                boolean about = isAbout(told, rows);
                approximate += about ? 1 : 0;
                check(told, about);
            }
        }
        assertThat(approximate).as("the law was tried").isGreaterThan(CASES);
    }

    /** Whether something that is only about so much is in a figure. */
    private static boolean isAbout(List<String> told, Rows rows) {
        return switch (told.get(1)) {
            case "people", "each", "share" -> rows.anyAbout(false);
            case "east" -> rows.anyAbout(true);
            default -> told.get(4).contains("约");
        };
    }

    /** Ledger, figure, group, its name, printed, exact, approximate parts, definition. */
    private static void check(List<String> told, boolean about) {
        String printed = told.get(4);
        boolean nothing = printed.startsWith("—");
        if (!nothing) {
            assertThat(printed.startsWith("约")).as(told.toString()).isEqualTo(about);
            assertThat(told.get(5).isEmpty()).as(told.toString()).isEqualTo(about);
            assertThat(Integer.parseInt(told.get(6)) > 0).as(told.toString()).isEqualTo(about);
        }
    }

    private static List<List<String>> told(View view) {
        OpenTable figures =
                KIND.presentation().openData(view).stream()
                        .filter(table -> table.name().equals("ledger-figures"))
                        .findFirst()
                        .orElseThrow();
        List<List<String>> told = new ArrayList<>();
        figures.rows().forEach(told::add);
        return told;
    }
}
