package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Computation;
import org.liangbang.compute.ResultType;
import org.liangbang.compute.Results;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/** Who was in time, late or missing by a day, in one pass over units, rows and periods. */
final class ReturnComputation implements Computation<ReturnResults> {
    @Override
    public ResultType<ReturnResults> type() {
        return ReturnResults.TYPE;
    }

    @Override
    public Computed<ReturnResults> compute(
            CheckedContent content, LocalDate asOf, Results earlier) {
        Map<Filing.Home, List<Filing>> homes = new LinkedHashMap<>();
        for (Filing filing : content.all(Filing.TYPE)) {
            homes.computeIfAbsent(filing.home(), home -> new ArrayList<>()).add(filing);
        }
        List<ReturnResult> all =
                content.all(Obligation.TYPE).parallelStream()
                        .map(each -> result(each, homes, content, asOf))
                        .toList();
        ReturnResults results = new ReturnResults(all);
        return new Computed<>(results, new ReturnFigures(results, content, asOf).all());
    }

    private static ReturnResult result(
            Obligation obligation,
            Map<Filing.Home, List<Filing>> homes,
            CheckedContent content,
            LocalDate asOf) {
        Filing.Home home = new Filing.Home(obligation.campaign(), obligation.id().value());
        List<Filing> filings = homes.getOrDefault(home, List.of());
        Schedule schedule = Schedule.of(obligation, content.register().calendar());
        Rows rows = Rows.of(obligation.rhythm(), filings);
        UnitReckoning reckoning = new UnitReckoning(obligation, schedule, rows, asOf);
        Map<String, List<Filing>> byUnit = byUnit(filings);
        Map<String, List<Located<CalendarPeriod>>> plans = plans(obligation);
        List<UnitReturn> units = new ArrayList<>();
        Map<String, Tally> scopes = new LinkedHashMap<>();
        for (Unit unit : Audiences.of(obligation, content.register())) {
            String id = unit.id().value();
            List<Unit> lineage = content.register().lineage(unit);
            UnitReturn standing =
                    reckoning.of(
                            new UnitReckoning.Written(
                                    unit,
                                    content.post(obligation.owner().value(), id).id().value(),
                                    byUnit.getOrDefault(id, List.of()),
                                    excuses(obligation, lineage),
                                    plans.getOrDefault(id, List.of())));
            units.add(standing);
            for (Unit above : lineage) {
                scopes.merge(above.id().value(), standing.tally(), Tally::plus);
            }
        }
        return new ReturnResult(obligation, schedule, units, scopes);
    }

    private static Map<String, List<Filing>> byUnit(List<Filing> filings) {
        Map<String, List<Filing>> units = new LinkedHashMap<>();
        for (Filing filing : filings) {
            units.computeIfAbsent(filing.unit().value(), none -> new ArrayList<>()).add(filing);
        }
        return units;
    }

    private static Map<String, List<Located<CalendarPeriod>>> plans(Obligation obligation) {
        Map<String, List<Located<CalendarPeriod>>> units = new LinkedHashMap<>();
        for (Plan plan : obligation.plans()) {
            units.computeIfAbsent(plan.unit().value(), none -> new ArrayList<>())
                    .addAll(plan.when());
        }
        return units;
    }

    private static List<Excuse> excuses(Obligation obligation, List<Unit> lineage) {
        List<String> ids = lineage.stream().map(unit -> unit.id().value()).toList();
        return obligation.excused().stream()
                .filter(excuse -> excuse.unit().map(Located::value).map(ids::contains).orElse(true))
                .toList();
    }
}
