package org.liangbang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Unit;
import org.liangbang.model.UnitKind;
import org.liangbang.source.Located;

/** Units form one tree: ids are unique, every unit but the district hangs below another one. */
public final class UnitRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        List<Unit> units = content.all(Unit.TYPE);
        RepeatedIds.report("unit.id-repeated", units.stream().map(Unit::id).toList(), report);
        for (Unit unit : units) {
            checkParent(unit, content, report);
        }
    }

    private static void checkParent(Unit unit, Register content, Consumer<Diagnostic> report) {
        Optional<Located<String>> parent = unit.parent();
        if (parent.isEmpty()) {
            if (unit.kind() != UnitKind.DISTRICT) {
                report.accept(
                        Diagnostic.error("unit.parent-missing", unit.id().span())
                                .with("id", unit.id().value()));
            }
        } else if (content.unit(parent.get().value()).isEmpty()) {
            report.accept(
                    UnknownId.error("unit.parent-unknown", parent.get(), content.units().keySet()));
        } else {
            checkRing(unit, parent.get(), content, report);
        }
    }

    private static void checkRing(
            Unit unit, Located<String> parent, Register content, Consumer<Diagnostic> report) {
        List<String> passed = new ArrayList<>();
        Optional<Unit> next = Optional.of(unit);
        while (next.isPresent() && !passed.contains(next.get().id().value())) {
            passed.add(next.get().id().value());
            next = next.get().parent().flatMap(above -> content.unit(above.value()));
        }
        boolean inRing = next.isPresent() && next.get().id().value().equals(passed.get(0));
        // each ring is told once, at the unit whose id comes first
        if (inRing && passed.stream().sorted().findFirst().equals(Optional.of(passed.get(0)))) {
            report.accept(
                    Diagnostic.error("unit.parent-ring", parent.span())
                            .with("ring", String.join(" → ", passed)));
        }
    }
}
