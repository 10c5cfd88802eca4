package org.liangbang.compute;

import java.util.Optional;

/**
 * One number over another. Readers never see it without the two numbers it is made of, and when one
 * of them is only about so much, neither is the ratio exact.
 *
 * @param of what stands above the line
 * @param to what stands below it; 0 when there is nothing to take a share of
 */
public record Ratio(Total of, Total to) {
    /** What is printed when there is nothing to take a share of. */
    private static final String NONE = "\u2014";

    /** One exact number over another. */
    public static Ratio of(Fraction of, Fraction to) {
        return new Ratio(Total.exactly(of), Total.exactly(to));
    }

    /** One count over another. */
    public static Ratio of(long of, long to) {
        return of(Fraction.of(of), Fraction.of(to));
    }

    /** Whether there is something below the line. */
    public boolean isDefined() {
        return to.nearly().signum() != 0;
    }

    /** The quotient, about so much when one of its numbers is; none when nothing is below. */
    public Optional<Fraction> value() {
        return isDefined() ? Optional.of(of.nearly().dividedBy(to.nearly())) : Optional.empty();
    }

    /** Whether both numbers are exact. */
    public boolean isExact() {
        return of.isExact() && to.isExact();
    }

    /**
     * As per cent with its numbers, such as {@code 62.5%} and, in brackets, {@code 10/16}: the one
     * form in which readers see a ratio in a line. A dash stands for what there is none of.
     */
    public String printed() {
        return perCent() + bracketed();
    }

    /** The first half of the printed form, for places where the other half stands beneath. */
    public String perCent() {
        String printed = value().map(Decimals.PER_CENT::printPerCent).orElse(NONE);
        String shown = printed.replace('-', '\u2212');
        return isExact() ? shown : Total.ABOUT + shown;
    }

    /** A change as per cent with its sign and its numbers, such as {@code +5.3%} and its parts. */
    public String printedChange() {
        boolean more = value().filter(value -> value.signum() > 0).isPresent();
        return (more ? "+" : "") + printed();
    }

    /** The other half of the printed form: its numbers in the brackets of running text. */
    public String bracketed() {
        return "\uff08" + parts() + "\uff09";
    }

    /** Its numbers, such as {@code 10/16}; none below the line is negative. */
    public String parts() {
        boolean turned = to.nearly().signum() < 0;
        return turned
                ? of.negated().printed() + "/" + to.negated().printed()
                : of.printed() + "/" + to.printed();
    }

    /** The division as it stands in the working of a figure, such as {@code 10 ÷ 16}. */
    public String division() {
        return of.printed() + " \u00f7 " + to.printed();
    }
}
