package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A check-list lies in a campaign and has as many items as it says; each result is about a unit
 * that takes part and names its items; no unit looks at itself, or is looked at twice on one day.
 */
final class ChecklistRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Checklist list : content.all(Checklist.TYPE)) {
            Homes homes = new Homes(content, report);
            Optional<Campaign> campaign =
                    homes.campaign(
                            new Located<>(list.home().campaign(), list.span().file().start()));
            homes.post(list.post(), "");
            list.units().stream()
                    .filter(unit -> content.unit(unit.value()).isEmpty())
                    .forEach(unit -> homes.unit(unit, Optional.empty()));
            RepeatedIds.report(
                    "star.id-repeated",
                    list.items().stream().map(Checklist.Item::id).toList(),
                    report);
            checkNumber(list, report);
            checkResults(list, campaign, homes, report);
            for (ChecklistResult result : list.results()) {
                checkChecker(result, content, report);
            }
        }
    }

    private static void checkNumber(Checklist list, Consumer<Diagnostic> report) {
        int wanting = list.number().value() - list.items().size();
        if (wanting != 0) {
            report.accept(
                    Diagnostic.error("checklist.item-count", list.number().span())
                            .with("stated", list.number().value())
                            .with("written", list.items().size())
                            .with("missing", wanting > 0 ? Integer.toString(wanting) : "")
                            .with("extra", wanting < 0 ? Integer.toString(-wanting) : ""));
        }
    }

    private static void checkResults(
            Checklist list, Optional<Campaign> campaign, Homes homes, Consumer<Diagnostic> report) {
        List<String> items = list.items().stream().map(item -> item.id().value()).toList();
        Map<String, Span> seen = new LinkedHashMap<>();
        for (ChecklistResult result : list.results()) {
            homes.unit(result.unit(), campaign);
            homes.post(result.by(), result.unit().value());
            List<Located<String>> named = new ArrayList<>();
            for (ChecklistResult.Lack lack : result.missing()) {
                homes.known("checklist.item-unknown", lack.item(), items);
                new DayOrder(report).then(result.date()).then(lack.fixed());
                named.add(lack.item());
            }
            RepeatedIds.report("star.id-repeated", named, report);
            String key = result.unit().value() + " " + result.date().value();
            Span first = seen.putIfAbsent(key, result.unit().span());
            if (first != null) {
                report.accept(
                        Diagnostic.error("checklist.result-repeated", result.unit().span())
                                .with("day", result.date().value())
                                .related("first", first));
            }
        }
    }

    private static void checkChecker(
            ChecklistResult result, Register content, Consumer<Diagnostic> report) {
        content.resolve(result.by().value(), result.unit().value())
                .filter(post -> post.unit().value().equals(result.unit().value()))
                .ifPresent(
                        post ->
                                report.accept(
                                        Diagnostic.error(
                                                        "checklist.checker-own", result.by().span())
                                                .with("post", result.by().value())));
    }
}
