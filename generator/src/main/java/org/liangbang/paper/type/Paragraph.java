package org.liangbang.paper.type;

import java.util.List;

/**
 * Text that is set as one paragraph.
 *
 * @param runs the text in reading order; a run may begin or end anywhere, also inside a number
 * @param indent how far the first line begins to the right of the others, in 1/1000 em; negative to
 *     hang an opening mark
 */
public record Paragraph(List<Run> runs, int indent) {
    /** The two-em indent of Chinese body text. */
    public static final int BODY_INDENT = 2_000;

    /** Keeps its own copy of the runs. */
    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** A paragraph of body text, indented by two em. */
    public static Paragraph body(Run... runs) {
        return new Paragraph(List.of(runs), BODY_INDENT);
    }

    /** The characters of all runs. */
    public String text() {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
