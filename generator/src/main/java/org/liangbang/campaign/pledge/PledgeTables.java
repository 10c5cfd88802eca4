package org.liangbang.campaign.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.OpenTable.Column;
import org.liangbang.campaign.View;
import org.liangbang.campaign.pledge.Tally.Counted;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.model.Count;
import org.liangbang.source.Located;

/**
 * The open data of pledges, in order of the files: a row each, a row for each line of their lives
 * that is known by the day, and the counts and rates that follow. The first two are enough to work
 * out the states, and with them the rest.
 */
final class PledgeTables {
    private static final List<Column> PLEDGES =
            List.of(
                    Column.id("campaign"),
                    Column.id("unit"),
                    Column.id("pledge"),
                    Column.text("text"),
                    Column.id("topic"),
                    Column.number("weight"),
                    Column.id("owner"),
                    Column.number("baseline"),
                    Column.number("first-target"),
                    Column.text("target"),
                    Column.text("progress"),
                    Column.date("first-due"),
                    Column.date("due"),
                    Column.date("delivered-on"),
                    Column.date("verified-on"),
                    Column.date("withdrawn-on"),
                    Column.id("state"),
                    Column.id("overdue"),
                    Column.id("late"),
                    Column.id("adjusted"),
                    Column.id("approximate"));

    private static final List<Column> PROGRESS =
            List.of(
                    Column.id("campaign"),
                    Column.id("unit"),
                    Column.id("pledge"),
                    Column.date("date"),
                    Column.number("value"),
                    Column.text("written"),
                    Column.date("due"),
                    Column.number("target"),
                    Column.text("reason"),
                    Column.text("note"),
                    Column.id("approximate"));

    private final View view;
    private final PledgeResults results;

    PledgeTables(View view) {
        this.view = view;
        this.results = view.results().get(PledgeResults.TYPE);
    }

    List<OpenTable> all() {
        return List.of(
                new OpenTable(
                        "pledges",
                        PLEDGES,
                        taker -> results.all().forEach(each -> taker.accept(pledge(each)))),
                new OpenTable(
                        "progress",
                        PROGRESS,
                        taker -> results.all().forEach(each -> progress(each, taker))),
                new OpenTable("pledge-counts", countColumns(), this::counts));
    }

    private List<String> pledge(PledgeStatus status) {
        Pledge pledge = status.pledge();
        return List.of(
                pledge.campaign(),
                pledge.unit(),
                pledge.id().value(),
                pledge.text().value(),
                pledge.topic().value(),
                Integer.toString(pledge.weight()),
                view.content().post(pledge.owner().value(), pledge.unit()).id().value(),
                number(pledge.baseline().map(Quantity::value)),
                number(pledge.target().map(Quantity::value)),
                status.target().map(Quantity::printed).orElse(""),
                status.printedProgress(),
                pledge.due().value().toString(),
                status.due().value().toString(),
                day(status.deliveredOn()),
                day(pledge.verified().map(Verification::date).filter(this::isKnown)),
                day(pledge.withdrawn().map(taken -> taken.date()).filter(this::isKnown)),
                status.state().word(),
                Boolean.toString(status.isOverdue()),
                Boolean.toString(status.isLate()),
                Boolean.toString(status.isAdjusted()),
                isApproximate(
                        pledge.baseline().map(Quantity::value),
                        pledge.target().map(Quantity::value)));
    }

    private boolean isKnown(Located<LocalDate> day) {
        return !day.value().isAfter(view.asOf());
    }

    private static String day(Optional<Located<LocalDate>> day) {
        return day.map(Located::value).map(Object::toString).orElse("");
    }

    private static String text(Optional<Located<String>> text) {
        return text.map(Located::value).orElse("");
    }

    private static String number(Optional<Count> count) {
        Optional<BigDecimal> value = count.map(Count::value);
        return value.map(Fraction::of).map(Decimals::exact).orElse("");
    }

    /** Whether one of two numbers is only about so much. */
    private static String isApproximate(Optional<Count> one, Optional<Count> other) {
        boolean approximate =
                one.filter(Count::approximate).isPresent()
                        || other.filter(Count::approximate).isPresent();
        return Boolean.toString(approximate);
    }

    private void progress(PledgeStatus status, Consumer<List<String>> taker) {
        Pledge pledge = status.pledge();
        for (Progress each : pledge.progress()) {
            if (isKnown(each.date())) {
                Optional<Count> value = each.value().map(Located::value);
                taker.accept(
                        List.of(
                                pledge.campaign(),
                                pledge.unit(),
                                pledge.id().value(),
                                each.date().value().toString(),
                                number(value),
                                value.map(Count::written).orElse(""),
                                day(each.due()),
                                number(each.target().map(Quantity::value)),
                                text(each.reason()),
                                text(each.note()),
                                isApproximate(value, each.target().map(Quantity::value))));
            }
        }
    }

    private static List<Column> countColumns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.id("campaign"));
        columns.add(Column.id("unit"));
        for (Counted counted : Counted.values()) {
            columns.add(Column.number(counted.figure()));
        }
        columns.add(Column.number("delivered-rate"));
        columns.add(Column.number("weighted-rate"));
        return columns;
    }

    private void counts(Consumer<List<String>> taker) {
        for (String campaign : results.campaigns()) {
            taker.accept(counts(campaign, PledgeFigures.WHOLE, results.campaign(campaign)));
            results.units(campaign)
                    .forEach((unit, tally) -> taker.accept(counts(campaign, unit, tally)));
            results.topics(campaign)
                    .forEach(
                            (topic, tally) ->
                                    taker.accept(
                                            counts(campaign, PledgeFigures.topic(topic), tally)));
        }
    }

    private static List<String> counts(String campaign, String scope, Tally tally) {
        List<String> row = new ArrayList<>(List.of(campaign, scope));
        for (Counted counted : Counted.values()) {
            row.add(Integer.toString(tally.count(counted)));
        }
        row.add(Decimals.exact(tally.rate(false)));
        row.add(Decimals.exact(tally.rate(true)));
        return row;
    }
}
