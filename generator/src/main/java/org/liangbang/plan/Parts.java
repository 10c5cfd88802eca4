package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;

/**
 * A long list in parts at addresses of their own.
 *
 * @param list the address of the list, which is its first part
 * @param count how many parts there are, at least 1
 */
record Parts(Address list, int count) {
    /** How many entries a part has. */
    static final int SIZE = 20;

    /** The parts of a list of so many entries. */
    static Parts of(Address list, int entries) {
        return new Parts(list, Math.max(1, (entries + SIZE - 1) / SIZE));
    }

    /** The entries of a part, from 1. */
    static <T> List<T> entries(List<T> all, int part) {
        return all.subList(
                Math.min(all.size(), (part - 1) * SIZE), Math.min(all.size(), part * SIZE));
    }

    /** The way to the parts before and behind; nothing when there is only one. */
    List<Block> ways(int part, Material material) {
        if (count == 1) {
            return List.of();
        }
        List<Inline> line = new ArrayList<>();
        line.add(Inline.text(material.say("page.part", part, count)));
        if (part > 1) {
            add(line, part - 1, material.say("page.newer"), material);
        }
        if (part < count) {
            add(line, part + 1, material.say("page.older"), material);
        }
        return List.of(new Block.Paragraph(line));
    }

    private void add(List<Inline> line, int part, String words, Material material) {
        line.add(Inline.text(material.say("page.apart")));
        line.add(Inline.Reference.to(Addresses.part(list, part), words));
    }
}
