package org.liangbang.paper.raster;

import java.util.List;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.Pictures;
import org.liangbang.paper.layout.Point;
import org.liangbang.paper.layout.Step;

/** Draws the frames of one sheet in their order. Links are not seen. */
final class SheetPainter implements Frame.Visitor<Bitmap> {
    /** A curve of a drawing is no longer than a few pixels. */
    private static final int PIECES = 6;

    private final Bitmap bitmap;
    private final Scale scale;
    private final Coverage coverage;
    private final Lettering lettering;
    private final Pictures pictures;

    /**
     * A painter of one sheet.
     *
     * @param scale from 1/1000 pt
     */
    SheetPainter(Bitmap bitmap, Scale scale, GlyphShapes shapes, Pictures pictures) {
        this.bitmap = bitmap;
        this.scale = scale;
        this.pictures = pictures;
        coverage = new Coverage(bitmap.width(), bitmap.height());
        lettering = new Lettering(shapes, scale, coverage);
    }

    @Override
    public Bitmap text(Frame.Text text) {
        lettering.draw(text);
        return coverage.paint(bitmap, text.setting().colour());
    }

    @Override
    public Bitmap rule(Frame.Rule rule) {
        rectangle(rule.box(), Contours.closed(coverage));
        return coverage.paint(bitmap, rule.colour());
    }

    @Override
    public Bitmap outline(Frame.Outline outline) {
        rectangle(outline.middle(), pen(outline.pen()));
        return coverage.paint(bitmap, outline.pen().colour());
    }

    @Override
    public Bitmap dot(Frame.Dot dot) {
        return draw(dot.circle(), dot.pen());
    }

    @Override
    public Bitmap path(Frame.Path path) {
        return draw(path.steps(), path.pen());
    }

    private Contours pen(Pen pen) {
        return pen.fills()
                ? Contours.closed(coverage)
                : Contours.open(new Stroke(coverage, scale.of(pen.weight())));
    }

    private void rectangle(Box box, Contours pen) {
        int left = scale.of(box.x());
        int top = scale.of(box.y());
        int right = scale.of(box.right());
        int bottom = scale.of(box.bottom());
        pen.move(left, top);
        pen.line(right, top);
        pen.line(right, bottom);
        pen.line(left, bottom);
        pen.close();
    }

    private Bitmap draw(List<Step> steps, Pen with) {
        Contours pen = pen(with);
        for (Step step : steps) {
            int[] xs = step.points().stream().mapToInt(Point::x).map(scale::of).toArray();
            int[] ys = step.points().stream().mapToInt(Point::y).map(scale::of).toArray();
            switch (step.kind()) {
                case MOVE -> pen.move(xs[0], ys[0]);
                case LINE -> pen.line(xs[0], ys[0]);
                case CURVE -> pen.curve(xs, ys, PIECES);
                case CLOSE -> pen.close();
            }
        }
        pen.end();
        return coverage.paint(bitmap, with.colour());
    }

    /** A picture takes whole pixels. */
    @Override
    public Bitmap picture(Frame.Picture picture) {
        Box box = picture.box();
        int left = pixel(box.x(), bitmap.width() - 1);
        int top = pixel(box.y(), bitmap.height() - 1);
        int width = Math.max(1, pixel(box.right(), bitmap.width()) - left);
        int height = Math.max(1, pixel(box.bottom(), bitmap.height()) - top);
        Halftone halftone = Halftone.read(pictures.print(picture), width, height);
        for (int y = 0; y < height; y++) {
            int[] lights = halftone.row(y, width, height);
            for (int x = 0; x < width; x++) {
                bitmap.put(left + x, top + y, lights[x] * 0x010101);
            }
        }
        return bitmap;
    }

    private int pixel(int place, int most) {
        int nearest = (scale.of(place) + Coverage.UNIT / 2) / Coverage.UNIT;
        return Math.max(0, Math.min(nearest, most));
    }

    @Override
    public Bitmap area(Frame.Area area) {
        return bitmap;
    }
}
