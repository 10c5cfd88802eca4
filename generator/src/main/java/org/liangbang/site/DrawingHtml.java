package org.liangbang.site;

import java.util.List;
import java.util.stream.IntStream;
import org.liangbang.document.Drawing;

/**
 * Drawings of data as SVG: across in per cent, down in rem, so that type keeps its size and dots
 * stay round at any width.
 */
final class DrawingHtml implements Drawing.ShapeVisitor<HtmlWriter> {
    /** The id of the one hatching of a page. */
    static final String HATCH = "hatch";

    private static final String RING_WEIGHT = "1.4";

    /** A board of fifty rows asks for five hundred of them. */
    private static final List<String> PERCENT = percents();

    private final HtmlWriter out;
    private final PageScope scope;

    DrawingHtml(HtmlWriter out, PageScope scope) {
        this.out = out;
        this.scope = scope;
    }

    /** A drawing in a line or cell, which its words describe. */
    HtmlWriter write(Drawing drawing, String words) {
        out.open("svg", "chart").with("role", "img").with("height", rem(drawing.height()));
        if (!words.isEmpty()) {
            out.with("aria-label", words);
        }
        return shapes(drawing);
    }

    /** A drawing that stands alone, with title and description. */
    HtmlWriter write(Drawing drawing, String title, String description) {
        String id = scope.newId("chart");
        out.open("svg", "chart").with("role", "img").with("height", rem(drawing.height()));
        out.with("aria-labelledby", id + "-t " + id + "-d");
        out.open("title").with("id", id + "-t").text(title).close();
        out.open("desc").with("id", id + "-d").text(description).close();
        return shapes(drawing);
    }

    private HtmlWriter shapes(Drawing drawing) {
        drawing.shapes().forEach(shape -> shape.accept(this));
        return out.close();
    }

    @Override
    public HtmlWriter bar(Drawing.Bar bar) {
        out.open("rect").with("x", percent(bar.x())).with("y", rem(bar.y()));
        out.with("width", percent(bar.width())).with("height", rem(bar.height()));
        fill(bar.paint());
        return out.close();
    }

    private void fill(Drawing.Paint paint) {
        switch (paint) {
            case HATCH -> {
                scope.hatch();
                out.with("fill", "url(#" + HATCH + ")");
            }
            case OUTLINE -> out.with("class", "f-none s-line");
            case QING_LIGHT -> out.with("class", "f-qing").with("fill-opacity", ".45");
            case INK, GREY, HAIR, RED, QING -> out.with("class", "f-" + name(paint));
        }
    }

    @Override
    public HtmlWriter line(Drawing.Line line) {
        out.open("line", "s-" + name(line.paint()));
        out.with("x1", percent(line.x1())).with("y1", rem(line.y1()));
        out.with("x2", percent(line.x2())).with("y2", rem(line.y2()));
        return out.with("stroke-width", rem(line.weight())).close();
    }

    @Override
    public HtmlWriter dot(Drawing.Dot dot) {
        String paint = name(dot.paint());
        out.open("circle", dot.hollow() ? "f-paper s-" + paint : "f-" + paint);
        out.with("cx", percent(dot.x())).with("cy", rem(dot.y())).with("r", rem(dot.radius()));
        if (dot.hollow()) {
            out.with("stroke-width", RING_WEIGHT);
        }
        return out.close();
    }

    @Override
    public HtmlWriter label(Drawing.Label label) {
        out.open("text").with("x", percent(label.x())).with("y", rem(label.y()));
        switch (label.anchor()) {
            case START -> {}
            case MIDDLE -> out.with("text-anchor", "middle");
            case END -> out.with("text-anchor", "end");
        }
        return out.with("class", label.strong() ? "loud" : "quiet").text(label.text()).close();
    }

    /** Strokes and fills share their names; hatched and outlined shapes have grey strokes. */
    private static String name(Drawing.Paint paint) {
        return switch (paint) {
            case INK -> "ink";
            case GREY -> "ink2";
            case HAIR -> "hair";
            case RED -> "red";
            case QING, QING_LIGHT -> "qing";
            case HATCH, OUTLINE -> "line";
        };
    }

    /** Thousandths as per cent. */
    static String percent(int thousandths) {
        return thousandths >= 0 && thousandths < PERCENT.size()
                ? PERCENT.get(thousandths)
                : decimal(thousandths, 10) + "%";
    }

    private static List<String> percents() {
        return IntStream.rangeClosed(0, 1000).mapToObj(each -> decimal(each, 10) + "%").toList();
    }

    /** Hundredths of the text size. */
    static String rem(int hundredths) {
        return decimal(hundredths, 100) + "rem";
    }

    private static String decimal(int number, int parts) {
        int whole = Math.abs(number) / parts;
        int rest = Math.abs(number) % parts;
        String sign = number < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        String digits = Integer.toString(parts + rest).substring(1);
        return sign + whole + "." + (digits.endsWith("0") ? digits.substring(0, 1) : digits);
    }
}
