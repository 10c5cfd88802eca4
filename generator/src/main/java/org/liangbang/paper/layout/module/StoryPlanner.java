package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the best way to fill rectangles of one width with a story. */
final class StoryPlanner {
    /** What {@code paper.type} counts for one cell of white. */
    private static final long COST_OF_CELL = 400;

    private static final int MOST_PICTURE_ROWS = 30;

    /** What it costs that a picture gets one column only where there are more. */
    private static final int SMALL_PICTURE = 14;

    private static final int MOST_AIR = 2;

    /** What it costs that the byline has no row of its own. */
    private static final int RUN_ON = 40;

    /** Fewer lines than this under or over a photo look lost. */
    private static final int LEAST_LINES = 3;

    private final Flow flow;
    private final Headline headline;
    private final int wide;
    private final Byline byline;
    private final List<PhotoSet> photos;

    /**
     * The photos of a story at one width.
     *
     * @param span how many columns they take
     * @param place where they stand
     * @param plates the photos, from the top
     */
    record PhotoSet(int span, Place place, List<PhotoPlate> plates) {
        /** How many rows they take when each picture has so many; -1 when it may not have. */
        int rows(int each) {
            int rows = 0;
            for (PhotoPlate plate : plates) {
                if (plate.reluctance(each) < 0) {
                    return -1;
                }
                rows += each + plate.wordRows();
            }
            return rows;
        }

        int reluctance(int each, int wide) {
            int small = span == 1 && wide > 1 ? SMALL_PICTURE : 0;
            return small + plates.stream().mapToInt(plate -> plate.reluctance(each)).sum();
        }
    }

    /** Where photos stand. */
    enum Place {
        /** Over the headline, as wide as the story. */
        ABOVE,
        /** Under the headline, in the last columns. */
        TOP,
        /** At the foot of the last columns. */
        FOOT
    }

    /**
     * The line that says who made a story.
     *
     * @param rows how many rows it takes
     * @param runsOn whether it also fits behind the last words of the text
     */
    record Byline(int rows, boolean runsOn) {}

    StoryPlanner(Flow flow, Headline headline, int wide, Byline byline, List<PhotoSet> photos) {
        this.flow = flow;
        this.headline = headline;
        this.wide = wide;
        this.byline = byline;
        this.photos = List.copyOf(photos);
    }

    /** The best way to fill so many rows exactly, if there is one. */
    Optional<StoryPlan> plan(int rows) {
        List<StoryPlan> candidates = new ArrayList<>();
        for (int air = 0; air <= MOST_AIR; air++) {
            candidates.addAll(plans(rows, air));
        }
        candidates.sort(Comparator.comparingInt(StoryPlan::cost));
        StoryPlan best = null;
        for (StoryPlan plan : candidates) {
            if (best != null && best.cost() <= plan.cost()) {
                break;
            }
            List<Integer> rooms = plan.rooms().stream().map(StoryPlan.Room::rows).toList();
            int torn = flow.torn(rooms, plan.fewest());
            StoryPlan whole = plan.dearer(torn);
            if (torn >= 0 && (best == null || whole.cost() < best.cost())) {
                best = whole;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<StoryPlan> plans(int rows, int air) {
        List<StoryPlan> plans = new ArrayList<>();
        if (photos.isEmpty()) {
            int top = headline.rows() + air;
            List<StoryPlan.Room> rooms = new ArrayList<>();
            for (int column = 0; column < wide; column++) {
                rooms.add(new StoryPlan.Room(column, top, rows - top));
            }
            plans.addAll(finish(rooms, StoryPlan.Plate.NONE, air, 0));
        }
        for (PhotoSet set : photos) {
            for (int each = 1; each <= MOST_PICTURE_ROWS; each++) {
                int taken = set.rows(each);
                if (taken > 0) {
                    plans.addAll(withPhotos(set, each, rows, air));
                }
            }
        }
        return plans;
    }

    private List<StoryPlan> withPhotos(PhotoSet set, int each, int rows, int air) {
        int taken = set.rows(each);
        int head = set.place == Place.ABOVE ? taken : 0;
        int top = head + headline.rows() + air;
        List<StoryPlan.Room> rooms = new ArrayList<>();
        int plateRow = set.place == Place.FOOT ? rows - taken : top;
        for (int column = 0; column < wide; column++) {
            boolean beside = set.place == Place.ABOVE || column < wide - set.span;
            int open = beside ? rows - top : rows - top - taken;
            if (!beside && open == 1) {
                // the blank row between words and picture stands alone
                open = 0;
            } else if (!beside && open > 0) {
                open--;
            }
            if (open < 0 || (open > 0 && open < LEAST_LINES)) {
                return List.of();
            }
            int from = beside || set.place == Place.FOOT ? top : top + taken + 1;
            rooms.add(new StoryPlan.Room(column, from, open));
        }
        int row = set.place == Place.ABOVE ? 0 : plateRow;
        StoryPlan.Plate plate = new StoryPlan.Plate(set.span, row, each);
        int reluctance = set.reluctance(each, wide);
        return finish(rooms, plate, air, head).stream()
                .map(plan -> plan.dearer(reluctance))
                .toList();
    }

    /** With the byline in rows of its own, and behind the last words where that is possible. */
    private List<StoryPlan> finish(
            List<StoryPlan.Room> rooms, StoryPlan.Plate plate, int air, int head) {
        List<StoryPlan.Room> open = rooms.stream().filter(room -> room.rows() > 0).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        StoryPlan whole = new StoryPlan(open, plate, air, head, 0, 0, false);
        List<StoryPlan> plans = new ArrayList<>();
        finish(whole, byline.rows, false).ifPresent(plans::add);
        if (byline.runsOn) {
            finish(whole, 0, true).map(plan -> plan.dearer(RUN_ON)).ifPresent(plans::add);
        }
        return plans;
    }

    /** Takes the room of the byline out of the last column, and chooses the number of lines. */
    private Optional<StoryPlan> finish(StoryPlan whole, int taken, boolean runOn) {
        List<StoryPlan.Room> open = new ArrayList<>(whole.rooms());
        StoryPlan.Room last = open.get(open.size() - 1);
        int left = last.rows() - taken;
        if (left < LEAST_LINES || open.get(0).rows() < LEAST_LINES) {
            return Optional.empty();
        }
        open.set(open.size() - 1, new StoryPlan.Room(last.column(), last.row(), left));
        int capacity = open.stream().mapToInt(StoryPlan.Room::rows).sum();
        int chosen = -1;
        long least = Long.MAX_VALUE;
        for (int slack = 0; slack < open.size(); slack++) {
            long cost = flow.cost(capacity - slack);
            long total = cost / COST_OF_CELL + slack;
            if (cost < Unit.FORBIDDEN && total < least) {
                least = total;
                chosen = capacity - slack;
            }
        }
        if (chosen < 0) {
            return Optional.empty();
        }
        int air = whole.air();
        int spent = (int) Math.min(least, 1_000) + air * (air + 1) / 2 * wide;
        return Optional.of(
                new StoryPlan(open, whole.plate(), air, whole.head(), chosen, spent, runOn));
    }
}
