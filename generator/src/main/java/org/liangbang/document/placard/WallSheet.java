package org.liangbang.document.placard;

import java.util.List;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;

/**
 * A chart that is read across a room: rows of what is measured, a column for each unit.
 *
 * @param cover what it says of itself
 * @param remarks short lines beside the title: of which day the numbers are
 * @param tally how many of its cells stand how, drawn
 * @param counts the same in words, each with its sign
 * @param chart the chart; its columns for units are of the kind {@code CELL}
 * @param keys what stands below it, side by side: what is urgent, who answers, how it is judged
 */
public record WallSheet(
        Cover cover,
        List<String> remarks,
        Block.Chart tally,
        List<Inline.State> counts,
        Part chart,
        List<Part> keys)
        implements Placard {
    /** Keeps its own copies. */
    public WallSheet {
        remarks = List.copyOf(remarks);
        counts = List.copyOf(counts);
        keys = List.copyOf(keys);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.wall(this);
    }
}
