package org.liangbang.campaign.observation;

import org.liangbang.campaign.Kind;
import org.liangbang.campaign.SmallDistrict;

/** A district of two towns and four communities, with two visits. */
public final class Visits {
    /** Two campaigns, the second served by the first visit as well. */
    public static final String DISTRICT =
            """
            -- units/all.yaml --
            - {id: qu, name: 某区, kind: district}
            - {id: jia, name: 甲街道, kind: subdistrict, parent: qu}
            - {id: yi, name: 乙镇, kind: town, parent: qu}
            - {id: jia-1, name: 甲一社区, kind: community, parent: jia}
            - {id: jia-2, name: 甲二社区, kind: community, parent: jia}
            - {id: jia-1-grid, name: 一网格, kind: grid, parent: jia-1}
            - {id: yi-1, name: 乙一社区, kind: community, parent: yi}
            - {id: yi-2, name: 乙二社区, kind: community, parent: yi}
            -- posts/all.yaml --
            - {id: jia.office, role: 甲党建办, unit: jia}
            - {id: jia.secretary, role: 甲书记, unit: jia}
            - {id: yi.office, role: 乙党建办, unit: yi}
            - {id: jia-1.secretary, role: 甲一书记, unit: jia-1}
            - {id: jia-2.secretary, role: 甲二书记, unit: jia-2}
            - {id: yi-1.secretary, role: 乙一书记, unit: yi-1}
            -- campaigns/lsb/campaign.yaml --
            id: lsb
            name: 亮赛比
            full-name: 亮赛比全称
            issuer: jia
            year: 2025
            period: {from: 2025-01-01, to: 2025-12-31}
            audience: {kinds: [community]}
            topics:
              - {id: living, name: 人居}
              - {id: flood, name: 防汛, from: 2025-05-15, to: 2025-09-30}
              - {id: safety, name: 平安}
            -- campaigns/wall/campaign.yaml --
            id: wall
            name: 作战图
            full-name: 作战图全称
            issuer: jia
            year: 2025
            period: {from: 2025-01-01, to: 2025-12-31}
            audience: {kinds: [community], units: [jia]}
            -- campaigns/lsb/observations/q2-jia.md --
            ---
            title: 甲街道二季度观摩
            date: 2025-06-10
            half-day: morning
            period: 2025-q2
            organiser: jia
            topics: [living]
            also: [wall]
            stops:
              - {unit: jia-1-grid, seen: 网格看了, topics: [flood]}
              - {unit: jia-2, site: 北门, seen: 北门看了, presenter: secretary}
              - {unit: jia-2, site: 南门, seen: 南门看了}
              - {site: 区外, seen: 区外看了}
            participants:
              - {role: 班子, count: 8}
              - {role: 居民, count: 30余}
            comments:
              - {id: c1, by: office, about: jia-2, strength: 路平, weakness: 灯暗}
              - {id: c2, by: secretary, tier: 2, about: jia-2, weakness: 账旧}
            requirements:
              - {n: 1, head: 换灯, text: 换掉暗的灯, follow-up: office, due: 2025-06-30, reported: {date: 2025-07-03, text: 换了}}
              - {n: 2, head: 晒账, text: 账贴出来, follow-up: office, due: 2025-07-10}
            ---
            从南门走到北门。
            -- campaigns/lsb/observations/q3-yi.md --
            ---
            title: 乙镇三季度观摩
            date: 2025-10-20
            half-day: afternoon
            period: 2025-q3
            organiser: yi
            stops: [{unit: yi-1, seen: 乙一看了, presenter: secretary}]
            participants: [{role: 班子, count: 5}, {role: 书记, count: 2}]
            ---
            三季度拖到十月。
            """;

    private Visits() {}

    /** The district, read by some kinds of record. */
    public static SmallDistrict district(Kind... kinds) {
        return SmallDistrict.of(DISTRICT, kinds);
    }
}
