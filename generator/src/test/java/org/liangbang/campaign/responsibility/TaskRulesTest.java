package org.liangbang.campaign.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangbang.campaign.SmallDistrict;

class TaskRulesTest {
    /** In it one who once led joins in later. */
    @Test
    void theExampleIsWithoutMistake() {
        assertThat(Town.district().said()).isEmpty();
    }

    /** What is changed in the example, and what is pointed at then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    id: ledgers          | id: ditches             | task.id-repeated: ditches
                    force: water\\n    text: 巡堤 | force: wader\\n    text: 巡堤 | task.force-unknown: wader
                    lead: d.law          | lead: d.laws            | task.department-unknown: d.laws
                    joins: [t]           | joins: [tt]             | task.department-unknown: tt
                    contacts: [d.farm]   | contacts: [t]           | task.contact-unknown: t
                    joins: [t]           | joins: [t, w]           | task.join-repeated: w
                    joins: [t]           | joins: [t, t]           | task.join-repeated: t
                    from: 2025-04-01\\n    due | to: 2024-12-31\\n    due | task.days-reversed: 2024-12-31
                    due: 2025-05-20      | due: 2025-03-31         | task.day-outside: 2025-03-31
                    due: 2025-06-30      | due: 2026-01-01         | task.day-outside: 2026-01-01
                    date: 2025-05-18     | date: 2025-03-18        | task.day-outside: 2025-03-18
                    d.trade, to: 2025-03-31 | d.trade, from: 2024-12-01, to: 2025-03-31 | task.day-outside: 2024-12-01
                    d.trade, to: 2025-03-31 | d.trade, to: 2025-03-30 | task.lead-gap: 2025-04-01
                    d.trade, to: 2025-03-31 | d.trade, from: 2025-01-02, to: 2025-03-31 | task.lead-gap: 2025-01-02
                    from: 2025-04-01, because | from: 2025-04-01, to: 2025-12-30, because | task.lead-gap: 2025-12-30
                    d.trade, to: 2025-03-31 | d.trade, to: 2025-04-01 | task.lead-double: d.farm
                    , because: 职能调整   | ``                      | task.change-unexplained: d.farm
                    lead: d.law          | joins: [t]              | task.lead-missing: id
                    lead: d.law          | lead: [d.law, d.farm]   | task.lead-not-one: [d.law, d.farm]
                    covers: [flood]      | covers: [floods]        | task.matter-unknown: floods
                    covers: [flood]      | covers: []              | task.matter-gap: flood
                    covers: [flood]      | covers: [flood, fields] | task.matter-double: fields
                    of: topics           | of: stars               | task.scope-unknown: {of: stars, complete: true}
                    of: topics           | of: indicators, chart: c1 | task.scope-unknown: c1
                    """)
    void mistakesAreReportedWhereTheyAre(String old, String changed, String said) {
        String before = old.replace("\\n", "\n");
        String after = changed == null ? "" : changed.replace("\\n", "\n");
        assertThat(Town.district().with(before, after).said()).contains(said);
    }

    @Test
    void bothLinesOfAChangeAreShown() {
        SmallDistrict gap =
                Town.district().with("d.trade, to: 2025-03-31", "d.trade, to: 2025-03-15");
        assertThat(gap.check().diagnostics())
                .singleElement()
                .satisfies(
                        said -> {
                            assertThat(said.place().line()).isEqualTo(10);
                            assertThat(said.related().get(0).span().line()).isEqualTo(9);
                            assertThat(said.related().get(0).span().text()).isEqualTo("2025-03-15");
                        });
    }

    @Test
    void aScopeThatNeedNotBeCompleteMayHaveGaps() {
        assertThat(
                        Town.district()
                                .with("{of: topics, complete: true}", "{of: topics}")
                                .with("covers: [flood]", "covers: [fields]")
                                .said())
                .isEmpty();
    }

    @Test
    void tasksOfSeveralFilesCoverAScopeTogether() {
        SmallDistrict split =
                Town.district()
                        .with("covers: [flood]", "covers: []")
                        .withFile(
                                "campaigns/x/tasks/more.yaml",
                                """
                                title: 另一张
                                scope: {of: topics}
                                tasks:
                                  - {id: dykes, force: water, text: 堤, covers: [flood], lead: w}
                                """);
        assertThat(split.said()).isEmpty();
    }

    @Test
    void aTaskMayHandOverToAnotherTask() {
        String second =
                """
                title: 另一张
                scope: {of: topics}
                tasks:
                  - id: late
                    force: water
                    text: 秋汛
                    covers: [flood]
                    lead: w
                    from: %s
                """;
        SmallDistrict first =
                Town.district().with("to: 2025-09-30\n    c", "to: 2025-08-15\n    c");
        String path = "campaigns/x/tasks/more.yaml";
        assertThat(first.withFile(path, second.formatted("2025-08-16")).said()).isEmpty();
        assertThat(first.withFile(path, second.formatted("2025-08-15")).said())
                .containsExactly("task.matter-double: flood");
        assertThat(first.withFile(path, second.formatted("2025-08-18")).said())
                .containsExactly("task.matter-gap: flood");
    }

    @Test
    void whatIsCoveredNeedsAScope() {
        assertThat(Town.district().with("scope: {of: topics, complete: true}\n", "").said())
                .containsExactly("task.scope-missing: fields");
    }

    @Test
    void tasksWithoutACampaignAreReportedOnce() {
        String text = Town.DISTRICT + Town.STEPS.replace("/x/", "/y/");
        assertThat(SmallDistrict.of(text, Town.KINDS).said())
                .containsExactly("task.campaign-unknown: ");
    }
}
