package org.liangbang.campaign.review;

import org.liangbang.campaign.SmallDistrict;

/** A small town with three villages and two months, to be changed by each test. */
final class Town {
    static final String DISTRICT =
            """
            -- units/all.yaml --
            - {id: d, name: 区, kind: district}
            - {id: t, name: 镇, kind: town, parent: d}
            - {id: a, name: 甲村, kind: village, parent: t}
            - {id: b, name: 乙村, kind: village, parent: t}
            - {id: c, name: 丙村, kind: village, parent: t}
            -- posts/all.yaml --
            - {id: t.office, role: 党建办, unit: t}
            - {id: a.secretary, role: 村支书, unit: a}
            -- campaigns/x/campaign.yaml --
            id: x
            name: 亮赛比
            full-name: 亮赛比活动
            issuer: d
            year: 2025
            period: {from: 2025-01-01, to: 2025-12-31}
            audience: {kinds: [village]}
            """;

    static final String FORM =
            """
            -- campaigns/x/reviews/forms/monthly.yaml --
            id: monthly
            name: 月考核
            rhythm: month
            period: {from: 2025-01-01, to: 2025-03-31}
            filed-within: 3
            scale: points
            items:
              - {id: visits, name: 走访, max: 60}
              - {id: living, name: 环境, max: 40}
            keeper: t.office
            """;

    static final String SHEETS =
            """
            -- campaigns/x/reviews/m1.yaml --
            id: m1
            form: monthly
            period: 2025-01
            sheets:
              - {unit: a, filed: 2025-02-05, self: {visits: 50, living: 30}}
              - unit: b
                filed: 2025-02-06
                self: {visits: 55, living: 35}
                assessed: {date: 2025-02-10, by: t.office, marks: {visits: 48.5, living: 30}}
            -- campaigns/x/reviews/m2.yaml --
            id: m2
            form: monthly
            period: 2025-02
            sheets:
              - {unit: a, filed: 2025-03-04, self: {visits: 51, living: 31}}
              - {unit: b, filed: 2025-03-04, self: {visits: 51, living: 31}}
              - {unit: c, filed: 2025-03-05, self: {visits: 40, living: 20}}
            """;

    private Town() {}

    static SmallDistrict district() {
        return SmallDistrict.of(DISTRICT + FORM + SHEETS, ReviewKind.kind());
    }
}
