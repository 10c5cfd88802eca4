package org.liangbang.site;

import java.util.List;
import org.liangbang.document.Inline;

/** Inlines as HTML. */
final class InlineHtml implements Inline.Visitor<HtmlWriter> {
    private final HtmlWriter out;
    private final PageScope scope;

    InlineHtml(HtmlWriter out, PageScope scope) {
        this.out = out;
        this.scope = scope;
    }

    HtmlWriter all(List<Inline> line) {
        for (Inline inline : line) {
            inline.accept(this);
        }
        return out;
    }

    @Override
    public HtmlWriter text(Inline.Text text) {
        return out.text(text.text());
    }

    @Override
    public HtmlWriter strong(Inline.Strong strong) {
        out.open("strong");
        return all(strong.content()).close();
    }

    @Override
    public HtmlWriter emphasis(Inline.Emphasis emphasis) {
        out.open("em");
        return all(emphasis.content()).close();
    }

    @Override
    public HtmlWriter struck(Inline.Struck struck) {
        out.open("del").text(struck.text()).close();
        if (!struck.reason().isEmpty()) {
            out.open("span", "unseen").text(struck.reason()).close();
        }
        return out;
    }

    @Override
    public HtmlWriter code(Inline.Code code) {
        return out.element("code", code.text());
    }

    @Override
    public HtmlWriter link(Inline.Link link) {
        out.open("a").link("href", scope.hrefOf(link.target()));
        return all(link.content()).close();
    }

    @Override
    public HtmlWriter reference(Inline.Reference reference) {
        out.open("a").link("href", scope.href(reference.target()));
        return all(reference.content()).close();
    }

    @Override
    public HtmlWriter figure(Inline.Figure figure) {
        return out.open("a", "figure")
                .link("href", scope.hrefOf(figure.id()))
                .text(figure.text())
                .close();
    }

    /** Calls are replaced before the site is planned. */
    @Override
    public HtmlWriter figureCall(Inline.FigureCall call) {
        throw new IllegalStateException(call.span() + " " + call.id());
    }

    @Override
    public HtmlWriter state(Inline.State state) {
        return SignHtml.write(state, out);
    }

    @Override
    public HtmlWriter lineBreak(Inline.LineBreak lineBreak) {
        return out.open("br").close();
    }
}
