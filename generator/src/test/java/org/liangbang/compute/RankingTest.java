package org.liangbang.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static List<Integer> ranks(Integer... results) {
        return Ranking.rank(List.of(results), Comparator.<Integer>reverseOrder()).stream()
                .map(Ranking.Place::rank)
                .toList();
    }

    @Test
    void sharedRanksLeaveAGap() {
        assertThat(ranks(90, 88, 88, 85)).containsExactly(1, 2, 2, 4);
        assertThat(ranks(70, 70, 70)).containsExactly(1, 1, 1);
        assertThat(ranks()).isEmpty();
    }

    @Test
    void equalResultsKeepTheirOrder() {
        List<Ranking.Place<String>> places =
                Ranking.rank(List.of("bb", "a", "cc", "dd"), Comparator.comparing(String::length));
        assertThat(places).extracting(Ranking.Place::result).containsExactly("a", "bb", "cc", "dd");
        assertThat(places)
                .extracting(Ranking.Place::isTied)
                .containsExactly(false, true, true, true);
    }

    @Test
    void aRankIsOneMoreThanTheNumberOfBetterResults() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            List<Integer> results = new ArrayList<>();
            int size = random.nextInt(12);
            for (int at = 0; at < size; at++) {
                results.add(random.nextInt(6));
            }
            for (Ranking.Place<Integer> place :
                    Ranking.rank(results, Comparator.<Integer>reverseOrder())) {
                long better = results.stream().filter(other -> other > place.result()).count();
                long equal = results.stream().filter(place.result()::equals).count();
                assertThat(place.rank()).isEqualTo(better + 1);
                assertThat(place.shared()).isEqualTo(equal);
            }
        }
    }
}
