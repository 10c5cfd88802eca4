package org.liangbang.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.model.Campaign;
import org.liangbang.model.Unit;

class CampaignRuleTest {
    private static final String DISTRICT =
            """
            -- units/all.yaml --
            - {id: d, name: 区, kind: district}
            - {id: t, name: 镇, kind: town, parent: d}
            - {id: a, name: 甲村, kind: village, parent: t}
            - {id: s, name: 街道, kind: subdistrict, parent: d}
            - {id: b, name: 乙村, kind: village, parent: s}
            -- posts/all.yaml --
            - {id: d.office, role: 办公室, unit: d}
            -- campaigns/x/campaign.yaml --
            id: x
            name: 亮赛比
            full-name: 亮赛比活动
            issuer: d.office
            year: 2025
            period: {from: 2025-01-01, to: 2025-12-31}
            audience: {kinds: [village], units: [t]}
            stages:
              - {id: first, name: 一, from: 2025-01-01, to: 2025-06-30}
              - {id: second, name: 二, from: 2025-07-01, to: 2025-11-30}
            topics: [{id: safety, name: 平安, from: 2025-05-15, to: 2025-09-30}]
            rules:
              - id: hundred
                name: 百分制
                in-force: {from: 2025-01-01, to: 2025-06-15}
                criteria: [{id: party, name: 党建, max: 60}, {id: living, name: 环境, max: 40}]
                speech: {minutes: {from: 5, to: 8}, over-time: {per-minute: -1, count: exact}}
                panel: {trim-highest: 1, trim-lowest: 1, trim: total, least-judges: 5}
                adjustments: {from: -3, to: 4}
                decimals: 2
                rounding: half-up
                ties: {break-by: [party], else: share}
              - id: hundred
                name: 百分制新版
                in-force: {from: 2025-06-16}
                criteria: [{id: whole, name: 总评, max: 100}]
                panel: {trim: none, least-judges: 1}
                decimals: 1
                rounding: half-up
                ties: {else: share}
            composites:
              - id: year
                name: 年度
                period: {from: 2025-02-01, to: 2025-12-30}
                parts: [{of: contests, weight: 70}, {of: pledges, weight: 30}]
                audience: {units: [a]}
                missing: zero
                decimals: 2
                rounding: half-up
                ties: {break-by: [contests], else: share}
            """;

    private static SmallDistrict district() {
        return SmallDistrict.of(DISTRICT);
    }

    @Test
    void theExampleIsWithoutMistake() {
        assertThat(district().said()).isEmpty();
    }

    /** What is changed in the example, and what is said and pointed at then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id: x             | id: y                | campaign.id-differs: y
                    issuer: d.office  | issuer: d.offices    | campaign.issuer-unknown: d.offices
                    units: [t]        | units: [tt]          | campaign.unit-unknown: tt
                    id: second        | id: first            | campaign.part-repeated: first
                    to: 2025-12-31    | to: 2024-12-31       | campaign.days-reversed: 2024-12-31
                    to: 2025-11-30    | to: 2025-06-30       | campaign.days-reversed: 2025-06-30
                    to: 2025-09-30    | to: 2025-05-01       | campaign.days-reversed: 2025-05-01
                    to: 2025-12-30    | to: 2025-01-30       | campaign.days-reversed: 2025-01-30
                    to: 2025-06-15    | to: 2024-06-15       | campaign.days-reversed: 2024-06-15
                    from: 2025-06-16  | from: 2025-06-15     | rule.versions-overlap: {from: 2025-06-15}
                    id: living        | id: party            | rule.criterion-repeated: party
                    [party]           | [party, livin]       | rule.criterion-unknown: livin
                    max: 40           | max: 0               | rule.max-not-positive: 0
                    least-judges: 5   | least-judges: 2      | rule.trims-all: 2
                    {from: -3, to: 4} | {from: 3, to: -4}    | rule.bounds: {from: 3, to: -4}
                    {from: -3, to: 4} | {from: 1, to: 4}     | rule.bounds: {from: 1, to: 4}
                    {from: 5, to: 8}  | {from: 8, to: 5}     | rule.minutes: {from: 8, to: 5}
                    per-minute: -1    | per-minute: 1        | rule.penalty-not-negative: 1
                    of: pledges       | of: contests         | composite.part-repeated: contests
                    weight: 30        | weight: -30          | composite.weight: -30
                    id: year          | id: a                | composite.id-taken: a
                    id: year          | id: pledges          | composite.id-taken: pledges
                    units: [a]        | units: [aa]          | campaign.unit-unknown: aa
                    [contests]        | [contest]            | composite.part-unknown: contest
                    """)
    void mistakesAreReportedWhereTheyAre(String old, String changed, String said) {
        assertThat(district().with(old, changed).said()).contains(said);
    }

    @Test
    void twoCampaignsShareNeitherIdNorRules() {
        String text = DISTRICT.substring(DISTRICT.indexOf("id: x\n"));
        SmallDistrict district = district().withFile("campaigns/z/campaign.yaml", text);
        assertThat(district.said())
                .contains(
                        "campaign.id-repeated: x",
                        "campaign.id-differs: x",
                        "rule.id-elsewhere: hundred");
    }

    @Test
    void unitsOfTheNamedKindsUnderTheNamedUnitsTakePart() {
        Register register = district().checked().register();
        Campaign campaign = register.campaign("x").orElseThrow();
        assertThat(register.units().values())
                .filteredOn(unit -> register.takesPart(unit, campaign))
                .extracting(Unit::id)
                .extracting(id -> id.value())
                .containsExactly("a");
    }
}
