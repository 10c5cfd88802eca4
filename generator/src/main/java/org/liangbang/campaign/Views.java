package org.liangbang.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Computation;
import org.liangbang.compute.Computations;

/**
 * The content as seen from any day: what is computed for a day is computed once. Old pages stay
 * true, because an article is shown as of its own date and an edition as of the one printed on it.
 * Thread-safe.
 */
public final class Views {
    private final CheckedContent content;
    private final Computations computations;
    private final Words words;
    private final Map<LocalDate, View> views = new ConcurrentHashMap<>();

    /** Views of content, worked out by the computations in the order given. */
    public Views(CheckedContent content, List<Computation<?>> computations, Words words) {
        this.content = content;
        this.computations = new Computations(content, computations);
        this.words = words;
    }

    /** What there is to see on a day. */
    public View on(LocalDate day) {
        return views.computeIfAbsent(day, asOf -> new View(content, computations.on(asOf), words));
    }

    /** The content. */
    public CheckedContent content() {
        return content;
    }

    /** The words of the interface. */
    public Words words() {
        return words;
    }
}
