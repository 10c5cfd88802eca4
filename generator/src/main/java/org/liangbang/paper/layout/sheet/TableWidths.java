package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.liangbang.document.Table.ColumnKind;

/**
 * The widths of the columns of a table. Columns of like cells get one width; names and words give
 * way when there is too little room, and a drawing takes what is left.
 *
 * @param kinds what the columns hold
 * @param naturals how wide each is when nothing is broken
 * @param leasts how narrow names, words and like cells may become
 */
record TableWidths(List<ColumnKind> kinds, List<Integer> naturals, List<Integer> leasts) {
    /** The share of spare room that columns of like cells take, in per cent. */
    private static final int LIKE_SHARE = 70;

    private static final int LEAST_DRAWING = 120_000;

    /** Keeps its own copies. */
    TableWidths {
        kinds = List.copyOf(kinds);
        naturals = List.copyOf(naturals);
        leasts = List.copyOf(leasts);
    }

    private static boolean gives(ColumnKind kind) {
        return kind == ColumnKind.NAME || kind == ColumnKind.TEXT;
    }

    private int like() {
        int widest = 0;
        for (int at = 0; at < kinds.size(); at++) {
            widest = kinds.get(at) == ColumnKind.CELL ? Math.max(widest, leasts.get(at)) : widest;
        }
        return widest;
    }

    /** How many columns of like cells there are. */
    int likes() {
        return Collections.frequency(kinds, ColumnKind.CELL);
    }

    /** How many columns of like cells can stand in a width beside all others; at least one. */
    int most(int width, int gap) {
        int others = 0;
        for (int at = 0; at < kinds.size(); at++) {
            if (kinds.get(at) != ColumnKind.CELL) {
                others += (gives(kinds.get(at)) ? leasts : naturals).get(at) + gap;
            }
        }
        return Math.max(1, (width - others + gap) / Math.max(1, like() + gap));
    }

    /** The widths in the room that the gaps between them leave. */
    List<Integer> in(int room) {
        if (likes() == kinds.size()) {
            return Collections.nCopies(kinds.size(), room / kinds.size());
        }
        int fixed = 0;
        int wanted = 0;
        int least = 0;
        for (int at = 0; at < kinds.size(); at++) {
            ColumnKind kind = kinds.get(at);
            if (gives(kind)) {
                wanted += naturals.get(at);
                least += leasts.get(at);
            } else if (kind == ColumnKind.CELL) {
                fixed += like();
            } else if (kind == ColumnKind.DRAWING) {
                fixed += LEAST_DRAWING;
            } else {
                fixed += naturals.get(at);
            }
        }
        int left = room - fixed;
        return left >= wanted ? spread(left - wanted) : shrunk(Math.max(0, left), wanted, least);
    }

    private List<Integer> shrunk(int left, int wanted, int least) {
        List<Integer> widths = new ArrayList<>();
        long give = Math.max(1, wanted - least);
        long more = Math.max(0, left - least);
        for (int at = 0; at < kinds.size(); at++) {
            int width = fixed(at);
            if (gives(kinds.get(at))) {
                long own = (long) naturals.get(at) - leasts.get(at);
                width =
                        left < least
                                ? (int) ((long) left * leasts.get(at) / least)
                                : leasts.get(at) + (int) (own * more / give);
            }
            widths.add(width);
        }
        return widths;
    }

    private int fixed(int at) {
        return switch (kinds.get(at)) {
            case CELL -> like();
            case DRAWING -> LEAST_DRAWING;
            default -> naturals.get(at);
        };
    }

    private List<Integer> spread(int spare) {
        int drawings = Collections.frequency(kinds, ColumnKind.DRAWING);
        int likes = likes();
        int forLikes = drawings == 0 && likes > 0 ? spare / 100 * LIKE_SHARE : 0;
        int names = (int) kinds.stream().filter(TableWidths::gives).count();
        int forNames = drawings == 0 && names > 0 ? (spare - forLikes) / names : 0;
        List<Integer> widths = new ArrayList<>();
        for (int at = 0; at < kinds.size(); at++) {
            int width = gives(kinds.get(at)) ? naturals.get(at) + forNames : fixed(at);
            width += kinds.get(at) == ColumnKind.DRAWING ? spare / drawings : 0;
            width += kinds.get(at) == ColumnKind.CELL ? forLikes / likes : 0;
            widths.add(width);
        }
        return widths;
    }
}
