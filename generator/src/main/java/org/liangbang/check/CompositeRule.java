package org.liangbang.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.model.Composite;
import org.liangbang.model.format.Values;
import org.liangbang.source.Span;

/** A composite has an id no unit has, and takes each kind of result once, with a weight. */
public final class CompositeRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Campaign campaign : content.all(Campaign.TYPE)) {
            for (Composite composite : campaign.composites()) {
                checkId(composite, content, report);
                checkParts(composite, report);
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
