package org.liangbang.campaign.responsibility;

import org.liangbang.campaign.Kind;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.star.StarKind;
import org.liangbang.campaign.wallchart.WallChartKind;

/** A small district with two task forces and their tasks, to be changed by each test. */
final class Town {
    static final Kind[] KINDS = {StarKind.kind(), WallChartKind.kind(), ResponsibilityKind.kind()};

    static final String DISTRICT =
            """
            -- units/all.yaml --
            - {id: d, name: 区, kind: district}
            - {id: t, name: 镇, kind: town, parent: d}
            - {id: w, name: 水务中心, kind: agency, parent: d}
            -- posts/all.yaml --
            - {id: d.head, role: 书记, unit: d}
            - {id: d.deputy, role: 副书记, unit: d}
            - {id: d.farm, role: 农业局, unit: d, phone: "0371-1"}
            - {id: d.trade, role: 商务局, unit: d}
            - {id: d.law, role: 政法委, unit: d}
            - {id: t.office, role: 党建办, unit: t, phone: "0371-2"}
            -- campaigns/x/campaign.yaml --
            id: x
            name: 活动
            full-name: 某某活动
            issuer: d
            year: 2025
            period: {from: 2025-01-01, to: 2025-12-31}
            audience: {kinds: [town]}
            topics:
              - {id: fields, name: 农田}
              - {id: flood, name: 防汛, from: 2025-05-01, to: 2025-09-30}
            responsibility:
              group:
                name: 领导小组
                head: [d.head]
                members: [d.farm]
                duties: 一季度听一次。
              task-forces:
                - {id: land, name: 农田专班, topics: [fields], lead: d.deputy, members: [d.farm]}
                - {id: water, name: 防汛专班, topics: [flood], lead: d.head}
            """;

    static final String TOPICS =
            """
            -- campaigns/x/tasks/topics.yaml --
            title: 主题分工
            scope: {of: topics, complete: true}
            tasks:
              - id: ditches
                force: land
                text: 沟渠
                covers: [fields]
                lead:
                  - {by: d.trade, to: 2025-03-31}
                  - {by: d.farm, from: 2025-04-01, because: 职能调整}
                joins: [w, d.trade]
                contacts: [d.farm]
              - id: pumps
                force: water
                text: 水泵
                covers: [flood]
                lead: w
                joins: [t]
                from: 2025-05-01
                to: 2025-09-30
                contacts: [t.office, d.law]
            """;

    static final String STEPS =
            """
            -- campaigns/x/tasks/steps.yaml --
            title: 具体事
            basis: 某某纪要
            tasks:
              - id: ledgers
                force: land
                text: 账目
                lead: d.farm
                joins: [d.law]
                from: 2025-02-01
                due: 2025-04-30
                done: {date: 2025-05-09, note: 旧账对不上}
              - id: walks
                force: water
                text: 巡堤
                lead: w
                due: 2025-06-30
                contacts: [t.office]
              - id: drill
                force: water
                text: 演练
                lead: d.law
                from: 2025-04-01
                due: 2025-05-20
                done: {date: 2025-05-18}
            """;

    private Town() {}

    static SmallDistrict district() {
        return SmallDistrict.of(DISTRICT + TOPICS + STEPS, KINDS);
    }
}
