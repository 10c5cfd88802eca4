package org.liangbang.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.liangbang.address.Address;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Anchor;
import org.liangbang.document.Drawing.Paint;

class DrawingHtmlTest {
    private static final PageScope SCOPE =
            new PageScope(
                    Address.of("/"),
                    "",
                    StringSite.of(StringSite.BASE).plan().value().orElseThrow(),
                    StringSite.theme().words(),
                    Map.of());

    private static Element draw(Drawing.Shape... shapes) {
        HtmlWriter out = new HtmlWriter();
        new DrawingHtml(out, SCOPE).write(new Drawing(120, List.of(shapes)), "标题", "说明");
        return Jsoup.parse(new String(out.done().toBytes(), UTF_8)).selectFirst("svg");
    }

    @Test
    void acrossIsInPerCentAndDownInRem() {
        Element bar = draw(new Drawing.Bar(125, 5, 333, 110, Paint.QING)).selectFirst("rect");

        assertThat(bar.attr("x")).isEqualTo("12.5%");
        assertThat(bar.attr("y")).isEqualTo("0.05rem");
        assertThat(bar.attr("width")).isEqualTo("33.3%");
        assertThat(bar.attr("height")).isEqualTo("1.1rem");
        assertThat(bar.className()).isEqualTo("f-qing");
    }

    @Test
    void lengthsAreWrittenWithoutNeedlessDigits() {
        assertThat(DrawingHtml.percent(1000)).isEqualTo("100%");
        assertThat(DrawingHtml.percent(-5)).isEqualTo("-0.5%");
        assertThat(DrawingHtml.rem(0)).isEqualTo("0rem");
        assertThat(DrawingHtml.rem(-125)).isEqualTo("-1.25rem");
        assertThat(DrawingHtml.rem(230)).isEqualTo("2.3rem");
    }

    @Test
    void aDrawingIsNamedAndDescribed() {
        Element svg = draw();

        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-labelledby"))
                .isEqualTo(svg.selectFirst("title").id() + " " + svg.selectFirst("desc").id());
        assertThat(svg.selectFirst("title").text()).isEqualTo("标题");
        assertThat(svg.hasAttr("viewBox")).isFalse();
    }

    @Test
    void ringsLinesAndWordsHaveTheirStyles() {
        Element svg =
                draw(
                        new Drawing.Dot(500, 60, 24, true, Paint.INK),
                        new Drawing.Line(0, 60, 1000, 60, 8, Paint.HAIR),
                        new Drawing.Label(1000, 100, "期限", Anchor.END, true));

        assertThat(svg.selectFirst("circle").className()).isEqualTo("f-paper s-ink");
        assertThat(svg.selectFirst("line").className()).isEqualTo("s-hair");
        assertThat(svg.selectFirst("text").attr("text-anchor")).isEqualTo("end");
        assertThat(svg.selectFirst("text").className()).isEqualTo("loud");
    }

    @Test
    void hatchingIsAskedForByTheDrawingsThatNeedIt() {
        Element bar = draw(new Drawing.Bar(0, 0, 10, 10, Paint.HATCH)).selectFirst("rect");

        assertThat(bar.attr("fill")).isEqualTo("url(#hatch)");
        assertThat(SCOPE.isHatched()).isTrue();
    }
}
