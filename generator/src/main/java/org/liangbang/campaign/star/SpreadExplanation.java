package org.liangbang.campaign.star;

import java.util.List;
import java.util.stream.IntStream;
import org.liangbang.campaign.star.StarFigures.OfUnit;
import org.liangbang.compute.Explanation;
import org.liangbang.source.Span;

/** How the figures of a scope and a day came about. */
final class SpreadExplanation {
    private SpreadExplanation() {}

    /** How many units hold exactly so many stars: each of them; none rests on all looked at. */
    static Explanation with(String campaign, Point point, Distribution spread, int count) {
        List<UnitStanding> those = spread.with(count);
        return Explanation.of("star.step.with", count, point.day())
                .gives("", those.size() + "")
                .from(those.stream().map(unit -> unit(campaign, unit, point)).toList())
                .at(
                        those.isEmpty()
                                ? spread.units().stream().map(UnitStanding::place).toList()
                                : List.of());
    }

    /** A unit on a day: by its figure today, by the lines of its awards on an earlier day. */
    private static Explanation unit(String campaign, UnitStanding unit, Point point) {
        List<Holding> held = unit.heldOn(point.day());
        Explanation step =
                Explanation.of("star.step.unit", unit.unit().name().value())
                        .gives("", held.size() + "");
        if (point.id().equals(Point.NOW)) {
            return step.explainedBy(StarFigures.of(campaign, unit.id(), OfUnit.HELD));
        }
        List<Span> places = held.stream().map(each -> each.grant().span()).toList();
        return step.at(places.isEmpty() ? List.of(unit.place()) : places);
    }

    /** The share of units with so many stars or more: the counts above and below the line. */
    static Explanation share(
            String campaign, String scope, Point point, Distribution spread, int count) {
        List<Explanation> parts =
                IntStream.rangeClosed(count, spread.most())
                        .mapToObj(
                                held ->
                                        Explanation.of("star.step.of-with", held)
                                                .gives("", spread.with(held).size() + "")
                                                .explainedBy(
                                                        StarFigures.with(
                                                                campaign, scope, point.id(), held)))
                        .toList();
        return Explanation.of("star.step.share", count, point.day())
                .gives(spread.share(count).division(), spread.share(count).perCent())
                .from(parts);
    }

    /** How many stars are held in all: the units with so many each, times the number. */
    static Explanation all(String campaign, String scope, Point point, Distribution spread) {
        List<Explanation> parts =
                IntStream.rangeClosed(1, spread.most())
                        .mapToObj(
                                held ->
                                        Explanation.of("star.step.times", held)
                                                .gives(
                                                        spread.with(held).size() + " × " + held,
                                                        spread.with(held).size() * held + "")
                                                .explainedBy(
                                                        StarFigures.with(
                                                                campaign, scope, point.id(), held)))
                        .toList();
        return Explanation.of("star.step.all", point.day())
                .gives("", spread.stars() + "")
                .from(parts);
    }
}
