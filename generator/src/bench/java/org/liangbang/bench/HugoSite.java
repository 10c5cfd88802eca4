package org.liangbang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The district as a site for Hugo. Its articles and data are the very files of the content; what is
 * added are pages without text, because Debian's Hugo cannot make pages from data.
 */
final class HugoSite {
    private final Folder folder;

    HugoSite(Folder folder) {
        this.folder = folder;
    }

    /** Writes templates, lists and one empty page for each unit and contest. */
    void write(Path templates, Words words, List<Town> towns) throws IOException {
        folder.copy(templates);
        unit("district", words.one("district"), "", "");
        for (Town town : towns) {
            unit(town.id(), town.name(), "district", words.one("district"));
            for (Town.Member unit : town.units()) {
                unit(unit.id(), unit.name(), town.id(), town.name());
            }
            for (int quarter = 1; quarter <= Records.QUARTERS; quarter++) {
                contest(town, quarter, words.one("contest.title", quarter));
            }
        }
    }

    /** Adds a file of the content as data. */
    void data(String path, String text) throws IOException {
        folder.put("data/" + path, text);
    }

    /** Adds an article. */
    void article(String path, String text) throws IOException {
        folder.put("content/" + path, text);
    }

    private void unit(String id, String name, String parent, String parentName) throws IOException {
        String front =
                """
                ---
                title: %s
                unit: %s
                parent: "%s"
                parentName: "%s"
                ---
                """;
        folder.put(
                "content/units/" + id + ".md",
                String.format(Locale.ROOT, front, name, id, parent, parentName));
    }

    private void contest(Town town, int quarter, String title) throws IOException {
        String id = Records.contestId(town, quarter);
        String front =
                """
                ---
                title: %s %s
                contest: %s
                quarter: %d
                ---
                """;
        folder.put(
                "content/contests/" + id + ".md",
                String.format(Locale.ROOT, front, town.name(), title, id, quarter));
    }
}
