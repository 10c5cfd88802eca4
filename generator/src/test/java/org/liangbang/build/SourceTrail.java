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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Goes the way of a reader: from a figure on a page to the lines of the content it rests on. */
final class SourceTrail {
    /** Rows or numbers that a step counted: 数出4行, 36个数相加, 14行里不同的有7个. */
    private static final Pattern COUNTED = Pattern.compile("^(?:数出|.*里不同的有)?(\\d+)(?:行|个数相加|个)$");

    /** Lines that a link leads to: 第7行, 第67至102行. */
    private static final Pattern LINES = Pattern.compile("第(\\d+)(?:至(\\d+))?行");

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

    /**
     * A step that says how many rows it rests on.
     *
     * @param said how many it says
     * @param links in how many stretches it leads to rows
     * @param lines how many lines they have; a row has one or more
     */
    record Counted(int said, int links, int lines) {}

    /** What the working of a figure says it counted, and how much it leads to. */
    List<Counted> counted(String figure) {
        List<Counted> counted = new ArrayList<>();
        Place trace = trace(figure);
        for (Element step : page(trace.page()).getElementById(trace.anchor()).select("li")) {
            Matcher said = COUNTED.matcher(step.select("b").text());
            if (said.find()) {
                List<Integer> spans =
                        step.select(".where a").stream().map(SourceTrail::span).toList();
                if (spans.isEmpty()) {
                    continue; // the rows of this ledger are not for readers
                }
                int lines = spans.stream().mapToInt(Integer::intValue).sum();
                counted.add(new Counted(Integer.parseInt(said.group(1)), spans.size(), lines));
            }
        }
        return counted;
    }

    /** How many lines a link to lines speaks of. */
    private static int span(Element link) {
        Matcher lines = LINES.matcher(link.text());
        if (!lines.find()) {
            return 0;
        }
        int from = Integer.parseInt(lines.group(1));
        return lines.group(2) == null ? 1 : Integer.parseInt(lines.group(2)) - from + 1;
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
