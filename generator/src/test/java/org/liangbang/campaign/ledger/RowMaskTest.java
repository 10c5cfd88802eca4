package org.liangbang.campaign.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.check.CheckedContent;
import org.liangbang.source.SourceFile;

class RowMaskTest {
    private static final String DISTRICT =
            """
            -- units/all.yaml --
            - {id: qu, name: 河边区, kind: district}
            -- posts/all.yaml --
            - {id: qu.office, role: 区办公室, unit: qu}
            -- ledgers/visits/ledger.yaml --
            id: visits
            name: 走访台账
            summary: 一次一行。
            keeper: qu.office
            measure: 次
            public: [matter]
            roles: {title: matter}
            columns:
              - {id: matter, name: 事, type: text}
              - {id: person, name: 人, type: text}
            states:
              - {id: made, name: 已走访}
            -- ledgers/visits/rows.yaml --
            # 王五记的
            - id: r1
              matter: 修灯 # 李四报的
              person: |
                张三
                家里
              steps:
                - {state: made, date: 2025-03-02, note: 张三不在}
            -- ledgers/visits/rows.csv --
            id,matter,person,made
            r2,换锁,"张三,父子",2025-03-03
            """;

    private static String seen(SmallDistrict district, String path) {
        CheckedContent content = district.checked();
        SourceFile file = content.register().content().source().file(path).orElseThrow();
        SourceFile seen = new RowMask("▇▇（不公开）").files(content).get(file);
        assertThat(seen.lineCount()).isEqualTo(file.lineCount());
        return seen.text();
    }

    private static SmallDistrict district() {
        return SmallDistrict.of(DISTRICT, LedgerKind.kind(List.of()));
    }

    @Test
    void privateCellsNotesAndCommentsGoAndLinesStay() {
        assertThat(seen(district(), "ledgers/visits/rows.yaml"))
                .isEqualTo(
                        """
                        # ▇▇
                        - id: r1
                          matter: 修灯 # ▇▇
                          person: ▇▇（不公开）


                          steps:
                            - {state: made, date: 2025-03-02, note: ▇▇（不公开）}
                        """);
    }

    @Test
    void privateCellsOfTablesGo() {
        assertThat(seen(district(), "ledgers/visits/rows.csv"))
                .isEqualTo("id,matter,person,made\nr2,换锁,▇▇（不公开）,2025-03-03\n");
    }

    @Test
    void notesStayWhenTheyAreDeclaredPublic() {
        SmallDistrict open = district().with("public: [matter]", "public: [matter, notes]");
        assertThat(seen(open, "ledgers/visits/rows.yaml")).contains("note: 张三不在}");
    }

    @Test
    void nothingStaysOfALedgerOfTotals() {
        SmallDistrict totals = district().with("measure: 次", "measure: 次\npublish: totals");
        assertThat(seen(totals, "ledgers/visits/rows.csv")).doesNotContain("换锁", "r2", "2025");
    }
}
