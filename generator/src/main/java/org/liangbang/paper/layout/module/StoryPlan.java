package org.liangbang.paper.layout.module;

import java.util.List;

/**
 * One way to fill a rectangle with a story. Rows are counted from the top of the rectangle.
 *
 * @param rooms the columns of text, in reading order
 * @param plate where the photos stand
 * @param air rows left open between headline and text
 * @param head where the headline begins
 * @param lines how many lines of text there are
 * @param cost how bad it is, in cells of white
 * @param runOn whether the byline stands behind the last words, without a row of its own
 */
record StoryPlan(
        List<Room> rooms, Plate plate, int air, int head, int lines, int cost, boolean runOn) {
    /**
     * Room for text in one column.
     *
     * @param column from 0
     * @param row its first row
     * @param rows how many rows; may be 0
     */
    record Room(int column, int row, int rows) {}

    /**
     * Where photos stand, one under another.
     *
     * @param span how many columns they take, the last of the story; 0 without photos
     * @param row the first row
     * @param rows rows of each picture
     */
    record Plate(int span, int row, int rows) {
        static final Plate NONE = new Plate(0, 0, 0);
    }

    /** The fewest rows of text that fill the columns well enough. */
    int fewest() {
        return capacity() - rooms.size() + 1;
    }

    /** The same at another cost. */
    StoryPlan dearer(int by) {
        return new StoryPlan(rooms, plate, air, head, lines, cost + by, runOn);
    }

    /** How many rows of text there is room for. */
    int capacity() {
        return rooms.stream().mapToInt(Room::rows).sum();
    }
}
