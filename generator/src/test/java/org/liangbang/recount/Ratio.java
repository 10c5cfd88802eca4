package org.liangbang.recount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import tools.jackson.databind.JsonNode;

/** A number over another, written down anew so that nothing of the product is trusted. */
record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
    static final Ratio ZERO = of(0);

    static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

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

    static Ratio parse(JsonNode number) {
        return parse(number.asString());
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

    Ratio dividedBy(long count) {
        return new Ratio(over, under.multiply(BigInteger.valueOf(count)));
    }

    /** By a number above 0. */
    Ratio dividedBy(Ratio other) {
        return new Ratio(over.multiply(other.under), under.multiply(other.over));
    }

    Ratio ceiling() {
        BigInteger[] parts = over.divideAndRemainder(under);
        boolean up = parts[1].signum() > 0;
        return new Ratio(up ? parts[0].add(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /** As printed by a rule: so many decimals, rounded the stated way. */
    String printed(JsonNode rule) {
        RoundingMode mode =
                switch (rule.get("rounding").asString()) {
                    case "half-up" -> RoundingMode.HALF_UP;
                    case "half-even" -> RoundingMode.HALF_EVEN;
                    default -> RoundingMode.DOWN;
                };
        return new BigDecimal(over)
                .divide(new BigDecimal(under), rule.get("decimals").asInt(), mode)
                .toPlainString();
    }

    @Override
    public int compareTo(Ratio other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** Whether a text says the same number. */
    boolean isSaidBy(String text) {
        return !text.isEmpty() && compareTo(parse(text)) == 0;
    }

    @Override
    public String toString() {
        BigInteger common = over.gcd(under);
        BigInteger below = under.divide(common);
        String above = over.divide(common).toString();
        return below.equals(BigInteger.ONE) ? above : above + "/" + below;
    }
}
