package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.Words;
import org.liangbang.document.Block;
import org.liangbang.document.Table;

/**
 * Long tables inside a text, set in pieces under one another, each with the head. A text is parted
 * between blocks only, among columns and among pages; so may then such a table.
 */
final class LongTables {
    /** A table of more rows is set in pieces, none longer than this. */
    private static final int MOST_ROWS = 12;

    private LongTables() {}

    /** The blocks with every long table in pieces of even length. */
    static List<Block> inPieces(List<Block> blocks, Words words) {
        List<Block> pieces = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table && table.rows().size() > MOST_ROWS) {
                pieces.addAll(pieces(table, words));
            } else {
                pieces.add(block);
            }
        }
        return pieces;
    }

    /** Every piece has the title of the table, the last its note. */
    private static List<Table> pieces(Table table, Words words) {
        int rows = table.rows().size();
        int number = (rows + MOST_ROWS - 1) / MOST_ROWS;
        String again = words.get("paper.continued-table", table.caption());
        List<Table> pieces = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            Table some = table.rows(rows * at / number, rows * (at + 1) / number);
            boolean last = at + 1 == number;
            pieces.add(
                    some.titled(
                            at == 0 ? table.caption() : again, last ? table.note() : List.of()));
        }
        return pieces;
    }
}
