package org.liangbang.paper.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;
import org.liangbang.paper.layout.Box;

/** Whole numbers of 1/1000 as the decimals that a PDF writes, without passing through a float. */
final class Numbers {
    private Numbers() {}

    /** Appends as few digits as needed: {@code 12500} gives {@code 12.5}. */
    static void append(StringBuilder to, int thousandths) {
        int rest = Math.abs(thousandths);
        if (thousandths < 0) {
            to.append('-');
        }
        to.append(rest / 1_000);
        int fraction = rest % 1_000;
        if (fraction > 0) {
            to.append('.').append(fraction / 100);
            if (fraction % 100 > 0) {
                to.append(fraction / 10 % 10);
            }
            if (fraction % 10 > 0) {
                to.append(fraction % 10);
            }
        }
    }

    /** The number as an object of a document. */
    static COSNumber object(int thousandths) throws IOException {
        if (thousandths % 1_000 == 0) {
            return COSInteger.get(thousandths / 1_000);
        }
        StringBuilder digits = new StringBuilder();
        append(digits, thousandths);
        return new COSFloat(digits.toString());
    }

    /** A box as the four edges of a PDF rectangle: left, lower, right, upper. */
    static COSArray rectangle(Box box, int pageHeight) throws IOException {
        COSArray edges = new COSArray();
        edges.add(object(box.x()));
        edges.add(object(pageHeight - box.bottom()));
        edges.add(object(box.right()));
        edges.add(object(pageHeight - box.y()));
        return edges;
    }
}
