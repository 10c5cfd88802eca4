package org.liangbang.campaign.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.Sample;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.View;
import org.liangbang.campaign.contest.ContestKind;
import org.liangbang.document.Section;

/** Marks given on a visit: a contest that names it. */
class MarkedVisitTest {
    private static final Kind KIND = ObservationKind.kind();

    private static final String MARKS =
            """
            id: q2-marks
            title: 二季度现场打分
            held: 2025-06-10
            organiser: jia
            rule: one
            observation: q2-jia
            judges: [{id: j1, post: jia.office}]
            entries:
              - {unit: jia-1, order: 1, marks: {j1: [80]}}
              - {unit: jia-2, order: 2, marks: {j1: [90]}}
            """;

    private static SmallDistrict marked(String marks) {
        return Visits.district(ContestKind.kind(), KIND)
                .withFile("campaigns/lsb/contests/q2-marks.yaml", marks)
                .with(
                        "name: 亮赛比\n",
                        "name: 亮赛比\nrules: [{id: one, name: 一项, in-force: {from: 2025-01-01}, "
                                + "criteria: [{id: all, name: 全部, max: 100}], "
                                + "panel: {trim: none, least-judges: 1}, decimals: 1, "
                                + "rounding: half-up, ties: {else: share}}]\n");
    }

    @Test
    void marksOfAVisitAreForUnitsItStoppedAtOrAboveAStop() {
        assertThat(marked(MARKS).said()).isEmpty();
        assertThat(marked(MARKS.replace("unit: jia-1,", "unit: yi-1,")).said())
                .containsExactly("contest.observation-stop: yi-1");
    }

    @Test
    void theVisitMustBeThereAndOfTheSameDay() {
        assertThat(marked(MARKS.replace("q2-jia\n", "q2-jai\n")).said())
                .containsExactly("contest.observation-unknown: q2-jai");
        assertThat(marked(MARKS.replace("2025-06-10", "2025-06-11")).said())
                .containsExactly("contest.observation-day: 2025-06-11");
    }

    @Test
    void aVisitIsMarkedOnce() {
        SmallDistrict twice =
                marked(MARKS)
                        .withFile(
                                "campaigns/lsb/contests/again.yaml",
                                MARKS.replace("id: q2-marks", "id: again"));
        assertThat(twice.said()).containsExactly("contest.observation-repeated: q2-jia");
    }

    @Test
    void thePageOfTheVisitShowsTheBoard() {
        View view = Sample.view(marked(MARKS), "2025-06-30", "zh-CN");
        List<RecordPage> pages =
                KIND.presentation().pages(view).stream()
                        .filter(page -> page.address().toString().endsWith("/q2-jia/"))
                        .toList();
        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).sections().get()).extracting(Section::id).contains("marks");
    }
}
