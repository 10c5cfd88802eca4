package org.liangbang.campaign.returns;

import org.liangbang.campaign.SmallDistrict;

/** A district of two villages with one obligation, to which tests add rows. */
final class ReturnsSample {
    private static final String PLACES =
            """
            -- units/all.yaml --
            - {id: d, name: 区, kind: district}
            - {id: t, name: 镇, kind: town, parent: d}
            - {id: a, name: 甲村, kind: village, parent: t}
            - {id: b, name: 乙村, kind: village, parent: t}
            -- posts/all.yaml --
            - {id: a.secretary, role: 书记, unit: a}
            - {id: b.secretary, role: 书记, unit: b}
            -- calendar/2025.yaml --
            year: 2025
            source: 示例放假通知
            holidays: [{name: 劳动节, from: 2025-05-01, to: 2025-05-05}]
            workdays: [2025-04-27]
            -- campaigns/c/campaign.yaml --
            id: c
            name: 活动
            full-name: 活动
            issuer: d
            year: 2025
            period: {from: 2025-01-01, to: 2025-12-31}
            audience: {kinds: [village]}
            -- campaigns/c/returns/r.yaml --
            id: r
            name: 一项
            owner: secretary
            """;

    private ReturnsSample() {}

    /**
     * The district.
     *
     * @param rule the rest of the obligation, its lines parted by semicolons
     * @param rows the rows without brackets, parted by semicolons
     */
    static SmallDistrict of(String rule, String rows) {
        StringBuilder text = new StringBuilder(PLACES);
        for (String line : rule.split("; ?", -1)) {
            text.append(line).append('\n');
        }
        text.append("-- campaigns/c/returns/r/2025.yaml --\n");
        if (rows.isEmpty()) {
            text.append("[]\n");
        }
        for (String row : rows.isEmpty() ? new String[0] : rows.split("; ?", -1)) {
            text.append("- {").append(row).append("}\n");
        }
        return SmallDistrict.of(text.toString(), ReturnKind.kind());
    }

    /** How a village stands on a day. */
    static UnitReturn standing(SmallDistrict district, String unit, String day) {
        return district.results(day)
                .get(ReturnResults.TYPE)
                .result("r")
                .flatMap(result -> result.unit(unit))
                .orElseThrow();
    }
}
