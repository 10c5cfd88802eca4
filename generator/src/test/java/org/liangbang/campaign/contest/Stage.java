package org.liangbang.campaign.contest;

import org.liangbang.campaign.SmallDistrict;

/** A small town with three villages and a contest, to be changed by each test. */
final class Stage {
    static final String DISTRICT =
            """
            -- units/all.yaml --
            - {id: d, name: 区, kind: district}
            - {id: t, name: 镇, kind: town, parent: d}
            - {id: a, name: 甲村, kind: village, parent: t}
            - {id: b, name: 乙村, kind: village, parent: t}
            - {id: c, name: 丙村, kind: village, parent: t}
            - {id: a-branch, name: 甲村支部, kind: branch, parent: a}
            -- posts/all.yaml --
            - {id: t.one, role: 书记, unit: t}
            - {id: t.two, role: 镇长, unit: t}
            - {id: t.three, role: 组织委员, unit: t}
            - {id: t.four, role: 人大主席, unit: t}
            - {id: t.five, role: 村民代表, unit: t}
            - {id: t.counting, role: 计票员, unit: t}
            - {id: a-branch.secretary, role: 支部书记, unit: a-branch}
            -- campaigns/x/campaign.yaml --
            id: x
            name: 亮赛比
            full-name: 亮赛比活动
            issuer: d
            year: 2025
            period: {from: 2025-01-01, to: 2025-12-31}
            audience: {kinds: [village]}
            rules:
              - id: hundred
                name: 百分制
                in-force: {from: 2025-01-01}
                criteria:
                  - {id: party, name: 党建, max: 60}
                  - {id: living, name: 环境, max: 40}
                speech:
                  minutes: {from: 5, to: 8}
                  over-time: {per-minute: -1, count: exact}
                  under-time: {per-minute: -0.5, count: started}
                panel: {trim-highest: 1, trim-lowest: 1, trim: total, least-judges: 3}
                adjustments: {from: -3, to: 3}
                decimals: 2
                rounding: half-up
                ties: {break-by: [party], else: share}
            """;

    static final String CONTEST =
            """
            -- campaigns/x/contests/q1.yaml --
            id: q1
            title: 第一季度擂台赛
            held: 2025-03-20
            organiser: t
            rule: hundred
            judges:
              - {id: j1, post: t.one}
              - {id: j2, post: t.two}
              - {id: j3, post: t.three}
              - {id: j4, post: a-branch.secretary}
            checked-by: [t.counting]
            objections:
              until: 2025-03-27
              to: t.five
              received:
                - {date: 2025-03-22, from: 一名村民, about: b, text: 为什么}
            entries:
              - unit: a
                order: 1
                minutes: 6
                marks: {j1: [50, 30], j2: [50, 31], j3: [50, 32], j4: recused}
              - unit: b
                order: 2
                minutes: 8:20
                marks: {j1: [50, 30], j2: [51, 31], j3: [52, 32], j4: [53, 33]}
                adjustments:
                  - {points: 2, reason: 市级表彰, source: 〔2025〕示例1号}
                  - {points: 2, reason: 区级表彰}
              - unit: c
                order: 3
                minutes: 4.5
                marks: {j1: [40, 40], j2: [45, 35], j3: [50, 30], j4: [30, 40]}
            """;

    private Stage() {}

    static SmallDistrict district() {
        return SmallDistrict.of(DISTRICT + CONTEST, ContestKind.kind());
    }

    /** The only contest's result on a day. */
    static ContestResult result(SmallDistrict district, String day) {
        return district.results(day).get(ContestResults.TYPE).all().get(0);
    }
}
