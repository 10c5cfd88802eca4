package org.liangbang.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damage as bad luck does it: characters and lines lost, doubled, exchanged, or slipped in. */
final class Damage {
    private static final List<String> STRAY =
            List.of(
                    ":",
                    "：",
                    "- ",
                    "  ",
                    "\t",
                    "\n",
                    "\n\n",
                    "\"",
                    "'",
                    "[",
                    "]",
                    "{",
                    "}",
                    "{{",
                    "}}",
                    "|",
                    ">",
                    "#",
                    "---\n",
                    "...",
                    ":::",
                    "**",
                    "`",
                    "```\n",
                    "&a ",
                    "*a",
                    "!",
                    "%",
                    "@",
                    "<<: ",
                    "? ",
                    ",",
                    "，",
                    "\\",
                    "<b>",
                    "![",
                    "](",
                    "\u0000",
                    "\u200b",
                    "\u202e",
                    "\ufeff",
                    "\ue000",
                    "\ufffd",
                    "é",
                    "𠮷",
                    "0",
                    "-1",
                    "9999999999999",
                    "2025-02-30",
                    "null",
                    "~",
                    "\r",
                    "\u2028");

    private Damage() {}

    /** A text with one to four pieces of damage. */
    static String to(String text, Random random) {
        String damaged = text;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            damaged = random.nextInt(3) == 0 ? lines(damaged, random) : characters(damaged, random);
        }
        return damaged;
    }

    private static String characters(String text, Random random) {
        int length = text.codePointCount(0, text.length());
        int from = text.offsetByCodePoints(0, random.nextInt(length + 1));
        int most = Math.min(6, text.codePointCount(from, text.length()));
        int to = text.offsetByCodePoints(from, random.nextInt(most + 1));
        String before = text.substring(0, from);
        String piece = text.substring(from, to);
        String after = text.substring(to);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + piece + piece + after;
            case 2 -> before + new StringBuilder(piece).reverse() + after;
            default -> before + STRAY.get(random.nextInt(STRAY.size())) + piece + after;
        };
    }

    private static String lines(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, lines.get(at));
            case 2 -> Collections.swap(lines, at, other);
            default -> lines.set(at, "  " + lines.get(at));
        }
        return String.join("\n", lines) + "\n";
    }
}
