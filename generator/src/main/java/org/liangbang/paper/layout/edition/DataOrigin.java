package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangbang.address.Address;
import org.liangbang.document.Block;
import org.liangbang.document.PlainText;

/**
 * Where all of what a data block shows is kept.
 *
 * @param label what the block is called on the page
 * @param page the page of the site with all records behind it
 */
record DataOrigin(String label, Address page) {
    /** The origin of some blocks, called by their first line. */
    static DataOrigin of(List<Block> blocks, Address page) {
        String text = PlainText.ofBlocks(blocks);
        int end = text.indexOf('\n');
        return new DataOrigin(end < 0 ? text : text.substring(0, end), page);
    }

    /** The origins of what stands on a page, each address once, in the order of the items. */
    static List<DataOrigin> on(PageDraft draft, String between) {
        Map<Address, List<String>> labels = new LinkedHashMap<>();
        for (ItemDraft item : draft.items()) {
            item.origin()
                    .ifPresent(
                            origin ->
                                    labels.computeIfAbsent(origin.page, none -> new ArrayList<>())
                                            .add(origin.label));
        }
        List<DataOrigin> origins = new ArrayList<>();
        labels.forEach(
                (page, names) ->
                        origins.add(
                                new DataOrigin(
                                        String.join(between, names.stream().distinct().toList()),
                                        page)));
        return origins;
    }
}
