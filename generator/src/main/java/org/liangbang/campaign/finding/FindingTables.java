package org.liangbang.campaign.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.OpenTable.Column;
import org.liangbang.campaign.View;
import org.liangbang.campaign.finding.Tally.Counted;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Median;
import org.liangbang.compute.Ratio;
import org.liangbang.model.Withdrawal;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * The open data of findings, in order of the files: a row each, a row for each step and extension
 * known by the day, and the counts that follow. The first three are enough to work out the rest.
 */
final class FindingTables {
    private static final List<Column> FINDINGS =
            List.of(
                    Column.id("campaign"),
                    Column.id("finding"),
                    Column.text("source"),
                    Column.id("unit"),
                    Column.text("text"),
                    Column.id("class"),
                    Column.id("severity"),
                    Column.id("owner"),
                    Column.date("found"),
                    Column.date("first-due"),
                    Column.date("due"),
                    Column.date("submitted-on"),
                    Column.date("closed-on"),
                    Column.date("withdrawn-on"),
                    Column.id("state"),
                    Column.id("overdue"),
                    Column.id("late"),
                    Column.id("extended"),
                    Column.id("reopened"),
                    Column.id("repeats"),
                    Column.number("days"),
                    Column.number("workdays"));

    private static final List<Column> STEPS =
            List.of(
                    Column.id("campaign"),
                    Column.id("finding"),
                    Column.date("date"),
                    Column.id("step"),
                    Column.id("by"),
                    Column.date("due"),
                    Column.text("note"),
                    Column.text("evidence"));

    private static final List<Column> EXTENSIONS =
            List.of(
                    Column.id("campaign"),
                    Column.id("finding"),
                    Column.date("date"),
                    Column.date("due"),
                    Column.text("reason"));

    private final View view;
    private final FindingResults results;

    FindingTables(View view) {
        this.view = view;
        this.results = view.results().get(FindingResults.TYPE);
    }

    List<OpenTable> all() {
        return List.of(
                new OpenTable(
                        "findings",
                        FINDINGS,
                        taker -> results.all().forEach(each -> taker.accept(finding(each)))),
                new OpenTable(
                        "finding-steps",
                        STEPS,
                        taker -> results.all().forEach(each -> steps(each, taker))),
                new OpenTable(
                        "finding-extensions",
                        EXTENSIONS,
                        taker -> results.all().forEach(each -> extensions(each, taker))),
                new OpenTable("finding-counts", countColumns(), this::counts));
    }

    private List<String> finding(FindingStatus status) {
        Finding finding = status.finding();
        return List.of(
                finding.campaign(),
                finding.id().value(),
                finding.source().value(),
                finding.unit().value(),
                finding.text().value(),
                Values.word(finding.kind()),
                Values.word(finding.severity()),
                status.owner(),
                finding.found().value().toString(),
                finding.due().value().toString(),
                status.due().value().toString(),
                value(status.submitted()),
                value(status.closed()),
                value(
                        finding.withdrawn()
                                .map(Withdrawal::date)
                                .filter(day -> !day.value().isAfter(view.asOf()))),
                Values.word(status.state()),
                Boolean.toString(status.isOverdue()),
                Boolean.toString(status.isLate()),
                Boolean.toString(status.isExtended()),
                Boolean.toString(status.wasReopened()),
                status.repeated().map(before -> before.id().value()).orElse(""),
                Long.toString(status.days()),
                Integer.toString(status.workdays()));
    }

    private static String value(Optional<? extends Located<?>> located) {
        return located.map(each -> each.value().toString()).orElse("");
    }

    private void steps(FindingStatus status, Consumer<List<String>> taker) {
        Finding finding = status.finding();
        for (Step step : status.known()) {
            String by =
                    step.by()
                            .map(post -> view.content().post(post.value(), finding.unit().value()))
                            .map(post -> post.id().value())
                            .orElse("");
            taker.accept(
                    List.of(
                            finding.campaign(),
                            finding.id().value(),
                            step.day().toString(),
                            Values.word(step.kind()),
                            by,
                            value(step.due()),
                            value(step.note()),
                            value(step.evidence())));
        }
    }

    private static void extensions(FindingStatus status, Consumer<List<String>> taker) {
        for (Extension each : status.extensions()) {
            taker.accept(
                    List.of(
                            status.finding().campaign(),
                            status.finding().id().value(),
                            each.date().value().toString(),
                            each.due().value().toString(),
                            each.reason().value()));
        }
    }

    private static List<Column> countColumns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.id("campaign"));
        columns.add(Column.id("scope"));
        for (Counted counted : Counted.values()) {
            columns.add(Column.number(counted.figure()));
        }
        columns.add(Column.number("close-rate"));
        columns.add(Column.number("median-days"));
        columns.add(Column.number("median-workdays"));
        return columns;
    }

    private void counts(Consumer<List<String>> taker) {
        for (String campaign : results.campaigns()) {
            taker.accept(counts(campaign, FindingFigures.WHOLE, results.campaign(campaign)));
            results.units(campaign)
                    .forEach((unit, tally) -> taker.accept(counts(campaign, unit, tally)));
            results.owners(campaign)
                    .forEach((post, tally) -> taker.accept(counts(campaign, post, tally)));
        }
    }

    private static List<String> counts(String campaign, String scope, Tally tally) {
        List<String> row = new ArrayList<>(List.of(campaign, scope));
        for (Counted counted : Counted.values()) {
            row.add(Integer.toString(tally.count(counted)));
        }
        row.add(exact(tally.closeRate().flatMap(Ratio::value)));
        row.add(exact(tally.median(FindingStatus::days).map(Median::value)));
        row.add(exact(tally.median(FindingStatus::workdays).map(Median::value)));
        return row;
    }

    private static String exact(Optional<Fraction> number) {
        return number.map(Decimals::exact).orElse("");
    }
}
