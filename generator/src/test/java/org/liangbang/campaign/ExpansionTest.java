package org.liangbang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.address.FigureId;
import org.liangbang.check.CheckedContent;
import org.liangbang.check.Checker;
import org.liangbang.check.Register;
import org.liangbang.compute.Computation;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.ResultType;
import org.liangbang.compute.Results;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.document.Table;
import org.liangbang.document.Walk;
import org.liangbang.model.Content;
import org.liangbang.source.SourceFile;
import org.liangbang.source.SourceTree;
import org.liangbang.source.Span;

class ExpansionTest {
    private static final Span HERE = new SourceFile("articles/2025/a.md", "text").whole();
    private static final LocalDate DAY = LocalDate.of(2025, 12, 20);
    private static final FigureId TOTAL = new FigureId("lsb-2025/q4/dongyuan/total");

    private static final Content NO_CONTENT =
            Content.of(new SourceTree(Path.of("."), new TreeMap<>(), new TreeMap<>()), Map.of());

    private static final CheckedContent NOTHING =
            new Checker(List.of()).check(Outcome.of(NO_CONTENT)).value().orElseThrow();

    private static final View VIEW =
            new View(NOTHING, Results.compute(NOTHING, DAY, List.of(totals())), (key, of) -> key);

    private final Expansion expansion = new Expansion(List.of(echo()));

    private static Computation<String> totals() {
        return new Computation<>() {
            @Override
            public ResultType<String> type() {
                return new ResultType<>("totals", String.class);
            }

            @Override
            public Computed<String> compute(
                    CheckedContent content, LocalDate asOf, Results earlier) {
                Figure total =
                        new Figure(TOTAL, "total", "91.60", () -> Explanation.of("step.total"));
                return new Computed<>("", List.of(total));
            }
        };
    }

    /** Gives a paragraph with its own name and the day it was asked for. */
    private static DataBlock echo() {
        return new DataBlock() {
            @Override
            public String name() {
                return "echo";
            }

            @Override
            public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
                if (call.parameter("of").isEmpty()) {
                    report.accept(Diagnostic.error("echo.of-missing", call.span()));
                }
            }

            @Override
            public Address page(Block.Directive call, View view) {
                return Addresses.HOME;
            }

            @Override
            public List<Block> blocks(Block.Directive call, View view) {
                return List.of(
                        Block.Paragraph.of(call.parameter("of").orElseThrow().value()),
                        Block.Paragraph.of(view.asOf().toString()));
            }
        };
    }

    private static Block.Directive echoOf(String value) {
        return new Block.Directive("echo", List.of(new Block.Parameter("of", value, HERE)), HERE);
    }

    private static Inline.FigureCall callOf(String id) {
        return new Inline.FigureCall(id, HERE);
    }

    @Test
    void aTextWithoutCallsStaysTheSameObject() {
        List<Block> text = List.of(Block.Paragraph.of("没有数字"));

        assertThat(expansion.expand(text, VIEW)).isSameAs(text);
    }

    @Test
    void aFigureIsPutWhereItIsCalledHoweverDeep() {
        Inline call =
                new Inline.Strong(List.of(new Inline.Emphasis(List.of(callOf(TOTAL.path())))));
        Block table =
                new Table(
                        "",
                        List.of(new Table.Column("分", Table.ColumnKind.NUMBER)),
                        List.of(Table.Row.of(List.of(Table.Cell.of(call)))),
                        List.of());
        List<Block> text =
                List.of(
                        new Block.Items(
                                false,
                                List.of(
                                        List.of(
                                                new Block.Quote(
                                                        List.of(
                                                                new Block.OptionalBlocks(
                                                                        List.of(table))))))));

        List<Block> expanded = expansion.expand(text, VIEW);

        List<Inline> seen = new ArrayList<>();
        Walk.through(expanded, block -> {}, seen::add);
        assertThat(seen).contains(new Inline.Figure(TOTAL, "91.60"));
        assertThat(seen).noneMatch(Inline.FigureCall.class::isInstance);
    }

    @Test
    void aDirectiveIsReplacedByTheBlocksOfItsDay() {
        List<Block> text = List.of(Block.Paragraph.of("前"), echoOf("榜"), Block.Paragraph.of("后"));

        assertThat(PlainText.ofBlocks(expansion.expand(text, VIEW)))
                .isEqualTo("前\n榜\n2025-12-20\n后");
    }

    @Test
    void everythingThatIsNoCallIsKept() {
        List<Block> text =
                List.of(
                        new Block.Heading(2, Inline.line("小标题")),
                        new Block.Paragraph(
                                List.of(
                                        new Inline.Code("x"),
                                        new Inline.Struck("93.5", "最高"),
                                        new Inline.LineBreak(),
                                        new Inline.Link("/units/", Inline.line("单位"), HERE))),
                        new Block.Box("框", List.of(Block.Paragraph.of("里")), Optional.empty()),
                        new Block.Facts(List.of(new Block.Fact("时间", Inline.line("上午")))),
                        new Block.Photo("media/a.png", "图", "摄", "画"));

        List<Block> withCall = new ArrayList<>(text);
        withCall.add(echoOf("榜"));

        assertThat(expansion.expand(withCall, VIEW)).startsWith(text.toArray(new Block[0]));
    }

    @Test
    void unknownFiguresAreReportedWithTheNearest() {
        List<Block> text =
                List.of(
                        new Block.Paragraph(
                                List.of(
                                        callOf(TOTAL.path()),
                                        callOf("lsb-2025/q4/dongyuan/totl"),
                                        callOf("total"))));

        List<Diagnostic> unknown = Expansion.unknownFigures(text, VIEW.results());

        assertThat(unknown).extracting(Diagnostic::code).containsOnly("figure.unknown");
        assertThat(unknown).hasSize(2);
        assertThat(unknown.get(0).arguments())
                .containsEntry("figure", "lsb-2025/q4/dongyuan/totl")
                .containsEntry("near", TOTAL.path());
    }

    @Test
    void aDirectiveThatNobodyKnowsIsReportedWithThoseThereAre() {
        List<Diagnostic> said = new ArrayList<>();

        expansion.check(
                new Block.Directive("eco", List.of(), HERE), new Register(NO_CONTENT), said::add);
        expansion.check(
                new Block.Directive("echo", List.of(), HERE), new Register(NO_CONTENT), said::add);

        assertThat(said)
                .extracting(Diagnostic::code)
                .containsExactly("directive.unknown", "echo.of-missing");
        assertThat(said.get(0).arguments()).containsEntry("known", "echo");
    }
}
