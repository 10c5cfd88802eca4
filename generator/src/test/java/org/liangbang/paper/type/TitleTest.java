package org.liangbang.paper.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headlines: ten characters and a blank are 10.25 em wide. */
class TitleTest {
    private static final String TITLE = "台上晒成绩 台下找差距";

    private final Typesetter typesetter = new Typesetter(new FakeMetrics());

    @Test
    void firstSizeThatFillsTheSpanIsTaken() {
        Title title = title(TITLE, 403_200, 1, 40_000, 39_000, 38_000);

        assertThat(title.size()).isEqualTo(39_000);
        assertThat(title.fill()).isEqualTo(992);
        assertThat(title.fits()).isTrue();
        assertThat(title.lines()).extracting(Line::width).containsExactly(399_750);
    }

    @Test
    void titleIsDividedAtItsBlankWhenOneLineIsTooLong() {
        Title title = title(TITLE, 90_000, 2, 17_000);

        assertThat(title.lines()).extracting(Line::text).containsExactly("台上晒成绩 ", "台下找差距");
        assertThat(title.lines()).extracting(Line::width).containsExactly(85_000, 85_000);
        assertThat(title.fill()).isEqualTo(945);
    }

    @Test
    void titleIsDividedSoThatItsWidestLineIsNarrowest() {
        Title title = title("一二三 四五六七 八九", 80_000, 2, 10_000);

        assertThat(title.lines()).extracting(Line::text).containsExactly("一二三 ", "四五六七 八九");
    }

    @Test
    void fullestOfTheSizesThatFitIsTakenWhenNoneFillsTheSpan() {
        Title title = title("一二三", 100_000, 1, 20_000, 21_000, 19_000);

        assertThat(title.size()).isEqualTo(21_000);
        assertThat(title.fill()).isEqualTo(630);
    }

    @Test
    void titleThatFitsAtNoSizeSaysSoAndLosesNothing() {
        Title title = title("一二三四五六七八九十", 100_000, 2, 20_000, 19_000);

        assertThat(title.size()).isEqualTo(19_000);
        assertThat(title.fits()).isFalse();
        assertThat(title.lines()).extracting(Line::text).containsExactly("一二三四五六七八九十");
    }

    @Test
    void markAtTheEdgeOfATitleIsTrimmed() {
        Title title = title("“一二三”", 40_000, 1, 10_000);

        assertThat(title.lines().get(0).width()).isEqualTo(40_000);
        assertThat(title.fill()).isEqualTo(1_000);
    }

    @Test
    void bracketBesideABlankGivesUpItsWhiteHalf() {
        Title title = title("一“二” 三", 100_000, 1, 10_000);
        Title bare = title("一二 三", 100_000, 1, 10_000);

        assertThat(title.lines().get(0).width() - bare.lines().get(0).width()).isEqualTo(15_000);
    }

    private Title title(String text, int span, int mostLines, Integer... sizes) {
        List<Run> runs = List.of(Run.of(text, Face.SONG_BOLD));
        return typesetter.title(runs, span, List.of(sizes), mostLines);
    }
}
