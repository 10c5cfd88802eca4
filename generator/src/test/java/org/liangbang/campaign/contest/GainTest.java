package org.liangbang.campaign.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.compute.Results;

class GainTest {
    private static final String SECOND =
            Stage.CONTEST
                    .replace("q1", "q2")
                    .replace("第一季度", "第二季度")
                    .replace("held: 2025-03-20", "held: 2025-06-20")
                    .replace("until: 2025-03-27", "until: 2025-06-27")
                    .replace("date: 2025-03-22", "date: 2025-06-22")
                    // 81 becomes 86: totals 85, 86, 87
                    .replace(
                            "{j1: [50, 30], j2: [50, 31], j3: [50, 32], j4: recused}",
                            "{j1: [55, 30], j2: [55, 31], j3: [55, 32], j4: recused}");

    private static Results results(String more, String day) {
        return SmallDistrict.of(Stage.DISTRICT + Stage.CONTEST + more, ContestKind.kind())
                .results(day);
    }

    private static String printed(Results results, String unit, String figure) {
        return results.figure(FigureId.of("x", "q2", unit, figure)).orElseThrow().printed();
    }

    @Test
    void aUnitIsComparedWithItsOwnContestBefore() {
        Results results = results(SECOND, "2025-12-24");

        assertThat(printed(results, "a", "change")).isEqualTo("+5.00");
        assertThat(printed(results, "a", "change-rank")).isEqualTo("1");
        assertThat(printed(results, "b", "change")).isEqualTo("0.00");
        assertThat(printed(results, "b", "change-rank")).isEqualTo("2");
        assertThat(printed(results, "c", "change-rank")).isEqualTo("2");
    }

    @Test
    void theFirstContestOfASeriesAndOneAheadHaveNoChange() {
        assertThat(results(SECOND, "2025-12-24").figure(FigureId.of("x", "q1", "a", "change")))
                .isEmpty();
        assertThat(results(SECOND, "2025-05-01").figure(FigureId.of("x", "q2", "a", "change")))
                .isEmpty();
    }

    @Test
    void theWorkingLeadsToBothTotals() {
        var working =
                results(SECOND, "2025-12-24")
                        .figure(FigureId.of("x", "q2", "a", "change"))
                        .orElseThrow()
                        .explanation()
                        .get();

        assertThat(working.sum()).isEqualTo("86 \u2212 81");
        assertThat(working.parts())
                .extracting(part -> part.figure().orElseThrow().path())
                .containsExactly("x/q2/a/total", "x/q1/a/total");
    }
}
