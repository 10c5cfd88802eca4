package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.PaperStyle;

/**
 * A text that runs through columns of one width. It knows what each total number of rows costs, and
 * chooses the rows of every paragraph so that columns come out full and no last line stands alone
 * at the top of a column.
 */
final class Flow {
    private static final long UNREACHED = Long.MAX_VALUE;

    /** What a row left open costs: much when a reader would see it, little in the last rows. */
    private static final long OPEN_ROW = 60_000;

    private static final long SLACK_ROW = 300;

    /** What it costs that a column ends a row early, so that no line stands alone over the next. */
    private static final long SHORT_COLUMN = 100_000_000L;

    /** The same in cells of white. */
    private static final int SHORT_CELLS = 150;

    private final List<Unit> units;
    private final List<List<Unit.Choice>> choices;
    private final int least;
    private final int most;
    private final long[] costs;
    private final long natural;

    Flow(List<Unit> units) {
        this.units = List.copyOf(units);
        this.choices = units.stream().map(Unit::choices).toList();
        this.least = choices.stream().mapToInt(each -> each.get(0).rows()).sum();
        this.most = choices.stream().mapToInt(each -> each.get(each.size() - 1).rows()).sum();
        this.costs = new Search(new boolean[most + 1], most).best[units.size()];
        this.natural = Arrays.stream(costs).min().orElse(0);
    }

    /** The fewest rows it can take. */
    int least() {
        return least;
    }

    /** The most rows it can take. */
    int most() {
        return most;
    }

    /** How much room its last line leaves at least; none without text. */
    int lastRoom() {
        return units.isEmpty() ? 0 : units.get(units.size() - 1).lastRoom();
    }

    /**
     * What a number of rows costs more than the best one; {@link Unit#FORBIDDEN} when it cannot be.
     */
    long cost(int rows) {
        if (rows < least || rows > most || costs[rows] == UNREACHED) {
            return Unit.FORBIDDEN;
        }
        return costs[rows] - natural;
    }

    /**
     * Chooses the rows of every part for columns.
     *
     * @param columns how many rows each column has; together at least {@link #least()}
     * @param fewest the fewest rows that fill the columns well enough
     */
    Filling fill(List<Integer> columns, int fewest) {
        Search search = search(columns);
        return search.trace(search.choose(fewest));
    }

    /**
     * How columns are filled.
     *
     * @param rows the rows of each part, in order
     * @param open the rows that stay open at the foot of a column, counted over all columns
     * @param alone the parts whose last line stands alone at the top of a column
     */
    record Filling(List<Integer> rows, List<Integer> open, List<Integer> alone) {
        /** The slot of the last row of text. */
        Slot last(List<Slot> slots) {
            int at = lines() + open.size() - 1;
            return slots.get(at);
        }

        /** How many rows of text there are. */
        int lines() {
            return rows.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * How badly columns part the text when it fills them, in cells of white: lines that stand alone
     * or heads at a foot, and columns that end a row early so that none does; -1 when something
     * would be torn apart that is one piece.
     */
    int torn(List<Integer> columns, int fewest) {
        Search search = search(columns);
        int chosen = search.choose(fewest);
        long cost = chosen < 0 ? Unit.BROKEN : search.best[units.size()][chosen];
        if (cost >= Unit.BROKEN) {
            return -1;
        }
        long torn = cost / Unit.FORBIDDEN;
        long early = cost % Unit.FORBIDDEN / SHORT_COLUMN;
        return (int) (torn * StoryModule.TORN + early * SHORT_CELLS);
    }

    private Search search(List<Integer> columns) {
        int room = columns.stream().mapToInt(Integer::intValue).sum();
        boolean[] ends = new boolean[room + 1];
        int end = 0;
        for (int column : columns.subList(0, columns.size() - 1)) {
            end += column;
            ends[end] = true;
        }
        return new Search(ends, room);
    }

    /** How a text came out that was put with these rows, in columns with so many rows together. */
    Fitting.Text text(Filling filling, int capacity) {
        List<String> forced = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            boolean alone = filling.alone.contains(at);
            forced.addAll(units.get(at).forced(filling.rows.get(at), alone));
        }
        int spare = capacity - filling.lines() - filling.open.size();
        return new Fitting.Text(filling.lines(), spare, forced);
    }

