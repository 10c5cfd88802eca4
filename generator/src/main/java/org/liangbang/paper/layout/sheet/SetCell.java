package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.DrawingPainter;
import org.liangbang.paper.layout.module.Lettering;

/**
 * A cell in the width of its column. Heights are counted from its own top.
 *
 * @param places its words, in reading order
 * @param art a drawing below them
 * @param words how high the words are
 * @param edge where lines end that are held at the right; negative for lines held at the left
 */
record SetCell(List<Place> places, Optional<CellCopy.Art> art, int words, int edge) {
    /**
     * Words at a place.
     *
     * @param slug the words
     * @param x how far they begin to the right of the cell
     * @param y how far below its top
     */
    record Place(Slug slug, int x, int y) {
        int top(int line) {
            return y + line * slug.look().line();
        }
    }

    /**
     * What sets the words of a cell under their tags.
     *
     * @param letters for each of the words
     * @param figure the tag of the drawing; 0 without one
     */
    record Tags(List<Lettering> letters, int figure) {}

    /** Keeps its own copy. */
    SetCell {
        places = List.copyOf(places);
    }

    static SetCell of(List<Place> places, Optional<CellCopy.Art> art, int words, int edge) {
        List<Place> spoken = places.stream().filter(place -> !place.slug().isEmpty()).toList();
        return new SetCell(spoken, art, words, edge);
    }

    int height() {
        return words + art.map(CellCopy.Art::height).orElse(0);
    }

    /** Where its first baseline lies. */
    int drop() {
        return places.isEmpty() ? 0 : places.get(0).y() + places.get(0).slug().look().drop();
    }

    /** A cell with several words, or words and a drawing, holds paragraphs; else it is a leaf. */
    Tags open(TagDraft cell) {
        boolean several = places.size() + art.stream().count() > 1;
        List<Lettering> letters = new ArrayList<>();
        for (Place place : places) {
            letters.add(
                    several
                            ? place.slug().open(cell, Tag.Kind.P)
                            : Lettering.in(cell, place.slug().words()));
        }
        int figure = art.map(each -> cell.figure(each.shows()).id()).orElse(0);
        return new Tags(letters, figure);
    }

    /** The upper and lower edges of its lines and its drawing, in the order of reading. */
    List<Extent> extents() {
        List<Extent> extents = new ArrayList<>();
        for (Place place : places) {
            for (int line = 0; line < place.slug().lines().size(); line++) {
                extents.add(extent(place, line));
            }
        }
        art.ifPresent(each -> extents.add(new Extent(words, height())));
        return extents;
    }

    private static Extent extent(Place place, int line) {
        int top = place.top(line);
        return new Extent(top, top + place.slug().look().line());
    }

    /**
     * How far something reaches down a cell.
     *
     * @param top its upper edge
     * @param bottom its lower edge
     */
    record Extent(int top, int bottom) {}

    /**
     * Puts what of it lies in a stretch of the row.
     *
     * @param stretch which part of the row is wanted
     * @param box where the cell stands: its left edge, its own top, its width
     * @param tags what its words are set with
     */
    void put(Stretch stretch, Box box, Tags tags, Leaf leaf, PlacardPress press) {
        for (int at = 0; at < places.size(); at++) {
            Place place = places.get(at);
            for (int line = 0; line < place.slug().lines().size(); line++) {
                int top = place.top(line);
                if (stretch.holds(extent(place, line))) {
                    int width = place.slug().width(line);
                    int x = edge < 0 ? box.x() + place.x() : box.x() + edge - reach(at, width);
                    int base = box.y() + top + place.slug().look().drop();
                    place.slug().put(line, tags.letters().get(at), leaf.canvas(), x, base);
                }
            }
        }
        if (art.isPresent() && stretch.holds(new Extent(words, height()))) {
            CellCopy.Art what = art.get();
            Box room = new Box(box.x(), box.y() + words, box.width(), what.height());
            painter(tags, leaf, press).put(what.drawing(), room, what.em());
        }
    }

    /** Whether it is a drawing and nothing else. */
    boolean isDrawn() {
        return art.isPresent() && places.isEmpty();
    }

    /** Draws it as high as a whole band, so that lines of rows below one another meet. */
    void fill(Box box, Tags tags, Leaf leaf, PlacardPress press) {
        CellCopy.Art what = art.orElseThrow();
        int em = (int) ((long) box.height() * 100 / what.drawing().height());
        painter(tags, leaf, press).put(what.drawing(), box, em);
    }

    private static DrawingPainter painter(Tags tags, Leaf leaf, PlacardPress press) {
        Role role = new Role.Content(tags.figure());
        return new DrawingPainter(press.inks(), press.type(), leaf.canvas(), role);
    }

    /** How far from the right edge a line begins, with what stands beside it. */
    private int reach(int at, int width) {
        Place place = places.get(at);
        if (place.x() > 0) {
            return width;
        }
        boolean followed = at + 1 < places.size() && places.get(at + 1).x() > 0;
        return followed ? places.get(at + 1).x() + places.get(at + 1).slug().width() : width;
    }

    /**
     * A part of a row, counted from the top of the cell that is put: all that ends in it.
     *
     * @param after behind which heights it begins
     * @param upto where it ends
     */
    record Stretch(int after, int upto) {
        boolean holds(Extent extent) {
            return after < extent.bottom() && extent.bottom() <= upto;
        }

        /** The same, counted from a top that lies so much lower. */
        Stretch below(int shift) {
            return new Stretch(after - shift, upto - shift);
        }
    }
}
