package org.liangbang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liangbang.model.CalendarYear;
import org.liangbang.source.Located;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

class WorkingCalendarTest {
    private static final LocalDate YEAR = LocalDate.of(2025, 1, 1);
    private final WorkingCalendar calendar =
            new WorkingCalendar(
                    List.of(
                            new CalendarYear(
                                    at(2025),
                                    at("示例"),
                                    List.of(
                                            holiday(LocalDate.of(2025, 10, 1), 8),
                                            holiday(LocalDate.of(2025, 5, 1), 5)),
                                    List.of(
                                            at(LocalDate.of(2025, 9, 28)),
                                            at(LocalDate.of(2025, 10, 11))),
                                    "2025",
                                    span())));

    @Test
    void holidaysAreOffAndMakeUpDaysAreWorked() {
        assertThat(calendar.isWorkday(LocalDate.of(2025, 10, 1))).isFalse();
        assertThat(calendar.isWorkday(LocalDate.of(2025, 10, 9))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2025, 9, 28))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2025, 9, 27))).isFalse();
    }

    @Test
    void threeWorkingDaysAfterTheEveOfALongHolidayLieBehindIt() {
        assertThat(calendar.after(LocalDate.of(2025, 9, 30), 3))
                .isEqualTo(LocalDate.of(2025, 10, 11));
        assertThat(calendar.after(LocalDate.of(2025, 9, 30), 0))
                .isEqualTo(LocalDate.of(2025, 9, 30));
    }

    @Test
    void daysBetweenAreThoseThatCountingOneByOneGives() {
        Random random = new Random(20250928);
        for (int round = 0; round < 500; round++) {
            LocalDate from = YEAR.plusDays(random.nextInt(400));
            LocalDate to = YEAR.plusDays(random.nextInt(400));
            int counted = 0;
            for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
                counted += calendar.isWorkday(day) ? 1 : 0;
            }
            assertThat(calendar.between(from, to)).as(from + " " + to).isEqualTo(counted);
        }
    }

    @Test
    void goingSoManyDaysOnAndCountingThemGivesTheSameNumber() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            LocalDate from = YEAR.plusDays(random.nextInt(400));
            int days = random.nextInt(30);
            assertThat(calendar.between(from, calendar.after(from, days))).isEqualTo(days);
        }
    }

    private static CalendarYear.Holiday holiday(LocalDate first, int days) {
        return new CalendarYear.Holiday(at("假"), at(first), at(first.plusDays(days - 1)), span());
    }

    private static <T> Located<T> at(T value) {
        return new Located<>(value, span());
    }

    private static Span span() {
        return new SourceFile("calendar/2025.yaml", "year").span(0, 4);
    }
}