    /** Puts the parts one after another into slots. */
    void put(Filling filling, List<Slot> slots, Canvas canvas, TagDraft parent, PaperStyle style) {
        ListTags lists = new ListTags(canvas, parent, style);
        List<Slot> used = new ArrayList<>();
        for (int at = 0; at < slots.size(); at++) {
            if (!filling.open.contains(at)) {
                used.add(slots.get(at));
            }
        }
        int from = 0;
        for (int at = 0; at < units.size(); at++) {
            Unit unit = units.get(at);
            int rows = filling.rows.get(at);
            List<Slot> own = used.subList(from, from + rows);
            TagDraft place = unit instanceof ItemUnit item ? lists.body(item, own.get(0)) : parent;
            unit.put(own, canvas, place);
            from += rows;
        }
    }

    /** Least costs of the first parts in a number of rows, column ends considered. */
    private final class Search {
        private final boolean[] ends;
        private final int room;
        private final long[][] best;
        private final int[][] chosen;
        private final int[][] open;

        Search(boolean[] ends, int room) {
            this.ends = ends;
            this.room = room;
            this.best = new long[units.size() + 1][room + 1];
            this.chosen = new int[units.size() + 1][room + 1];
            this.open = new int[units.size() + 1][room + 1];
            for (long[] row : best) {
                Arrays.fill(row, UNREACHED);
            }
            best[0][0] = 0;
            for (int unit = 0; unit < units.size(); unit++) {
                for (int start = 0; start <= room; start++) {
                    if (best[unit][start] != UNREACHED) {
                        relax(unit, start);
                    }
                }
            }
        }

        private void relax(int unit, int start) {
            for (Unit.Choice choice : choices.get(unit)) {
                int end = start + choice.rows();
                if (end > room) {
                    return;
                }
                long before = best[unit][start] + choice.cost();
                long parted = parted(unit, start, choice.rows());
                note(unit, end, before + parted, choice.rows(), 0);
                if (parted >= Unit.FORBIDDEN && end < room) {
                    early(unit, start, choice.rows(), before);
                }
            }
        }

        /** Tries to end the column a row early in which a part would be torn. */
        private void early(int unit, int start, int rows, long before) {
            for (int end = start + 1; end <= start + rows; end++) {
                if (ends[end]) {
                    int above = end - 1 - start;
                    long parted = above == 0 ? 0 : units.get(unit).parted(above, rows);
                    for (int below = above + 1; below <= rows; below++) {
                        parted += ends[start + below + 1] ? units.get(unit).parted(below, rows) : 0;
                    }
                    long cost = before + SHORT_COLUMN + parted;
                    note(unit, start + rows + 1, cost, rows, end);
                }
            }
        }

        /**
         * Notes a way to end a part if it is the best so far; with the end of a column left open.
         */
        private void note(int unit, int end, long cost, int rows, int early) {
            if (cost < best[unit + 1][end]) {
                best[unit + 1][end] = cost;
                chosen[unit + 1][end] = rows;
                open[unit + 1][end] = early;
            }
        }

        private long parted(int unit, int start, int rows) {
            long cost = 0;
            for (int before = 1; before <= rows; before++) {
                if (ends[start + before]) {
                    cost += units.get(unit).parted(before, rows);
                }
            }
            return cost;
        }

        /** The number of rows that suits best when fewer than {@code fewest} leave a hole. */
        int choose(int fewest) {
            long[] totals = best[units.size()];
            int choice = -1;
            long least = UNREACHED;
            for (int rows = room; rows >= 0; rows--) {
                long cost = totals[rows];
                if (cost != UNREACHED) {
                    long white = Math.max(0, fewest - rows) * OPEN_ROW + (room - rows) * SLACK_ROW;
                    if (cost + white < least) {
                        least = cost + white;
                        choice = rows;
                    }
                }
            }
            return choice;
        }

        Filling trace(int rows) {
            List<Integer> trace = new ArrayList<>();
            List<Integer> early = new ArrayList<>();
            List<Integer> alone = new ArrayList<>();
            int left = rows;
            for (int unit = units.size(); unit > 0; unit--) {
                trace.add(0, chosen[unit][left]);
                int end = open[unit][left];
                if (ends[left - 1] && chosen[unit][left] > 1 && end != left - 1) {
                    alone.add(unit - 1);
                }
                left -= chosen[unit][left];
                if (end > 0) {
                    early.add(0, end - 1);
                    left--;
                }
            }
            return new Filling(trace, early, alone);
        }
    }
}
