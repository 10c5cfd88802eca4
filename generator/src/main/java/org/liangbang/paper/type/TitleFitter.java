package org.liangbang.paper.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Breaks a headline at its own blanks, as evenly as they allow, and finds the size that fits. */
final class TitleFitter {
    private final ShapedText text;

    /** Where lines may begin: before the text and behind each blank; and the end of the text. */
    private final int[] nodes;

    TitleFitter(ShapedText text) {
        this.text = text;
        int[] found = new int[text.count + 1];
        int count = 1;
        for (int k = 0; k + 1 < text.count; k++) {
            if (text.head[k] == CharClass.BLANK && text.penalty[k] != ShapedText.UNBREAKABLE) {
                found[count++] = k + 1;
            }
        }
        found[count++] = text.count;
        nodes = Arrays.copyOf(found, count);
    }

    /**
     * The first of the sizes, and at it the fewest lines, that fill the span well; failing that,
     * the one that fills it best, and failing that the one that sticks out least.
     */
    Title fit(int span, List<Integer> sizes, int mostLines) {
        int lines = Math.min(mostLines, nodes.length - 1);
        int[] chosen = {};
        int chosenSize = 0;
        long chosenFill = -1;
        for (int size : sizes) {
            for (int count = 1; count <= lines; count++) {
                int[] starts = starts(count);
                long fill = (1L * widest(starts) * size + span - 1) / span;
                if (chosenFill < 0 || better(fill, chosenFill)) {
                    chosen = starts;
                    chosenSize = size;
                    chosenFill = fill;
                }
            }
        }
        return new Title(chosenSize, (int) chosenFill, set(chosen, chosenSize, span));
    }

    /** Whether a later candidate is better than an earlier one. */
    private static boolean better(long fill, long before) {
        if (before > 1_000) {
            return fill < before;
        }
        return before < Title.GOOD_FILL && fill > before && fill <= 1_000;
    }

    private List<Line> set(int[] starts, int size, int span) {
        LineSetter setter = new LineSetter(text, size, span);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i + 1 < starts.length; i++) {
            Place place = Place.of(i, starts.length - 1);
            lines.add(setter.natural(starts[i], starts[i + 1], 0, place));
        }
        return lines;
    }

    private int widest(int[] starts) {
        int widest = 0;
        for (int i = 0; i + 1 < starts.length; i++) {
            widest = Math.max(widest, width(starts[i], starts[i + 1]));
        }
        return widest;
    }

    private int width(int from, int end) {
        return text.natural(from, Math.max(from, text.solid[end - 1]));
    }

    /** The starts of so many lines, and the end, that make the widest line narrowest. */
    private int[] starts(int lines) {
        int[][] widest = new int[lines + 1][nodes.length];
        int[][] previous = new int[lines + 1][nodes.length];
        for (int[] row : widest) {
            Arrays.fill(row, Integer.MAX_VALUE);
        }
        widest[0][0] = 0;
        for (int line = 1; line <= lines; line++) {
            for (int to = line; to < nodes.length; to++) {
                int from = bestBefore(widest[line - 1], to);
                previous[line][to] = from;
                widest[line][to] = Math.max(widest[line - 1][from], width(nodes[from], nodes[to]));
            }
        }
        int[] starts = new int[lines + 1];
        int node = nodes.length - 1;
        for (int line = lines; line >= 0; line--) {
            starts[line] = nodes[node];
            node = previous[line][node];
        }
        return starts;
    }

    /** The node at which the line that ends before a node is best begun. */
    private int bestBefore(int[] widest, int to) {
        int best = to - 1;
        int narrowest = Integer.MAX_VALUE;
        for (int from = 0; from < to; from++) {
            int width = Math.max(widest[from], width(nodes[from], nodes[to]));
            if (width < narrowest) {
                narrowest = width;
                best = from;
            }
        }
        return best;
    }
}
