package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.OpenTable.Column;
import org.liangbang.campaign.View;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.campaign.returns.Tally.Share;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.model.Audience;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Count;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * The open data of returns, in order of the files: obligations with their periods and deadlines,
 * excuses and plans, the rows known by the day, and the counts that follow from these.
 */
final class ReturnTables {
    private static final List<Column> RETURNS =
            List.of(
                    Column.id("campaign"),
                    Column.id("return"),
                    Column.text("name"),
                    Column.id("kind"),
                    Column.id("rhythm"),
                    Column.date("from"),
                    Column.date("to"),
                    Column.id("kinds"),
                    Column.id("units"),
                    Column.number("required"),
                    Column.text("measure"),
                    Column.number("due-within"),
                    Column.id("every-day"),
                    Column.id("owner"),
                    Column.text("basis"));

    private static final List<Column> PERIODS =
            List.of(
                    Column.id("return"),
                    Column.id("period"),
                    Column.date("first"),
                    Column.date("last"),
                    Column.date("due"));

    private static final List<Column> EXCUSES =
            List.of(
                    Column.id("return"),
                    Column.id("unit"),
                    Column.date("from"),
                    Column.date("to"),
                    Column.text("reason"));

    private static final List<Column> PLANS =
            List.of(
                    Column.id("return"),
                    Column.id("unit"),
                    Column.id("period"),
                    Column.date("first"),
                    Column.date("last"));

    private static final List<Column> FILINGS =
            List.of(
                    Column.id("return"),
                    Column.id("unit"),
                    Column.date("date"),
                    Column.id("period"),
                    Column.number("times"),
                    Column.text("about"),
                    Column.number("present"),
                    Column.number("invited"),
                    Column.text("present-written"),
                    Column.text("invited-written"),
                    Column.text("minutes"),
                    Column.text("note"),
                    Column.date("corrects"),
                    Column.id("replaced"));

    private final View view;
    private final ReturnResults results;

    ReturnTables(View view) {
        this.view = view;
        this.results = view.results().get(ReturnResults.TYPE);
    }

    List<OpenTable> all() {
        return List.of(
                table("returns", RETURNS, this::obligation),
                table("return-periods", PERIODS, this::periods),
                table("return-excuses", EXCUSES, ReturnTables::excuses),
                table("return-plans", PLANS, ReturnTables::plans),
                table("filings", FILINGS, this::filings),
                table("compliance", complianceColumns(), ReturnTables::compliance));
    }

    /** Gives the rows of one obligation to a taker. */
    private interface Rows {
        void give(ReturnResult result, Consumer<List<String>> taker);
    }

    private OpenTable table(String name, List<Column> columns, Rows rows) {
        return new OpenTable(
                name, columns, taker -> results.all().forEach(each -> rows.give(each, taker)));
    }

    private void obligation(ReturnResult result, Consumer<List<String>> taker) {
        Obligation of = result.obligation();
        Audience audience =
                of.audience().orElseGet(() -> view.content().campaign(of.campaign()).audience());
        taker.accept(
                List.of(
                        of.campaign(),
                        result.id(),
                        of.name().value(),
                        of.kind().word(),
                        Values.word(of.rhythm()),
                        of.period().from().value().toString(),
                        of.period().last().toString(),
                        audience.kinds().stream()
                                .map(Values::word)
                                .collect(Collectors.joining(" ")),
                        audience.units().stream()
                                .map(Located::value)
                                .collect(Collectors.joining(" ")),
                        of.required().value().toString(),
                        of.measure().map(Located::value).orElse(""),
                        Integer.toString(of.dueWithin()),
                        Boolean.toString(of.everyDay()),
                        of.owner().value(),
                        of.basis().map(Located::value).orElse("")));
    }

    private void periods(ReturnResult result, Consumer<List<String>> taker) {
        for (Term term : result.schedule().terms()) {
            CalendarPeriod period = term.period();
            taker.accept(
                    List.of(
                            result.id(),
                            period.id(),
                            period.first().toString(),
                            period.last().toString(),
                            term.due().toString()));
        }
    }

