package org.liangbang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalendarPeriodTest {
    @Test
    void namesOfPeriodsAreReadAndWrittenAlike() {
        for (String name :
                List.of("2025", "2025-h2", "2025-q3", "2025-02", "2025-02-h2", "2025-02-14")) {
            assertThat(CalendarPeriod.parse(name).orElseThrow().id()).isEqualTo(name);
        }
    }

    @Test
    void nothingElseIsAPeriod() {
        for (String name :
                List.of("", "25", "2025-q5", "2025-13", "2025-h3", "2025-02-h3", "2025-02-30")) {
            assertThat(CalendarPeriod.parse(name)).as(name).isEmpty();
        }
    }

    @Test
    void theLastDayOfAPeriodIsTheDayBeforeTheNext() {
        assertThat(CalendarPeriod.parse("2024-02-h2").orElseThrow().last())
                .isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(CalendarPeriod.parse("2025-q4").orElseThrow().last())
                .isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(CalendarPeriod.parse("2025-h1").orElseThrow().last())
                .isEqualTo(LocalDate.of(2025, 6, 30));
    }

    @Test
    void everyDayLiesInOnePeriodOfARhythmAndPeriodsFollowEachOther() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
            for (Rhythm rhythm : Rhythm.values()) {
                CalendarPeriod period = CalendarPeriod.of(rhythm, day);
                assertThat(period.contains(day)).isTrue();
                assertThat(period.next().previous()).isEqualTo(period);
                assertThat(period.next().contains(day)).isFalse();
                assertThat(CalendarPeriod.parse(period.id())).contains(period);
            }
        }
    }
}
