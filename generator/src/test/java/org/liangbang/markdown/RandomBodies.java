package org.liangbang.markdown;

import java.util.List;
import java.util.Random;

/** Random texts of pieces that mean something in Markdown. */
final class RandomBodies {
    private static final List<String> PIECES =
            List.of(
                    "甲",
                    "乙丙",
                    "word",
                    "2025",
                    "3",
                    "，",
                    "。",
                    "“",
                    "”",
                    "（",
                    "）",
                    "！",
                    "：",
                    "—",
                    " ",
                    "  ",
                    "\n",
                    "\n",
                    "\n\n",
                    "\n\n",
                    "\r\n",
                    "　　",
                    "\t",
                    "**",
                    "**",
                    "*",
                    "_",
                    "__",
                    "***",
                    "`",
                    "``",
                    "# ",
                    "## ",
                    "##",
                    "### ",
                    "- ",
                    "1. ",
                    "2. ",
                    "3)",
                    "> ",
                    ">",
                    "[",
                    "]",
                    "](",
                    "](/a/)",
                    "![",
                    ")",
                    "\"题\"",
                    "]: /b",
                    "<",
                    ">",
                    "<b>",
                    "</b>",
                    "<!--",
                    "-->",
                    "<https://a.example>",
                    "&",
                    "&lt;",
                    "&#27;",
                    "\\",
                    "\\*",
                    "|",
                    "|---|",
                    "\n|-|-|\n",
                    "---",
                    "===",
                    "{{",
                    "}}",
                    "{{a/b}}",
                    "::: ",
                    ":::\n",
                    "\n::: optional\n",
                    "\n:::\n",
                    "\n::: x a=b\n",
                    "：：：",
                    "~~~\n",
                    "```\n",
                    "    ",
                    "😀",
                    "𠮷",
                    "\u0007",
                    "\u200B",
                    "한",
                    "·",
                    "…",
                    "$",
                    "%",
                    "!",
                    "+",
                    "=",
                    "#");

    private RandomBodies() {}

    /** A text of at most so many times five pieces. */
    static String body(Random random, int size) {
        StringBuilder body = new StringBuilder();
        int pieces = 1 + random.nextInt(size * 5);
        for (int piece = 0; piece < pieces; piece++) {
            body.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return body.toString();
    }
}
