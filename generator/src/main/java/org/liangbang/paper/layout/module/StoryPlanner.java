package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the best way to fill rectangles of one width with a story. */
final class StoryPlanner {
    /** What {@code paper.type} counts for one cell of white. */
    private static final long COST_OF_CELL = 400;

    /** What it costs that the byline has no row of its own. */
    private static final int RUN_ON = 40;

    /** Fewer lines than this under or over a photo look lost. */
    private static final int LEAST_LINES = 3;

    private final Flow flow;
    private final Headline headline;
    private final int wide;
    private final Around around;
    private final List<PhotoSet> photos;

    /**
     * What stands around the text of a story.
     *
     * @param byline how many rows the line takes that says who made it
     * @param runsOn whether that line also fits behind the last words of the text
     * @param air how many rows may stay open between headline and text
     */
    record Around(int byline, boolean runsOn, int air) {}

    StoryPlanner(Flow flow, Headline headline, int wide, Around around, List<PhotoSet> photos) {
        this.flow = flow;
        this.headline = headline;
        this.wide = wide;
        this.around = around;
        this.photos = List.copyOf(photos);
    }

    /** The best way to fill so many rows exactly, if there is one. */
    Optional<StoryPlan> plan(int rows) {
        List<StoryPlan> candidates = new ArrayList<>();
        for (int air = 0; air <= around.air; air++) {
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
            for (PhotoSet.Size size : set.sizes()) {
                if (reaches(set, size, rows, air)) {
                    plans.addAll(withPhotos(set, size, rows, air));
                }
            }
        }
        return plans;
    }

    /** Whether the text could fill the room that photos leave, whatever its columns are. */
    private boolean reaches(PhotoSet set, PhotoSet.Size size, int rows, int air) {
        boolean above = set.place() == PhotoSet.Place.ABOVE;
        int open = wide * (rows - headline.rows() - air);
        int most = open - (above ? wide : set.span()) * size.rows();
        int least = most - (above ? 0 : set.span()) - around.byline - wide + 1;
        return most >= flow.least() && least <= flow.most();
    }

    private List<StoryPlan> withPhotos(PhotoSet set, PhotoSet.Size size, int rows, int air) {
        int taken = size.rows();
        boolean above = set.place() == PhotoSet.Place.ABOVE;
        boolean foot = set.place() == PhotoSet.Place.FOOT;
        int head = above ? taken : 0;
        int top = head + headline.rows() + air;
        List<StoryPlan.Room> rooms = new ArrayList<>();
        int plateRow = foot ? rows - taken : top;
        for (int column = 0; column < wide; column++) {
            boolean beside = above || column < wide - set.span();
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
            int from = beside || foot ? top : top + taken + 1;
            rooms.add(new StoryPlan.Room(column, from, open));
        }
        int row = above ? 0 : plateRow;
        StoryPlan.Plate plate = new StoryPlan.Plate(set.span(), row, size.each());
        return finish(rooms, plate, air, head).stream()
                .map(plan -> plan.dearer(size.reluctance()))
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
        finish(whole, around.byline, false).ifPresent(plans::add);
        if (around.runsOn) {
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
        int spent = (int) Math.min(least, 1_000) + air * (air + 1) * wide;
        return Optional.of(
                new StoryPlan(open, whole.plate(), air, whole.head(), chosen, spent, runOn));
    }
}
