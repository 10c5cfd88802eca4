package org.liangbang.paper.layout.sheet;

import java.util.List;
import org.liangbang.address.Address;
import org.liangbang.paper.layout.TypesetDocument;

/**
 * All placards, typeset.
 *
 * @param files in the order given
 */
public record TypesetPlacards(List<TypesetFile> files) {
    /** Keeps its own copy. */
    public TypesetPlacards {
        files = List.copyOf(files);
    }

    /** Where they are published. */
    public List<Address> addresses() {
        return files.stream().map(TypesetFile::file).toList();
    }

    /**
     * A file of placards.
     *
     * @param file where it is published
     * @param document its sheets
     */
    public record TypesetFile(Address file, TypesetDocument document) {}
}
