package org.liangbang.compute;

import java.util.Collection;
import java.util.Optional;
import org.liangbang.model.Count;

/**
 * Numbers added, and how many of them are only about so much. As long as one is, the total is too:
 * its exact value is not to be had, and it is printed with the mark with which people write such
 * counts. Immutable.
 */
public final class Total {
    /** The mark of what is only about so much. */
    static final String ABOUT = Count.ABOUT;

    /** Nothing added yet: exactly 0. */
    public static final Total NONE = new Total(Fraction.ZERO, 0, 0);

    private final Fraction sum;
    private final int terms;
    private final int approximate;

    private Total(Fraction sum, int terms, int approximate) {
        this.sum = sum;
        this.terms = terms;
        this.approximate = approximate;
    }

    /** One exact number. */
    public static Total exactly(Fraction number) {
        return new Total(number, 1, 0);
    }

    /** One number, exact or only about so much. */
    public static Total of(Fraction number, boolean approximate) {
        return new Total(number, 1, approximate ? 1 : 0);
    }

    /** One count as people wrote it. */
    public static Total of(Count count) {
        return of(Fraction.of(count.value()), count.approximate());
    }

    /** All of them added; exactly 0 for none. */
    public static Total sum(Collection<Total> totals) {
        Fraction sum = Fraction.sum(totals.stream().map(each -> each.sum).toList());
        return new Total(
                sum,
                totals.stream().mapToInt(Total::terms).sum(),
                totals.stream().mapToInt(Total::approximate).sum());
    }

    /** Both together. */
    public Total plus(Total other) {
        return new Total(sum.plus(other.sum), terms + other.terms, approximate + other.approximate);
    }

    /** What is left of this without the other; about so much when one of them is. */
    public Total minus(Total other) {
        return plus(other.negated());
    }

    /** The same below 0, or above it. */
    public Total negated() {
        return new Total(sum.negated(), terms, approximate);
    }

    /** How many numbers were added. */
    public int terms() {
        return terms;
    }

    /** How many of them are only about so much. */
    public int approximate() {
        return approximate;
    }

    /** Whether all of them are exact. */
    public boolean isExact() {
        return approximate == 0;
    }

    /** The sum, when it is exact. */
    public Optional<Fraction> exact() {
        return isExact() ? Optional.of(sum) : Optional.empty();
    }

    /** The sum, exact or not: to be compared and drawn, never to be printed. */
    public Fraction nearly() {
        return sum;
    }

    /** As readers see it: {@code 120}, or after the mark of what is only about so much. */
    public String printed() {
        return marked(Decimals.shown(sum));
    }

    /** As readers see it, with what is counted. */
    public String printed(String unit) {
        return printed() + unit;
    }

    /** A form of the number that is printed, after the mark when it is only about so much. */
    public String marked(String form) {
        return isExact() ? form : ABOUT + form;
    }
}
