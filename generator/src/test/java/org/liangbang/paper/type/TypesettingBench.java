package org.liangbang.paper.type;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how many characters a second are set in columns of 14 em: run it from the test class
 * path. The text is random and the font is fake, so that nothing else is measured.
 */
public final class TypesettingBench {
    private static final int ROUNDS = 15;
    private static final int PARAGRAPHS = 4_000;

    private TypesettingBench() {}

    /** Prints one line a round; the last ones are warm. */
    public static void main(String[] arguments) {
        List<Paragraph> paragraphs = new ArrayList<>();
        long characters = 0;
        for (int seed = 0; seed < PARAGRAPHS; seed++) {
            Paragraph paragraph = new RandomText(seed).paragraph(6);
            paragraphs.add(paragraph);
            characters += paragraph.text().codePointCount(0, paragraph.text().length());
        }
        Typesetter typesetter = new Typesetter(new FakeMetrics());
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            long start = clock.getCurrentThreadCpuTime();
            long lines = 0;
            for (Paragraph paragraph : paragraphs) {
                lines += typesetter.justify(paragraph, 9_000, 126_000).lines().size();
            }
            long middle = clock.getCurrentThreadCpuTime();
            for (Paragraph paragraph : paragraphs) {
                lines += typesetter.settings(paragraph, 9_000, 126_000).best().lines().size();
            }
            long end = clock.getCurrentThreadCpuTime();
            System.out.printf(
                    Locale.ROOT,
                    "%,d characters, %,d lines: best %,d, all counts %,d characters a second%n",
                    characters,
                    lines / 2,
                    characters * 1_000_000_000 / (middle - start),
                    characters * 1_000_000_000 / (end - middle));
        }
    }
}
