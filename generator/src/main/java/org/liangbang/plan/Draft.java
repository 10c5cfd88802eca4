package org.liangbang.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.liangbang.address.Address;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;

/**
 * A page in the making: what every page must say first, then what it shows.
 *
 * @param address where it is
 * @param form what kind of page it is
 * @param title its title
 * @param description one sentence about it
 * @param crumbs the pages above it
 */
record Draft(
        Address address,
        String form,
        String title,
        String description,
        List<Inline.Reference> crumbs) {
    /** The page with any body. */
    PageEntry showing(Material material, Optional<Address> feed, Supplier<PageBody> body) {
        return new PageEntry(
                address, form, title, description, material.today(), crumbs, feed, true, body);
    }

    /** The page with sections under its title. */
    PageEntry of(Material material, Supplier<List<Section>> sections) {
        return of(material, "", "", List::of, sections);
    }

    /** The page with sections under a head and facts. */
    PageEntry of(
            Material material,
            String kicker,
            String deck,
            Supplier<List<Block.Fact>> facts,
            Supplier<List<Section>> sections) {
        PageBody.Head head = new PageBody.Head(kicker, title, deck);
        return showing(
                material,
                Optional.empty(),
                () -> new PageBody.Sections(head, facts.get(), sections.get()));
    }
}
