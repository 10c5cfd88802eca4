package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.media.QrCode;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.Point;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Step;
import org.liangbang.paper.layout.TagDraft;

/**
 * A QR code on paper. All its modules are one shape, so that no hairline shows between them.
 *
 * @param code the code
 * @param module how wide a module is, in 1/1000 pt
 */
public record CodePlate(QrCode code, int module) {
    /** The code of an address, as large as fits a width in whole 1/1000 pt a module. */
    public static CodePlate of(String address, int width) {
        QrCode code = QrCode.of(address);
        return new CodePlate(code, width / code.size());
    }

    /** How wide and high it is, without the white around it. */
    public int width() {
        return code.size() * module;
    }

    /** How much must stay white on each side of it. */
    public int quiet() {
        return QrCode.QUIET * module;
    }

    /**
     * Draws it.
     *
     * @param corner its upper left corner
     * @param shows where it leads, in words
     * @param colour the colour of its dark modules
     */
    public void put(Point corner, String shows, Colour colour, Canvas canvas, TagDraft parent) {
        Role role = new Role.Content(parent.figure(shows).id());
        canvas.path(steps(corner), Pen.filling(colour), role);
    }

    /**
     * Draws it where it only comes again and is not read out.
     *
     * @param corner its upper left corner
     * @param colour the colour of its dark modules
     */
    public void repeat(Point corner, Colour colour, Canvas canvas) {
        canvas.path(steps(corner), Pen.filling(colour), Role.Artifact.PAGINATION);
    }

    private List<Step> steps(Point corner) {
        List<Step> steps = new ArrayList<>();
        for (int row = 0; row < code.size(); row++) {
            int column = 0;
            while (column < code.size()) {
                int from = column;
                while (column < code.size() && code.isDark(column, row)) {
                    column++;
                }
                if (column > from) {
                    addBar(steps, corner, row, from, column);
                }
                column++;
            }
        }
        return steps;
    }

    private void addBar(List<Step> steps, Point corner, int row, int from, int to) {
        int left = corner.x() + from * module;
        int right = corner.x() + to * module;
        int top = corner.y() + row * module;
        int bottom = top + module;
        steps.add(Step.move(left, top));
        steps.add(Step.line(right, top));
        steps.add(Step.line(right, bottom));
        steps.add(Step.line(left, bottom));
        steps.add(Step.close());
    }
}
