package org.liangbang.paper.pdf;

import java.util.HexFormat;
import java.util.List;

/** Which character each code of a font stands for, as a CMap (ISO 32000-1, 9.10.3). */
final class ToUnicode {
    /** The most that one block may hold (Adobe Technical Note 5014). */
    private static final int BLOCK = 100;

    private static final HexFormat HEX = HexFormat.of();

    private static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String FOOT =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    /**
     * The mapping of codes from 1.
     *
     * @param characters the character of code 1, of code 2, and so on
     */
    static String of(List<Integer> characters) {
        StringBuilder map = new StringBuilder(HEAD);
        for (int from = 0; from < characters.size(); from += BLOCK) {
            int to = Math.min(from + BLOCK, characters.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int at = from; at < to; at++) {
                map.append('<').append(HEX.toHexDigits((char) (at + 1))).append("> <");
                for (char unit : Character.toChars(characters.get(at))) {
                    map.append(HEX.toHexDigits(unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString();
    }
}
