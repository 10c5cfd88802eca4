package org.liangbang.campaign.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liangbang.source.Located;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/** Turns are judged as if every day were looked at by itself. */
class RelayLawsTest {
    private static final int RELAYS = 4000;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Span PLACE = new SourceFile("a.yaml", "a").start();
    private static final int DAYS = 40;

    private static Located<LocalDate> day(int number) {
        return new Located<>(FIRST.plusDays(number), PLACE);
    }

    private static Relay.Leg leg(Random random) {
        int from = random.nextInt(DAYS + 10) - 5;
        return new Relay.Leg(new Turn(day(from), day(from + random.nextInt(20))), PLACE);
    }

    private static int turns(List<Relay.Leg> legs, LocalDate day) {
        return (int) legs.stream().filter(leg -> leg.days().contains(day)).count();
    }

    private static boolean isIn(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Test
    void gapsAndOverlapsAreTheDaysWithNoneAndWithSeveral() {
        for (int seed = 0; seed < RELAYS; seed++) {
            Random random = new Random(seed);
            List<Relay.Leg> legs = new ArrayList<>();
            for (int at = random.nextInt(6); at > 0; at--) {
                legs.add(leg(random));
            }
            Relay relay = Relay.of(legs, new Turn(day(0), day(DAYS - 1)));
            for (int number = 0; number < DAYS; number++) {
                LocalDate day = FIRST.plusDays(number);
                int turns = turns(legs, day);
                long gaps =
                        relay.gaps().stream()
                                .filter(gap -> isIn(day, gap.from(), gap.to()))
                                .count();
                boolean overlap =
                        relay.overlaps().stream().anyMatch(one -> isIn(day, one.from(), one.to()));
                assertThat(gaps).as(seed + " on " + day).isEqualTo(turns == 0 ? 1 : 0);
                assertThat(overlap).as(seed + " on " + day).isEqualTo(turns > 1);
            }
        }
    }

    @Test
    void theOrderWrittenDoesNotMatter() {
        for (int seed = 0; seed < RELAYS; seed++) {
            Random random = new Random(seed);
            List<Relay.Leg> legs = new ArrayList<>(List.of(leg(random), leg(random), leg(random)));
            Turn over = new Turn(day(0), day(DAYS - 1));
            Relay one = Relay.of(legs, over);
            legs.add(0, legs.remove(2));
            Relay other = Relay.of(legs, over);
            assertThat(other.gaps()).as("" + seed).isEqualTo(one.gaps());
            assertThat(other.overlaps().size()).isEqualTo(one.overlaps().size());
        }
    }

    /** Turns that were cut out of the days one after another are never wrong. */
    @Test
    void turnsThatMeetAreRight() {
        for (int seed = 0; seed < RELAYS; seed++) {
            Random random = new Random(seed);
            List<Relay.Leg> legs = new ArrayList<>();
            int from = 0;
            while (from < DAYS) {
                int to = Math.min(DAYS - 1, from + random.nextInt(15));
                legs.add(new Relay.Leg(new Turn(day(from), day(to)), PLACE));
                from = to + 1;
            }
            assertThat(Relay.of(legs, new Turn(day(0), day(DAYS - 1))))
                    .isEqualTo(new Relay(List.of(), List.of()));
        }
    }
}
