package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;

/** The pages that the kinds of record bring along, and the page of all their methods. */
final class KindPages implements PageMaker {
    @Override
    public List<PageEntry> pages(Material material) {
        List<PageEntry> pages = new ArrayList<>();
        material.recordPages().forEach(page -> pages.add(entry(page, material)));
        List<Section> methods =
                material.kinds().stream()
                        .flatMap(kind -> kind.onMethods(material.view()).stream())
                        .toList();
        if (!methods.isEmpty()) {
            pages.add(list(methods, material));
        }
        return pages;
    }

    private static PageEntry entry(RecordPage page, Material material) {
        List<Inline.Reference> crumbs =
                material.crumbs(page.crumbs().toArray(new Inline.Reference[0]));
        Draft draft =
                new Draft(page.address(), page.form(), page.title(), page.description(), crumbs);
        return draft.of(
                material, page.kicker(), page.deck(), page::facts, sections(page, material));
    }

    /** What the page itself shows, and what follows from it elsewhere. */
    private static Supplier<List<Section>> sections(RecordPage page, Material material) {
        return () -> {
            List<Section> sections = new ArrayList<>(page.sections().get());
            material.kinds()
                    .forEach(
                            kind ->
                                    sections.addAll(
                                            kind.onRecord(page.address(), material.view())));
            return sections;
        };
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
