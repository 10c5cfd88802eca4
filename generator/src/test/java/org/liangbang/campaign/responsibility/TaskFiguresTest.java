package org.liangbang.campaign.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Results;

/** Numbers worked out by hand from the five tasks of the example. */
class TaskFiguresTest {
    private static String printed(Results results, String figure) {
        return results.figures().stream()
                .filter(each -> each.id().path().equals("x/responsibility/" + figure))
                .map(Figure::printed)
                .findFirst()
                .orElse("none");
    }

    /**
     * On January 15 ditches and walks have begun; on May 5 all have, and the ledgers are late since
     * April 30; on December 24 two with a deadline are done, the walks are late, the pumps over.
     */
    @ParameterizedTest
    @CsvSource({
        "2025-01-15, tasks/all, 5",
        "2025-01-15, tasks/open, 2",
        "2025-01-15, tasks/late, 0",
        "2025-01-15, tasks/done, 0/3",
        "2025-01-15, tasks/contacts, 3/5",
        "2025-01-15, scope/topics/led, 1/1",
        "2025-01-15, roles/filled, 4/5",
        "2025-04-30, tasks/late, 0",
        "2025-05-05, tasks/open, 5",
        "2025-05-05, tasks/late, 1",
        "2025-05-05, scope/topics/led, 2/2",
        "2025-05-09, tasks/done, 1/3",
        "2025-07-01, tasks/late, 1",
        "2025-12-24, tasks/open, 2",
        "2025-12-24, tasks/late, 1",
        "2025-12-24, tasks/done, 2/3",
        "2025-12-24, scope/topics/led, 1/1",
        "2025-03-31, by/d.trade/led, 1",
        "2025-03-31, by/d.farm/led, 1",
        "2025-04-01, by/d.trade/led, 0",
        "2025-04-01, by/d.trade/joined, 1",
        "2025-04-01, by/d.farm/led, 2",
        "2025-05-05, by/d.farm/open, 2",
        "2025-05-05, by/d.farm/late, 1",
        "2025-05-10, by/d.farm/open, 1",
        "2025-12-24, by/w/led, 2",
        "2025-12-24, by/w/open, 1",
        "2025-12-24, by/w/late, 1",
        "2025-12-24, by/w/joined, 1",
        "2025-12-24, by/t/joined, 1",
        "2025-12-24, by/d.law/joined, 1"
    })
    void figuresAreThoseWorkedOutByHand(String day, String figure, String printed) {
        assertThat(printed(Town.district().results(day), figure)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-31, AHEAD, 0",
        "2025-02-01, OPEN, 0",
        "2025-04-30, OPEN, 0",
        "2025-05-01, LATE, 1",
        "2025-05-08, LATE, 8",
        "2025-05-09, DONE, 9",
        "2025-12-31, DONE, 9"
    })
    void ledgersAreLateForNineDays(String day, TaskState state, long late) {
        TaskStatus ledgers = status(day, "ledgers");
        assertThat(ledgers.state()).isEqualTo(state);
        assertThat(ledgers.daysLate()).isEqualTo(late);
        assertThat(ledgers.isDoneLate()).isEqualTo(state == TaskState.DONE);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-30, AHEAD", "2025-05-01, OPEN", "2025-09-30, OPEN", "2025-10-01, ENDED"})
    void whatHasNoDeadlineGoesOnUntilItsLastDay(String day, TaskState state) {
        assertThat(status(day, "pumps").state()).isEqualTo(state);
    }

    private static TaskStatus status(String day, String task) {
        return Town.district()
                .results(day)
                .get(TaskResults.TYPE)
                .of("x")
                .orElseThrow()
                .tasks()
                .stream()
                .filter(each -> each.id().equals(task))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFigureLeadsToLines() {
        for (String day : List.of("2024-12-01", "2025-01-15", "2025-05-05", "2026-02-01")) {
            for (Figure figure : Town.district().results(day).figures()) {
                List<Explanation> leaves = new ArrayList<>();
                collect(figure.explanation().get(), leaves);
                assertThat(leaves)
                        .as(figure.id() + " on " + day)
                        .isNotEmpty()
                        .allMatch(leaf -> !leaf.places().isEmpty());
            }
        }
    }

    private static void collect(Explanation step, List<Explanation> leaves) {
        if (step.parts().isEmpty()) {
            leaves.add(step);
        }
        step.parts().forEach(part -> collect(part, leaves));
    }

    @Test
    void aCountShowsWhatItCountsAndWhatNot() {
        Figure open =
                Town.district().results("2025-12-24").figures().stream()
                        .filter(each -> each.id().path().endsWith("by/w/open"))
                        .findFirst()
                        .orElseThrow();
        assertThat(open.explanation().get().parts())
                .extracting(part -> part.places().get(0).text() + " " + part.result())
                .containsExactlyInAnyOrder("2025-06-30 1", "pumps 0");
    }
}
