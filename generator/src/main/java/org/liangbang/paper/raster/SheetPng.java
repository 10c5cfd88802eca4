package org.liangbang.paper.raster;

import org.liangbang.paper.layout.GlyphOutlines;
import org.liangbang.paper.layout.Pictures;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Thumbnail;
import org.liangbang.paper.type.GlyphMetrics;

/**
 * Draws sheets as small PNG pictures, of the size that {@link Thumbnail} says. The same sheet gives
 * the same bytes, whatever the machine and the version of Java. Thread-safe when its parts are.
 */
public final class SheetPng {
    private final GlyphShapes shapes;
    private final Pictures pictures;

    /**
     * A writer of sheets in certain fonts.
     *
     * @param metrics how far glyphs move the pen
     * @param outlines what they look like
     * @param pictures where photos and drawn pictures come from
     */
    public SheetPng(GlyphMetrics metrics, GlyphOutlines outlines, Pictures pictures) {
        this.shapes = new GlyphShapes(metrics, outlines);
        this.pictures = pictures;
    }

    /** A sheet as a PNG file. */
    public byte[] write(Sheet sheet) {
        Thumbnail size = Thumbnail.of(sheet);
        Bitmap bitmap = new Bitmap(size.width(), size.height());
        Scale scale = Scale.of(sheet.width(), (long) size.width() * Coverage.UNIT);
        SheetPainter painter = new SheetPainter(bitmap, scale, shapes, pictures);
        sheet.frames().forEach(frame -> frame.accept(painter));
        return PngWriter.write(bitmap, Palette.of(bitmap));
    }
}
