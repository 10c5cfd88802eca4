package org.liangbang.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FractionTest {
    private static final long SEED = 20250321;

    @Test
    void decimalsAreTakenExactly() {
        assertThat(Fraction.of(new BigDecimal("27.5"))).isEqualTo(Fraction.of(55, 2));
        assertThat(Fraction.of(new BigDecimal("-0.125"))).isEqualTo(Fraction.of(-1, 8));
        assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000));
    }

    @Test
    void theSignStandsAboveTheLine() {
        assertThat(Fraction.of(3, -6)).isEqualTo(Fraction.of(-1, 2)).hasToString("-1/2");
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aThirdOfThreeIsOne() {
        Fraction third = Fraction.of(1, 3);
        assertThat(Fraction.sum(List.of(third, third, third))).isEqualTo(Fraction.ONE);
    }

    @Test
    void ceilingsGoUpAlsoBelowZero() {
        assertThat(Fraction.of(3, 2).ceiling()).isEqualTo(Fraction.of(2));
        assertThat(Fraction.of(-3, 2).ceiling()).isEqualTo(Fraction.of(-1));
        assertThat(Fraction.of(4).ceiling()).isEqualTo(Fraction.of(4));
    }

    @Test
    void endlessDigitsHaveNoDecimal() {
        assertThat(Fraction.of(608, 7).decimal()).isEmpty();
        assertThat(Fraction.of(693, 8).decimal()).contains(new BigDecimal("86.625"));
    }

    /** Small and large numbers, so that both ways of computing and the steps between are met. */
    private static Fraction random(Random random) {
        int bits = 1 + random.nextInt(62);
        long numerator = random.nextLong() >> (63 - bits);
        long denominator = 1 + (random.nextLong() >>> (64 - bits));
        return Fraction.of(numerator, denominator);
    }

    private record Plain(BigInteger over, BigInteger under) {
        static Plain of(Fraction fraction) {
            return new Plain(fraction.numerator(), fraction.denominator());
        }

        boolean isSame(Fraction fraction) {
            return over.multiply(fraction.denominator())
                    .equals(fraction.numerator().multiply(under));
        }
    }

    @Test
    void sumsProductsAndQuotientsAgreeWithLongArithmetic() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5000; round++) {
            Fraction one = random(random);
            Fraction two = random(random);
            Plain a = Plain.of(one);
            Plain b = Plain.of(two);
            BigInteger under = a.under.multiply(b.under);
            BigInteger left = a.over.multiply(b.under);
            BigInteger right = b.over.multiply(a.under);
            assertThat(new Plain(left.add(right), under).isSame(one.plus(two))).isTrue();
            assertThat(new Plain(left.subtract(right), under).isSame(one.minus(two))).isTrue();
            assertThat(new Plain(a.over.multiply(b.over), under).isSame(one.times(two))).isTrue();
            assertThat(one.compareTo(two)).isEqualTo(left.compareTo(right));
            if (two.signum() != 0) {
                assertThat(one.dividedBy(two).times(two)).isEqualTo(one);
            }
        }
    }

    @Test
    void everyResultIsInLowestTerms() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2000; round++) {
            Fraction sum = random(random).plus(random(random)).times(random(random));
            assertThat(sum.denominator().signum()).isPositive();
            assertThat(sum.numerator().gcd(sum.denominator())).isEqualTo(BigInteger.ONE);
            assertThat(sum.hashCode()).isEqualTo(sum.plus(Fraction.ZERO).hashCode());
        }
    }

    @Test
    void orderAndGroupingOfASumDoNotMatter() {
        Random random = new Random(SEED);
        for (int round = 0; round < 1000; round++) {
            Fraction one = random(random);
            Fraction two = random(random);
            Fraction three = random(random);
            assertThat(one.plus(two).plus(three)).isEqualTo(three.plus(two.plus(one)));
            assertThat(one.plus(two).times(three))
                    .isEqualTo(one.times(three).plus(two.times(three)));
        }
    }
}
