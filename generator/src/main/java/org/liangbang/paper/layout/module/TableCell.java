package org.liangbang.paper.layout.module;

import java.util.List;
import java.util.Optional;
import org.liangbang.document.Drawing;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Paragraph;
import org.liangbang.paper.type.Typesetter;

/**
 * A cell with its words, before it has a width.
 *
 * @param words what is printed
 * @param note a second, smaller line; may be empty
 * @param drawing a drawing instead of words
 * @param look face, size and side
 */
record TableCell(Passage words, Passage note, Optional<Drawing> drawing, Look look) {
    /** What a sign and the gap behind it take, in 1/1000 em. */
    static final int SIGN = 1_250;

    /** How far lines of one cell stand apart, in 1/1000 of their size. */
    private static final int LEADING = 1_250;

    /** How far the baseline of a note lies below that of the words. */
    static final int NOTE_DROP = 10_600;

    /** How far type reaches below its baseline, in 1/1000 of its size. */
    private static final int DESCENT = 250;

    private static final int EM = 1_000;
    static final int NOTE_SIZE = 6_500;

    /**
     * How the cells of a column look.
     *
     * @param voice the faces
     * @param size of the type, in 1/1000 pt
     * @param right whether they end at the right edge of the column
     */
    record Look(Voice voice, int size, boolean right) {
        static Look of(Table.ColumnKind kind) {
            return switch (kind) {
                case RANK -> new Look(Voice.SONG_TITLE, 11_000, true);
                case NAME -> new Look(Voice.HEI, 9_000, false);
                case GROUP, TEXT, DRAWING -> new Look(Voice.HEI, 8_500, false);
                case STATE, DATE -> new Look(Voice.HEI, 8_500, false);
                case NUMBER, CELL -> new Look(Voice.HEI, 8_500, true);
                case TOTAL -> new Look(Voice.SONG_TITLE, 11_500, true);
            };
        }

        Look asHead() {
            return new Look(Voice.HEI, 7_000, right);
        }
    }

    /**
     * The lines of a cell.
     *
     * @param words of its words
     * @param notes of its note
     */
    record Lines(List<Line> words, List<Line> notes) {
        int height() {
            return words.stream().mapToInt(TableCell::leading).sum()
                    + notes.stream().mapToInt(TableCell::leading).sum();
        }
    }

    static int leading(Line line) {
        return line.size() * LEADING / EM;
    }

    /** The sign it begins with. */
    Optional<Sign> sign() {
        return words.pieces().isEmpty() ? Optional.empty() : words.pieces().get(0).sign();
    }

    /** The sign of one of its pieces, which are numbered from 1. */
    Optional<Sign> sign(int piece) {
        return words.pieces().get(piece - 1).sign();
    }

    private int signWidth() {
        return sign().isPresent() ? look.size() * SIGN / EM : 0;
    }

    /** How wide it is when nothing is broken. */
    int natural(Typesetter type) {
        int wide = signWidth() + type.line(words.runs(), look.size()).width();
        return Math.max(wide, type.line(note.runs(), NOTE_SIZE).width());
    }

    /** Its lines in a width. */
    Lines lines(int width, Typesetter type) {
        if (drawing.isPresent()) {
            return new Lines(List.of(), List.of());
        }
        int indent = sign().isPresent() ? SIGN : 0;
        List<Line> first =
                words.isEmpty()
                        ? List.of()
                        : type.ragged(new Paragraph(words.runs(), indent), look.size(), width);
        List<Line> second =
                note.isEmpty()
                        ? List.of()
                        : type.ragged(new Paragraph(note.runs(), 0), NOTE_SIZE, width);
        return new Lines(first, second);
    }

    /** How high its words are in a width. */
    int height(int width, Typesetter type) {
        return lines(width, type).height();
    }

    /** How high its drawing is; 0 without one. */
    int drawn() {
        return drawing.map(each -> each.height() * look.size() / 100).orElse(0);
    }

    /** How far it reaches below its first baseline in a width. */
    int below(int width, Typesetter type) {
        Lines lines = lines(width, type);
        int below = 0;
        int last = 0;
        for (Line line : lines.words()) {
            below += last == 0 ? 0 : leading(line);
            last = line.size();
        }
        for (int at = 0; at < lines.notes().size(); at++) {
            Line line = lines.notes().get(at);
            below += at == 0 ? NOTE_DROP : leading(line);
            last = line.size();
        }
        return below + last * DESCENT / EM;
    }

    /** A cell of the same look that says nothing. */
    TableCell blank() {
        return new TableCell(Passage.EMPTY, Passage.EMPTY, Optional.empty(), look);
    }

    /** Red for what is overdue or missing, ink for all else. */
    Colour colour(PaperStyle style) {
        boolean alarming =
                sign().filter(each -> each == Sign.OVERDUE || each == Sign.MISSING).isPresent();
        return alarming ? style.colours().red() : style.colours().ink();
    }
}
