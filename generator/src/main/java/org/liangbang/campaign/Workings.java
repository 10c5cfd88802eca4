package org.liangbang.campaign;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.source.Span;

/** Explanations of figures as blocks, in the words of the theme. Thread-safe. */
public final class Workings {
    private final Words words;

    /** Workings in the given words: those of each step under its own key. */
    public Workings(Words words) {
        this.words = words;
    }

    /**
     * How a figure was worked out: a step for each part of its explanation, in order of working;
     * what a part rests on in turn stands in its note, and its places are among those of the step.
     *
     * @param anchor the fragment by which links reach it, unique on its page
     */
    public Block.Working of(Figure figure, String anchor) {
        Explanation whole = figure.explanation().get();
        String title = words.get("trace.how", name(whole), figure.printed());
        List<Explanation> parts = whole.parts().isEmpty() ? List.of(whole) : whole.parts();
        return new Block.Working(anchor, title, parts.stream().map(this::step).toList());
    }

    /** How a figure was worked out, under the anchor by which its trace page is reached. */
    public Block.Working of(Figure figure) {
        return of(figure, figure.id().anchor());
    }

    /** What a figure says, in the words of its explanation. */
    public String name(Figure figure) {
        return name(figure.explanation().get());
    }

    private Block.Step step(Explanation part) {
        List<Inline> note = new ArrayList<>();
        List<Span> places = new ArrayList<>(part.places());
        for (Explanation inner : part.parts()) {
            add(inner, note, places);
        }
        part.figure()
                .ifPresent(
                        figure ->
                                note.add(
                                        Inline.Reference.to(
                                                Addresses.trace(figure),
                                                words.get("trace.further"))));
        return new Block.Step(name(part), Inline.line(sum(part)), note, places);
    }

    private void add(Explanation part, List<Inline> note, List<Span> places) {
        part.parts().forEach(inner -> add(inner, note, places));
        places.addAll(part.places());
        String text = words.get("trace.part", name(part), sum(part)).strip();
        if (!note.isEmpty()) {
            note.add(Inline.text(words.get("trace.between")));
        }
        note.add(
                part.figure()
                        .<Inline>map(figure -> Inline.Reference.to(Addresses.trace(figure), text))
                        .orElseGet(() -> Inline.text(text)));
    }

    private String name(Explanation part) {
        return words.get(part.step(), part.arguments().toArray());
    }

    private String sum(Explanation part) {
        if (part.sum().isEmpty() || part.result().isEmpty()) {
            return part.sum() + part.result();
        }
        return words.get("trace.sum", part.sum(), part.result());
    }
}
