package org.liangbang.campaign.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Results;

class LedgerTest {
    private static final String DISTRICT =
            """
            -- units/all.yaml --
            - {id: qu, name: 河边区, kind: district}
            - {id: dong, name: 桥东社区, kind: community, parent: qu}
            - {id: xi, name: 桥西社区, kind: community, parent: qu}
            -- posts/all.yaml --
            - {id: qu.office, role: 区办公室, unit: qu}
            - {id: dong.secretary, role: 书记, unit: dong}
            -- ledgers/requests/ledger.yaml --
            id: requests
            name: 诉求台账
            summary: 一件一行。
            keeper: qu.office
            measure: 件
            public: [matter, unit, owner, due, people, cost, month]
            roles: {title: matter, unit: unit, owner: owner, due: due}
            columns:
              - {id: matter, name: 什么事, type: text, required: true}
              - {id: unit, name: 单位, type: unit}
              - {id: owner, name: 责任岗位, type: post}
              - {id: due, name: 期限, type: date}
              - {id: people, name: 人数, type: count, unit: 人}
              - {id: cost, name: 花费, type: number, unit: 元}
              - {id: month, name: 月份, type: period}
              - {id: before, name: 接着, type: link, ledger: requests}
            states:
              - {id: raised, name: 提出, leave-within: 3}
              - {id: done, name: 办结, after: [raised], closes: true}
            figures:
              - {id: total, name: 诉求, count: all}
              - {id: done, name: 办结, count: closed}
              - {id: late, name: 晚了, count: late}
              - {id: overdue, name: 超期, count: overdue}
              - {id: rate, name: 办结率, ratio: {of: done, to: total}}
              - {id: people, name: 人数, sum: people}
              - {id: cost, name: 花费, sum: cost}
              - {id: each, name: 每件, quotient: {of: cost, by: done}, decimals: 2, unit: 元}
              - {id: days, name: 几天, median-days: {from: raised, to: done}}
              - {id: age, name: 多久, median-days: {from: raised}}
              - {id: covered, name: 覆盖, coverage: {column: unit, of: {kinds: [community]}}}
              - {id: change, name: 变化, change: {of: cost, by: month}}
              - {id: east, name: 桥东, count: all, where: {unit: [dong]}}
              - {id: unlinked, name: 没人接着, count: all, where: {linked-by: []}}
              - {id: no-cost, name: 没写钱, count: all, where: {cost: []}}
              - {id: by-state, name: 状态, count: all, by: state}
            -- ledgers/requests/rows.csv --
            id,matter,unit,owner,due,people,cost,month,before,raised,done
            r1,垃圾,dong,secretary,2025-03-05,30余,10.5,2025-02,,2025-03-03,2025-03-06
            r2,停车,dong,,,12,4,2025-03,r1,2025-03-03,2025-03-10
            r3,路灯,dong,,,,,,,2025-03-10,
            r4,井盖,dong,,2025-03-31,1.3万,3.5,2025-03,,2025-03-13,
            r5,以后的,xi,,,5,9,2025-05,,2025-05-01,
            """;

    private static SmallDistrict district() {
        return SmallDistrict.of(DISTRICT, LedgerKind.kind(List.of()));
    }

    private static String printed(String figure) {
        return printed(district().results("2025-03-14"), figure);
    }

    private static String printed(Results results, String figure) {
        return results.figure(new FigureId("ledgers/requests/" + figure)).orElseThrow().printed();
    }

    @Test
    void figuresAreWhatOneGetsByHand() {
        Results day = district().results("2025-03-14");
        assertThat(
                        List.of(
                                        "total",
                                        "done",
                                        "late",
                                        "overdue",
                                        "rate",
                                        "cost",
                                        "each",
                                        "days",
                                        "age",
                                        "covered",
                                        "change",
                                        "east",
                                        "unlinked",
                                        "no-cost")
                                .stream()
                                .map(figure -> printed(day, figure)))
                .containsExactly(
                        "4件",
                        "2件",
                        "1件",
                        "1件",
                        "50.0%（2/4）",
                        "18元",
                        "9.00元",
                        "4个工作日",
                        "2.5个工作日",
                        "50.0%（1/2）",
                        "−3元，−28.6%（−3/10.5）",
                        "4件",
                        "3件",
                        "1件");
    }

    @Test
    void oneApproximateTermMakesTheSumApproximate() {
        assertThat(printed("people")).isEqualTo("约13042人");
    }

    @Test
    void rowsAndStepsOfLaterDaysDoNotCountYet() {
        assertThat(printed(district().results("2025-03-05"), "total")).isEqualTo("2件");
        assertThat(printed(district().results("2025-03-05"), "done")).isEqualTo("0件");
        assertThat(printed(district().results("2025-05-02"), "total")).isEqualTo("5件");
    }

    @Test
    void theClockCountsWorkingDaysAndItsLastDayIsInTime() {
        assertThat(printed(district().results("2025-03-13"), "overdue")).isEqualTo("0件");
        assertThat(printed(district().results("2025-03-14"), "overdue")).isEqualTo("1件");
    }

    @Test
    void everyFigureLeadsToTheLinesThatHoldItsNumbers() {
        Explanation people =
                district()
                        .results("2025-03-14")
                        .figure(new FigureId("ledgers/requests/people"))
                        .orElseThrow()
                        .explanation()
                        .get();
        assertThat(people.parts().get(1).places())
                .extracting(span -> span.text())
                .containsExactly("30余", "12", "1.3万");
        assertThat(people.parts().get(2).result()).isEqualTo("30余");
    }

    @Test
    void groupsOfStatesAreThereEvenWhenEmpty() {
        Results day = district().results("2025-03-05");
        assertThat(printed(day, "by-state/raised")).isEqualTo("2件");
        assertThat(printed(day, "by-state/done")).isEqualTo("0件");
    }

    @Test
    void severalLinksInOneCellAreEachFound() {
        SmallDistrict broken =
                district()
                        .with(
                                "type: link, ledger: requests}",
                                "type: link, many: true, ledger: requests}")
                        .with("2025-03,r1,", "2025-03,r1; r9,");
        assertThat(broken.said()).containsExactly("ledger.link-unknown: r9");
    }
}
