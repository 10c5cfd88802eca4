package org.liangbang.paper.layout.module;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangbang.document.Sign;
import org.liangbang.paper.layout.Target;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.Run;

/**
 * Text that is set as one paragraph, with what its parts stand for. The tag of a run is the number
 * of the piece it belongs to, from 1.
 *
 * @param runs the text
 * @param pieces what the runs belong to, in reading order
 */
public record Passage(List<Run> runs, List<Piece> pieces) {
    /** Text without a character. */
    public static final Passage EMPTY = new Passage(List.of(), List.of());

    /** Keeps its own copies. */
    public Passage {
        runs = List.copyOf(runs);
        pieces = List.copyOf(pieces);
    }

    /**
     * A part of a text.
     *
     * @param text its characters
     * @param target where it leads, when it is a link
     * @param sign the sign in front of it, when it is a state
     * @param struck whether it is struck through
     */
    public record Piece(String text, Optional<Target> target, Optional<Sign> sign, boolean struck) {
        static Piece plain(String text) {
            return new Piece(text, Optional.empty(), Optional.empty(), false);
        }

        boolean isPlain() {
            return target.isEmpty() && sign.isEmpty() && !struck;
        }
    }

    /** Plain characters in one face, which has them all. */
    static Passage of(String text, Face face) {
        return text.isEmpty()
                ? EMPTY
                : new Passage(List.of(new Run(text, face, 1)), List.of(Piece.plain(text)));
    }

    /** The characters. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Whether there are no characters. */
    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The runs of one piece. */
    List<Run> runs(int piece) {
        return runs.stream().filter(run -> run.tag() == piece).toList();
    }
}
