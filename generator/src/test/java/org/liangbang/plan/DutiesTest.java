package org.liangbang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Duty;
import org.liangbang.document.Inline;

class DutiesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    @Test
    void dutiesBetweenTwoDaysAreThoseThatLookingAtEachGives() {
        Random random = new Random(11);
        List<Duty> some = some(random, 300);
        Duties duties = duties(some);
        for (int round = 0; round < 200; round++) {
            LocalDate from = FIRST.plusDays(random.nextInt(365));
            LocalDate to = from.plusDays(random.nextInt(40) - 5L);
            assertThat(from.isAfter(to) ? List.of() : duties.between(from, to))
                    .containsExactlyInAnyOrderElementsOf(
                            some.stream()
                                    .filter(duty -> !duty.due().isBefore(from))
                                    .filter(duty -> !duty.due().isAfter(to))
                                    .toList());
        }
    }

    @Test
    void whatIsOpenAfterItsLastDayIsOverdueTheLongestFirst() {
        Duties duties = duties(some(new Random(3), 100));
        assertThat(duties.overdue())
                .isNotEmpty()
                .allMatch(duty -> duty.done().isEmpty() && duty.due().isBefore(TODAY))
                .isSortedAccordingTo((one, two) -> one.due().compareTo(two.due()));
    }

    @Test
    void unitsAndPostsHaveTheirOwn() {
        List<Duty> some = some(new Random(5), 100);
        Duties duties = duties(some);
        assertThat(duties.ofUnit("u1")).allMatch(duty -> duty.unit().equals("u1"));
        assertThat(duties.ofPost("u1.secretary")).hasSameSizeAs(duties.ofUnit("u1"));
        assertThat(duties.ofUnit("nowhere")).isEmpty();
        assertThat(duties.all()).hasSameSizeAs(some);
    }

    @Test
    void theOrderInWhichKindsGiveThemDoesNotCount() {
        List<Duty> some = some(new Random(9), 200);
        List<Duty> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(duties(shuffled).all()).isEqualTo(duties(some).all());
    }

    private static List<Duty> some(Random random, int count) {
        List<Duty> duties = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String unit = "u" + random.nextInt(5);
            LocalDate due = FIRST.plusDays(random.nextInt(365));
            duties.add(
                    new Duty(
                            Inline.Reference.to(Addresses.unit(unit + "-" + number), "事"),
                            "承诺",
                            unit,
                            Optional.of(unit + ".secretary"),
                            due,
                            random.nextBoolean() ? Optional.of(due) : Optional.empty()));
        }
        return duties;
    }

    private static Duties duties(List<Duty> duties) {
        return new Duties(duties, TODAY);
    }
}
