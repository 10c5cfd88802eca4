package org.liangbang.campaign.star;

import org.liangbang.campaign.SmallDistrict;

/** A district with two villages and a community, three stars and few tasks, counted by hand. */
final class Stars {
    static final String FILES =
            """
            -- units/all.yaml --
            - {id: hebian, name: 河边区, kind: district}
            - {id: liuan, name: 柳岸镇, kind: town, parent: hebian}
            - {id: cun-a, name: 甲村, kind: village, track: rural, parent: liuan}
            - {id: cun-b, name: 乙村, kind: village, track: rural, parent: liuan}
            - {id: she-c, name: 丙社区, kind: community, track: urban, parent: liuan}
            -- posts/all.yaml --
            - {id: hebian.office, role: 区办公室, unit: hebian}
            - {id: hebian.fire, role: 区消防, unit: hebian}
            - {id: liuan.party, role: 镇党建办, unit: liuan}
            - {id: cun-a.secretary, role: 村书记, unit: cun-a}
            - {id: cun-a.deputy, role: 村副主任, unit: cun-a}
            - {id: cun-b.secretary, role: 村书记, unit: cun-b}
            - {id: she-c.secretary, role: 社区书记, unit: she-c}
            -- campaigns/wx/campaign.yaml --
            id: wx
            name: 创建
            full-name: 创建活动
            issuer: hebian.office
            year: 2025
            period: {from: 2025-01-01, to: 2025-12-31}
            audience: {kinds: [village, community]}
            -- campaigns/wx/star-standard.yaml --
            title: 创建标准
            tasks: {rural: 4, urban: 3}
            stars:
              - {id: peace, name: 平安星, brief: 平安, standard: 没有事故, owner: hebian.fire}
              - {id: clean, name: 生态星, brief: 生态, standard: 路干净, owner: hebian.office}
              - {id: party, name: 支部星, brief: 支部, standard: 会开得好, owner: hebian.office}
            task-list:
              - {id: fire, star: peace, tracks: [rural, urban], text: 查消防, evidence: 记录, lead: hebian.fire, due: 2025-06-30}
              - {id: watch, star: peace, tracks: [rural], text: 夜巡, evidence: 排班表, lead: hebian.fire, due: 2025-09-30}
              - {id: road, star: clean, tracks: [rural, urban], text: 修路, evidence: 照片, lead: hebian.office}
              - {id: meet, star: party, tracks: [rural, urban], text: 开会, evidence: 记录本, lead: hebian.office, due: 2025-12-20}
            -- campaigns/wx/stars/cun-a.yaml --
            in-charge: {peace: deputy, party: secretary}
            plan:
              drafted: 2025-02-01
              agreed: {date: 2025-02-10, by: liuan.party}
              held: [party]
              aimed: [peace, party]
              steps:
                - {text: 排班, due: 2025-05-01}
              due: 2025-11-30
            tasks:
              fire:
                - {date: 2025-03-01, note: 查了两处}
                - {date: 2025-05-01, evidence: 记录三份}
                - {date: 2025-05-10, by: liuan.party, passed: false, note: 少照片}
                - {date: 2025-07-02, evidence: 记录和照片}
                - {date: 2025-07-09, by: liuan.party, passed: true}
              watch:
                - {date: 2025-08-01, evidence: 排班表}
              road:
                - {date: 2025-08-01, note: 拉了石料}
            awards:
              - star: party
                awarded: {date: 2024-07-01, until: 2025-06-30, by: hebian.office, document: 1号}
                renewed:
                  - {date: 2025-08-01, until: 2026-07-31, by: hebian.office, document: 2号}
              - star: peace
                applied: 2025-08-20
                reviewed: {date: 2025-09-10, by: liuan.party}
                awarded: {date: 2025-09-20, until: 2026-09-19, by: hebian.office, document: 3号}
                lost: {date: 2025-12-01, by: hebian.fire, because: 火情没报}
            -- campaigns/wx/stars/she-c.yaml --
            awards:
              - star: clean
                awarded: {date: 2024-12-20, until: 2025-10-31, by: hebian.office, document: 4号}
            -- campaigns/wx/checklists/three.yaml --
            title: 三个到位
            about: 看三样。
            number: 3
            post: hebian.fire
            items:
              - {id: lamp, text: 灯亮}
              - {id: exit, text: 门通}
              - {id: hose, text: 管在}
            results:
              - unit: cun-a
                date: 2025-03-01
                by: liuan.party
                missing: [{item: lamp}, {item: exit}]
              - unit: cun-a
                date: 2025-06-01
                by: liuan.party
                missing:
                  - {item: exit, what: 门锁着, fixed: 2025-06-20}
                  - {item: hose, what: 管裂了}
              - {unit: she-c, date: 2025-06-02, by: hebian.fire}
            """;

    private Stars() {}

    static SmallDistrict district() {
        return SmallDistrict.of(FILES, StarKind.kind());
    }
}
