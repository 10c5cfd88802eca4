package org.liangbang.paper.pdf;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.raster.SheetPng;

/** Prints a number made from all files of the sample pages; run by a test in other machines. */
final class SameBytes {
    private SameBytes() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(digest());
    }

    static String digest() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(SamplePages.writer().write(SamplePages.document()));
        SheetPng thumbnails =
                new SheetPng(Compositor.FONTS, Compositor.FONTS, SamplePages::picture);
        for (Sheet sheet : SamplePages.document().sheets()) {
            digest.update(thumbnails.write(sheet));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
