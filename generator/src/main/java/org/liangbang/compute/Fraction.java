package org.liangbang.compute;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a whole number over another, in lowest terms. Nothing is rounded until it is
 * printed (see {@link Decimals}). Immutable; equal values are equal objects.
 *
 * <p>Marks, means and weights fit in {@code int} over {@code int} and are computed in {@code long};
 * what does not fit is computed in {@link BigInteger} with the same results.
 */
public final class Fraction implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = new Fraction(0, 1, null);

    /** One. */
    public static final Fraction ONE = new Fraction(1, 1, null);

    private static final long BASE = 10;

    /** So many decimals of a number over {@code int} fit in {@code long}. */
    private static final int MOST_SMALL_DIGITS = 9;

    private record Big(BigInteger numerator, BigInteger denominator) {}

    private final long numerator;
    private final long denominator;

    /** The value when it does not fit; the two numbers above are 0 then. */
    private final @Nullable Big big;

    private Fraction(long numerator, long denominator, @Nullable Big big) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = big;
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    /**
     * A number over another.
     *
     * @throws ArithmeticException when the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        // the least long has no counterpart above zero
        return numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE
                ? reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
                : reduced(numerator, denominator);
    }

    /** The exact value of a decimal number. */
    public static Fraction of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        int scale = decimal.scale();
        return scale >= 0
                ? reduced(unscaled, BigInteger.TEN.pow(scale))
                : reduced(unscaled.multiply(BigInteger.TEN.pow(-scale)), BigInteger.ONE);
    }

    private static boolean isSmall(long number) {
        return number > Integer.MIN_VALUE && number <= Integer.MAX_VALUE;
    }

    private boolean isSmall() {
        return big == null && isSmall(numerator) && isSmall(denominator);
    }

    /** Lowest terms of numbers above the least {@code long}. */
    private static Fraction reduced(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("division by zero");
        }
        long divisor = commonDivisor(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -1 : 1;
        return new Fraction(sign * numerator / divisor, sign * denominator / divisor, null);
    }

    private static long commonDivisor(long one, long other) {
        long larger = one;
        long smaller = other;
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return larger;
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger over = numerator.divide(signed);
        BigInteger under = denominator.divide(signed);
        boolean fits = over.bitLength() < Long.SIZE && under.bitLength() < Long.SIZE;
        return fits
                ? new Fraction(over.longValueExact(), under.longValueExact(), null)
                : new Fraction(0, 0, new Big(over, under));
    }

    /** What is above the line, in lowest terms; carries the sign. */
    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator();
    }

    /** What is below the line, in lowest terms; above 0. */
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator();
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        if (isSmall() && other.isSmall()) {
            return reduced(
                    numerator * other.denominator + other.numerator * denominator,
                    denominator * other.denominator);
        }
        return reduced(
                numerator()
                        .multiply(other.denominator())
                        .add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** The product. */
    public Fraction times(Fraction other) {
        if (isSmall() && other.isSmall()) {
            return reduced(numerator * other.numerator, denominator * other.denominator);
        }
        return reduced(
                numerator().multiply(other.numerator()),
                denominator().multiply(other.denominator()));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException when the other is 0
     */
    public Fraction dividedBy(Fraction other) {
        if (isSmall() && other.isSmall()) {
            return reduced(numerator * other.denominator, denominator * other.numerator);
        }
        return reduced(
                numerator().multiply(other.denominator()),
                denominator().multiply(other.numerator()));
    }

    /** The same with the other sign. */
    public Fraction negated() {
        return isSmall()
                ? new Fraction(-numerator, denominator, null)
                : reduced(numerator().negate(), denominator());
    }

    /** -1, 0 or 1 as it is below, equal to or above 0. */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator().signum();
    }

    /** The least whole number that is not below it. */
    public Fraction ceiling() {
        BigInteger[] parts = numerator().divideAndRemainder(denominator());
        boolean up = parts[1].signum() > 0;
        return reduced(up ? parts[0].add(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /** The smaller of both. */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The greater of both. */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The sum of many; 0 for none. */
    public static Fraction sum(Iterable<Fraction> numbers) {
        Fraction sum = ZERO;
        for (Fraction number : numbers) {
            sum = sum.plus(number);
        }
        return sum;
    }

    /**
     * The same number as a decimal, when its digits come to an end; it has no more of them than it
     * needs.
     */
    public Optional<BigDecimal> decimal() {
        return isSmall() ? smallDecimal() : bigDecimal();
    }

    /** The decimal of marks and means, of which a site prints hundreds of thousands. */
    private Optional<BigDecimal> smallDecimal() {
        int digits = 0;
        long scale = 1;
        while (scale % denominator != 0 && digits < MOST_SMALL_DIGITS) {
            scale *= BASE;
            digits++;
        }
        return scale % denominator == 0
                ? Optional.of(BigDecimal.valueOf(numerator * (scale / denominator), digits))
                : bigDecimal();
    }

    private Optional<BigDecimal> bigDecimal() {
        BigInteger rest = denominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        BigInteger five = BigInteger.valueOf(5);
        int fives = 0;
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        if (!rest.equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        int digits = Math.max(twos, fives);
        BigInteger scaled = numerator().multiply(BigInteger.TEN.pow(digits)).divide(denominator());
        return Optional.of(new BigDecimal(scaled, digits));
    }

    /** By value. */
    @Override
    public int compareTo(Fraction other) {
        if (isSmall() && other.isSmall()) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction
                && fraction.numerator == numerator
                && fraction.denominator == denominator
                && Objects.equals(fraction.big, big);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator, big);
    }

    /** The number over the other, such as {@code 608/7}; a whole number alone. */
    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE)
                ? numerator().toString()
                : numerator() + "/" + denominator();
    }
}
