package org.liangbang.paper.layout.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.Scale;
import org.liangbang.document.placard.Placard;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.TypesetDocument;

/** What holds for every placard, however much stands on it. */
class PlacardLawsTest {
    private static final int COUNT = Scale.of(25, 300);

    private final SmallPlacards paper = new SmallPlacards();

    private TypesetDocument check(String layout, Placard placard, String name) {
        TypesetDocument document = paper.set(layout, placard);
        List<String> pieces = PlacardText.of(placard, paper.site(), paper.words());
        String read = PlacardFacts.read(document);
        assertThat(read).as(name).contains(pieces);
        for (Sheet sheet : document.sheets()) {
            String where = name + ", sheet " + sheet.number();
            assertThat(PlacardFacts.overlaps(sheet)).as(where).isEmpty();
            assertThat(PlacardFacts.outside(sheet, paper.style(layout).area())).as(where).isEmpty();
        }
        return document;
    }

    private void exact(TypesetDocument document, Placard placard, String name) {
        String given = String.join("", PlacardText.of(placard, paper.site(), paper.words()));
        assertThat(PlacardFacts.sorted(PlacardFacts.read(document)))
                .as(name)
                .isEqualTo(PlacardFacts.sorted(given));
    }

    @Test
    void chartsKeepAllThatWasGiven() {
        for (int seed = 0; seed < COUNT; seed++) {
            Placard wall = new RandomPlacard(paper, seed).wall(seed % 6);
            exact(check("wall-chart", wall, "chart " + seed), wall, "chart " + seed);
        }
    }

    @Test
    void chartsWithManyUnitsGoOnBelow() {
        for (int seed = 0; seed < COUNT / 5; seed++) {
            Placard wall = new RandomPlacard(paper, seed).wall(9 + seed * 3);
            check("wall-chart", wall, "wide chart " + seed);
        }
    }

    @Test
    void postersKeepAllThatWasGiven() {
        for (int seed = 0; seed < COUNT; seed++) {
            Placard poster = new RandomPlacard(paper, seed).poster();
            exact(check("poster", poster, "poster " + seed), poster, "poster " + seed);
        }
    }

    @Test
    void noticesKeepAllThatWasGiven() {
        for (int seed = 0; seed < COUNT; seed++) {
            Placard notice = new RandomPlacard(paper, seed).notice();
            exact(check("notice", notice, "notice " + seed), notice, "notice " + seed);
        }
    }

    @Test
    void theSamePlacardComesOutTheSame() {
        for (int seed = 0; seed < 5; seed++) {
            Placard poster = new RandomPlacard(paper, seed).poster();
            assertThat(paper.set("poster", poster)).isEqualTo(paper.set("poster", poster));
        }
    }
}
