package org.liangbang.campaign.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.Sample;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

class ContestPagesTest {
    private static final Kind KIND = ContestKind.kind();

    private static RecordPage page(View view, String address) {
        return KIND.presentation().pages(view).stream()
                .filter(page -> page.address().path().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static Table board(View view) {
        List<Section> sections = page(view, "/campaigns/x/contests/q1/").sections().get();
        return (Table) Sample.section(sections, "board").blocks().get(0);
    }

    private static String plain(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text words) {
                text.append(words.text());
            } else if (inline instanceof Inline.Figure figure) {
                text.append(figure.text());
            } else if (inline instanceof Inline.Struck struck) {
                text.append('~').append(struck.text()).append('~');
            } else if (inline instanceof Inline.Reference link) {
                text.append(plain(link.content()));
            }
        }
        return text.toString();
    }

    private static List<String> cells(Table.Row row) {
        return row.cells().stream().map(cell -> plain(cell.content())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyPageHasItsWords(String language) {
        for (String trim : List.of("total", "criterion", "none")) {
            for (String day : List.of("2025-03-01", "2025-03-22", "2025-12-24")) {
                SmallDistrict district = Stage.district().with("trim: total", "trim: " + trim);
                View view = Sample.view(district, day, language);
                assertThat(Sample.everything(view, KIND)).isNotEmpty();
            }
        }
    }

    @Test
    void theBoardShowsEveryJudgeAndTheSumBeneath() {
        Table board = board(Sample.view(Stage.district(), "2025-12-24", "en"));
        Table.Row first = board.rows().get(0);
        assertThat(cells(first).subList(0, 9))
                .containsExactly("1", "乙村", "~80~", "82", "84", "~86~", "83.00", "−0.33", "+3");
        assertThat(plain(first.working().orElseThrow().sum()))
                .isEqualTo("(82 + 84) ÷ 2 − 1/3 + 3 = 257/3 → 85.67");
        assertThat(cells(board.rows().get(1)).get(5)).isEqualTo("recused");
    }

    /** Three villages and more of them, each with the marks of the third. */
    private static Table boardOf(int entries) {
        String unit = "- {id: c, name: 丙村, kind: village, parent: t}\n";
        String marks = "{j1: [40, 40], j2: [45, 35], j3: [50, 30], j4: [30, 40]}\n";
        StringBuilder units = new StringBuilder(unit);
        StringBuilder entered = new StringBuilder(marks);
        for (int turn = 4; turn <= entries; turn++) {
            units.append(
                    "- {id: v%d, name: 第%d村, kind: village, parent: t}\n".formatted(turn, turn));
            entered.append("  - unit: v%d\n    order: %d\n".formatted(turn, turn));
            entered.append("    minutes: 6\n    marks: ").append(marks);
        }
        return board(
                Sample.view(
                        Stage.district()
                                .with(unit, units.toString())
                                .with(marks, entered.toString()),
                        "2025-12-24",
                        "en"));
    }

    @Test
    void aLongBoardShowsTheSumsAndLeavesTheStepsToTheTracePage() {
        assertThat(boardOf(16).rows())
                .hasSize(16)
                .allSatisfy(row -> assertThat(row.working().orElseThrow().steps()).isNotEmpty());
        assertThat(boardOf(17).rows())
                .hasSize(17)
                .allSatisfy(row -> assertThat(row.working().orElseThrow().steps()).isEmpty())
                .allSatisfy(row -> assertThat(row.working().orElseThrow().sum()).isNotEmpty());
    }

    @Test
    void aSharedRankIsMarkedOnBothRowsAndTheNextIsNamedEmpty() {
        String marks = "{j1: [50, 30], j2: [51, 31], j3: [52, 32], j4: [53, 33]}";
        SmallDistrict district =
                Stage.district()
                        .with("{j1: [40, 40], j2: [45, 35], j3: [50, 30], j4: [30, 40]}", marks)
                        .with("8:20", "8")
                        .with("4.5", "5")
                        .with("{points: 2, reason: 区级", "{points: -2, reason: 区级");
        Table board = board(Sample.view(district, "2025-12-24", "en"));
        assertThat(board.rows()).extracting(Table.Row::tied).containsExactly(true, true, false);
        assertThat(plain(board.rows().get(0).cells().get(1).note())).contains("rank 2 stays empty");
    }

    @Test
    void aContestAheadShowsItsDayAndNothingElse() {
        View view = Sample.view(Stage.district(), "2025-03-01", "en");
        List<Section> sections = page(view, "/campaigns/x/contests/q1/").sections().get();
        assertThat(Sample.section(sections, "board").blocks())
                .containsExactly(Block.Paragraph.of("Will be held on 2025-3-20."));
    }

    @Test
    void standingsCountRanksSoThatASharedLastOneIsWhole() {
        View view = Sample.view(Stage.district(), "2025-12-24", "en");
        Span span = new SourceFile("a.md", "").start();
        Block.Directive call =
                new Block.Directive(
                        "standings",
                        List.of(
                                new Block.Parameter("contest", "q1", span),
                                new Block.Parameter("top", "2", span)),
                        span);
        Table table = (Table) new StandingsBlock().blocks(call, view).get(0);
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void wrongCallsAreReported() {
        Span span = new SourceFile("a.md", "").start();
        List<String> codes = new ArrayList<>();
        for (Block.Parameter parameter :
                List.of(
                        new Block.Parameter("contest", "q9", span),
                        new Block.Parameter("contst", "q1", span),
                        new Block.Parameter("top", "none", span))) {
            new StandingsBlock()
                    .check(
                            new Block.Directive("standings", List.of(parameter), span),
                            Stage.district().checked().register(),
                            said -> codes.add(said.code()));
        }
        assertThat(codes)
                .containsExactly(
                        "standings.contest-unknown",
                        "call.parameter-unknown",
                        "call.parameter-missing",
                        "call.top",
                        "call.parameter-missing");
    }
}
