package org.liangbang.campaign.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.campaign.Sample;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.placard.Notice;
import org.liangbang.document.placard.Placard;
import org.liangbang.document.placard.PlacardFile;
import org.liangbang.document.placard.Poster;

class StarPlacardsTest {
    private static final String TASKS = "tasks: {rural: 4, urban: 3}";

    private static List<PlacardFile> files(SmallDistrict district, String day) {
        return StarKind.kind().presentation().placards(Sample.view(district, day, "zh-CN"));
    }

    private static Placard placard(SmallDistrict district, String day, String file) {
        return files(district, day).stream()
                .filter(each -> each.file().path().equals(file))
                .findFirst()
                .orElseThrow()
                .placards()
                .get(0);
    }

    private static Poster poster(String unit, String day) {
        return (Poster) placard(Stars.district(), day, "/posters/wx/" + unit + ".pdf");
    }

    private static Notice notice(SmallDistrict district, String day) {
        return (Notice) placard(district, day, "/notices/wx-cun-a.pdf");
    }

    private static SmallDistrict objecting() {
        return Stars.district().with(TASKS, TASKS + "\nobjections: {days: 7, to: hebian.office}");
    }

    private static List<String> column(Table table, int at) {
        return table.rows().stream()
                .map(row -> PlainText.of(row.cells().get(at).content()))
                .toList();
    }

    @Test
    void aUnitOfWhichNothingIsWrittenHasNeitherPosterNorNotice() {
        assertThat(files(Stars.district(), "2025-12-24"))
                .extracting(file -> file.file().path())
                .containsExactly(
                        "/posters/wx/cun-a.pdf",
                        "/posters/wx/she-c.pdf",
                        "/notices/wx-cun-a.pdf",
                        "/notices/wx-she-c.pdf");
    }

    @Test
    void aPosterShowsTheUnitsOwnTasksAndWhatIsNotChecked() {
        Poster village = poster("cun-a", "2025-12-24");
        assertThat(PlainText.of(village.sum())).isEqualTo("1／4项任务已核验");
        assertThat(village.standing())
                .containsExactly(
                        new Inline.State(Sign.NO_STAR, "平安"),
                        new Inline.State(Sign.NO_STAR, "生态"),
                        new Inline.State(Sign.STAR, "支部"));
        Table tasks = village.parts().get(1).table().orElseThrow();
        assertThat(column(tasks, 0)).containsExactly("查消防", "夜巡");
        Table open = village.parts().get(2).table().orElseThrow();
        assertThat(column(open, 1)).containsExactly("开会", "夜巡", "修路");
        Poster community = poster("she-c", "2025-12-24");
        assertThat(column(community.parts().get(1).table().orElseThrow(), 0))
                .containsExactly("查消防");
    }

    @Test
    void aNoticeIsAboutTheLatestDecisionAsThingsStoodThen() {
        Notice lost = notice(objecting(), "2025-12-24");
        assertThat(lost.signed()).isEqualTo("2025年12月1日");
        assertThat(PlainText.of(lost.text().get(0))).contains("区消防").contains("摘去平安星");
        assertThat(column(lost.results().get(0).table().orElseThrow(), 4))
                .containsExactly("火情没报", "这次没有变", "这次没有变");
        Notice given = notice(objecting(), "2025-11-30");
        assertThat(PlainText.of(given.text().get(0))).contains("授予平安星");
        Notice.Period period = given.period().orElseThrow();
        assertThat(period.first()).isEqualTo(LocalDate.of(2025, 9, 20));
        assertThat(period.last()).isEqualTo(LocalDate.of(2025, 9, 26));
        assertThat(period.days()).hasSize(7);
    }

    @Test
    void withoutDaysInTheStandardNobodyIsToldToObject() {
        Notice notice = notice(Stars.district(), "2025-12-24");
        assertThat(notice.period()).isEmpty();
        assertThat(notice.ways()).isEmpty();
    }

    @Test
    void thePostThatTakesObjectionsExists() {
        String wrong = TASKS + "\nobjections: {days: 7, to: hebian.offices}";
        assertThat(Stars.district().with(TASKS, wrong).said())
                .containsExactly("star.post-unknown: hebian.offices");
    }
}
