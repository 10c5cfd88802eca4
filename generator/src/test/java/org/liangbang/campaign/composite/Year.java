package org.liangbang.campaign.composite;

import org.liangbang.campaign.Kind;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.contest.ContestKind;
import org.liangbang.campaign.pledge.PledgeKind;
import org.liangbang.campaign.review.ReviewKind;

/**
 * A small town with four villages, three contests and some pledges, to be changed by each test. One
 * judge gives each village one mark out of 60 and one out of 60; the year ends with October.
 */
final class Year {
    static final Kind[] KINDS = {
        PledgeKind.kind(), ContestKind.kind(), ReviewKind.kind(), CompositeKind.kind()
    };

    static final String DISTRICT =
            """
            -- units/all.yaml --
            - {id: d, name: 区, kind: district}
            - {id: t, name: 镇, kind: town, parent: d}
            - {id: a, name: 甲村, kind: village, parent: t}
            - {id: b, name: 乙村, kind: village, parent: t}
            - {id: c, name: 丙村, kind: village, parent: t}
            - {id: e, name: 戊村, kind: village, parent: t}
            -- posts/all.yaml --
            - {id: t.judge, role: 评委, unit: t}
            - {id: t.office, role: 办公室, unit: t}
            - {id: a.secretary, role: 村支书, unit: a}
            - {id: b.secretary, role: 村支书, unit: b}
            - {id: c.secretary, role: 村支书, unit: c}
            -- campaigns/x/campaign.yaml --
            id: x
            name: 亮赛比
            full-name: 亮赛比活动
            issuer: d
            year: 2025
            period: {from: 2025-01-01, to: 2025-12-31}
            audience: {kinds: [village]}
            topics: [{id: safety, name: 平安}]
            rules:
              - id: two
                name: 两项
                in-force: {from: 2025-01-01}
                criteria: [{id: party, name: 党建, max: 60}, {id: living, name: 环境, max: 60}]
                panel: {trim: none, least-judges: 1}
                decimals: 2
                rounding: half-up
                ties: {else: share}
            composites:
              - id: year
                name: 年度综合
                period: {from: 2025-01-01, to: 2025-10-31}
                parts:
                  - {of: contests, weight: 60}
                  - {of: pledges, weight: 40}
                missing: skip
                decimals: 2
                rounding: half-up
                ties: {break-by: [pledges], else: share}
            -- campaigns/x/contests/q1.yaml --
            id: q1
            title: 第一季度
            held: 2025-03-20
            organiser: t
            rule: two
            judges: [{id: j1, post: t.judge}]
            entries:
              - {unit: a, order: 1, marks: {j1: [48, 48]}}
              - {unit: b, order: 2, marks: {j1: [30, 30]}}
            -- campaigns/x/contests/q2.yaml --
            id: q2
            title: 第三季度
            held: 2025-09-20
            organiser: t
            rule: two
            judges: [{id: j1, post: t.judge}]
            objections: {until: 2025-11-05, to: t.office}
            entries:
              - {unit: a, order: 1, marks: {j1: [54, 54]}}
              - {unit: b, order: 2, marks: {j1: [30, 42]}}
              - {unit: c, order: 3, marks: {j1: [48, 42]}}
            -- campaigns/x/contests/q3.yaml --
            id: q3
            title: 第四季度
            held: 2025-11-20
            organiser: t
            rule: two
            judges: [{id: j1, post: t.judge}]
            entries:
              - {unit: a, order: 1, marks: {j1: [0, 0]}}
            -- campaigns/x/pledges/a.yaml --
            - {id: p1, text: 修渠, topic: safety, weight: 2, due: 2025-06-30, owner: secretary, target: {value: 3, unit: 里}, progress: [{date: 2025-06-01, value: 3}]}
            - {id: p2, text: 铺路, topic: safety, due: 2025-06-30, owner: secretary}
            - {id: p3, text: 种树, topic: safety, weight: 5, due: 2025-06-30, owner: secretary, withdrawn: {date: 2025-05-01, because: 重复}}
            -- campaigns/x/pledges/b.yaml --
            - {id: p1, text: 装灯, topic: safety, due: 2025-06-30, owner: secretary, target: {value: 9, unit: 盏}, progress: [{date: 2025-06-01, value: 9}]}
            - {id: p2, text: 清淤, topic: safety, weight: 3, due: 2025-12-30, owner: secretary, target: {value: 9, unit: 处}, progress: [{date: 2025-11-30, value: 9}]}
            """;

    private Year() {}

    static SmallDistrict district() {
        return SmallDistrict.of(DISTRICT, KINDS);
    }

    /** The only composite's result on a day. */
    static CompositeResult result(SmallDistrict district, String day) {
        return district.results(day).get(CompositeResults.TYPE).all().get(0);
    }
}
