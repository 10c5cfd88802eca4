package org.liangbang.paper.layout.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.liangbang.address.Address;
import org.liangbang.campaign.Words;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.placard.Cover;
import org.liangbang.document.placard.Placard;
import org.liangbang.document.placard.PlacardFile;
import org.liangbang.model.Site;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.layout.edition.SmallPaper;
import org.liangbang.paper.layout.style.SheetStyle;
import org.liangbang.paper.type.FakeMetrics;
import org.liangbang.paper.type.GlyphMetrics;
import org.liangbang.theme.Theme;

/** Placards of a site that is nothing else, set in faces whose every glyph is a whole em. */
final class SmallPlacards {
    private static final List<String> LAYOUTS = List.of("wall-chart", "poster", "notice");

    private final Site site = new SmallPaper().content().all(Site.TYPE).get(0);
    private final Theme theme = SmallPaper.theme();
    private final Map<String, SheetStyle> styles = new TreeMap<>();

    SmallPlacards() {
        LAYOUTS.forEach(name -> styles.put(name, style(theme, name)));
    }

    private static SheetStyle style(Theme theme, String name) {
        try {
            return theme.layout(name).then(SheetStyle::read).value().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Site site() {
        return site;
    }

    Words words() {
        return theme.words();
    }

    SheetStyle style(String layout) {
        return styles.get(layout);
    }

    Cover cover(String title) {
        return new Cover(Address.of("/a/"), "扫码看原始记录", "河岸街道", title, "记录一份", site.span());
    }

    TypesetDocument set(String layout, Placard placard) {
        return set(layout, placard, Optional.of("https://paper.example/")).value().orElseThrow();
    }

    Outcome<TypesetDocument> set(String layout, Placard placard, Optional<String> base) {
        return set(layout, placard, base, new FakeMetrics());
    }

    Outcome<TypesetDocument> set(
            String layout, Placard placard, Optional<String> base, GlyphMetrics metrics) {
        PlacardFile file =
                new PlacardFile(
                        Address.of("/posters/a/b.pdf"),
                        layout,
                        "试样",
                        LocalDate.of(2025, 3, 1),
                        List.of(placard));
        Outcome<TypesetPlacards> outcome =
                new PlacardTypesetter(metrics, styles, site, words(), base).typeset(List.of(file));
        return new Outcome<>(
                outcome.value().map(all -> all.files().get(0).document()), outcome.diagnostics());
    }
}
