package org.liangbang.campaign.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangbang.campaign.Coverage;
import org.liangbang.campaign.Duty;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.Sample;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.View;
import org.liangbang.document.PlainText;
import org.liangbang.document.Section;

class StarPagesTest {
    private static final Kind KIND = StarKind.kind();

    @ParameterizedTest
    @ValueSource(strings = {"2024-11-01", "2025-02-05", "2025-07-01", "2025-12-24", "2026-03-01"})
    void everythingHasItsWordsOnAnyDay(String day) {
        for (String language : List.of("zh-CN", "en")) {
            View view = Sample.view(site(), day, language);
            assertThat(Sample.everything(view, KIND)).isNotEmpty();
            KIND.oversight().duties(view);
            KIND.oversight().coverage(view);
            KIND.oversight().upkeep(view);
        }
    }

    private static SmallDistrict site() {
        return Stars.district();
    }

    @Test
    void theUnitPageShowsEachStarWithAWord() {
        View view = Sample.view(site(), "2025-12-24", "zh-CN");
        List<Section> sections = KIND.presentation().onUnit(view.content().unit("cun-a"), view);
        String text = text(Sample.section(sections, "stars-wx"));
        assertThat(text).contains("平安星").contains("摘星").contains("已授").contains("未授");
        assertThat(text).contains("2/2").contains("三个到位");
    }

    private static String text(Section section) {
        return PlainText.ofBlocks(section.blocks());
    }

    @Test
    void dutiesAreTasksByStarAndDayPlansAndRenewals() {
        View view = Sample.view(site(), "2025-12-24", "zh-CN");
        List<String> duties = new ArrayList<>();
        for (Duty duty : KIND.oversight().duties(view)) {
            if (duty.unit().equals("cun-a")) {
                duties.add(duty.kind() + " " + duty.due() + " " + duty.done().isPresent());
            }
        }
        assertThat(duties)
                .containsExactly(
                        "创建任务 2025-06-30 true",
                        "创建任务 2025-09-30 true",
                        "创建任务 2025-12-20 false",
                        "创星计划 2025-11-30 true",
                        "创星计划 2025-05-01 false",
                        "星级复评 2026-07-31 false");
    }

    @Test
    void coverageNamesWhatIsMissing() {
        View view = Sample.view(site(), "2025-12-24", "zh-CN");
        List<Coverage> coverage = KIND.oversight().coverage(view);
        assertThat(coverage).extracting(each -> each.missing().size()).containsExactly(2, 7, 1);
    }

    @Test
    void eventsAreReviewsAndLooks() {
        assertThat(KIND.events().in(site().checked().register()))
                .extracting(each -> each.path())
                .containsExactly(
                        "wx/stars/cun-a/peace/2025-09-10",
                        "wx/checklists/three/cun-a/2025-03-01",
                        "wx/checklists/three/cun-a/2025-06-01",
                        "wx/checklists/three/she-c/2025-06-02");
    }
}
