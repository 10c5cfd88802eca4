package org.liangbang.site;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;

/** Sections in a grid of twelve columns: those that fit share a row. */
final class SectionHtml {
    private static final int COLUMNS = 12;
    private static final int IN_A_SECTION = 1;

    private final HtmlWriter out;
    private final PageScope scope;

    SectionHtml(HtmlWriter out, PageScope scope) {
        this.out = out;
        this.scope = scope;
    }

    /** Sections from top to bottom; as many side by side as their widths allow. */
    HtmlWriter rows(List<Section> sections) {
        List<Section> row = new ArrayList<>();
        int taken = 0;
        for (Section section : sections) {
            int width = columns(section.width());
            if (taken + width > COLUMNS) {
                row(row);
                row.clear();
                taken = 0;
            }
            row.add(section);
            taken += width;
        }
        row(row);
        return out;
    }

    private void row(List<Section> row) {
        if (row.isEmpty()) {
            return;
        }
        if (row.size() == 1 && row.get(0).width() == Width.FULL) {
            section(row.get(0), "section");
            return;
        }
        out.open("div", "section grid ruled");
        row.forEach(each -> section(each, style(each.width())));
        out.close();
    }

    private static int columns(Width width) {
        return switch (width) {
            case FULL -> COLUMNS;
            case TWO_THIRDS -> 8;
            case HALF -> 6;
            case THIRD -> 4;
        };
    }

    private static String style(Width width) {
        return switch (width) {
            case FULL -> "col";
            case TWO_THIRDS -> "w8 m12 col";
            case HALF -> "w6 m6 col";
            case THIRD -> "w4 m6 col";
        };
    }

    /** One section in a style of its own. */
    HtmlWriter section(Section section, String style) {
        InlineHtml inlines = new InlineHtml(out, scope);
        out.open("section", style);
        if (scope.takeId(section.id())) {
            out.with("id", section.id());
        }
        out.open("header").element("h2", section.title());
        if (!section.scope().isEmpty()) {
            out.open("p");
            inlines.all(section.scope()).close();
        }
        if (section.more().isPresent()) {
            out.open("a", "more").link("href", scope.href(section.more().get().target()));
            inlines.all(section.more().get().content()).close();
        }
        out.close();
        new BlockHtml(out, scope, IN_A_SECTION).all(section.blocks());
        return out.close();
    }
}
