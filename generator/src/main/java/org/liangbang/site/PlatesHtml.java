package org.liangbang.site;

import org.liangbang.document.Plates;

/** Small pictures as a list of links. */
final class PlatesHtml {
    private final HtmlWriter out;
    private final PageScope scope;
    private final InlineHtml inlines;

    PlatesHtml(HtmlWriter out, PageScope scope, InlineHtml inlines) {
        this.out = out;
        this.scope = scope;
        this.inlines = inlines;
    }

    HtmlWriter write(Plates plates) {
        out.open("ul", "plates");
        plates.plates().forEach(plate -> plate(plate, plates.late()));
        return out.close();
    }

    private void plate(Plates.Plate plate, boolean late) {
        out.open("li").open("a").link("href", scope.href(plate.link().target()));
        if (plate.current()) {
            out.with("aria-current", "page");
        }
        out.open("img", "sheetlet").link("src", scope.href(plate.file()));
        out.with("width", Integer.toString(plate.width()));
        out.with("height", Integer.toString(plate.height()));
        out.with("alt", plate.alternative());
        if (late) {
            out.with("loading", "lazy");
        }
        out.close();
        if (!plate.link().content().isEmpty()) {
            out.open("span");
            inlines.all(plate.link().content()).close();
        }
        out.close().close();
    }
}
