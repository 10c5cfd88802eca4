package org.liangbang.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.liangbang.address.Address;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.plan.Chrome;
import org.liangbang.plan.Day;

/**
 * What all pages share, made once for each depth of folders and section of the site rather than for
 * each page. Thread-safe.
 */
final class ChromeHtml {
    private final Templates templates;
    private final Chrome chrome;
    private final Map<String, Object> site;
    private final Map<Key, Slot> mastheads = new ConcurrentHashMap<>();
    private final Map<String, Slot> feet = new ConcurrentHashMap<>();

    private record Key(String root, Optional<Address> current, Day asOf) {}

    ChromeHtml(Templates templates, Chrome chrome) {
        this.templates = templates;
        this.chrome = chrome;
        this.site = site(chrome);
    }

    private static Map<String, Object> site(Chrome chrome) {
        Map<String, Object> site = new LinkedHashMap<>();
        site.put("name", chrome.name());
        site.put("slogan", chrome.slogan());
        site.put("language", chrome.language());
        site.put("sample", chrome.sample());
        site.put("sampleNote", chrome.sampleNote());
        return site;
    }

    /** What templates may say of the site, by name. */
    Map<String, Object> site() {
        return site;
    }

    /**
     * The masthead of an inner page.
     *
     * @param root the way from the page to the root of the site
     */
    Slot masthead(Address page, String root, Day asOf) {
        Key key = new Key(root, current(page), asOf);
        return mastheads.computeIfAbsent(key, each -> masthead(each, List.of(), List.of(), false));
    }

    /** The masthead of the front page, with lines left and right of the nameplate. */
    Slot front(String root, Day asOf, List<String> left, List<String> right) {
        return masthead(new Key(root, Optional.empty(), asOf), left, right, true);
    }

    private Slot masthead(Key key, List<String> left, List<String> right, boolean front) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("site", site);
        values.put("front", front);
        values.put("left", left);
        values.put("right", right);
        values.put("root", key.root());
        values.put("asOf", day(key.asOf()));
        values.put("contents", links(chrome.contents(), key.root(), key.current()));
        return new Slot(templates.evaluate("masthead", values));
    }

    /** The foot of a page. */
    Slot foot(String root) {
        return feet.computeIfAbsent(root, this::makeFoot);
    }

    private Slot makeFoot(String root) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("site", site);
        values.put("lines", chrome.footLines());
        values.put("links", links(chrome.footLinks(), root, Optional.empty()));
        return new Slot(templates.evaluate("foot", values));
    }

    private static List<Map<String, Object>> links(
            List<Inline.Reference> references, String root, Optional<Address> current) {
        List<Map<String, Object>> links = new ArrayList<>();
        for (Inline.Reference reference : references) {
            Map<String, Object> link = new LinkedHashMap<>();
            link.put("href", root + reference.target().file());
            link.put("text", PlainText.of(reference.content()));
            link.put("current", current.filter(reference.target()::equals).isPresent());
            links.add(link);
        }
        return links;
    }

    /** A day as templates see it. */
    static Map<String, Object> day(Day day) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("date", day.date().toString());
        values.put("printed", day.printed());
        return values;
    }

    /** The section of the site that a page belongs to. */
    private Optional<Address> current(Address page) {
        return chrome.contents().stream()
                .map(Inline.Reference::target)
                .filter(section -> page.path().startsWith(section.path()))
                .findFirst();
    }
}
