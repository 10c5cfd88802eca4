package org.liangbang.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liangbang.model.Count;

class TotalTest {
    private static final int CASES = 2000;
    private static final List<String> FORMS =
            List.of("%d", "约%d", "近%d", "逾%d", "超%d", "%d余", "%d多", "%d左右", "%d万", "约%d百", "%d千余");

    private static Total total(String... written) {
        List<Total> totals = new ArrayList<>();
        for (String each : written) {
            totals.add(Total.of(Count.parse(each).orElseThrow()));
        }
        return Total.sum(totals);
    }

    @Test
    void exactCountsAddUpExactly() {
        assertThat(total("46", "120", "1.3万").printed("人")).isEqualTo("13166人");
        assertThat(total("46", "120").exact()).contains(Fraction.of(166));
        assertThat(total().exact()).contains(Fraction.ZERO);
    }

    @Test
    void oneApproximateCountMakesTheSumApproximate() {
        Total people = total("46", "30余", "约40");
        assertThat(people.printed("人")).isEqualTo("约116人");
        assertThat(people.exact()).isEmpty();
        assertThat(people.terms()).isEqualTo(3);
        assertThat(people.approximate()).isEqualTo(2);
    }

    @Test
    void whatIsLeftOfAnApproximateNumberIsApproximate() {
        assertThat(total("50").minus(total("30余")).printed()).isEqualTo("约20");
        assertThat(total("50").minus(total("50")).exact()).contains(Fraction.ZERO);
    }

    /** However numbers are put together, one that is only about is never lost on the way. */
    @Test
    void noWayOfPuttingNumbersTogetherMakesThemExact() {
        Random random = new Random(20251224);
        for (int run = 0; run < CASES; run++) {
            Total made = Total.NONE;
            boolean about = false;
            for (int step = random.nextInt(6); step >= 0; step--) {
                String form = FORMS.get(random.nextInt(FORMS.size()));
                Count count =
                        Count.parse(form.replace("%d", 1 + random.nextInt(90) + "")).orElseThrow();
                about |= !count.written().matches("\\d+[万百千]?");
                made = put(made, Total.of(count), random.nextInt(4));
            }
            Ratio ratio = new Ratio(made, Total.exactly(Fraction.of(7)));
            assertThat(made.isExact()).isEqualTo(!about);
            assertThat(made.exact().isPresent()).isEqualTo(!about);
            assertThat(made.printed().startsWith("约")).isEqualTo(about);
            assertThat(made.printed("人").startsWith("约")).isEqualTo(about);
            assertThat(ratio.printed().startsWith("约")).isEqualTo(about);
            assertThat(new Ratio(Total.exactly(Fraction.ONE), made).isExact()).isEqualTo(!about);
        }
    }

    private static Total put(Total one, Total other, int way) {
        return switch (way) {
            case 0 -> one.plus(other);
            case 1 -> one.minus(other);
            case 2 -> Total.sum(List.of(one, Total.NONE, other));
            default -> other.plus(one).negated();
        };
    }

    /** What is printed of a sum of people can be read again as people write it. */
    @Test
    void aPrintedSumIsACountAsPeopleWriteIt() {
        Count again = Count.parse(total("120", "30余").printed()).orElseThrow();
        assertThat(again.approximate()).isTrue();
        assertThat(again.value()).isEqualByComparingTo("150");
    }
}
