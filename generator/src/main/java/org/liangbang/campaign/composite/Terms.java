package org.liangbang.campaign.composite;

import java.util.List;
import java.util.stream.Collectors;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.model.Composite;

/** The arithmetic of one unit as it is printed, exact. */
final class Terms {
    private static final String TIMES = " \u00d7 ";
    private static final String OVER = " \u00f7 ";

    private Terms() {}

    /** The total, such as {@code (60 × 92.5 + 40 × 50) ÷ 100}. */
    static String total(Standing standing, Composite composite) {
        List<PartScore> counted = PartScore.counted(standing.parts(), composite.missing().value());
        String sum =
                counted.stream()
                        .map(
                                score ->
                                        Decimals.exact(score.weight())
                                                + TIMES
                                                + Decimals.exact(score.pointsOrZero()))
                        .collect(Collectors.joining(" + "));
        Fraction weights = Fraction.sum(counted.stream().map(PartScore::weight).toList());
        return "(" + sum + ")" + OVER + Decimals.exact(weights);
    }

    /** The mean of some numbers, such as {@code (93 + 92) ÷ 2}. */
    static String mean(List<Fraction> numbers) {
        String sum = numbers.stream().map(Decimals::exact).collect(Collectors.joining(" + "));
        return "(" + sum + ")" + OVER + numbers.size();
    }

    /** A share out of 100, such as {@code 5 ÷ 7 × 100}. */
    static String share(int some, int all) {
        return some + OVER + all + TIMES + 100;
    }

    /** A total scaled to 100, such as {@code 111 ÷ 120 × 100}. */
    static String scaled(Fraction total, Fraction fullMarks) {
        return Decimals.exact(total) + OVER + Decimals.exact(fullMarks) + TIMES + 100;
    }
}
