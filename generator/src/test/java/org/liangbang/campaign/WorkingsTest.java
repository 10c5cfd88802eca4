package org.liangbang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.address.Address;
import org.liangbang.address.FigureId;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

class WorkingsTest {
    private static final SourceFile FILE = new SourceFile("c.yaml", "one\ntwo\nthree\n");
    private static final Words KEYS =
            (key, values) -> key + (values.length == 0 ? "" : List.of(values));

    private static Span line(int number) {
        return new Span(FILE, number, 1, number, 3);
    }

    private static Block.Working working(Explanation explanation) {
        Figure figure =
                new Figure(
                        new FigureId("c/q4/dongyuan/total"), "label", "91.60", () -> explanation);
        return new Workings(KEYS).of(figure);
    }

    @Test
    void eachPartBecomesAStepInOrder() {
        Block.Working working =
                working(
                        Explanation.of("total", "东苑")
                                .from(
                                        List.of(
                                                Explanation.of("mean").gives("181 ÷ 2", "90.5"),
                                                Explanation.of("sum").gives("", "91.60"))));

        assertThat(working.anchor()).isEqualTo("dongyuan.total");
        assertThat(working.title()).isEqualTo("trace.how[total[东苑], 91.60]");
        assertThat(working.steps()).extracting(Block.Step::name).containsExactly("mean", "sum");
        assertThat(working.steps())
                .extracting(step -> PlainText.of(step.sum()))
                .containsExactly("trace.sum[181 ÷ 2, 90.5]", "91.60");
    }

    @Test
    void whatAStepRestsOnStandsInItsNoteAndLendsItsPlaces() {
        Explanation sheets =
                Explanation.of("sheets")
                        .at(List.of(line(3)))
                        .from(
                                List.of(
                                        Explanation.of("sheet", 1).at(List.of(line(1))),
                                        Explanation.of("sheet", 2).at(List.of(line(2)))));

        Block.Step step = working(Explanation.of("total").from(List.of(sheets))).steps().get(0);

        assertThat(PlainText.of(step.note()))
                .isEqualTo("trace.part[sheet[1], ]trace.betweentrace.part[sheet[2], ]");
        assertThat(step.places()).containsExactly(line(3), line(1), line(2));
    }

    @Test
    void aStepThatAnotherFigureExplainsLinksToIt() {
        FigureId mean = new FigureId("c/q4/dongyuan/mean");

        Block.Step step =
                working(
                                Explanation.of("total")
                                        .from(List.of(Explanation.of("m").explainedBy(mean))))
                        .steps()
                        .get(0);

        assertThat(step.note())
                .containsExactly(
                        Inline.Reference.to(
                                Address.of("/trace/c/q4/").at("dongyuan.mean"), "trace.further"));
    }

    @Test
    void anExplanationWithoutPartsIsItsOwnStep() {
        Block.Working working = working(Explanation.of("state").at(List.of(line(2))));

        assertThat(working.steps()).hasSize(1);
        assertThat(working.steps().get(0).places()).containsExactly(line(2));
    }
}
