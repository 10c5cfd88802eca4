package org.liangbang.paper.svg;

import org.liangbang.paper.layout.GlyphOutlines;
import org.liangbang.paper.layout.Pictures;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.type.GlyphMetrics;

/**
 * Draws sheets as SVG files that ask for nothing else: neither fonts nor other files. The picture
 * says nothing to those who cannot see it; the words of a page stand in the list beside it.
 * Thread-safe when its parts are.
 */
public final class SheetSvg {
    private final GlyphMetrics metrics;
    private final GlyphOutlines outlines;
    private final Pictures pictures;

    /**
     * A writer of sheets in certain fonts.
     *
     * @param metrics how far glyphs move the pen
     * @param outlines what they look like
     * @param pictures where photos and drawn pictures come from
     */
    public SheetSvg(GlyphMetrics metrics, GlyphOutlines outlines, Pictures pictures) {
        this.metrics = metrics;
        this.outlines = outlines;
        this.pictures = pictures;
    }

    /** A sheet as an SVG file, in lengths of 1/1000 pt. */
    public String write(Sheet sheet) {
        GlyphShelf shelf = new GlyphShelf(outlines);
        SheetPainter painter = new SheetPainter(new LetteringSvg(metrics, shelf), pictures);
        sheet.frames().forEach(frame -> frame.accept(painter));
        String size = sheet.width() + " " + sheet.height();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
                + size
                + "\"><defs>"
                + shelf.defined()
                + "</defs><path fill=\"#fff\" d=\"M0 0h"
                + sheet.width()
                + "v"
                + sheet.height()
                + "H0z\"/>"
                + painter.drawn()
                + "</svg>\n";
    }
}
