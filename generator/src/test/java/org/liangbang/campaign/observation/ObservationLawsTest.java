package org.liangbang.campaign.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.contest.ContestKind;
import org.liangbang.campaign.observation.ObservationResults.OfCampaign;
import org.liangbang.campaign.observation.RandomVisits.Written;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ratio;
import org.liangbang.compute.Results;
import org.liangbang.model.Unit;

/** What holds for all visits; each law is tried on visits made up from seeds. */
class ObservationLawsTest {
    private static final Kind[] KINDS = {ContestKind.kind(), ObservationKind.kind()};
    private static final int CASES = 60;
    private static final String END = "2025-12-31";

    private static String day(long seed) {
        return LocalDate.of(2025, 3, 1).plusDays(new Random(seed).nextInt(300)).toString();
    }

    private static Optional<OfCampaign> campaign(SmallDistrict district, String id, String day) {
        return district.results(day).get(ObservationResults.TYPE).campaign(id);
    }

    private static SmallDistrict random(long seed) {
        return RandomVisits.district(seed, KINDS);
    }

    @Test
    void peopleOfAVisitAreTheSumOfItsRolesAndAboutWhenAnyIs() {
        for (int seed = 0; seed < CASES; seed++) {
            Results results = random(seed).results(END);
            for (Observation each : results.get(ObservationResults.TYPE).all()) {
                List<Participants> roles = each.front().participants();
                BigDecimal sum = BigDecimal.ZERO;
                boolean about = false;
                for (Participants some : roles) {
                    sum = sum.add(some.count().value().value());
                    about |= some.count().value().approximate();
                }
                Optional<String> printed =
                        results.figure(ObservationFigures.of(each, "participants"))
                                .map(Figure::printed);
                assertThat(printed.isPresent()).isEqualTo(!roles.isEmpty());
                String told = (about ? "约" : "") + sum.toPlainString();
                printed.ifPresent(number -> assertThat(number).isEqualTo(told));
            }
        }
    }

    @Test
    void everyUnitIsEitherVisitedOrNever() {
        for (int seed = 0; seed < CASES; seed++) {
            SmallDistrict district = random(seed);
            for (String id : List.of("lsb", "wall")) {
                campaign(district, id, day(seed)).ifPresent(ObservationLawsTest::checkRounds);
            }
        }
    }

    private static void checkRounds(OfCampaign of) {
        List<Round> rounds = new ArrayList<>(of.quarters());
        rounds.add(of.whole());
        for (Round round : rounds) {
            assertThat(round.visited() + round.missing().size()).isEqualTo(round.audience().size());
            for (Unit unit : round.audience()) {
                assertThat(round.to(unit.id().value()).isEmpty())
                        .isEqualTo(round.missing().contains(unit));
            }
            round.visitedRate()
                    .flatMap(Ratio::value)
                    .ifPresent(
                            rate ->
                                    assertThat(rate.times(Fraction.of(round.audience().size())))
                                            .isEqualTo(Fraction.of(round.visited())));
            round.topicsRate()
                    .flatMap(Ratio::value)
                    .ifPresent(rate -> assertThat(rate).isBetween(Fraction.ZERO, Fraction.ONE));
        }
    }

    @Test
    void quartersPartTheVisitsAndTheirStops() {
        for (int seed = 0; seed < CASES; seed++) {
            campaign(random(seed), "lsb", day(seed))
                    .ifPresent(
                            of -> {
                                int visits = 0;
                                int stops = 0;
                                for (Round quarter : of.quarters()) {
                                    visits += quarter.observations().size();
                                    stops += quarter.stops().size();
                                    assertThat(quarter.visited())
                                            .isLessThanOrEqualTo(of.whole().visited());
                                }
                                assertThat(visits).isEqualTo(of.whole().observations().size());
                                assertThat(stops).isEqualTo(of.whole().stops().size());
                            });
        }
    }

    private static String told(SmallDistrict district, String day) {
        StringBuilder told = new StringBuilder();
        for (String id : List.of("lsb", "wall")) {
            campaign(district, id, day)
                    .ifPresent(
                            of -> {
                                List<Round> rounds = new ArrayList<>(of.quarters());
                                rounds.add(of.whole());
                                for (Round round : rounds) {
                                    told.append(round.campaign()).append(' ').append(round.id());
                                    told.append(' ').append(round.observations().size());
                                    told.append(' ').append(round.stops().size()).append(' ');
                                    told.append(round.visits().keySet()).append(' ');
                                    told.append(round.topicsLooked()).append('\n');
                                }
                                told.append(of.asked().size()).append('\n');
                            });
        }
        return told.toString();
    }

    @Test
    void theOrderOfFilesAndStopsChangesNothing() {
        for (int seed = 0; seed < CASES; seed++) {
            List<Written> visits = RandomVisits.of(seed);
            List<Written> shuffled = new ArrayList<>();
            for (Written visit : visits) {
                List<String> stops = new ArrayList<>(visit.stops());
                Collections.shuffle(stops, new Random(seed));
                shuffled.add(new Written(visit.head(), stops, visit.tail()));
            }
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(told(RandomVisits.district(shuffled, KINDS), day(seed)))
                    .isEqualTo(told(RandomVisits.district(visits, KINDS), day(seed)));
        }
    }

    @Test
    void oneMoreVisitNeverLowersCoverageAndATakenBackOneChangesNothing() {
        for (int seed = 0; seed < CASES; seed++) {
            List<Written> visits = RandomVisits.of(seed);
            Optional<OfCampaign> before =
                    campaign(RandomVisits.district(visits, KINDS), "lsb", END);
            List<Written> more = new ArrayList<>(visits);
            String head =
                    "title: 加\ndate: 2025-09-09\nhalf-day: morning\nperiod: 2025-q3\norganiser: yi\n";
            List<String> stop = List.of("  - {unit: yi-2, seen: 看了}\n");
            more.add(new Written(head, stop, ""));
            Optional<OfCampaign> after = campaign(RandomVisits.district(more, KINDS), "lsb", END);
            int visited = before.orElseThrow().whole().visited();
            assertThat(after.orElseThrow().whole().visited()).isBetween(visited, visited + 1);
            assertThat(after.orElseThrow().whole().to("yi-2"))
                    .hasSize(before.orElseThrow().whole().to("yi-2").size() + 1);
            List<Written> taken = new ArrayList<>(visits);
            String back = "withdrawn: {date: 2025-10-10, because: 记错了}\n";
            taken.add(new Written(head, stop, back));
            assertThat(told(RandomVisits.district(taken, KINDS), END))
                    .isEqualTo(told(RandomVisits.district(visits, KINDS), END));
        }
    }

    @Test
    void aVisitToAUnitIsOneToTheUnitsAboveIt() {
        for (int seed = 0; seed < CASES; seed++) {
            OfCampaign of = campaign(random(seed), "lsb", END).orElseThrow();
            long grid =
                    of.whole().stops().stream()
                            .flatMap(visit -> visit.stop().unit().stream())
                            .filter(unit -> unit.value().startsWith("jia-1"))
                            .count();
            assertThat(of.whole().to("jia-1")).hasSize((int) grid);
        }
    }
}
