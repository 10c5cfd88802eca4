package org.liangbang.campaign.responsibility;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.format.Schema;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Node;

/**
 * Who leads a task: one department by its id, or one after another, each with its days. Ids in a
 * row, which would lead side by side, are told that only one can.
 */
final class Leads implements ValueFormat<List<Lead>> {
    private static final int MOST = 50;
    private static final ValueFormat<Located<String>> ONE = Values.id().located();
    private static final ValueFormat<List<Lead>> SEVERAL = Values.listOf(Lead.FORMAT, 1, MOST);

    @Override
    public Optional<List<Lead>> read(Node node, Consumer<Diagnostic> report) {
        if (!(node instanceof Node.Sequence several)) {
            return ONE.read(node, report).map(by -> List.of(Lead.always(by)));
        }
        boolean sideBySide = several.items().stream().anyMatch(Node.Scalar.class::isInstance);
        if (sideBySide) {
            report.accept(
                    Diagnostic.error("task.lead-not-one", node.span())
                            .with("count", several.items().size()));
            return Optional.empty();
        }
        return SEVERAL.read(node, report);
    }

    @Override
    public Schema schema() {
        return new Schema.Either(List.of(ONE.schema(), SEVERAL.schema()));
    }
}
