package org.liangbang.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Goes the way of a reader: from a figure on a page to the lines of the content it rests on. */
final class SourceTrail {
    private final Path site;
    private final Map<Path, Document> pages = new TreeMap<>();

    SourceTrail(Path site) {
        this.site = site;
    }

    /**
     * A line of the content as a trace page shows it.
     *
     * @param file below {@code content}
     * @param number from 1
     * @param text what is shown of it
     */
    record Line(String file, int number, String text) {}

    /** Where a link leads: a page and a place on it. */
    private record Place(Path page, String anchor) {}

    /** The file of an address. */
    Path file(String address) {
        String path = address.substring(1);
        return site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }

    /** Whether a figure stands on a page and can be traced from there. */
    boolean stands(String figure, String address) {
        Path page = file(address);
        Place trace = trace(figure);
        return page(page).select("a.figure[href]").stream()
                .anyMatch(link -> place(page, link.attr("href")).equals(trace));
    }

    /** The lines that the working of a figure leads to, over all figures in between. */
    List<Line> lines(String figure) {
        List<Line> lines = new ArrayList<>();
        Set<Place> seen = new LinkedHashSet<>();
        Deque<Place> ahead = new ArrayDeque<>(List.of(trace(figure)));
        while (!ahead.isEmpty()) {
            Place place = ahead.poll();
            if (!seen.add(place)) {
                continue;
            }
            Element there = page(place.page()).getElementById(place.anchor());
            if (there == null) {
                throw new AssertionError("nothing at " + place);
            }
            if (there.hasClass("ln")) {
                lines.add(line(there));
            }
            there.select(".where a[href]")
                    .forEach(link -> ahead.add(place(place.page(), link.attr("href"))));
        }
        return lines;
    }

    private static Line line(Element shown) {
        Element file = shown.parent().selectFirst(".file");
        return new Line(
                file.text(),
                Integer.parseInt(shown.selectFirst("i").text()),
                shown.wholeOwnText().strip());
    }

    /** The first two parts of a figure's id are its page, the others its place there. */
    private Place trace(String figure) {
        String[] parts = figure.split("/", 3);
        Path page = file("/trace/" + parts[0] + "/" + parts[1] + "/");
        return new Place(page.normalize(), parts[2].replace('/', '.'));
    }

    private static Place place(Path from, String href) {
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        Path page = path.isEmpty() ? from : from.resolveSibling(path);
        return new Place(page.normalize(), hash < 0 ? "" : href.substring(hash + 1));
    }

    private Document page(Path file) {
        return pages.computeIfAbsent(file, SourceTrail::parse);
    }

    private static Document parse(Path file) {
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
