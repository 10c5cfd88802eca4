package org.liangbang.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.liangbang.address.Address;
import org.liangbang.address.FigureId;

/**
 * Gathers the named figures of a kind of record. The words of a kind give the labels of a figure
 * under one key, and what may be counted with it under another, each several with blanks between.
 */
public final class NamedFigures {
    private final Function<String, String> words;
    private final List<NamedFigure> figures = new ArrayList<>();

    /**
     * None yet.
     *
     * @param words the words of the kind under its {@code named} key: {@code <figure>.label} and
     *     {@code <figure>.counted}
     */
    public NamedFigures(Function<String, String> words) {
        this.words = words;
    }

    /** A record that sentences may name. */
    public record Named(Address page, List<String> names) {
        /** Keeps its own copy. */
        public Named {
            names = List.copyOf(names);
        }
    }

    /** Adds a figure of a record under each of its labels. */
    public void add(Named record, Optional<String> unit, String name, FigureId figure) {
        List<String> counted = split(name + ".counted");
        for (String label : split(name + ".label")) {
            add(record, unit, figure, label, counted);
        }
    }

    /** Adds a figure under a label that the record itself gives it. */
    public void add(
            Named record,
            Optional<String> unit,
            FigureId figure,
            String label,
            List<String> counted) {
        figures.add(new NamedFigure(figure, unit, record.page(), record.names(), label, counted));
    }

    private List<String> split(String key) {
        return Stream.of(words.apply(key).split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    /** All of them, in the order added. */
    public List<NamedFigure> all() {
        return List.copyOf(figures);
    }
}
