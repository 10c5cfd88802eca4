package org.liangbang.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {
    @Test
    void theMiddleOfAnOddNumberIsOneOfThem() {
        Median median = Median.of(List.of(40L, 3L, 8L)).orElseThrow();
        assertThat(median.value()).isEqualTo(Fraction.of(8));
        assertThat(median.isOne()).isTrue();
        assertThat(median.working()).isEmpty();
    }

    @Test
    void theMiddleOfAnEvenNumberIsTheMeanOfTwo() {
        Median median = Median.of(List.of(40L, 3L, 10L, 9L)).orElseThrow();
        assertThat(median.value()).isEqualTo(Fraction.of(19, 2));
        assertThat(median.working()).isEqualTo("(9 + 10) ÷ 2");
        assertThat(median.size()).isEqualTo(4);
    }

    @Test
    void nothingHasNoMiddle() {
        assertThat(Median.of(List.of())).isEmpty();
    }
}
