package org.liangbang.campaign.wallchart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangbang.campaign.SmallDistrict;

class ChartRulesTest {
    @Test
    void theExampleIsWithoutMistake() {
        assertThat(Sheet.district().said()).isEmpty();
    }

    /** What is changed in the example, and what is pointed at then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    id: c1              | id: c2               | wall-chart.id-differs: c2
                    id: calls           | id: water            | wall-chart.id-repeated: water
                    id: repeats         | id: drains           | wall-chart.id-repeated: drains
                    unit: t             | unit: tt             | wall-chart.unit-unknown: tt
                    b: {target: 8       | q: {target: 8        | wall-chart.unit-unknown: q
                    keeper: office      | keeper: offices      | wall-chart.post-unknown: offices
                    owner: mayor        | owner: major         | wall-chart.post-unknown: major
                    owner: secretary    | owner: mayor         | wall-chart.post-unknown: mayor
                    37, who: office     | 37, who: nobody      | wall-chart.post-unknown: nobody
                    before: 10}         | before: 10, owner: x} | wall-chart.post-unknown: x
                    owner: mayor        | source: 丈量          | wall-chart.owner-missing: id
                    due: 2025-04-11     | due: 2025-01-01      | wall-chart.due-before-start: 2025-01-01
                    due: 2025-03-02     | due: 2024-12-31      | wall-chart.due-before-start: 2024-12-31
                    due: 2025-12-31     | due: 2025-01-01      | wall-chart.due-before-start: 2025-01-01
                    baseline: 40        | baseline: 10         | wall-chart.target-is-baseline: 10
                    a: {target: 12      | a: {target: 0        | wall-chart.target-is-baseline: 0
                    a: {target: 12      | a: {target: 12.1     | wall-chart.units-do-not-add-up: 20
                    a: {target: 12      | a: {baseline: 1, target: 12 | wall-chart.units-do-not-add-up: 20
                    direction: up       | direction: down      | wall-chart.direction: down
                    amber: 60           | amber: 90            | wall-chart.lights-order: 90
                    date: 2025-02-28    | date: 2025-01-31     | wall-chart.reading-order: 2025-01-31
                    unit: a, value: 3   | unit: d, value: 3    | wall-chart.reading-unit: d
                    value: 7.5          | value: 2.5           | wall-chart.reading-backwards: 2.5
                    value: 7.5, who: secretary | value: 7, who: secretary, correction-of: 2025-02-01, note: 量错 | wall-chart.correction-of-nothing: 2025-02-01
                    value: 7.5          | value: 约7            | value.not-a-number: 约7
                    """)
    void mistakesAreReportedWhereTheyAre(String old, String changed, String said) {
        assertThat(Sheet.district().with(old, changed).said()).contains(said);
    }

    @Test
    void aNoteExplainsWhyANumberGoesBack() {
        assertThat(Sheet.district().with("value: 7.5,", "value: 2.5, note: 塌方又堵了一段,").said())
                .isEmpty();
    }

    @Test
    void aNumberThatIsToFallMayFallWithoutANote() {
        String more = "- {date: 2025-03-20, value: %s, who: office}";
        String last = "- {date: 2025-02-20, value: 37, who: office}";
        String between = "\n          ";
        assertThat(Sheet.district().with(last, last + between + more.formatted("30")).said())
                .isEmpty();
        assertThat(Sheet.district().with(last, last + between + more.formatted("38")).said())
                .containsExactly("wall-chart.reading-backwards: 38");
    }

    @Test
    void aSumHasNoReadingsOfItsOwn() {
        assertThat(Sheet.district().with("unit: a, value: 3, who: s", "value: 3, who: a.s").said())
                .containsExactly(
                        "wall-chart.reading-of-sum:"
                                + " {date: 2025-01-31, value: 3, who: a.secretary}");
    }

    @Test
    void aCorrectionSaysWhy() {
        SmallDistrict district =
                Sheet.district()
                        .with(
                                "value: 7.5, who: secretary}",
                                "value: 2, who: secretary, correction-of: 2025-01-31}");
        assertThat(district.said())
                .hasSize(1)
                .allMatch(each -> each.startsWith("wall-chart.correction-unexplained: "));
    }

    @Test
    void aChartCannotHaveTheIdOfAUnitOrOfAnotherRecord() {
        assertThat(
                        SmallDistrict.of(
                                        Sheet.DISTRICT + Sheet.CHART.replace("c1", "a"),
                                        WallChartKind.kind())
                                .said())
                .containsExactly("wall-chart.id-taken: a");
        assertThat(Sheet.district().withFile("campaigns/x/contests/c1.yaml", "id: c1\n").said())
                .containsExactly("wall-chart.id-taken: c1");
    }

    @Test
    void aChartWithoutCampaignIsReportedOnce() {
        assertThat(
                        SmallDistrict.of(
                                        Sheet.DISTRICT + Sheet.CHART.replace("/x/", "/y/"),
                                        WallChartKind.kind())
                                .said())
                .containsExactly("wall-chart.campaign-unknown: ");
    }
}
