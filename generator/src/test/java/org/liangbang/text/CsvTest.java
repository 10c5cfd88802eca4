package org.liangbang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void valuesThatCouldBeMisreadStandInQuotes() {
        assertThat(List.of("a", "b,c", "d\"e", "f\ng", ""))
                .extracting(Csv::value)
                .containsExactly("a", "\"b,c\"", "\"d\"\"e\"", "\"f\ng\"", "");
    }

    @Test
    void whatBeginsLikeAFormulaIsMadeHarmless() {
        assertThat(Csv.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(Csv.harmless("@x")).isEqualTo("'@x");
        assertThat(Csv.harmless("-3")).isEqualTo("'-3");
        assertThat(Csv.harmless("3-2")).isEqualTo("3-2");
        assertThat(Csv.harmless("")).isEmpty();
    }
}
