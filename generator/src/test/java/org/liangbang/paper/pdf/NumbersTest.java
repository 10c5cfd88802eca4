package org.liangbang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void decimalsHaveAsFewDigitsAsNeeded() {
        assertThat(written(0)).isEqualTo("0");
        assertThat(written(12_500)).isEqualTo("12.5");
        assertThat(written(-50)).isEqualTo("-0.05");
        assertThat(written(7)).isEqualTo("0.007");
        assertThat(written(1_105_512)).isEqualTo("1105.512");
    }

    @Test
    void anyNumberIsWrittenExactly() {
        Random random = new Random(20251224);
        for (int i = 0; i < 10_000; i++) {
            int thousandths = random.nextInt(4_000_000) - 2_000_000;
            assertThat(new BigDecimal(written(thousandths)))
                    .isEqualByComparingTo(BigDecimal.valueOf(thousandths, 3));
        }
    }

    private static String written(int thousandths) {
        StringBuilder digits = new StringBuilder();
        Numbers.append(digits, thousandths);
        return digits.toString();
    }
}
