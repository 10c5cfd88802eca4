package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Drawing;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.paper.layout.module.Passage;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/**
 * The words of a cell, before its column has a width.
 *
 * @param lead what is set large; may be empty
 * @param rest what else it says; may be empty
 * @param note the line below; may be empty
 * @param art a drawing below all words
 * @param right whether lines end at the right edge of the column
 */
record CellCopy(Piece lead, Piece rest, Piece note, Optional<Art> art, boolean right) {
    /** The room between what is large and what follows, in 1/1000 of what follows. */
    private static final int BESIDE = 300;

    private static final int EM = 1_000;

    /** How much of a note stands on one line at least, in ems. */
    private static final int STATE = 6;

    /**
     * Some words and how they look.
     *
     * @param words what they say; may be empty
     * @param look how they look
     */
    record Piece(Passage words, Look look) {
        Slug line(PlacardPress press) {
            return Slug.line(words, look, press.type());
        }

        int natural(PlacardPress press) {
            return Slug.natural(words, look, press.type());
        }

        Slug set(int width, PlacardPress press) {
            return Slug.of(words, look, width, press.type());
        }
    }

    /**
     * A drawing.
     *
     * @param drawing what is drawn
     * @param shows what it shows, in words
     * @param em how large an em of it is
     */
    record Art(Drawing drawing, String shows, int em) {
        int height() {
            return (int) ((long) drawing.height() * em / 100);
        }
    }

    /** The words of a cell in a column of some kind. */
    static CellCopy of(Table.Cell cell, ColumnKind kind, PlacardPress press) {
        boolean right = kind == ColumnKind.NUMBER || kind == ColumnKind.TOTAL;
        right |= kind == ColumnKind.RANK || kind == ColumnKind.DATE;
        Look usual = look(kind, press);
        Piece none = new Piece(Passage.EMPTY, usual);
        if (cell.drawing().isPresent()) {
            return new CellCopy(none, none, none, Optional.of(art(cell, press)), right);
        }
        List<Inline> words = cell.content();
        boolean large = !words.isEmpty() && words.get(0) instanceof Inline.Strong;
        boolean late = isAlarm(cell.note());
        Look value = press.ink(TypeSize.VALUE, Voice.SONG_TITLE);
        Look beside = press.grey(TypeSize.TEXT, Voice.HEI);
        Piece lead = large ? piece(words.subList(0, 1), late ? value.red() : value, press) : none;
        List<Inline> others = large ? words.subList(1, words.size()) : words;
        boolean quiet = kind == ColumnKind.CELL && cell.note().isEmpty();
        Look plain = quiet && !begins(words) ? press.grey(TypeSize.NOTE, Voice.HEI) : usual;
        Piece rest = piece(others, large ? beside : plain, press);
        Look below =
                begins(cell.note())
                        ? press.ink(TypeSize.STATE, Voice.HEI)
                        : press.grey(TypeSize.NOTE, Voice.HEI);
        return new CellCopy(lead, rest, piece(cell.note(), below, press), Optional.empty(), right);
    }

    private static Art art(Table.Cell cell, PlacardPress press) {
        String words = PlainText.of(cell.content());
        String shows = words.isEmpty() ? "\u2014" : words;
        return new Art(cell.drawing().orElseThrow(), shows, press.size(TypeSize.NOTE));
    }

    private static Piece piece(List<Inline> words, Look look, PlacardPress press) {
        Look fitting = isAlarm(words) ? look.alarm() : look;
        return new Piece(press.passages().of(words, fitting.voice()), fitting);
    }

    private static boolean begins(List<Inline> words) {
        return !words.isEmpty() && words.get(0) instanceof Inline.State;
    }

    /** Whether words begin with a state that somebody must do something about. */
    static boolean isAlarm(List<Inline> words) {
        return !words.isEmpty()
                && words.get(0) instanceof Inline.State state
                && (state.sign() == Sign.OVERDUE || state.sign() == Sign.MISSING);
    }

    private static Look look(ColumnKind kind, PlacardPress press) {
        return switch (kind) {
            case RANK, TOTAL -> press.ink(TypeSize.VALUE, Voice.SONG_TITLE);
            case GROUP, NAME -> press.ink(TypeSize.NAME, Voice.SONG_TITLE);
            case STATE -> press.ink(TypeSize.STATE, Voice.HEI);
            case TEXT, DRAWING, NUMBER, DATE, CELL -> press.ink(TypeSize.TEXT, Voice.HEI);
        };
    }

    /** The same cell with a drawing below its words. */
    CellCopy with(Optional<Art> drawing) {
        return new CellCopy(lead, rest, note, drawing, right);
    }

    private int apart() {
        return rest.look().size() * BESIDE / EM;
    }

    /** How wide its words are when nothing is broken, and its note on two lines. */
    int natural(PlacardPress press) {
        return Math.max(main(press), note.natural(press) / 2);
    }

    /** How wide it is when nothing is broken, the note neither. */
    int whole(PlacardPress press) {
        return Math.max(main(press), note.natural(press));
    }

    private int main(PlacardPress press) {
        int first = lead.natural(press);
        int second = rest.natural(press);
        return first + (first > 0 && second > 0 ? apart() : 0) + second;
    }

    /** How narrow it may become: what is large stands on one line with what follows. */
    int least(int ems, PlacardPress press) {
        int few = Math.min(main(press), ems * rest.look().size());
        int state = Math.min(note.natural(press), STATE * note.look().size());
        return Math.max(lead.words().isEmpty() ? few : main(press), state);
    }

    /** The cell in a width. */
    SetCell set(int width, PlacardPress press) {
        Slug first = lead.set(width, press);
        Slug second = rest.set(width, press);
        int beside = first.width() + apart();
        boolean fits = beside + rest.natural(press) <= width;
        List<SetCell.Place> places = new ArrayList<>();
        boolean one = !first.isEmpty() && !second.isEmpty() && first.lines().size() == 1 && fits;
        int y = 0;
        if (one) {
            places.add(new SetCell.Place(first, 0, 0));
            int drop = first.look().drop() - second.look().drop();
            places.add(new SetCell.Place(rest.line(press), beside, drop));
            y = first.height();
        } else {
            for (Slug slug : List.of(first, second)) {
                places.add(new SetCell.Place(slug, 0, y));
                y += slug.height();
            }
        }
        int under = right ? 0 : second.inset();
        Slug last = note.set(width - under, press);
        places.add(new SetCell.Place(last, under, y));
        return SetCell.of(places, art, y + last.height(), right ? width : -1);
    }
}
