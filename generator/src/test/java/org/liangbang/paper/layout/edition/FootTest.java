package org.liangbang.paper.layout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liangbang.document.Table;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.pdf.ThemeFonts;

class FootTest {
    private static final String EDITION =
            """
            id: e
            number: 2
            date: 2025-12-24
            status: signed
            CORRECTIONS
            pages:
              - name: 要闻
                duty: {editor: 甲, proof: 乙, layout: 丙}
                layout: standard
                items:
                  - article: a
              - name: 数字
                duty: {editor: 甲, proof: 乙, layout: 丙}
                layout: standard
                items:
                  - article: b
            DATA
            """;

    private static final String EARLIER =
            """
            id: d
            number: 1
            date: 2025-12-10
            status: signed
            pages:
              - name: 要闻
                duty: {editor: 甲, proof: 乙, layout: 丙}
                layout: standard
                items:
                  - article: b
            """;

    private static String article(String title, String corrections) {
        return "---\ntitle: "
                + title
                + "\ndate: 2025-12-01\nstatus: signed\nsigned-by: x.y\n"
                + corrections
                + "---\n"
                + "灯在傍晚亮起来，过路的人先看见。".repeat(40)
                + "\n";
    }

    private static TypesetDocument typeset(String ofArticle, String ofEdition, String... data) {
        Table table = RandomTable.of(4);
        StringBuilder items = new StringBuilder();
        for (String id : data) {
            items.append("      - rows: {id: ").append(id).append("}\n");
        }
        return new SmallPaper()
                .file("articles/2025/a.md", article("灯亮起来 路也看清", ofArticle))
                .file("articles/2025/b.md", article("账算清楚 人也放心", ""))
                .file("editions/d.yaml", EARLIER)
                .file(
                        "editions/e.yaml",
                        EDITION.replace("CORRECTIONS\n", ofEdition)
                                .replace("DATA\n", items.toString()))
                .typeset(ThemeFonts.ALL, RandomTable.block(table))
                .value()
                .orElseThrow()
                .editions()
                .get(1)
                .document();
    }

    private static String text(Sheet sheet) {
        return PageFacts.texts(sheet).stream()
                .flatMap(line -> line.runs().stream())
                .flatMap(run -> run.clusters().stream())
                .map(part -> part.source())
                .collect(Collectors.joining());
    }

    private static long codes(Sheet sheet) {
        return sheet.frames().stream()
                .filter(frame -> frame instanceof Frame.Path && frame.box().width() > 41_000)
                .filter(frame -> frame.box().width() == frame.box().height())
                .count();
    }

    @Test
    void aPageWithOneTableSaysInItsLastLineWhereThatComesFrom() {
        Sheet page = typeset("", "", "x").sheets().get(1);
        String title = RandomTable.of(4).caption();
        assertThat(text(page)).contains("数据出处：" + title + "　/ledgers/");
        assertThat(codes(page)).isZero();
    }

    @Test
    void aPageWithMoreHasAStripWithACodeForThePage() {
        TypesetDocument document =
                new SmallPaper()
                        .file("articles/2025/a.md", article("灯亮起来 路也看清", ""))
                        .file("articles/2025/b.md", article("账算清楚 人也放心", ""))
                        .file(
                                "editions/e.yaml",
                                EDITION.replace("CORRECTIONS\n", "")
                                        .replace(
                                                "DATA\n",
                                                "      - rows: {id: x}\n      - units: {id: x}\n"))
                        .typeset(
                                ThemeFonts.ALL,
                                RandomTable.block(RandomTable.of(4)),
                                RandomTable.block("units", RandomTable.of(3)))
                        .value()
                        .orElseThrow()
                        .editions()
                        .get(0)
                        .document();
        Sheet page = document.sheets().get(1);
        assertThat(text(page)).contains("数据出处", "/ledgers/", "/units/", "paper.example/", "e/2/");
        assertThat(codes(page)).isOne();
        assertThat(PageFacts.overlaps(page)).isEmpty();
    }

    @Test
    void theFirstPageSaysWhatArticlesSaidWrongSinceTheEditionBefore() {
        String corrections =
                """
                corrections:
                  - {date: 2025-12-10, text: 前一期已经登过。}
                  - {date: 2025-12-11, text: “六盏”应为“七盏”。}
                  - {date: 2025-12-24, text: “东头”应为“西头”。}
                """;
        String own = "corrections:\n  - {date: 2025-12-15, text: 第1期日期印错。}\n";
        String front = text(typeset(corrections, own, "x").sheets().get(0));
        assertThat(front)
                .contains(
                        "12月11日：《灯亮起来 路也看清》“六盏”应为“七盏”。12月15日：第1期日期印错。"
                                + "12月24日：《灯亮起来 路也看清》“东头”应为“西头”。")
                .doesNotContain("前一期已经登过");
    }

    @Test
    void manyCorrectionsTakeRoomFromTheStoriesAndLieOnNothing() {
        StringBuilder own = new StringBuilder("corrections:\n");
        for (int at = 1; at <= 14; at++) {
            own.append("  - {date: 2025-12-15, text: 第1期第").append(at);
            own.append("处“东头”应为“西头”，抄写时看错了一行，网上已经改正。}\n");
        }
        Sheet page = typeset("", own.toString(), "x").sheets().get(0);
        assertThat(text(page)).contains("第14处");
        assertThat(PageFacts.overlaps(page)).isEmpty();
        Box area = SmallPaper.style().grid().typeArea();
        page.frames().forEach(each -> assertThat(each.box().bottom()).isLessThan(area.bottom()));
    }
}
