package org.liangbang.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liangbang.model.Rounding;

class DecimalsTest {
    private static Fraction of(String decimal) {
        return Fraction.of(new BigDecimal(decimal));
    }

    @Test
    void aChangeHasItsSignAndAllItsDecimals() {
        Decimals two = new Decimals(2, Rounding.HALF_UP);

        assertThat(two.printChange(Fraction.of(new BigDecimal("9.6")))).isEqualTo("+9.60");
        assertThat(two.printChange(Fraction.of(new BigDecimal("-0.425")))).isEqualTo("\u22120.43");
        assertThat(two.printChange(Fraction.of(new BigDecimal("0.001")))).isEqualTo("0.00");
    }

    @Test
    void halvesGoWhereTheRuleSays() {
        assertThat(new Decimals(2, Rounding.HALF_UP).print(of("86.625"))).isEqualTo("86.63");
        assertThat(new Decimals(2, Rounding.HALF_EVEN).print(of("86.625"))).isEqualTo("86.62");
        assertThat(new Decimals(2, Rounding.DOWN).print(of("86.629"))).isEqualTo("86.62");
        assertThat(new Decimals(1, Rounding.DOWN).print(of("-1.29"))).isEqualTo("-1.2");
        assertThat(new Decimals(0, Rounding.HALF_UP).print(of("-0.5"))).isEqualTo("-1");
    }

    @Test
    void exactNumbersAreDecimalsWhenTheyEnd() {
        assertThat(Decimals.exact(of("86.62500"))).isEqualTo("86.625");
        assertThat(Decimals.exact(Fraction.of(608, 7))).isEqualTo("608/7");
        assertThat(Decimals.exact(Fraction.of(100))).isEqualTo("100");
        assertThat(Decimals.exact(of("0.000"))).isEqualTo("0");
    }

    @Test
    void wholePartsAreWrittenLikeTheFractionTheyAre() {
        Random random = new Random(6);
        for (int round = 0; round < 2000; round++) {
            int zeros = random.nextInt(7);
            long parts = random.nextLong(-2_000, 2_000) * (long) Math.pow(10, zeros);
            assertThat(Decimals.exact(parts, 6))
                    .isEqualTo(Decimals.exact(Fraction.of(parts, 1_000_000)));
        }
    }

    @Test
    void readersSeeATrueMinusSign() {
        assertThat(Decimals.signed(of("-1.5"))).isEqualTo("\u22121.5");
        assertThat(Decimals.signed(of("1"))).isEqualTo("+1");
        assertThat(Decimals.signed(Fraction.ZERO)).isEqualTo("0");
        assertThat(Decimals.term(of("-1.5"))).isEqualTo(" \u2212 1.5");
        assertThat(Decimals.term(of("2"))).isEqualTo(" + 2");
    }

    @Test
    void exactDecimalsReadBackAsTheSameNumber() {
        Random random = new Random(7);
        for (int round = 0; round < 1000; round++) {
            Fraction number = Fraction.of(random.nextInt(), 1L << random.nextInt(20));
            assertThat(of(Decimals.exact(number))).isEqualTo(number);
        }
    }

    @Test
    void roundingToTheNearestIsNeverFurtherThanHalfAStep() {
        Random random = new Random(8);
        Fraction half = Fraction.of(1, 200);
        for (int round = 0; round < 1000; round++) {
            Fraction number = Fraction.of(random.nextInt(), 1 + random.nextInt(1000));
            for (Rounding rounding : new Rounding[] {Rounding.HALF_UP, Rounding.HALF_EVEN}) {
                Fraction printed = of(new Decimals(2, rounding).print(number));
                assertThat(printed.minus(number).compareTo(half)).isNotPositive();
                assertThat(number.minus(printed).compareTo(half)).isNotPositive();
            }
        }
    }
}
