package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.liangbang.address.Addresses;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Inline;
import org.liangbang.paper.layout.MissingGlyphs;
import org.liangbang.paper.layout.Target;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.GlyphMetrics;
import org.liangbang.paper.type.Run;
import org.liangbang.source.Span;

/**
 * Inlines to passages. A character that a face lacks is set in another face that has it; one that
 * no face has is reported at the place where the text is written.
 */
public final class Passages {
    private static final List<Face> STAND_INS =
            List.of(Face.SONG, Face.HEI, Face.KAI, Face.SONG_BOLD, Face.HEI_BLACK);

    private final GlyphMetrics metrics;
    private final boolean linked;
    private final Consumer<Diagnostic> report;
    private final Span place;
    private final Set<Integer> missing = new LinkedHashSet<>();

    /**
     * Passages from one place of the content.
     *
     * @param metrics the faces
     * @param linked whether links lead anywhere: whether the site has an address
     * @param report takes what no face can show
     * @param place where the text is written
     */
    public Passages(GlyphMetrics metrics, boolean linked, Consumer<Diagnostic> report, Span place) {
        this.metrics = metrics;
        this.linked = linked;
        this.report = report;
        this.place = place;
    }

    /** The same for text written elsewhere. */
    public Passages at(Span elsewhere) {
        return new Passages(metrics, linked, report, elsewhere);
    }

    /** Where the text is written. */
    public Span place() {
        return place;
    }

    /** A passage from inlines. */
    public Passage of(List<Inline> inlines, Voice voice) {
        Collector collector = new Collector(voice);
        inlines.forEach(inline -> inline.accept(collector));
        return collector.passage();
    }

    /** A passage from characters. */
    public Passage of(String text, Voice voice) {
        return of(Inline.line(text), voice);
    }

    private Face faceFor(int character, Face wanted) {
        if (metrics.has(wanted, character) || Character.isWhitespace(character)) {
            return wanted;
        }
        for (Face face : STAND_INS) {
            if (metrics.has(face, character)) {
                return face;
            }
        }
        if (missing.add(character)) {
            report.accept(MissingGlyphs.error(character, place));
        }
        return wanted;
    }

    /** Puts runs and pieces together; parts without a meaning of their own become one piece. */
    private final class Collector implements Inline.Visitor<Collector> {
        private final Voice voice;
        private final List<Run> runs = new ArrayList<>();
        private final List<Passage.Piece> pieces = new ArrayList<>();
        private final StringBuilder plain = new StringBuilder();

        Collector(Voice voice) {
            this.voice = voice;
        }

        Passage passage() {
            endPlain();
            return new Passage(runs, pieces);
        }

        private void endPlain() {
            if (plain.length() > 0) {
                pieces.add(Passage.Piece.plain(plain.toString()));
                plain.setLength(0);
            }
        }

        private Collector add(String text, Face face) {
            if (!text.isEmpty()) {
                plain.append(text);
                addRuns(text, face, pieces.size() + 1);
            }
            return this;
        }

        private Collector special(String text, Face face, Optional<Target> target, boolean struck) {
            return special(new Passage.Piece(text, target, Optional.empty(), struck), face);
        }

        private Collector special(Passage.Piece piece, Face face) {
            if (piece.isPlain()) {
                return add(piece.text(), face);
            }
            if (!piece.text().isEmpty()) {
                endPlain();
                pieces.add(piece);
                addRuns(piece.text(), face, pieces.size());
            }
            return this;
        }

        private void addRuns(String text, Face wanted, int piece) {
            int from = 0;
            Face face = wanted;
            for (int at = 0; at < text.length(); ) {
                int character = text.codePointAt(at);
                Face next = faceFor(character, wanted);
                if (next != face && at > from) {
                    runs.add(new Run(text.substring(from, at), face, piece));
                    from = at;
                }
                face = next;
                at += Character.charCount(character);
            }
            runs.add(new Run(text.substring(from), face, piece));
        }

        private Collector inside(List<Inline> content, Voice other) {
            Collector inner = new Collector(other);
            content.forEach(inline -> inline.accept(inner));
            Passage passage = inner.passage();
            for (int at = 1; at <= passage.pieces().size(); at++) {
                Passage.Piece piece = passage.pieces().get(at - 1);
                boolean mixed = passage.runs(at).size() > 1;
                Face face = passage.runs(at).get(0).face();
                if (mixed && piece.isPlain()) {
                    passage.runs(at).forEach(run -> add(run.text(), run.face()));
                } else {
                    special(piece, face);
                }
            }
            return this;
        }

        private static String plain(List<Inline> content) {
            return org.liangbang.document.PlainText.of(content);
        }

        private Optional<Target> page(org.liangbang.address.Address address) {
            return linked ? Optional.of(new Target.Page(address)) : Optional.empty();
        }

        @Override
        public Collector text(Inline.Text text) {
            return add(text.text(), voice.plain());
        }

        @Override
        public Collector strong(Inline.Strong strong) {
            return inside(strong.content(), new Voice(voice.strong(), voice.strong()));
        }

        @Override
        public Collector emphasis(Inline.Emphasis emphasis) {
            return inside(emphasis.content(), Voice.KAI);
        }

        @Override
        public Collector code(Inline.Code code) {
            return add(code.text(), Face.HEI);
        }

        @Override
        public Collector link(Inline.Link link) {
            boolean local = link.target().startsWith("/");
            Optional<Target> target =
                    local ? Optional.empty() : Optional.of(new Target.Elsewhere(link.target()));
            return special(plain(link.content()), voice.plain(), target, false);
        }

        @Override
        public Collector reference(Inline.Reference reference) {
            return special(
                    plain(reference.content()), voice.plain(), page(reference.target()), false);
        }

        @Override
        public Collector figure(Inline.Figure figure) {
            Optional<Target> target = page(Addresses.trace(figure.id()));
            return special(figure.text(), voice.plain(), target, false);
        }

        @Override
        public Collector figureCall(Inline.FigureCall call) {
            throw new IllegalStateException("a call was not looked up: " + call);
        }

        @Override
        public Collector struck(Inline.Struck struck) {
            return special(struck.text(), voice.plain(), Optional.empty(), true);
        }

        @Override
        public Collector state(Inline.State state) {
            return special(
                    new Passage.Piece(
                            state.word(), Optional.empty(), Optional.of(state.sign()), false),
                    voice.plain());
        }

        @Override
        public Collector lineBreak(Inline.LineBreak lineBreak) {
            return add(" ", voice.plain());
        }
    }
}
