package org.liangbang.paper.pdf;

import java.security.MessageDigest;
import java.util.HexFormat;

/** Prints a number made from the bytes of the sample pages; run by a test in other machines. */
final class SameBytes {
    private SameBytes() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(digest());
    }

    static String digest() throws Exception {
        byte[] pdf = SamplePages.writer().write(SamplePages.document());
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    }
}
