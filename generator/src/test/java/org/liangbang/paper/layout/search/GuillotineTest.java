package org.liangbang.paper.layout.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GuillotineTest {
    private static final int COLUMNS = 5;
    private static final int ROWS = 62;

    /**
     * A story of some lines under a headline; a picture in it can grow.
     *
     * @param lines body lines of one column
     * @param narrowest fewest columns
     * @param give how many cells the picture can grow
     */
    private record Story(int lines, int narrowest, int give) implements ModuleNeeds {
        private static int head(int columns) {
            return columns >= 3 ? 5 : 4;
        }

        @Override
        public int least(int columns) {
            return columns < narrowest
                    ? IMPOSSIBLE
                    : head(columns) + (lines + columns - 1) / columns;
        }

        @Override
        public int filled(int columns, int rows) {
            return Math.min(rows, head(columns) + 1 + (lines + give) / columns);
        }

        @Override
        public int reluctance(int columns, int rows) {
            return columns == 1 && rows > 30 ? 20 : 0;
        }

        @Override
        public boolean headed(int columns, int rows) {
            return true;
        }

        @Override
        public boolean pictured(int columns, int rows) {
            return false;
        }
    }

    private static void assertFills(List<Cells> places) {
        for (int one = 0; one < places.size(); one++) {
            Cells cells = places.get(one);
            assertThat(cells.column()).isGreaterThanOrEqualTo(0);
            assertThat(cells.row()).isGreaterThanOrEqualTo(0);
            assertThat(cells.right()).isLessThanOrEqualTo(COLUMNS);
            assertThat(cells.bottom()).isLessThanOrEqualTo(ROWS);
            for (int other = one + 1; other < places.size(); other++) {
                assertThat(cells.overlaps(places.get(other))).isFalse();
            }
        }
        for (int column = 0; column < COLUMNS; column++) {
            int at = column;
            long filled =
                    places.stream()
                            .filter(each -> each.column() <= at && at < each.right())
                            .mapToInt(Cells::rows)
                            .sum();
            long modules =
                    places.stream()
                            .filter(each -> each.column() <= at && at < each.right())
                            .count();
            assertThat(filled + modules - 1).isEqualTo(ROWS);
        }
    }

    @Test
    void oneModuleTakesThePage() {
        Optional<PageSearch.Found> places =
                new Guillotine().search(List.of(new Story(250, 3, 40)), COLUMNS, ROWS);
        assertThat(places.orElseThrow().places()).containsExactly(new Cells(0, 0, COLUMNS, ROWS));
    }

    @Test
    void theMostImportantModuleStandsTopLeft() {
        List<Story> stories =
                List.of(
                        new Story(80, 3, 30),
                        new Story(55, 1, 10),
                        new Story(45, 1, 10),
                        new Story(40, 1, 0));
        List<Cells> places = new Guillotine().search(stories, COLUMNS, ROWS).orElseThrow().places();
        assertThat(places.get(0).column()).isZero();
        assertThat(places.get(0).row()).isZero();
        assertThat(places.get(0).columns()).isGreaterThanOrEqualTo(3);
        assertFills(places);
    }

    @Test
    void tooMuchMaterialHasNoPlace() {
        List<Story> stories = List.of(new Story(200, 1, 0), new Story(200, 1, 0));
        assertThat(new Guillotine().search(stories, COLUMNS, ROWS)).isEmpty();
    }

    @Test
    void randomPagesAreFilledWithoutOverlapAndWithLittleWhite() {
        Random random = new Random(20_251_224);
        long white = 0;
        long cells = 0;
        for (int page = 0; page < 20; page++) {
            List<Story> stories = new ArrayList<>();
            int left = 250;
            for (int story = 0; story < 5; story++) {
                int lines = story == 4 ? Math.max(20, left - 40) : 25 + random.nextInt(35);
                left -= lines;
                stories.add(new Story(lines, story == 0 ? 2 : 1, random.nextInt(25)));
            }
            Optional<PageSearch.Found> places = new Guillotine().search(stories, COLUMNS, ROWS);
            assertThat(places).isPresent();
            assertFills(places.get().places());
            for (int story = 0; story < stories.size(); story++) {
                Cells at = places.get().places().get(story);
                int filled = stories.get(story).filled(at.columns(), at.rows());
                white += (long) (at.rows() - filled) * at.columns();
                assertThat(at.rows())
                        .isGreaterThanOrEqualTo(stories.get(story).least(at.columns()));
            }
            cells += COLUMNS * ROWS;
        }
        assertThat(white * 100).isLessThan(cells * 12);
    }

    @Test
    void modulesTooShortForThePageLeaveRoomThatIsBlank() {
        ModuleNeeds narrow = new Story(20, 1, 0);
        List<ModuleNeeds> needs = List.of(narrow, new Story(18, 1, 0), new Blank());
        List<Cells> places = new Guillotine().search(needs, COLUMNS, ROWS).orElseThrow().places();
        assertFills(places);
        assertThat(places.get(2).area()).isGreaterThan(COLUMNS * ROWS / 2);
    }

    @Test
    void theSamePageComesOutEveryTime() {
        List<Story> stories =
                List.of(new Story(70, 2, 20), new Story(60, 1, 0), new Story(60, 1, 10));
        assertThat(new Guillotine().search(stories, COLUMNS, ROWS))
                .isEqualTo(new Guillotine().search(stories, COLUMNS, ROWS));
    }
}
