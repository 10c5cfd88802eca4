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

    private final List<Unit> units;
    private final List<List<Unit.Choice>> choices;
    private final int least;
    private final int most;
    private final long[] costs;

    Flow(List<Unit> units) {
        this.units = List.copyOf(units);
        this.choices = units.stream().map(Unit::choices).toList();
        this.least = choices.stream().mapToInt(each -> each.get(0).rows()).sum();
        this.most = choices.stream().mapToInt(each -> each.get(each.size() - 1).rows()).sum();
        this.costs = new Search(new boolean[most + 1], most).best[units.size()];
    }

    /** The fewest rows it can take. */
    int least() {
        return least;
    }

    /** The most rows it can take. */
    int most() {
        return most;
    }

    /** The number of rows that costs least. */
    int natural() {
        int natural = least;
        for (int rows = least; rows <= most; rows++) {
            if (costs[rows] < costs[natural]) {
                natural = rows;
            }
        }
        return natural;
    }

    /**
     * What a number of rows costs more than the best one; {@link Unit#FORBIDDEN} when it cannot be.
     */
    long cost(int rows) {
        if (rows < least || rows > most || costs[rows] == UNREACHED) {
            return Unit.FORBIDDEN;
        }
        return costs[rows] - costs[natural()];
    }

    /**
     * Chooses the rows of every part for columns.
     *
     * @param columns how many rows each column has; together at least {@link #least()}
     * @param fewest the fewest rows that fill the columns well enough
     * @return the rows of each part, in order
     */
    int[] fill(List<Integer> columns, int fewest) {
        Search search = search(columns);
        return search.trace(search.choose(fewest));
    }

    /**
     * How badly columns part the text when it fills them: how many lines stand alone or heads stand
     * at a foot; -1 when something would be torn apart that is one piece.
     */
    int torn(List<Integer> columns, int fewest) {
        Search search = search(columns);
        int chosen = search.choose(fewest);
        long cost = chosen < 0 ? Unit.BROKEN : search.best[units.size()][chosen];
        return cost >= Unit.BROKEN ? -1 : (int) (cost / Unit.FORBIDDEN);
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
    Fitting.Text text(int[] rows, int capacity) {
        List<String> loose = new ArrayList<>();
        for (int at = 0; at < rows.length; at++) {
            loose.addAll(units.get(at).loose(rows[at]));
        }
        int lines = Arrays.stream(rows).sum();
        return new Fitting.Text(lines, capacity - lines, loose);
    }

    /** Puts the parts one after another into slots. */
    void put(int[] rows, List<Slot> slots, Canvas canvas, TagDraft parent, PaperStyle style) {
        ListTags lists = new ListTags(canvas, parent, style);
        int from = 0;
        for (int at = 0; at < rows.length; at++) {
            Unit unit = units.get(at);
            List<Slot> own = slots.subList(from, from + rows[at]);
            TagDraft place = unit instanceof ItemUnit item ? lists.body(item, own.get(0)) : parent;
            unit.put(own, canvas, place);
            from += rows[at];
        }
    }

    /** Least costs of the first parts in a number of rows, column ends considered. */
    private final class Search {
        private final boolean[] ends;
        private final int room;
        private final long[][] best;
        private final int[][] chosen;

        Search(boolean[] ends, int room) {
            this.ends = ends;
            this.room = room;
            this.best = new long[units.size() + 1][room + 1];
            this.chosen = new int[units.size() + 1][room + 1];
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
                long cost = best[unit][start] + choice.cost() + parted(unit, start, choice.rows());
                if (cost < best[unit + 1][end]) {
                    best[unit + 1][end] = cost;
                    chosen[unit + 1][end] = choice.rows();
                }
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

        int[] trace(int rows) {
            int[] trace = new int[units.size()];
            int left = rows;
            for (int unit = units.size(); unit > 0; unit--) {
                trace[unit - 1] = chosen[unit][left];
                left -= trace[unit - 1];
            }
            return trace;
        }
    }
}
