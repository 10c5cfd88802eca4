package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liangbang.recount.Csv;

/** The ledgers of the sample are as full of life as those of an office; open data tell it. */
class SampleLedgersTest {
    private static final int LEAST_ROWS = 12;

    private static List<Map<String, String>> ledgers;
    private static List<Map<String, String>> figures;

    @BeforeAll
    static void readTables() throws IOException {
        ledgers = table("ledgers");
        figures = table("ledger-figures");
    }

    private static List<Map<String, String>> table(String name) throws IOException {
        return Csv.rows(
                Files.readString(
                        SampleSite.built().folder().resolve("data").resolve(name + ".csv")));
    }

    @Test
    void eachHasItsRows() throws IOException {
        for (Map<String, String> ledger : ledgers) {
            String id = ledger.get("ledger");
            int rows = Integer.parseInt(ledger.get("rows"));
            assertThat(rows).as(id).isGreaterThanOrEqualTo(LEAST_ROWS);
            if (ledger.get("publish").equals("rows")) {
                assertThat(table("ledger-" + id)).as(id).hasSize(rows);
            }
        }
    }

    @Test
    void eachThatHasStatesHasRowsInSeveral() {
        for (String id : withStates()) {
            assertThat(printed(id, "in-state").filter(SampleLedgersTest::isSome).count())
                    .as(id)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void eachThatHasStatesHasSomethingDoneAndSomethingOverdue() {
        for (String id : withStates()) {
            for (String group : List.of("closed", "overdue")) {
                assertThat(counts(id, "row-counts").filter(row -> row.get("group").equals(group)))
                        .as(id + " " + group)
                        .hasSize(1)
                        .allMatch(row -> isSome(row.get("printed")));
            }
        }
    }

    private static List<String> withStates() {
        List<String> ids =
                ledgers.stream()
                        .map(row -> row.get("ledger"))
                        .filter(id -> counts(id, "in-state").findAny().isPresent())
                        .toList();
        assertThat(ids).hasSizeGreaterThan(30);
        return ids;
    }

    private static Stream<String> printed(String ledger, String figure) {
        return counts(ledger, figure).map(row -> row.get("printed"));
    }

    private static Stream<Map<String, String>> counts(String ledger, String figure) {
        return figures.stream()
                .filter(row -> row.get("ledger").equals(ledger))
                .filter(row -> row.get("figure").equals(figure));
    }

    /** Not none; a count that is not told is some. */
    private static boolean isSome(String printed) {
        return !printed.startsWith("0");
    }
}
