package org.liangbang.paper.layout.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Small pages, compared with all the divisions that they have, one by one. */
class ExactSearchTest {
    private static final int PAGES = 40;
    private static final int COLUMNS = 3;
    private static final int ROWS = 17;
    private static final int MODULES = 4;

    /**
     * Something without a headline that can grow a little.
     *
     * @param area how many cells it needs
     * @param give how many more it can fill
     * @param reluctant the width that suits it badly
     */
    private record Block(int area, int give, int reluctant) implements ModuleNeeds {
        @Override
        public int least(int columns) {
            return 1 + (area + columns - 1) / columns;
        }

        @Override
        public int filled(int columns, int rows) {
            return Math.min(rows, least(columns) + give / columns);
        }

        @Override
        public int reluctance(int columns, int rows) {
            return columns == reluctant ? 25 + rows : filled(columns, rows) - least(columns);
        }

        @Override
        public boolean headed(int columns, int rows) {
            return false;
        }

        @Override
        public boolean pictured(int columns, int rows) {
            return false;
        }
    }

    @Test
    void noDivisionOfASmallPageIsBetterThanTheOneFound() {
        Random random = new Random(20_251_224);
        int found = 0;
        for (int page = 0; page < PAGES; page++) {
            List<ModuleNeeds> modules = new ArrayList<>();
            for (int at = 0; at < MODULES; at++) {
                int area = 3 + random.nextInt(9);
                modules.add(new Block(area, random.nextInt(6), 1 + random.nextInt(4)));
            }
            OptionalLong best = bestOfAll(modules);
            assertThat(new Guillotine().search(modules, COLUMNS, ROWS).map(PageSearch.Found::cost))
                    .isEqualTo(best.isPresent() ? Optional.of(best.getAsLong()) : Optional.empty());
            found += best.isPresent() ? 1 : 0;
        }
        assertThat(found).isGreaterThan(PAGES / 2);
    }

    private static OptionalLong bestOfAll(List<ModuleNeeds> modules) {
        List<Long> costs = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int at = 0; at < modules.size(); at++) {
            all.add(at);
        }
        List<Cells> places = new ArrayList<>(Collections.nCopies(modules.size(), Cells.NONE));
        every(
                modules,
                all,
                new Cells(0, 0, COLUMNS, ROWS),
                places,
                done -> costs.add(cost(modules, done)));
        return costs.stream().mapToLong(Long::longValue).min();
    }

    private static long cost(List<ModuleNeeds> modules, List<Cells> places) {
        long cost = Neighbours.cost(modules, places, COLUMNS, ROWS);
        for (int at = 0; at < modules.size(); at++) {
            Cells room = places.get(at);
            ModuleNeeds module = modules.get(at);
            int open = room.rows() - module.filled(room.columns(), room.rows());
            cost += (long) open * room.columns() * (3 + Math.min(open, 6));
            cost += module.reluctance(room.columns(), room.rows());
        }
        return cost;
    }

    /** Gives every way to put some of the modules into a rectangle. */
    private static void every(
            List<ModuleNeeds> modules,
            List<Integer> some,
            Cells room,
            List<Cells> places,
            Consumer<List<Cells>> take) {
        if (some.size() == 1) {
            if (modules.get(some.get(0)).least(room.columns()) <= room.rows()) {
                places.set(some.get(0), room);
                take.accept(places);
            }
            return;
        }
        for (int chosen = 1; chosen < (1 << some.size()) - 1; chosen += 2) {
            List<Integer> first = new ArrayList<>();
            List<Integer> second = new ArrayList<>();
            for (int at = 0; at < some.size(); at++) {
                ((chosen >> at & 1) == 1 ? first : second).add(some.get(at));
            }
            cuts(room)
                    .forEach(
                            cut ->
                                    every(
                                            modules,
                                            first,
                                            cut.get(0),
                                            places,
                                            filled ->
                                                    every(
                                                            modules,
                                                            second,
                                                            cut.get(1),
                                                            filled,
                                                            take)));
        }
    }

    /**
     * The two parts of a rectangle for every cut: parts that stand one on another are 4 rows high.
     */
    private static List<List<Cells>> cuts(Cells room) {
        List<List<Cells>> cuts = new ArrayList<>();
        for (int at = 1; at < room.columns(); at++) {
            cuts.add(
                    List.of(
                            new Cells(room.column(), room.row(), at, room.rows()),
                            new Cells(
                                    room.column() + at,
                                    room.row(),
                                    room.columns() - at,
                                    room.rows())));
        }
        for (int at = 4; at + 1 + 4 <= room.rows(); at++) {
            cuts.add(
                    List.of(
                            new Cells(room.column(), room.row(), room.columns(), at),
                            new Cells(
                                    room.column(),
                                    room.row() + at + 1,
                                    room.columns(),
                                    room.rows() - at - 1)));
        }
        return cuts;
    }
}