    private static void excuses(ReturnResult result, Consumer<List<String>> taker) {
        for (Excuse excuse : result.obligation().excused()) {
            taker.accept(
                    List.of(
                            result.id(),
                            excuse.unit().map(Located::value).orElse(""),
                            excuse.from().value().toString(),
                            excuse.to().value().toString(),
                            excuse.reason().value()));
        }
    }

    private static void plans(ReturnResult result, Consumer<List<String>> taker) {
        for (Plan plan : result.obligation().plans()) {
            for (Located<CalendarPeriod> when : plan.when()) {
                CalendarPeriod period = when.value();
                taker.accept(
                        List.of(
                                result.id(),
                                plan.unit().value(),
                                period.id(),
                                period.first().toString(),
                                period.last().toString()));
            }
        }
    }

    private void filings(ReturnResult result, Consumer<List<String>> taker) {
        for (UnitReturn unit : result.units()) {
            for (UnitReturn.Replaced each : unit.replaced()) {
                if (!each.wrong().date().value().isAfter(view.asOf())) {
                    taker.accept(filing(unit, each.wrong(), true));
                }
            }
            unit.filings().forEach(each -> taker.accept(filing(unit, each, false)));
        }
    }

    private static List<String> filing(UnitReturn unit, Filing filing, boolean replaced) {
        return List.of(
                unit.obligation().id().value(),
                unit.unitId(),
                filing.date().value().toString(),
                filing.period(unit.obligation().rhythm()).id(),
                Integer.toString(filing.times()),
                text(filing.title()),
                number(filing.present()),
                number(filing.invited()),
                written(filing.present()),
                written(filing.invited()),
                text(filing.minutes()),
                text(filing.note()),
                filing.corrects().map(Located::value).map(LocalDate::toString).orElse(""),
                Boolean.toString(replaced));
    }

    private static String text(Optional<Located<String>> text) {
        return text.map(Located::value).orElse("");
    }

    private static String written(Optional<Located<Count>> count) {
        return count.map(Located::value).map(Count::written).orElse("");
    }

    /** The number when it is exact; an approximate one is only written. */
    private static String number(Optional<Located<Count>> count) {
        return count.map(Located::value)
                .filter(each -> !each.approximate())
                .map(each -> Decimals.exact(Fraction.of(each.value())))
                .orElse("");
    }

    private static List<Column> complianceColumns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.id("campaign"));
        columns.add(Column.id("return"));
        columns.add(Column.id("unit"));
        for (Counted counted : Counted.values()) {
            columns.add(Column.number(counted.figure()));
        }
        for (Share share : Share.values()) {
            columns.add(Column.number(share.figure()));
        }
        columns.add(Column.number(ReturnFigures.LONGEST));
        columns.add(Column.number(ReturnFigures.CURRENT));
        return columns;
    }

    private static void compliance(ReturnResult result, Consumer<List<String>> taker) {
        taker.accept(compliance(result, ReturnFigures.WHOLE, result.whole()));
        result.scopes().forEach((unit, tally) -> taker.accept(compliance(result, unit, tally)));
    }

    private static List<String> compliance(ReturnResult result, String scope, Tally tally) {
        List<String> row = new ArrayList<>();
        row.add(result.obligation().campaign());
        row.add(result.id());
        row.add(scope);
        for (Counted counted : Counted.values()) {
            row.add(Integer.toString(tally.count(counted)));
        }
        for (Share share : Share.values()) {
            row.add(tally.share(share).map(Decimals::exact).orElse(""));
        }
        Optional<Streaks> streaks = result.unit(scope).map(UnitReturn::streaks);
        row.add(streaks.map(each -> each.longest().size() + "").orElse(""));
        row.add(streaks.map(each -> each.current().size() + "").orElse(""));
        return row;
    }
}
