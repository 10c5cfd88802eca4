package org.liangbang.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.model.Composite;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A composite has an id no unit has, is for units that exist, takes each kind of result once, with
 * a weight, and tells equal totals apart by its own parts.
 */
public final class CompositeRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Campaign campaign : content.all(Campaign.TYPE)) {
            for (Composite composite : campaign.composites()) {
                checkId(composite, content, report);
                checkUnits(composite, content, report);
                checkParts(composite, report);
                checkTies(composite, report);
            }
        }
    }

    /** Figures are filed under the campaign by unit, contest or composite, so ids must differ. */
    private static void checkId(
            Composite composite, Register content, Consumer<Diagnostic> report) {
        String id = composite.id().value();
        if (id.equals("pledges") || content.unit(id).isPresent()) {
            report.accept(
                    Diagnostic.error("composite.id-taken", composite.id().span()).with("id", id));
        }
    }

    private static void checkUnits(
            Composite composite, Register content, Consumer<Diagnostic> report) {
        composite.audience().stream()
                .flatMap(audience -> audience.units().stream())
                .filter(unit -> content.unit(unit.value()).isEmpty())
                .forEach(
                        unit ->
                                report.accept(
                                        UnknownId.error(
                                                "campaign.unit-unknown",
                                                unit,
                                                content.units().keySet())));
    }

    private static void checkTies(Composite composite, Consumer<Diagnostic> report) {
        List<String> parts =
                composite.parts().stream().map(part -> Values.word(part.of().value())).toList();
        for (Located<String> name : composite.ties().breakBy()) {
            if (!parts.contains(name.value())) {
                report.accept(UnknownId.error("composite.part-unknown", name, parts));
            }
        }
    }

    private static void checkParts(Composite composite, Consumer<Diagnostic> report) {
        Map<Composite.Source, Span> first = new LinkedHashMap<>();
        for (Composite.Part part : composite.parts()) {
            Span before = first.putIfAbsent(part.of().value(), part.of().span());
            if (before != null) {
                report.accept(
                        Diagnostic.error("composite.part-repeated", part.of().span())
                                .with("part", Values.word(part.of().value()))
                                .related("first", before));
            }
            if (part.weight().value().signum() <= 0) {
                report.accept(
                        Diagnostic.error("composite.weight", part.weight().span())
                                .with("weight", part.weight().value().toPlainString()));
            }
        }
    }
}
