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
 * @param size how many entries a part has
 */
record Parts(Address list, int count, int size) {
    /** How many stories a part has. */
    private static final int STORIES = 20;

    /** The parts of a list of so many stories. */
    static Parts of(Address list, int entries) {
        return of(list, entries, STORIES);
    }

    /** The parts of a list of so many entries, each part with as many as are said. */
    static Parts of(Address list, int entries, int size) {
        return new Parts(list, Math.max(1, (entries + size - 1) / size), size);
    }

    /** The entries of a part, from 1. */
    <T> List<T> entries(List<T> all, int part) {
        return all.subList(
                Math.min(all.size(), (part - 1) * size), Math.min(all.size(), part * size));
    }

    /** The way to the parts before and behind; nothing when there is only one. */
    List<Block> ways(int part, Material material) {
        if (count == 1) {
            return List.of();
        }
        List<Inline> line = new ArrayList<>();
        line.add(Inline.text(material.say("page.part", part, count)));
        if (part > 1) {
            add(line, part - 1, material.say("page.previous"), material);
        }
        if (part < count) {
            add(line, part + 1, material.say("page.next"), material);
        }
        return List.of(new Block.Paragraph(line));
    }

    private void add(List<Inline> line, int part, String words, Material material) {
        line.add(Inline.text(material.say("page.apart")));
        line.add(Inline.Reference.to(Addresses.part(list, part), words));
    }
}
