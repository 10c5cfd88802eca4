package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Table;

/**
 * The widths of a table's columns.
 *
 * @param kinds what the columns hold
 * @param widths from left to right
 * @param width of the table
 * @param gap the room between two columns
 * @param spare how much wider it is than looks well
 * @param squeezed how many columns are narrower than their words
 * @param fits whether none is too narrow for them
 */
record Columns(
        List<Table.ColumnKind> kinds,
        List<Integer> widths,
        int width,
        int gap,
        int spare,
        int squeezed,
        boolean fits) {
    private static final int LEAST_WORDS = 45_000;
    private static final int LEAST_DRAWING = 55_000;
    private static final int MOST_DRAWING = 190_000;

    /** How much wider than needed a gap becomes before columns of words grow. */
    private static final int MOST_SPREAD = 30_000;

    /** How narrow any column becomes when all of them give way. */
    private static final int LEAST = 36_000;

    /** All columns give way to one another: a last resort, which breaks names and numbers. */
    static Columns yielding(List<Table.Column> columns, List<Integer> naturals, int width) {
        List<Table.ColumnKind> kinds = columns.stream().map(Table.Column::kind).toList();
        int room = width - (kinds.size() - 1) * TableSetter.GAP;
        List<Integer> leasts = new ArrayList<>();
        List<Integer> wishes = new ArrayList<>();
        for (int at = 0; at < kinds.size(); at++) {
            int wish = wanted(kinds.get(at), naturals.get(at));
            wishes.add(wish);
            leasts.add(Math.min(wish, LEAST));
        }
        int least = leasts.stream().mapToInt(each -> each).sum();
        int give = Math.max(1, wishes.stream().mapToInt(each -> each).sum() - least);
        int more = Math.min(give, Math.max(0, room - least));
        List<Integer> widths = new ArrayList<>();
        int squeezed = 0;
        for (int at = 0; at < kinds.size(); at++) {
            long own = (long) wishes.get(at) - leasts.get(at);
            widths.add(leasts.get(at) + (int) (own * more / give));
            squeezed += widths.get(at) < wishes.get(at) ? 1 : 0;
        }
        return new Columns(kinds, widths, width, TableSetter.GAP, 0, squeezed, least <= room);
    }

    /** Words and drawings give way, everything else stays on its line. */
    static Columns of(List<Table.Column> columns, List<Integer> naturals, int width) {
        List<Table.ColumnKind> kinds = columns.stream().map(Table.Column::kind).toList();
        int room = width - (kinds.size() - 1) * TableSetter.GAP;
        int fixed = 0;
        int wanted = 0;
        for (int at = 0; at < kinds.size(); at++) {
            if (isFlexible(kinds.get(at))) {
                wanted += wanted(kinds.get(at), naturals.get(at));
            } else {
                fixed += naturals.get(at);
            }
        }
        List<Integer> widths = new ArrayList<>();
        boolean fits = true;
        int squeezed = 0;
        int spread = gapGrowth(kinds, room - fixed - wanted);
        int left = Math.max(0, room - fixed - spread * (kinds.size() - 1));
        for (int at = 0; at < kinds.size(); at++) {
            int natural = naturals.get(at);
            Table.ColumnKind kind = kinds.get(at);
            if (!isFlexible(kind)) {
                widths.add(natural);
                continue;
            }
            int want = wanted(kind, natural);
            int given = wanted == 0 ? 0 : (int) ((long) left * want / wanted);
            int least = kind == Table.ColumnKind.DRAWING ? LEAST_DRAWING : LEAST_WORDS;
            fits &= given >= Math.min(want, least);
            squeezed += given < want ? 1 : 0;
            widths.add(given);
        }
        boolean overfull = wanted == 0 && fixed > room;
        if (wanted == 0 && !overfull) {
            spread(kinds, widths, left);
        }
        int gap = TableSetter.GAP + spread;
        int spare = Math.max(0, room - fixed - wanted - spread * (kinds.size() - 1));
        return new Columns(kinds, widths, width, gap, spare, squeezed, fits && !overfull);
    }

    /** How much each gap grows when columns have more room than words; drawings take it all. */
    private static int gapGrowth(List<Table.ColumnKind> kinds, int spare) {
        if (spare <= 0 || kinds.size() < 2 || kinds.contains(Table.ColumnKind.DRAWING)) {
            return 0;
        }
        return Math.min(MOST_SPREAD, spare / (kinds.size() - 1));
    }

    private static void spread(List<Table.ColumnKind> kinds, List<Integer> widths, int spare) {
        int name = Math.max(0, kinds.indexOf(Table.ColumnKind.NAME));
        widths.set(name, widths.get(name) + spare);
    }

    private static int wanted(Table.ColumnKind kind, int natural) {
        return kind == Table.ColumnKind.DRAWING ? MOST_DRAWING : Math.max(natural, 1);
    }

    private static boolean isFlexible(Table.ColumnKind kind) {
        return kind == Table.ColumnKind.TEXT || kind == Table.ColumnKind.DRAWING;
    }

    /** Where a column begins, from the left edge of the table. */
    int left(int column) {
        int left = 0;
        for (int at = 0; at < column; at++) {
            left += widths.get(at) + gap;
        }
        return left;
    }

    /** Where the words of a row begin: behind its group or rank, when there is one. */
    int textStart() {
        int first = 0;
        while (first + 1 < kinds.size()
                && (kinds.get(first) == Table.ColumnKind.RANK
                        || kinds.get(first) == Table.ColumnKind.GROUP)) {
            first++;
        }
        return left(first);
    }
}
