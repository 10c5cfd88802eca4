package org.liangbang.paper.layout.sheet;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.liangbang.campaign.Words;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.placard.Notice;
import org.liangbang.document.placard.Placard;
import org.liangbang.document.placard.PlacardFile;
import org.liangbang.document.placard.Poster;
import org.liangbang.document.placard.WallSheet;
import org.liangbang.model.Site;
import org.liangbang.paper.layout.Bookmark;
import org.liangbang.paper.layout.Imprint;
import org.liangbang.paper.layout.MissingGlyphs;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.layout.module.Passages;
import org.liangbang.paper.layout.style.SheetStyle;
import org.liangbang.paper.type.GlyphMetrics;
import org.liangbang.paper.type.Typesetter;
import org.liangbang.source.Span;

/** Typesets placards. Keeps no state between calls. */
public final class PlacardTypesetter {
    private final GlyphMetrics metrics;
    private final Map<String, SheetStyle> styles;
    private final Site site;
    private final Words words;
    private final Optional<String> base;

    /**
     * A typesetter of the placards of a site.
     *
     * @param metrics the faces of the theme
     * @param styles the theme's layouts of placards by name
     * @param site who publishes them
     * @param words the words of the interface
     * @param base where the site is, ending in {@code /}; without it there are no links and codes
     */
    public PlacardTypesetter(
            GlyphMetrics metrics,
            Map<String, SheetStyle> styles,
            Site site,
            Words words,
            Optional<String> base) {
        this.metrics = metrics;
        this.styles = new TreeMap<>(styles);
        this.site = site;
        this.words = words;
        this.base = base;
    }

    /**
     * Typesets files of placards.
     *
     * @return all of them, in the order given; a character that no face has is an error
     * @throws IllegalArgumentException when there is no layout of a name, which is a mistake of the
     *     program
     */
    public Outcome<TypesetPlacards> typeset(List<PlacardFile> files) {
        List<Outcome<TypesetPlacards.TypesetFile>> outcomes =
                files.parallelStream().map(this::typeset).toList();
        List<TypesetPlacards.TypesetFile> done = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Outcome<TypesetPlacards.TypesetFile> outcome : outcomes) {
            outcome.value().ifPresent(done::add);
            diagnostics.addAll(outcome.diagnostics());
        }
        return Outcome.of(new TypesetPlacards(done), diagnostics);
    }

    private Outcome<TypesetPlacards.TypesetFile> typeset(PlacardFile file) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        SheetStyle style =
                Optional.ofNullable(styles.get(file.layout()))
                        .orElseThrow(() -> new IllegalArgumentException(file.layout()));
        TagDraft structure = TagDraft.document();
        List<Sheet> sheets = new ArrayList<>();
        List<Bookmark> bookmarks = new ArrayList<>();
        for (Placard placard : file.placards()) {
            PlacardPress press = press(placard, style, diagnostics::add);
            Branch tag = Branch.of(structure.open(Tag.Kind.SECT));
            MakeUp makeUp = placard.accept(new Setter(press, tag));
            List<Bookmark> parts = new ArrayList<>();
            int first = sheets.size() + 1;
            for (Leaf leaf : makeUp.leaves(first, press)) {
                parts.addAll(leaf.bookmarks());
                sheets.add(sheet(leaf, style));
            }
            bookmarks.add(new Bookmark(placard.cover().title(), first, 0, parts));
        }
        TypesetDocument document =
                new TypesetDocument(imprint(file), sheets, structure.finish(), bookmarks, base);
        Span place = file.placards().get(0).cover().place();
        diagnostics.addAll(MissingGlyphs.in(document, metrics, place, diagnostics));
        return Outcome.of(new TypesetPlacards.TypesetFile(file.file(), document), diagnostics);
    }

    private PlacardPress press(Placard placard, SheetStyle style, Consumer<Diagnostic> report) {
        Passages passages =
                new Passages(metrics, base.isPresent(), report, placard.cover().place());
        return new PlacardPress(style, new Typesetter(metrics), passages, words, site, base);
    }

    private static Sheet sheet(Leaf leaf, SheetStyle style) {
        return new Sheet(
                leaf.number(),
                "",
                style.paper().width(),
                style.paper().height(),
                leaf.canvas().frames());
    }

    private Imprint imprint(PlacardFile file) {
        OffsetDateTime issued = file.dated().atStartOfDay(site.timeZone()).toOffsetDateTime();
        String path = file.file().path();
        String id = path.substring(path.lastIndexOf('/') + 1).replace(".pdf", "");
        return new Imprint(
                id, file.title(), site.publication().issuer().value(), site.language(), issued);
    }

    /** The class that makes up each kind of placard. */
    private record Setter(PlacardPress press, Branch tag) implements Placard.Visitor<MakeUp> {
        @Override
        public MakeUp wall(WallSheet wall) {
            return new WallSetter(wall, press, tag).makeUp();
        }

        @Override
        public MakeUp poster(Poster poster) {
            return new PosterSetter(poster, press, tag).makeUp();
        }

        @Override
        public MakeUp notice(Notice notice) {
            return new NoticeSetter(notice, press, tag).makeUp();
        }
    }
}
