package org.liangbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.diagnostic.Messages;
import org.liangbang.paper.layout.edition.CopyfittingReport;
import org.liangbang.paper.layout.module.Fitting;

class FittingWordsTest {
    private static final Fitting TIGHT =
            new Fitting(
                    "a-road",
                    Fitting.Kind.STORY,
                    3,
                    38,
                    new Fitting.Text(57, 0, List.of()),
                    32_500,
                    new Fitting.White(1, 0),
                    new Fitting.LeftOut(1, true));

    private static final Fitting LOOSE =
            new Fitting(
                    "b-lamp",
                    Fitting.Kind.STORY,
                    2,
                    20,
                    new Fitting.Text(30, 2, List.of("网址很长", "行距很松")),
                    21_000,
                    Fitting.White.NONE,
                    Fitting.LeftOut.NOTHING);

    private static final Fitting BOX =
            new Fitting(
                    "box-c",
                    Fitting.Kind.BOX,
                    2,
                    40,
                    new Fitting.Text(60, 0, List.of()),
                    0,
                    new Fitting.White(0, 5),
                    Fitting.LeftOut.NOTHING);

    private static List<String> lines(Messages.Language language, int open, Fitting... fittings) {
        CopyfittingReport.PageReport page =
                new CopyfittingReport.PageReport(
                        2,
                        "镇街",
                        List.of(fittings),
                        new CopyfittingReport.Room(305, open, 97, 9_000, 13_500));
        return new FittingWords(Speech.in(language))
                .lines(new CopyfittingReport("e", List.of(page)));
    }

    @Test
    void aFullPageSaysSo() {
        assertThat(lines(Messages.Language.CHINESE, 0))
                .containsExactly("第2版 镇街：稿件要占版面的 97%，正文 9 磅，行距 13.5 磅，共 305 格，没有空白");
    }

    @Test
    void aStoryTellsItsPlaceWhatWasLeftOutAndThatNothingCanBeAdded() {
        assertThat(lines(Messages.Language.CHINESE, 0, TIGHT).get(1))
                .isEqualTo(
                        "  稿件 a-road：占 3 栏 × 38 行，正文 57 行，题字 32.5 磅，题下多空 1 行，一行也不能再添"
                                + "；可以不印的照片有 1 张没有印；可以不印的段落没有印。");
    }

    @Test
    void roomForMoreLinesIsOffered() {
        assertThat(lines(Messages.Language.CHINESE, 0, LOOSE).get(1)).contains("题字 21 磅，还能添 2 行字");
    }

    @Test
    void linesThatNoBreakSetsWellAreNamed() {
        assertThat(lines(Messages.Language.CHINESE, 0, LOOSE).get(1))
                .endsWith("；这些行怎么排都有毛病（太松，或单字成行、单行过栏），改几个字就好：网址很长、行距很松。");
    }

    @Test
    void whiteAtTheFootIsNotHidden() {
        assertThat(lines(Messages.Language.CHINESE, 10, BOX))
                .containsExactly(
                        "第2版 镇街：稿件要占版面的 97%，正文 9 磅，行距 13.5 磅，共 305 格，空白 10 格",
                        "  框 box-c：占 2 栏 × 40 行，下边空 5 行。");
    }

    @Test
    void theReportCanBeReadInEnglish() {
        assertThat(lines(Messages.Language.ENGLISH, 10, LOOSE))
                .containsExactly(
                        "Page 2 镇街: its stories need 97% of it, text of 9 pt on 13.5 pt, 305 cells, 10 left white",
                        "  story b-lamp: 2 columns × 20 rows, 30 lines of text, title of 21 pt,"
                                + " room for 2 more lines; nothing sets these lines well (too loose, or left alone),"
                                + " a few other words would: 网址很长, 行距很松.");
    }
}
