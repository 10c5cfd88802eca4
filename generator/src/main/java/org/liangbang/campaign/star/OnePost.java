package org.liangbang.campaign.star;

import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.format.Schema;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Node;

/** One post by its id; a list of posts is told that only one can answer. */
final class OnePost implements ValueFormat<Located<String>> {
    private static final ValueFormat<Located<String>> ID = Values.id().located();

    @Override
    public Optional<Located<String>> read(Node node, Consumer<Diagnostic> report) {
        if (node instanceof Node.Sequence several) {
            report.accept(
                    Diagnostic.error("star.post-not-one", node.span())
                            .with("count", several.items().size()));
            return Optional.empty();
        }
        return ID.read(node, report);
    }

    @Override
    public Schema schema() {
        return ID.schema();
    }
}
