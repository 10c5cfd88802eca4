package org.liangbang.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.document.Section;

/** The pages that the kinds of record bring along, and the page of all their methods. */
final class KindPages implements PageMaker {
    @Override
    public List<PageEntry> pages(Material material) {
        List<PageEntry> pages = new ArrayList<>();
        Set<String> once = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (RecordPage page : material.recordPages()) {
            if (!once.add(page.title())) {
                repeated.add(page.title());
            }
        }
        for (RecordPage page : material.recordPages()) {
            pages.add(entry(page, repeated.contains(page.title()), material));
        }
        List<Section> methods =
                material.kinds().stream()
                        .flatMap(kind -> kind.onMethods(material.view()).stream())
                        .toList();
        if (!methods.isEmpty()) {
            pages.add(list(methods, material));
        }
        return pages;
    }

    /**
     * Pages of several campaigns may have one headline; the title of the window tells them apart.
     */
    private static PageEntry entry(RecordPage page, boolean shared, Material material) {
        List<Inline.Reference> crumbs =
                material.crumbs(page.crumbs().toArray(new Inline.Reference[0]));
        String title =
                shared && !page.crumbs().isEmpty()
                        ? material.say("page.titled", page.title(), above(page))
                        : page.title();
        PageBody.Head head = new PageBody.Head(page.kicker(), page.title(), page.deck());
        return new Draft(page.address(), page.form(), title, page.description(), crumbs)
                .showing(
                        material,
                        Optional.empty(),
                        () -> new PageBody.Sections(head, page.facts(), page.sections().get()));
    }

    private static String above(RecordPage page) {
        return PlainText.of(page.crumbs().get(0).content());
    }

    private static PageEntry list(List<Section> methods, Material material) {
        return new Draft(
                        Addresses.METHODS,
                        "methods",
                        material.say("methods.title"),
                        material.say("methods.description"),
                        material.crumbs())
                .of(material, "", material.say("methods.deck"), List::of, () -> methods);
    }
}
