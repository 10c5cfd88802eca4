package org.liangbang.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.liangbang.address.Address;
import org.liangbang.address.FigureId;
import org.liangbang.check.Register;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Results;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Walk;
import org.liangbang.text.Nearest;

/**
 * Puts live data where a text calls for it: the printed number for {@code {{id}}}, the blocks of a
 * {@link DataBlock} for {@code ::: name}. Thread-safe.
 */
public final class Expansion {
    private static final int LEAST_PARTS = 3;

    private final Map<String, DataBlock> dataBlocks = new LinkedHashMap<>();

    /** An expansion that knows these data blocks. */
    public Expansion(List<DataBlock> dataBlocks) {
        dataBlocks.forEach(each -> this.dataBlocks.put(each.name(), each));
    }

    /** The names of the data blocks it knows, in the order given. */
    public List<String> names() {
        return List.copyOf(dataBlocks.keySet());
    }

    /**
     * The blocks without calls.
     *
     * @param blocks the text, its directives found right by {@link CallRule}
     * @param view what there is to see on the day the text speaks of
     * @throws IllegalStateException when a call leads nowhere, which a check has missed
     */
    public List<Block> expand(List<Block> blocks, View view) {
        if (!hasCalls(blocks)) {
            return blocks;
        }
        return new Rewriting(call -> blocks(call, view), call -> figure(call, view)).all(blocks);
    }

    /** The blocks for a directive that stands alone, such as an item of a printed page. */
    public List<Block> blocks(Block.Directive call, View view) {
        return block(call).blocks(call, view);
    }

    /** The page of the site on which the records behind such a directive stand. */
    public Address page(Block.Directive call, View view) {
        return block(call).page(call, view);
    }

    private DataBlock block(Block.Directive call) {
        return Optional.ofNullable(dataBlocks.get(call.name()))
                .orElseThrow(() -> new IllegalStateException(call.span() + " " + call.name()));
    }

    private static Inline figure(Inline.FigureCall call, View view) {
        Figure figure =
                find(call, view.results())
                        .orElseThrow(() -> new IllegalStateException(call.span() + " " + call));
        return new Inline.Figure(figure.id(), figure.printed());
    }

    private static Optional<Figure> find(Inline.FigureCall call, Results results) {
        FigureId id = new FigureId(call.id());
        return id.parts().size() < LEAST_PARTS ? Optional.empty() : results.figure(id);
    }

    /** Whether a text calls for live data. */
    public static boolean hasCalls(List<Block> blocks) {
        AtomicBoolean found = new AtomicBoolean();
        Walk.through(
                blocks,
                block -> found.set(found.get() || block instanceof Block.Directive),
                inline -> found.set(found.get() || inline instanceof Inline.FigureCall));
        return found.get();
    }

    /**
     * The figures that a text calls for and that were not computed, each with the nearest there
     * are.
     *
     * @param blocks the text
     * @param results of the day the text speaks of
     */
    public static List<Diagnostic> unknownFigures(List<Block> blocks, Results results) {
        List<Diagnostic> unknown = new ArrayList<>();
        Walk.through(
                blocks,
                block -> {},
                inline -> {
                    if (inline instanceof Inline.FigureCall call && find(call, results).isEmpty()) {
                        unknown.add(unknown(call, results));
                    }
                });
        return unknown;
    }

    private static Diagnostic unknown(Inline.FigureCall call, Results results) {
        List<String> known = results.figures().stream().map(figure -> figure.id().path()).toList();
        return Diagnostic.error("figure.unknown", call.span())
                .with("figure", call.id())
                .with("near", String.join(", ", Nearest.names(call.id(), known)));
    }

    /**
     * Says what is wrong with a directive: nothing of that name, or a call that its data block
     * cannot answer.
     */
    void check(Block.Directive call, Register content, Consumer<Diagnostic> to) {
        DataBlock block = dataBlocks.get(call.name());
        if (block == null) {
            to.accept(
                    Diagnostic.error("directive.unknown", call.span())
                            .with("name", call.name())
                            .with("known", String.join(", ", dataBlocks.keySet())));
        } else {
            block.check(call, content, to);
        }
    }
}
