package org.liangbang.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages of a site by what kind they are: the class of their body. */
final class PageKinds {
    /** Leads on at once, so that nobody looks at it. */
    private static final String MOVED = "moved-page";

    private PageKinds() {}

    /**
     * The largest pages of every kind, as addresses from the root of the site.
     *
     * @param pages the files of all pages
     * @param each how many of every kind at most
     */
    static List<String> largest(Path site, List<Path> pages, int each) {
        SortedMap<String, List<Path>> kinds =
                pages.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PageKinds::kind, TreeMap::new, Collectors.toList()));
        kinds.remove(MOVED);
        return kinds.values().stream()
                .flatMap(
                        kind ->
                                kind.stream()
                                        .sorted(Comparator.comparing(PageKinds::size).reversed())
                                        .limit(each))
                .map(file -> address(site, file))
                .toList();
    }

    private static String kind(Path page) {
        String html = text(page);
        int start = html.indexOf("<body class=\"") + "<body class=\"".length();
        return html.substring(start, html.indexOf('"', start));
    }

    private static int size(Path page) {
        return text(page).length();
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Path site, Path page) {
        String path = "/" + site.relativize(page).toString().replace('\\', '/');
        return path.endsWith("/index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
    }
}
