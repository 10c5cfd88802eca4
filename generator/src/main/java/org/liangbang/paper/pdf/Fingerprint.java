package org.liangbang.paper.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A number made from all that was added, in the order of adding. */
final class Fingerprint {
    /** How long the id of a PDF file is, in bytes (ISO 32000-1, 14.4). */
    private static final int LENGTH = 16;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void add(byte[] bytes) {
        digest.update(bytes);
    }

    void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The number; nothing may be added afterwards. */
    byte[] finish() {
        return Arrays.copyOf(digest.digest(), LENGTH);
    }
}
