package org.liangbang.paper.pdf;

import java.util.HexFormat;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Point;

/**
 * The operators that draw a page (ISO 32000-1, annex A). Places are given as frames have them, from
 * the top; numbers are written exactly.
 */
final class PageContent {
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder operators = new StringBuilder(16_384);
    private final int pageHeight;
    private String filling = "";
    private String edging = "";
    private String lettering = "";

    /**
     * An empty page.
     *
     * @param pageHeight in 1/1000 pt
     */
    PageContent(int pageHeight) {
        this.pageHeight = pageHeight;
    }

    /** All operators, in ASCII. */
    String operators() {
        return operators.toString();
    }

    /** Puts an operator, or anything else, as it is. */
    PageContent put(String operator) {
        operators.append(operator).append('\n');
        return this;
    }

    /** Puts a length, given in 1/1000. */
    PageContent number(int thousandths) {
        Numbers.append(operators, thousandths);
        operators.append(' ');
        return this;
    }

    /** Puts both coordinates of a place. */
    PageContent place(int x, int y) {
        return number(x).number(pageHeight - y);
    }

    /** Puts both coordinates of a place. */
    PageContent place(Point point) {
        return place(point.x(), point.y());
    }

    /** Adds a rectangle to the path. */
    PageContent rectangle(Box box) {
        return place(box.x(), box.bottom()).number(box.width()).number(box.height()).put("re");
    }

    /** What is filled or lettered from here on has this colour. */
    PageContent fillWith(Colour colour) {
        String operator = colour(colour, "g", "rg");
        if (!operator.equals(filling)) {
            filling = operator;
            put(operator);
        }
        return this;
    }

    /** Edges from here on have this colour and weight. */
    PageContent edgeWith(Colour colour, int weight) {
        StringBuilder width = new StringBuilder();
        Numbers.append(width, weight);
        String operator = colour(colour, "G", "RG") + " " + width + " w";
        if (!operator.equals(edging)) {
            edging = operator;
            put(operator);
        }
        return this;
    }

    private static String colour(Colour colour, String ofGrey, String ofThree) {
        if (colour.red() == colour.green() && colour.green() == colour.blue()) {
            return share(colour.red()) + " " + ofGrey;
        }
        return share(colour.red())
                + " "
                + share(colour.green())
                + " "
                + share(colour.blue())
                + " "
                + ofThree;
    }

    /** A number of 0 to 255 as a part of 1. */
    private static String share(int of255) {
        StringBuilder share = new StringBuilder();
        Numbers.append(share, (of255 * 2_000 + 255) / 510);
        return share.toString();
    }

    /** Glyphs from here on come from a font, in a size. */
    PageContent letterWith(String font, int size) {
        StringBuilder operator = new StringBuilder("/").append(font).append(' ');
        Numbers.append(operator, size);
        String lettered = operator.append(" Tf").toString();
        if (!lettered.equals(lettering)) {
            lettering = lettered;
            put(lettered);
        }
        return this;
    }

    /** Puts a code of a font in hexadecimal. */
    PageContent code(int code) {
        operators.append(HEX.toHexDigits((char) code));
        return this;
    }

    /** Puts what belongs on the same line of operators. */
    PageContent inline(String text) {
        operators.append(text);
        return this;
    }

    /** Puts a text as a string. */
    PageContent text(String text) {
        operators.append("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            operators.append(HEX.toHexDigits(text.charAt(i)));
        }
        operators.append('>');
        return this;
    }
}
