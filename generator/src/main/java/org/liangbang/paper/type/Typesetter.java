package org.liangbang.paper.type;

import java.util.List;

/**
 * Sets text: the door of this package. Instances keep no state and may be shared by threads; the
 * same text always comes out the same.
 *
 * <p>Sizes and measures are in 1/1000 pt and positive. No text is ever refused, lost or cut: where
 * the rules cannot be kept, the lines say so ({@link Line#loose()}, {@link Fit#forced()}, {@link
 * Line#width()} beyond the measure).
 */
public final class Typesetter {
    /** Wide enough for any word, and far from overflow. */
    private static final int UNBOUNDED = Integer.MAX_VALUE / 2;

    private final GlyphMetrics metrics;
    private final Spacing spacing;

    /** A typesetter for these faces in the style of the paper. */
    public Typesetter(GlyphMetrics metrics) {
        this(metrics, Spacing.STANDARD);
    }

    /** A typesetter with a style of its own. */
    public Typesetter(GlyphMetrics metrics, Spacing spacing) {
        this.metrics = metrics;
        this.spacing = spacing;
    }

    /** The best justified setting of a paragraph for each number of lines it can take. */
    public Settings settings(Paragraph paragraph, int size, int measure) {
        Breaker search = breaker(paragraph, size, measure);
        Setting.Form form = new Setting.Form(size, measure, paragraph.indent(), true);
        if (search.search(Justified.strictly(search.text))) {
            return Settings.of(search, form, Long.MAX_VALUE);
        }
        search.searchAtAnyCost(Justified.leniently(search.text));
        return Settings.of(search, form, Justified.FAULT);
    }

    /** The best justified setting of a paragraph; quicker than choosing among all. */
    public Setting justify(Paragraph paragraph, int size, int measure) {
        Breaker search = breaker(paragraph, size, measure);
        if (!search.search(Justified.strictly(search.text))) {
            search.searchAtAnyCost(Justified.leniently(search.text));
        }
        Setting.Form form = new Setting.Form(size, measure, paragraph.indent(), true);
        return new Setting(search.text, form, search.best(), search.bestCost());
    }

    /**
     * Text in as few lines of natural width as the measure allows, broken where they come out most
     * even: captions, notes, cells of tables. The first lines take the paragraph's indent.
     */
    public List<Line> ragged(Paragraph paragraph, int size, int measure) {
        Breaker search = breaker(paragraph, size, measure);
        search.searchAtAnyCost(new Ragged(search.text));
        Setting.Form form = new Setting.Form(size, measure, paragraph.indent(), false);
        return new Setting(search.text, form, search.best(), search.bestCost()).lines();
    }

    /** Text on one line of natural width, however long it gets; its measure is that width. */
    public Line line(List<Run> runs, int size) {
        ShapedText text = shape(new Paragraph(runs, 0), UNBOUNDED);
        if (text.count == 0) {
            return new Line(size, 0, Place.ONLY, new Fit(0, 0, 0, false), List.of());
        }
        Line line = new LineSetter(text, size, 0).natural(0, text.count, 0, Place.ONLY);
        return new Line(size, line.width(), Place.ONLY, line.fit(), line.runs());
    }

    /**
     * A headline at the size and in the number of lines that fill its span best. It is broken only
     * at its own blanks; the sizes are tried in their order, and for each the fewest lines first,
     * until the widest line fills at least {@link Title#GOOD_FILL} of the span and not more than
     * all of it. When no size does, the fullest that fits is taken, and when none fits, the
     * narrowest.
     *
     * @param span in 1/1000 pt
     * @param sizes in 1/1000 pt, in order of preference; at least one
     * @param mostLines 1 or more
     */
    public Title title(List<Run> runs, int span, List<Integer> sizes, int mostLines) {
        ShapedText text = shape(new Paragraph(runs, 0), UNBOUNDED);
        if (text.count == 0) {
            return new Title(sizes.get(0), 0, List.of());
        }
        return new TitleFitter(text).fit(span, sizes, mostLines);
    }

    private Breaker breaker(Paragraph paragraph, int size, int measure) {
        int width = ems(measure, size);
        return new Breaker(shape(paragraph, width), width - paragraph.indent(), width);
    }

    /** The clusters of a text; words wider than so many 1/1000 em are taken apart. */
    ShapedText shape(Paragraph paragraph, int widest) {
        List<Run> runs = paragraph.runs();
        int length = 0;
        for (Run run : runs) {
            length += run.text().length();
        }
        ShapedText text = new ShapedText(runs, length);
        Segmenter segmenter = new Segmenter(metrics, spacing, widest, text);
        for (int run = 0; run < runs.size(); run++) {
            segmenter.append(run);
        }
        new Joints(text, spacing).join();
        return text;
    }

    /** A length in 1/1000 em of a size, rounded down. */
    static int ems(int points, int size) {
        return (int) (1_000L * points / size);
    }
}
