package org.liangbang.compute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void aRatioIsPrintedWithItsTwoNumbers() {
        assertThat(Ratio.of(10, 16).printed()).isEqualTo("62.5%（10/16）");
        assertThat(Ratio.of(301, 467).printed()).isEqualTo("64.5%（301/467）");
        assertThat(Ratio.of(7, 7).printed()).isEqualTo("100.0%（7/7）");
        assertThat(Ratio.of(0, 4).printed()).isEqualTo("0.0%（0/4）");
        assertThat(Ratio.of(10, 16).division()).isEqualTo("10 ÷ 16");
    }

    @Test
    void thereIsNoShareOfNothing() {
        assertThat(Ratio.of(0, 0).value()).isEmpty();
        assertThat(Ratio.of(0, 0).printed()).isEqualTo("—（0/0）");
    }

    /** From 12 down to 0, and 4 are left: 8 of 12. */
    @Test
    void aWayDownwardsIsPrintedWithoutSigns() {
        Ratio down = Ratio.of(-8, -12);
        assertThat(down.printed()).isEqualTo("66.7%（8/12）");
        assertThat(Ratio.of(1, -12).printed()).isEqualTo("−8.3%（−1/12）");
    }

    @Test
    void aChangeHasItsSign() {
        assertThat(Ratio.of(3, 60).printedChange()).isEqualTo("+5.0%（3/60）");
        assertThat(Ratio.of(-3, 60).printedChange()).isEqualTo("−5.0%（−3/60）");
        assertThat(Ratio.of(0, 60).printedChange()).isEqualTo("0.0%（0/60）");
    }

    @Test
    void whatIsOnlyAboutStaysSo() {
        Total about = Total.of(Fraction.of(30), true);
        Ratio ratio = new Ratio(about, Total.exactly(Fraction.of(40)));
        assertThat(ratio.isExact()).isFalse();
        assertThat(ratio.printed()).isEqualTo("约75.0%（约30/40）");
        assertThat(ratio.division()).isEqualTo("约30 ÷ 40");
    }
}
