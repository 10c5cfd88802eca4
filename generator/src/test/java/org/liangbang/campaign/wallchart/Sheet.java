package org.liangbang.campaign.wallchart;

import org.liangbang.campaign.SmallDistrict;

/** A small town with one chart of two indicators, to be changed by each test. */
final class Sheet {
    static final String DISTRICT =
            """
            -- units/all.yaml --
            - {id: d, name: 区, kind: district}
            - {id: t, name: 镇, kind: town, parent: d}
            - {id: a, name: 甲村, kind: village, parent: t}
            - {id: b, name: 乙村, kind: village, parent: t}
            -- posts/all.yaml --
            - {id: t.mayor, role: 镇长, unit: t}
            - {id: t.office, role: 党建办, unit: t}
            - {id: a.secretary, role: 村支书, unit: a}
            - {id: b.secretary, role: 村支书, unit: b}
            -- campaigns/x/campaign.yaml --
            id: x
            name: 挂图
            full-name: 挂图作战行动
            issuer: d
            year: 2025
            period: {from: 2025-01-01, to: 2025-12-31}
            audience: {kinds: [village]}
            """;

    static final String CHART =
            """
            -- campaigns/x/wall-chart/c1.yaml --
            id: c1
            name: 镇攻坚图
            unit: t
            keeper: office
            lights: {green: 90, amber: 60}
            parts:
              - id: water
                name: 水
                indicators:
                  - id: drains
                    name: 清沟
                    unit: 公里
                    direction: up
                    target: 20
                    start: 2025-01-01
                    due: 2025-04-11
                    owner: mayor
                    units:
                      a: {target: 12, owner: secretary}
                      b: {target: 8, due: 2025-03-02}
                    milestones:
                      - {name: 量沟, before: 60, done: 2025-02-12}
                      - {name: 复测, before: 10}
                    readings:
                      - {date: 2025-01-31, unit: a, value: 3, who: secretary}
                      - {date: 2025-02-10, unit: b, value: 5, who: secretary}
                      - {date: 2025-02-28, unit: a, value: 7.5, who: secretary}
                      - {date: 2025-03-12, unit: b, value: 8, who: secretary}
              - id: calls
                name: 治
                indicators:
                  - id: repeats
                    name: 重复来电
                    unit: 件
                    baseline: 40
                    target: 10
                    due: 2025-12-31
                    owner: office
                    readings:
                      - {date: 2025-02-20, value: 37, who: office}
            """;

    private Sheet() {}

    static SmallDistrict district() {
        return SmallDistrict.of(DISTRICT + CHART, WallChartKind.kind());
    }
}
