package org.liangbang.paper.layout.edition;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.View;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Edition;
import org.liangbang.model.Publication;
import org.liangbang.model.Site;
import org.liangbang.paper.layout.module.Bench;
import org.liangbang.paper.layout.module.Passages;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.GlyphMetrics;
import org.liangbang.source.Span;

/**
 * What the pages of one edition are made with.
 *
 * @param edition the edition
 * @param view the content as of its date
 * @param bench what its text is set with
 * @param metrics the faces
 * @param base where the site is, when it has an address
 * @param report takes what is to be said about it
 */
record Press(
        Edition edition,
        View view,
        Bench bench,
        GlyphMetrics metrics,
        Optional<String> base,
        Consumer<Diagnostic> report) {
    /** The same with other numbers of the page. */
    Press in(PaperStyle style) {
        return new Press(edition, view, bench.in(style), metrics, base, report);
    }

    /** The same for modules of up to so many rows. */
    Press upTo(int rows) {
        return new Press(edition, view, bench.upTo(rows), metrics, base, report);
    }

    /** The same for an edition as it is printed. */
    Press of(Edition printed) {
        return new Press(printed, view, bench, metrics, base, report);
    }

    /** Makes passages of text written at a place. */
    Passages passages(Span place) {
        return new Passages(metrics, base.isPresent(), report, place);
    }

    Site site() {
        return view.content().all(Site.TYPE).get(0);
    }

    PaperStyle style() {
        return bench.style();
    }

    Days days() {
        return new Days(view.words());
    }

    String words(String key, Object... values) {
        return view.words().get("paper." + key, values);
    }

    /** What kind of publication it is, in words. */
    String kind() {
        Publication.Kind kind = site().publication().kind().value();
        return words("kind." + kind.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** What the masthead says beyond name, date and issuer; empty for a bulletin. */
    List<String> fields() {
        return site().publication().fields().stream()
                .map(field -> words("field." + field.key(), field.value().value()))
                .toList();
    }

    /** The words that every page of a sample or an unsigned edition carries; may be empty. */
    String marks() {
        boolean signed = edition.status().value() == org.liangbang.model.Article.Status.SIGNED;
        String sample = site().sample() ? "\u3000" + words("sample") : "";
        return signed ? sample : sample + "\u3000" + words("proof");
    }

    /** A figure as printed; empty when there is none of this id, which is reported elsewhere. */
    Optional<String> printed(String figure) {
        return view.results().figure(new FigureId(figure)).map(found -> found.printed());
    }
}
