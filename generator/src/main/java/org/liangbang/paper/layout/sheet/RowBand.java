package org.liangbang.paper.layout.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table, or what of it stands on one sheet.
 *
 * @param row the row
 * @param stretch which part of its words
 * @param extent how far these reach
 * @param clings whether it would rather not be the last on a sheet
 * @param head the head of the table, to be said again
 */
record RowBand(
        SetRow row,
        SetCell.Stretch stretch,
        SetCell.Extent extent,
        boolean clings,
        Optional<Band> head)
        implements Band {
    /** A whole row. */
    static RowBand of(SetRow row, boolean clings, Optional<Band> head) {
        SetCell.Stretch whole = new SetCell.Stretch(0, row.height());
        return new RowBand(row, whole, row.extent(whole), clings, head);
    }

    private RowBand part(SetCell.Stretch some) {
        return new RowBand(row, some, row.extent(some), false, head);
    }

    @Override
    public int least() {
        return extent.bottom() - extent.top() + 2 * row.pad();
    }

    @Override
    public int most() {
        return Math.max(least(), row.most());
    }

    @Override
    public Optional<Band> again() {
        return head;
    }

    /** Every line that does not end above the cut goes below it. */
    @Override
    public List<Band> cut(int height) {
        int wish = extent.top() + height - 2 * row.pad();
        RowBand above = part(new SetCell.Stretch(stretch.after(), wish));
        RowBand below = part(new SetCell.Stretch(wish, stretch.upto()));
        boolean parted = above.extent.bottom() > 0 && below.extent.bottom() > 0;
        return parted ? List.of(above, below) : List.of();
    }

    @Override
    public void put(int y, int height, Leaf leaf) {
        row.put(stretch, y, height, leaf);
    }
}
