package org.liangbang.paper.svg;

import java.util.Base64;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.Pictures;
import org.liangbang.paper.layout.Point;
import org.liangbang.paper.layout.Step;

/** Draws the frames of one sheet in their order. Links are drawn by the page that shows it. */
final class SheetPainter implements Frame.Visitor<StringBuilder> {
    private static final byte JPEG = (byte) 0xff;

    private final StringBuilder svg = new StringBuilder();
    private final LetteringSvg lettering;
    private final Pictures pictures;

    SheetPainter(LetteringSvg lettering, Pictures pictures) {
        this.lettering = lettering;
        this.pictures = pictures;
    }

    /** All that was drawn so far. */
    String drawn() {
        return svg.toString();
    }

    @Override
    public StringBuilder text(Frame.Text text) {
        lettering.draw(text, svg);
        return svg;
    }

    @Override
    public StringBuilder rule(Frame.Rule rule) {
        return begin("rect", Pen.filling(rule.colour())).append(place(rule.box())).append("/>");
    }

    @Override
    public StringBuilder outline(Frame.Outline outline) {
        return begin("rect", outline.pen()).append(place(outline.middle())).append("/>");
    }

    @Override
    public StringBuilder dot(Frame.Dot dot) {
        Point centre = dot.centre();
        begin("circle", dot.pen()).append(" cx=\"").append(centre.x());
        svg.append("\" cy=\"").append(centre.y());
        return svg.append("\" r=\"").append(dot.radius()).append("\"/>");
    }

    @Override
    public StringBuilder path(Frame.Path path) {
        begin("path", path.pen()).append(" d=\"");
        for (Step step : path.steps()) {
            svg.append(
                    switch (step.kind()) {
                        case MOVE -> 'M';
                        case LINE -> 'L';
                        case CURVE -> 'C';
                        case CLOSE -> 'z';
                    });
            for (Point point : step.points()) {
                svg.append(point.x()).append(" ").append(point.y()).append(" ");
            }
        }
        return svg.append("\"/>");
    }

    @Override
    public StringBuilder picture(Frame.Picture picture) {
        byte[] file = pictures.print(picture);
        String type = file[0] == JPEG ? "jpeg" : "png";
        svg.append("<image").append(place(picture.box()));
        svg.append(" preserveAspectRatio=\"none\" href=\"data:image/").append(type);
        svg.append(";base64,").append(Base64.getEncoder().encodeToString(file));
        return svg.append("\"/>");
    }

    @Override
    public StringBuilder area(Frame.Area area) {
        return svg;
    }

    private static String place(Box box) {
        return " x=\""
                + box.x()
                + "\" y=\""
                + box.y()
                + "\" width=\""
                + box.width()
                + "\" height=\""
                + box.height()
                + "\"";
    }

    private StringBuilder begin(String shape, Pen pen) {
        svg.append('<').append(shape);
        if (pen.fills()) {
            return svg.append(" fill=\"#").append(pen.colour()).append('"');
        }
        svg.append(" fill=\"none\" stroke=\"#").append(pen.colour());
        return svg.append("\" stroke-width=\"").append(pen.weight()).append('"');
    }
}
