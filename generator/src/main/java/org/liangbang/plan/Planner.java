package org.liangbang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.media.Photo;
import org.liangbang.media.PhotoEncoder;
import org.liangbang.model.Edition;

/** Plans a site: asks for the pages of every kind, and makes sure that all links lead somewhere. */
public final class Planner {
    private static final List<PageMaker> MAKERS =
            List.of(
                    new HomePage(),
                    new ArticleListPages(),
                    new ArticlePages(),
                    UnitTree::pages,
                    new UnitPages(),
                    new OwnerPages(),
                    new CampaignPages(),
                    new KindPages(),
                    new TopicPages(),
                    new CalendarPages(),
                    new CoveragePage(),
                    new FreshnessPage(),
                    new ChangesPage(),
                    new TracePages(),
                    new EditionPages(),
                    new FacsimilePages(),
                    new PlainPages());

    private Planner() {}

    /**
     * Plans the site.
     *
     * @return the plan; none when a link leads nowhere or two pages have one address
     */
    public static Outcome<Publication> plan(PlanRequest request) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Material material = new Material(request);
        List<DataTable> tables = new OpenData(material).tables();
        List<DataDocument> documents = new OpenData(material).documents();
        List<PageEntry> pages = new ArrayList<>();
        MAKERS.parallelStream().map(maker -> maker.pages(material)).toList().forEach(pages::addAll);
        pages.add(new DataPages(material).page(tables, documents));
        pages.sort(Comparator.comparing(PageEntry::address));
        List<FeedEntry> feeds = new Feeds(material).all();
        SortedMap<String, Picture> pictures = pictures(request);
        List<FileEntry> files = files(request);

        SortedSet<Address> addresses = new TreeSet<>();
        Links links = new Links(material, addresses);
        links.take(pages, diagnostics);
        feeds.forEach(feed -> addresses.add(feed.address()));
        files.forEach(file -> addresses.add(file.address()));
        addresses.addAll(OpenData.files(tables, documents));
        addresses.addAll(printed(material));
        links.take(request, diagnostics);
        links.check(diagnostics);
        if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
            return Outcome.none(diagnostics);
        }
        return Outcome.of(
                new Publication(
                        new Furniture(material, addresses).chrome(),
                        pages,
                        feeds,
                        tables,
                        documents,
                        files,
                        pictures,
                        addresses),
                diagnostics);
    }

    private static SortedMap<String, Picture> pictures(PlanRequest request) {
        SortedMap<String, Picture> pictures = new TreeMap<>();
        for (Map.Entry<String, Photo> photo : request.photos().photos().entrySet()) {
            List<Picture.Size> sizes =
                    photo.getValue().renditions().stream()
                            .map(
                                    size ->
                                            new Picture.Size(
                                                    Addresses.media(size.fileName()),
                                                    size.width(),
                                                    size.height()))
                            .toList();
            pictures.put(photo.getKey(), new Picture(sizes));
        }
        return pictures;
    }

    /** Two photos with the same bytes are published once. */
    private static List<FileEntry> files(PlanRequest request) {
        SortedMap<Address, FileEntry> files = new TreeMap<>();
        for (Photo photo : request.photos().photos().values()) {
            for (Photo.Rendition size : photo.renditions()) {
                Address address = Addresses.media(size.fileName());
                files.put(address, new FileEntry(address, () -> PhotoEncoder.encode(photo, size)));
            }
        }
        return List.copyOf(files.values());
    }

    private static List<Address> printed(Material material) {
        List<Address> files = new ArrayList<>();
        for (Edition edition : material.editions()) {
            String id = edition.id().value();
            int pages = material.sheets(edition).size();
            if (pages > 0) {
                files.add(Addresses.editionPdf(id));
            }
            for (int page = 1; page <= pages; page++) {
                files.add(Addresses.editionPagePdf(id, page));
                files.add(Addresses.editionPageSvg(id, page));
                files.add(Addresses.editionPagePng(id, page));
            }
        }
        return files;
    }
}
