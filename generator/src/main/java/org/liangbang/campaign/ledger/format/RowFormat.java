package org.liangbang.campaign.ledger.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.Schema;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Node;

/** How a row is written: its id, its steps, and what only the ledger's definition can read. */
final class RowFormat implements ValueFormat<Function<String, WrittenRow>> {
    private static final int MOST_IN_A_CELL = 100;
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<List<Step>> STEPS = Field.list("steps", Step.FORMAT);
    private static final List<Field<?>> FIELDS = List.of(ID, STEPS);

    /** A row without its cells. */
    private record Bare(Located<String> id, List<Step> steps) {}

    private static final RecordFormat<Bare> BARE =
            RecordFormat.of("ledger-row", FIELDS, read -> new Bare(read.get(ID), read.get(STEPS)));

    @Override
    public Optional<Function<String, WrittenRow>> read(Node node, Consumer<Diagnostic> report) {
        List<Node.Entry> cells = new ArrayList<>();
        Node own = node;
        if (node instanceof Node.Mapping mapping) {
            List<Node.Entry> entries = new ArrayList<>();
            mapping.entries().forEach(entry -> (isOwn(entry) ? entries : cells).add(entry));
            own = new Node.Mapping(entries, mapping.span());
        }
        return BARE.read(own, report)
                .map(
                        bare ->
                                ledger ->
                                        new WrittenRow(
                                                ledger, bare.id, cells, bare.steps, node.span()));
    }

    private static boolean isOwn(Node.Entry entry) {
        String key = entry.key().text();
        return key.equals(ID.key()) || key.equals(STEPS.key());
    }

    @Override
    public Schema schema() {
        Schema.Fields fixed = (Schema.Fields) BARE.schema();
        Schema value = Schema.Scalar.text();
        Schema cell =
                new Schema.Either(List.of(value, new Schema.ListOf(value, 0, MOST_IN_A_CELL)));
        return new Schema.Fields(fixed.name(), fixed.fields(), Optional.of(cell));
    }
}
