package org.liangbang.campaign;

import java.util.List;
import org.liangbang.check.Rule;
import org.liangbang.compute.Computation;
import org.liangbang.model.RecordSource;

/**
 * A kind of record: everything the stages need to know of it, in one place. Each stage takes the
 * part it needs; none knows the kind.
 *
 * @param name in kebab case, such as {@code contest}
 * @param sources how its files are read, with their schemas
 * @param rules what must hold
 * @param computations its arithmetic, in order
 * @param presentation what it shows
 * @param dataBlocks the directives that articles and editions may call
 * @param events what findings and articles can refer to
 * @param oversight what it lets everybody watch
 */
public record Kind(
        String name,
        List<RecordSource<?>> sources,
        List<Rule> rules,
        List<Computation<?>> computations,
        Presentation presentation,
        List<DataBlock> dataBlocks,
        Events events,
        Oversight oversight) {
    /** Keeps its own copies. */
    public Kind {
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
        computations = List.copyOf(computations);
        dataBlocks = List.copyOf(dataBlocks);
    }
}
