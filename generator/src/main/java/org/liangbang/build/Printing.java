package org.liangbang.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Expansion;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.View;
import org.liangbang.campaign.Views;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.placard.PlacardFile;
import org.liangbang.media.PhotoLibrary;
import org.liangbang.model.Edition;
import org.liangbang.model.Site;
import org.liangbang.output.Artifact;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.layout.edition.EditionTypesetter;
import org.liangbang.paper.layout.edition.TypesetEditions;
import org.liangbang.paper.layout.edition.TypesetEditions.TypesetEdition;
import org.liangbang.paper.layout.sheet.PlacardTypesetter;
import org.liangbang.paper.layout.sheet.TypesetPlacards;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.layout.style.SheetStyle;
import org.liangbang.paper.pdf.FontSet;
import org.liangbang.paper.pdf.PdfWriter;
import org.liangbang.paper.raster.SheetPng;
import org.liangbang.paper.svg.SheetSvg;
import org.liangbang.paper.type.Face;
import org.liangbang.source.Node;
import org.liangbang.theme.Theme;

/** The printed paper: a theme's fonts and layouts, and what is set and written with them. */
final class Printing {
    private final Theme theme;
    private final FontSet fonts;
    private final PhotoLibrary photos;

    /** The paper in a theme, with the photos that the content uses. */
    Printing(Theme theme, PhotoLibrary photos) {
        this.theme = theme;
        this.photos = photos;
        this.fonts = FontSet.of(face -> font(theme, face));
    }

    private static byte[] font(Theme theme, Face face) {
        String file =
                switch (face) {
                    case SONG -> "NotoSerifSC-Regular.ttf";
                    case SONG_BOLD -> "NotoSerifSC-Bold.ttf";
                    case HEI -> "NotoSansSC-Regular.ttf";
                    case HEI_BLACK -> "NotoSansSC-Black.ttf";
                    case KAI -> "LXGWWenKai-Regular.ttf";
                };
        try {
            return theme.font(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Typesets all editions that are published. */
    Outcome<TypesetEditions> typeset(Views views, Expansion expansion, BuildRequest request) {
        return typeset(
                views.content().all(Edition.TYPE),
                expansion,
                press -> press.typeset(views, request.base(views.content()), request.drafts()));
    }

    /** Typesets one edition. */
    Outcome<TypesetEdition> typeset(
            Edition edition, Views views, Expansion expansion, BuildRequest request) {
        return typeset(
                List.of(edition),
                expansion,
                press -> press.typeset(edition, views, request.base(views.content())));
    }

    private <T> Outcome<T> typeset(
            List<Edition> editions,
            Expansion expansion,
            Function<EditionTypesetter, Outcome<T>> work) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<String, PaperStyle> styles = styles(editions, diagnostics);
        Outcome<T> done = work.apply(new EditionTypesetter(fonts, styles, photos, expansion));
        diagnostics.addAll(done.diagnostics());
        return new Outcome<>(done.value(), diagnostics);
    }

    private Map<String, PaperStyle> styles(List<Edition> editions, List<Diagnostic> diagnostics) {
        SortedMap<String, PaperStyle> styles = new TreeMap<>();
        editions.stream()
                .flatMap(edition -> edition.pages().stream())
                .map(page -> page.layout().value())
                .distinct()
                .forEach(
                        name -> {
                            Outcome<PaperStyle> style = layout(name).then(PaperStyle::read);
                            diagnostics.addAll(style.diagnostics());
                            style.value().ifPresent(read -> styles.put(name, read));
                        });
        return styles;
    }

    /** Typesets all that the kinds of record have printed to be pinned up. */
    Outcome<TypesetPlacards> placards(View view, List<Presentation> kinds, BuildRequest request) {
        List<PlacardFile> files =
                kinds.parallelStream().flatMap(kind -> kind.placards(view).stream()).toList();
        List<Diagnostic> diagnostics = new ArrayList<>();
        SortedMap<String, SheetStyle> styles = new TreeMap<>();
        for (String name : files.stream().map(PlacardFile::layout).distinct().toList()) {
            Outcome<SheetStyle> style = layout(name).then(SheetStyle::read);
            diagnostics.addAll(style.diagnostics());
            style.value().ifPresent(read -> styles.put(name, read));
        }
        if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
            return Outcome.none(diagnostics);
        }
        Site site = view.content().all(Site.TYPE).get(0);
        PlacardTypesetter typesetter =
                new PlacardTypesetter(
                        fonts, styles, site, view.words(), request.base(view.content()));
        return typesetter.typeset(files);
    }

    private Outcome<Node> layout(String name) {
        try {
            return theme.layout(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files of all editions. */
    Stream<Artifact> artifacts(TypesetEditions editions) {
        return editions.editions().stream().flatMap(this::artifacts);
    }

    /** The PDFs of one edition: the whole, then each page. */
    Stream<Artifact> pdfs(TypesetEdition edition) {
        PdfWriter writer = new PdfWriter(fonts, new PhotoPrints(photos));
        TypesetDocument document = edition.document();
        Artifact whole = pdf(Addresses.editionPdf(edition.id()), writer, document);
        Stream<Artifact> pages =
                document.sheets().stream()
                        .map(
                                sheet ->
                                        pdf(
                                                Addresses.editionPagePdf(
                                                        edition.id(), sheet.number()),
                                                writer,
                                                document.only(sheet.number())));
        return Stream.concat(Stream.of(whole), pages);
    }

    /** The files of one edition: the PDF of the whole, and PDF and pictures of each page. */
    Stream<Artifact> artifacts(TypesetEdition edition) {
        PhotoPrints prints = new PhotoPrints(photos);
        PdfWriter writer = new PdfWriter(fonts, prints);
        SheetSvg pictures = new SheetSvg(fonts, fonts, prints);
        SheetPng thumbnails = new SheetPng(fonts, fonts, prints);
        String id = edition.id();
        TypesetDocument document = edition.document();
        Artifact whole = pdf(Addresses.editionPdf(id), writer, document);
        Stream<Artifact> pages =
                document.sheets().stream()
                        .flatMap(
                                sheet -> {
                                    int page = sheet.number();
                                    TypesetDocument only = document.only(page);
                                    return Stream.of(
                                            pdf(Addresses.editionPagePdf(id, page), writer, only),
                                            svg(
                                                    Addresses.editionPageSvg(id, page),
                                                    pictures,
                                                    sheet),
                                            png(
                                                    Addresses.editionPagePng(id, page),
                                                    thumbnails,
                                                    sheet));
                                });
        return Stream.concat(Stream.of(whole), pages);
    }

    /** The files of all placards. */
    Stream<Artifact> artifacts(TypesetPlacards placards) {
        PdfWriter writer = new PdfWriter(fonts, new PhotoPrints(photos));
        return placards.files().stream().map(each -> pdf(each.file(), writer, each.document()));
    }

    private static Artifact svg(Address address, SheetSvg pictures, Sheet sheet) {
        return Artifact.of(
                address.file(),
                out -> out.write(pictures.write(sheet).getBytes(StandardCharsets.UTF_8)));
    }

    private static Artifact png(Address address, SheetPng thumbnails, Sheet sheet) {
        return Artifact.of(address.file(), out -> out.write(thumbnails.write(sheet)));
    }

    private static Artifact pdf(Address address, PdfWriter writer, TypesetDocument document) {
        return Artifact.of(address.file(), out -> out.write(writer.write(document)));
    }
}
