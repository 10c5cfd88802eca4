package org.liangbang.site;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.address.FigureId;
import org.liangbang.plan.Picture;
import org.liangbang.plan.Publication;
import org.liangbang.source.SourceFile;
import org.liangbang.theme.ThemeWords;

/** What the parts of one page must know of the page and of the site. Not thread-safe. */
final class PageScope {
    private static final Address ROOT = Address.of("/");

    private final Address page;
    private final String root;
    private final Publication publication;
    private final ThemeWords words;
    private final Map<FigureId, Address> figuresHere;
    private final LinesOnPage lines = new LinesOnPage();
    private final Set<String> ids = new HashSet<>();
    private int numbered;
    private boolean hatched;

    /**
     * A page.
     *
     * @param root the way from it to the root of the site; beginning with a slash for a page that
     *     is shown in any folder
     * @param figuresHere the figures that are worked out on the page itself, with the place
     */
    PageScope(
            Address page,
            String root,
            Publication publication,
            ThemeWords words,
            Map<FigureId, Address> figuresHere) {
        this.page = page;
        this.root = root;
        this.publication = publication;
        this.words = words;
        this.figuresHere = figuresHere;
    }

    /** Words of the interface. */
    String say(String key, Object... values) {
        return words.get(key, values);
    }

    /** Whether the theme has words under a key. */
    boolean says(String key) {
        return words.has(key);
    }

    /**
     * The link to a page or file of this site.
     *
     * @throws IllegalStateException when there is no such page, which is a bug of ours: links that
     *     editors wrote were checked when the site was planned
     */
    String href(Address target) {
        if (!publication.addresses().contains(target.page())) {
            throw new IllegalStateException(page + " links to " + target + ", which is no page");
        }
        boolean here = target.path().equals(page.path()) && !target.fragment().isEmpty();
        if (here) {
            return "#" + target.fragment();
        }
        return root.startsWith("/") ? root + target.from(ROOT) : target.from(page);
    }

    /** The link to the working of a figure. */
    String hrefOf(FigureId figure) {
        Address here = figuresHere.get(figure);
        return href(here == null ? Addresses.trace(figure) : here);
    }

    /** The link for an address that an editor wrote. */
    String hrefOf(String written) {
        Optional<String> path = publication.chrome().base().flatMap(base -> within(base, written));
        String target = path.orElse(written);
        if (!target.startsWith("/")) {
            return target;
        }
        int mark = target.indexOf('#');
        return mark < 0
                ? href(Address.of(target))
                : href(Address.of(target.substring(0, mark)).at(target.substring(mark + 1)));
    }

    private static Optional<String> within(String base, String written) {
        return written.startsWith(base)
                ? Optional.of(written.substring(base.length() - 1))
                : Optional.empty();
    }

    /** The address at which a line of a content file can be read, when the site says where. */
    Optional<String> hrefOf(SourceFile file, int line) {
        return publication
                .chrome()
                .sourcePattern()
                .map(
                        pattern ->
                                pattern.replace("{path}", file.path())
                                        .replace("{line}", Integer.toString(line)));
    }

    /** A photo by its path in the content folder. */
    Picture picture(String path) {
        return Optional.ofNullable(publication.pictures().get(path))
                .orElseThrow(() -> new IllegalStateException(page + " shows " + path));
    }

    /** The lines of content files that the page shows. */
    LinesOnPage lines() {
        return lines;
    }

    /** Whether an id is free on this page; it is taken then. */
    boolean takeId(String id) {
        return ids.add(id);
    }

    /** An id that nothing else on the page has. */
    String newId(String kind) {
        numbered++;
        return kind + numbered;
    }

    /** Says that a drawing on the page is hatched. */
    void hatch() {
        hatched = true;
    }

    /** Whether a drawing on the page is hatched. */
    boolean isHatched() {
        return hatched;
    }
}
