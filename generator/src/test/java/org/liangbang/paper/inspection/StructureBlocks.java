package org.liangbang.paper.inspection;

import java.util.List;

/** Which elements of the structure are set as one block of lines. */
final class StructureBlocks {
    private static final List<String> BLOCKS =
            List.of("P", "H1", "H2", "H3", "BlockQuote", "Lbl", "TH", "TD");

    private StructureBlocks() {}

    static boolean isBlock(String kind) {
        return BLOCKS.contains(kind);
    }
}
