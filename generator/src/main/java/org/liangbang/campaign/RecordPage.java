package org.liangbang.campaign;

import java.util.List;
import java.util.function.Supplier;
import org.liangbang.address.Address;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;

/**
 * A page of a kind of record.
 *
 * @param address where it is
 * @param form what kind of page it is, for styling and tests, in kebab case
 * @param crumbs the pages above it, from the outermost, without the front page and itself
 * @param kicker the line over the title; may be empty
 * @param title the title
 * @param deck the line under the title; may be empty
 * @param description one sentence for search engines and feeds
 * @param facts short facts under the head; may be empty
 * @param sections makes the parts of the page, in reading order; asked for when the page is
 *     rendered, so that the pages of a district never sit in memory together; pure, and callable
 *     from any thread
 */
public record RecordPage(
        Address address,
        String form,
        List<Inline.Reference> crumbs,
        String kicker,
        String title,
        String deck,
        String description,
        List<Block.Fact> facts,
        Supplier<List<Section>> sections) {
    /** Keeps its own copies. */
    public RecordPage {
        crumbs = List.copyOf(crumbs);
        facts = List.copyOf(facts);
    }
}
