package org.liangbang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liangbang.address.FigureId;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

class PlainTextTest {
    private static final SourceFile FILE = new SourceFile("a.yaml", "one\ntwo\nthree\n");
    private static final Span SPAN = FILE.start();

    private static Inline text(String characters) {
        return Inline.text(characters);
    }

    @Test
    void marksOfInlinesLeaveTheirCharacters() {
        List<Inline> line =
                List.of(
                        text("甲"),
                        new Inline.Strong(
                                List.of(text("乙"), new Inline.Emphasis(List.of(text("丙"))))),
                        new Inline.Code("a/b"),
                        new Inline.Link("/a/", List.of(text("丁")), SPAN),
                        new Inline.Figure(FigureId.of("a", "b", "c"), "92.50分"),
                        new Inline.FigureCall("a/b/c", SPAN),
                        new Inline.Struck("88", "最低"),
                        new Inline.State(Sign.DONE, "已完成"));
        assertThat(PlainText.of(line)).isEqualTo("甲乙丙a/b丁92.50分{{a/b/c}}88已完成");
    }

    @Test
    void forcedLineEndIsALineEndUnlessNothingFollows() {
        List<Inline> line =
                List.of(text("甲"), new Inline.LineBreak(), text("乙"), new Inline.LineBreak());
        assertThat(PlainText.of(line)).isEqualTo("甲\n乙");
    }

    @Test
    void blocksStandOnLinesOfTheirOwn() {
        List<Block> blocks =
                List.of(
                        new Block.Heading(2, List.of(text("题"))),
                        Block.Paragraph.of("一"),
                        new Block.Items(true, List.of(List.of(Block.Paragraph.of("二")), List.of())),
                        new Block.Quote(List.of(Block.Paragraph.of("三"), Block.Paragraph.of(""))),
                        new Block.OptionalBlocks(List.of(Block.Paragraph.of("四"))),
                        new Block.Directive("x", List.of(), SPAN),
                        new Block.Box("框", List.of(Block.Paragraph.of("五")), Optional.empty()),
                        new Block.Photo("a.png", "图注", "某某 图", "看不见"),
                        new Block.SourceLines(FILE, 2, 3, List.of()));
        assertThat(PlainText.ofBlocks(blocks))
                .isEqualTo("题\n一\n二\n三\n四\n框\n五\n图注\n某某 图\ntwo\nthree");
    }

    @Test
    void cellsOfARowArePartedByTabs() {
        Table.Row row =
                Table.Row.of(
                                List.of(
                                        Table.Cell.of("东苑"),
                                        Table.Cell.of(""),
                                        Table.Cell.of("92.50").noted(List.of(text("并列")))))
                        .with(
                                new Table.Detail(
                                        List.of(text("和")), List.of(Block.Paragraph.of("步"))));
        Table table =
                new Table(
                        "表一",
                        List.of(
                                new Table.Column("村", Table.ColumnKind.NAME),
                                new Table.Column("", Table.ColumnKind.DRAWING),
                                new Table.Column("分", Table.ColumnKind.TOTAL)),
                        List.of(row),
                        List.of(text("注")));
        assertThat(PlainText.ofBlocks(List.of(table)))
                .isEqualTo("表一\n村\t分\n东苑\t92.50\t并列\n和\n步\n注");
    }

    @Test
    void factsWorkingsAndChartsAreReadInOrder() {
        Block facts = new Block.Facts(List.of(new Block.Fact("承诺", List.of(text("5项")))));
        Block working =
                new Block.Working(
                        "a",
                        "怎么算",
                        List.of(new Block.Step("平均", List.of(text("1+2")), List.of(), List.of())));
        Block chart = new Block.Chart("图", "说明", new Drawing(100, List.of()), Optional.empty());
        assertThat(PlainText.ofBlocks(List.of(facts, working, chart)))
                .isEqualTo("承诺\t5项\n怎么算\n平均\n1+2\n图\n说明");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(PlainText.of(List.of())).isEmpty();
        assertThat(PlainText.ofBlocks(List.of(Block.Paragraph.of("")))).isEmpty();
    }
}
