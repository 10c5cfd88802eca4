package org.liangbang.paper.layout.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Shares bands out among sheets: each goes on the first sheet that has room, in order. */
final class BandFlow {
    private final int first;
    private final int others;
    private final List<List<Band>> sheets = new ArrayList<>();
    private final Deque<Band> waiting;
    private List<Band> open = new ArrayList<>();
    private int used;

    private BandFlow(List<Band> bands, int first, int others) {
        this.waiting = new ArrayDeque<>(bands);
        this.first = first;
        this.others = others;
    }

    /**
     * The bands of each sheet, from the top; at least one sheet.
     *
     * @param first how much room there is on the first sheet
     * @param others how much there is on every other sheet
     */
    static List<List<Band>> of(List<Band> bands, int first, int others) {
        BandFlow flow = new BandFlow(bands, first, others);
        while (!flow.waiting.isEmpty()) {
            flow.take(flow.waiting.removeFirst());
        }
        flow.close();
        return flow.sheets;
    }

    private int room() {
        return (sheets.isEmpty() ? first : others) - used;
    }

    private void add(Band band) {
        open.add(band);
        used += band.least();
    }

    private void take(Band band) {
        boolean fresh = open.stream().allMatch(Band::leads);
        if (open.isEmpty()) {
            if (band.isAir()) {
                return;
            }
            band.again().filter(head -> !sheets.isEmpty()).ifPresent(this::add);
        }
        if (band.least() <= room()) {
            add(band);
            return;
        }
        boolean tall = band.least() > others;
        List<Band> cut = tall || fresh ? band.cut(room()) : List.of();
        if (!cut.isEmpty()) {
            add(cut.get(0));
            waiting.addFirst(cut.get(1));
            turn();
        } else if (fresh && !sheets.isEmpty()) {
            add(band);
        } else {
            waiting.addFirst(band);
            turn();
        }
    }

    /** Begins a new sheet; heads that nothing follows go along. */
    private void turn() {
        int kept = kept(true) > 0 ? kept(true) : kept(false);
        boolean bare = kept == 0 && !sheets.isEmpty();
        List<Band> along = bare ? List.of() : List.copyOf(open.subList(kept, open.size()));
        for (int at = along.size() - 1; at >= 0; at--) {
            waiting.addFirst(along.get(at));
        }
        open = new ArrayList<>(bare ? open : open.subList(0, kept));
        close();
    }

    /** How many bands stay on the sheet. */
    private int kept(boolean clinging) {
        int kept = open.size();
        while (kept > 0 && goes(open.get(kept - 1), clinging)) {
            kept--;
        }
        return kept;
    }

    private static boolean goes(Band last, boolean clinging) {
        return last.leads() || last.isAir() || (clinging && last.clings());
    }

    private void close() {
        sheets.add(open);
        open = new ArrayList<>();
        used = 0;
    }

    /**
     * Puts bands on a sheet from a place down; what room is left they share by what they can take.
     *
     * @param y the upper edge of the first
     * @param room how much there is
     */
    static void put(List<Band> bands, int y, int room, Leaf leaf) {
        int least = bands.stream().mapToInt(Band::least).sum();
        long give = bands.stream().mapToLong(band -> band.most() - band.least()).sum();
        long spare = Math.min(give, Math.max(0, room - least));
        int at = y;
        long given = 0;
        long seen = 0;
        for (Band band : bands) {
            seen += band.most() - band.least();
            long upToHere = give == 0 ? 0 : spare * seen / give;
            int height = band.least() + (int) (upToHere - given);
            given = upToHere;
            band.put(at, height, leaf);
            at += height;
        }
    }
}
