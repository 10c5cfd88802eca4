package org.liangbang.site;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;

/** Sections in a grid of twelve columns: those that fit share a row. */
final class SectionHtml {
    private static final int COLUMNS = 12;

    /** A half and two thirds may be squeezed into a row, five to seven. */
    private static final int MOST_COLUMNS = 14;

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
            if (taken + width > MOST_COLUMNS || section.width() == Width.FULL) {
                row(row, taken);
                row.clear();
                taken = 0;
            }
            row.add(section);
            taken += width;
        }
        row(row, taken);
        return out;
    }

    /** A row is stretched or squeezed to the width of the page; a narrow section alone is not. */
    private void row(List<Section> row, int taken) {
        if (row.isEmpty()) {
            return;
        }
        boolean alone = row.size() == 1 && row.get(0).width() != Width.THIRD;
        if (alone) {
            section(row.get(0), "section");
            return;
        }
        int whole = row.size() == 1 ? COLUMNS : taken;
        List<Integer> shares = new ArrayList<>();
        int left = COLUMNS;
        for (int at = 0; at < row.size(); at++) {
            int share = columns(row.get(at).width()) * COLUMNS / whole;
            boolean last = at == row.size() - 1 && row.size() > 1;
            shares.add(last ? left : share);
            left -= share;
        }
        boolean even = shares.stream().allMatch(share -> share <= COLUMNS / 2);
        out.open("div", "section grid ruled");
        for (int at = 0; at < row.size(); at++) {
            section(row.get(at), "w" + shares.get(at) + (even ? " m6 col" : " m12 col"));
        }
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
