package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;

/** The pages that the kinds of record bring along, and the list of scoring rules among them. */
final class KindPages implements PageMaker {
    @Override
    public List<PageEntry> pages(Material material) {
        List<PageEntry> pages = new ArrayList<>();
        material.recordPages().forEach(page -> pages.add(entry(page, material)));
        List<RecordPage> methods = methods(material);
        if (!methods.isEmpty() && material.recordPage(Addresses.METHODS).isEmpty()) {
            pages.add(list(methods, material));
        }
        return pages;
    }

    private static PageEntry entry(RecordPage page, Material material) {
        List<Inline.Reference> crumbs =
                material.crumbs(page.crumbs().toArray(new Inline.Reference[0]));
        Draft draft =
                new Draft(page.address(), page.form(), page.title(), page.description(), crumbs);
        return draft.of(material, page.kicker(), page.deck(), page::facts, page.sections());
    }

    private static List<RecordPage> methods(Material material) {
        return material.recordPages().stream()
                .filter(page -> page.address().path().startsWith(Addresses.METHODS.path()))
                .filter(page -> !page.address().equals(Addresses.METHODS))
                .toList();
    }

    private static PageEntry list(List<RecordPage> methods, Material material) {
        return new Draft(
                        Addresses.METHODS,
                        "methods",
                        material.say("methods.title"),
                        material.say("methods.description"),
                        material.crumbs())
                .of(
                        material,
                        "",
                        material.say("methods.deck"),
                        List::of,
                        () -> List.of(rules(methods, material)));
    }

    private static Section rules(List<RecordPage> methods, Material material) {
        List<List<Block>> items = new ArrayList<>();
        for (RecordPage page : methods) {
            Inline link = Inline.Reference.to(page.address(), page.title());
            items.add(
                    List.of(
                            new Block.Heading(2, List.of(link)),
                            Block.Paragraph.of(page.description())));
        }
        return Section.of(
                "rules", material.say("methods.rules"), List.of(new Block.Items(false, items)));
    }
}
