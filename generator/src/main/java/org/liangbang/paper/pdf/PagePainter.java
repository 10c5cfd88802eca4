package org.liangbang.paper.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Step;
import org.liangbang.paper.type.GlyphRun;

/**
 * Draws the frames of one sheet. Neighbours of one role are drawn within one pair of marks, so that
 * the lines of a paragraph in a column are one piece of content.
 */
final class PagePainter implements Frame.Visitor<PageContent> {
    private final PageContent content;
    private final Lettering lettering;
    private final PictureShelf pictures;
    private final TagIndex tags;
    private final List<Integer> marked = new ArrayList<>();
    private final Map<Integer, Box> rooms = new HashMap<>();
    private final List<Frame.Area> areas = new ArrayList<>();
    private final RoleMark mark = new RoleMark();

    private PagePainter(Sheet sheet, FontShelf fonts, PictureShelf pictures, TagIndex tags) {
        this.pictures = pictures;
        this.tags = tags;
        content = new PageContent(sheet.height());
        lettering = new Lettering(content, fonts);
    }

    /** The sheet drawn, with what its marks and links belong to. */
    static PaintedPage paint(Sheet sheet, FontShelf fonts, PictureShelf pictures, TagIndex tags) {
        PagePainter painter = new PagePainter(sheet, fonts, pictures, tags);
        for (Frame frame : sheet.frames()) {
            frame.accept(painter);
        }
        painter.mark.end();
        return new PaintedPage(
                sheet, painter.content.operators(), painter.marked, painter.rooms, painter.areas);
    }

    @Override
    public PageContent text(Frame.Text text) {
        for (GlyphRun run : text.runs()) {
            begin(text.role(run), text.box());
            content.fillWith(text.setting().colour());
            lettering.show(text, run);
        }
        return content;
    }

    @Override
    public PageContent rule(Frame.Rule rule) {
        begin(rule);
        return content.fillWith(rule.colour()).rectangle(rule.box()).put("f");
    }

    @Override
    public PageContent outline(Frame.Outline outline) {
        begin(outline);
        Pen pen = outline.pen();
        return content.edgeWith(pen.colour(), pen.weight()).rectangle(outline.middle()).put("S");
    }

    @Override
    public PageContent dot(Frame.Dot dot) {
        begin(dot);
        return draw(dot.circle(), dot.pen());
    }

    @Override
    public PageContent path(Frame.Path path) {
        begin(path);
        return draw(path.steps(), path.pen());
    }

    private PageContent draw(List<Step> steps, Pen pen) {
        if (pen.fills()) {
            content.fillWith(pen.colour());
        } else {
            content.edgeWith(pen.colour(), pen.weight());
        }
        for (Step step : steps) {
            step.points().forEach(content::place);
            content.put(
                    switch (step.kind()) {
                        case MOVE -> "m";
                        case LINE -> "l";
                        case CURVE -> "c";
                        case CLOSE -> "h";
                    });
        }
        return content.put(pen.fills() ? "f" : "S");
    }

    @Override
    public PageContent picture(Frame.Picture picture) {
        begin(picture);
        Box box = picture.box();
        content.put("q").number(box.width()).inline("0 0 ").number(box.height());
        content.place(box.x(), box.bottom()).put("cm");
        return content.put("/" + pictures.name(picture) + " Do").put("Q");
    }

    @Override
    public PageContent area(Frame.Area area) {
        areas.add(area);
        return content;
    }

    private void begin(Frame frame) {
        begin(frame.owner().role(), frame.box());
    }

    private void begin(Role role, Box box) {
        mark.turn(role);
        if (role instanceof Role.Content tagged) {
            rooms.merge(tagged.tag(), box, Box::union);
        }
    }

    /** Opens and closes the marks that say what a piece of content is. */
    private final class RoleMark implements Role.Visitor<PageContent> {
        private Optional<Role> open = Optional.empty();

        void turn(Role role) {
            if (!open.equals(Optional.of(role))) {
                end();
                role.accept(this);
                open = Optional.of(role);
            }
        }

        void end() {
            if (open.isPresent()) {
                content.put("EMC");
            }
        }

        @Override
        public PageContent content(Role.Content tagged) {
            String name = tags.leafName(tagged.tag());
            String operator = "/" + name + " <</MCID " + marked.size() + ">> BDC";
            marked.add(tagged.tag());
            return content.put(operator);
        }

        @Override
        public PageContent artifact(Role.Artifact artifact) {
            return content.put(
                    switch (artifact) {
                        case PAGINATION -> "/Artifact <</Type /Pagination>> BDC";
                        case LAYOUT -> "/Artifact <</Type /Layout>> BDC";
                    });
        }
    }
}
