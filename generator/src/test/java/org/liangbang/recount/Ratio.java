package org.liangbang.recount;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A number over another, written down anew so that nothing of the product is trusted. */
record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    /** {@code 86.625}, {@code -1.5} or {@code 608/7}. */
    static Ratio parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return new Ratio(
                    new BigInteger(text.substring(0, slash)),
                    new BigInteger(text.substring(slash + 1)));
        }
        BigDecimal decimal = new BigDecimal(text);
        return decimal.scale() <= 0
                ? new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                over.multiply(other.under).add(other.over.multiply(under)),
                under.multiply(other.under));
    }

    Ratio times(Ratio other) {
        return new Ratio(over.multiply(other.over), under.multiply(other.under));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.over.negate(), other.under));
    }

    Ratio dividedBy(int count) {
        return new Ratio(over, under.multiply(BigInteger.valueOf(count)));
    }

    Ratio ceiling() {
        BigInteger[] parts = over.divideAndRemainder(under);
        boolean up = parts[1].signum() > 0;
        return new Ratio(up ? parts[0].add(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    @Override
    public int compareTo(Ratio other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    boolean same(Ratio other) {
        return compareTo(other) == 0;
    }
}
