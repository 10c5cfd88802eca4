package org.liangbang.paper.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liangbang.paper.pdf.PaintedText;

/**
 * Counts the faults of one text as several programs set it, for {@code
 * generator/src/bench/compare-pages}.
 */
public final class EngineFaults {
    private final WrittenText text;

    /** Faults of a text. */
    static EngineFaults of(WrittenText text) {
        return new EngineFaults(text);
    }

    private EngineFaults(WrittenText text) {
        this.text = text;
    }

    /** Usage: EngineFaults TEXT NAME=FILE.pdf…; prints a table with a column for each name. */
    public static void main(String[] arguments) throws IOException {
        EngineFaults faults = new EngineFaults(WrittenText.read(Path.of(arguments[0])));
        List<String> names = new ArrayList<>();
        List<Map<String, Integer>> counts = new ArrayList<>();
        for (String each : List.of(arguments).subList(1, arguments.length)) {
            names.add(each.substring(0, each.indexOf('=')));
            byte[] pdf = Files.readAllBytes(Path.of(each.substring(each.indexOf('=') + 1)));
            counts.add(faults.in(pdf));
        }
        System.out.println("| found on the page | " + String.join(" | ", names) + " |");
        System.out.println("| --- |" + " ---: |".repeat(names.size()));
        for (String row : counts.get(0).keySet()) {
            System.out.println(
                    counts.stream()
                            .map(count -> count.get(row).toString())
                            .collect(Collectors.joining(" | ", "| " + row + " | ", " |")));
        }
    }

    /** The counts of a PDF: its lines, each kind of fault, and what two extractors get wrong. */
    Map<String, Integer> in(byte[] pdf) throws IOException {
        List<SetLine> lines = FoundLines.of(pdf, text);
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("lines of running text", (int) lines.stream().filter(this::running).count());
        for (PageFault fault : PageFault.values()) {
            counts.put(name(fault), 0);
        }
        PageInspector.inspect(lines, List.of())
                .forEach(found -> counts.merge(name(found.fault()), 1, Integer::sum));
        PaintedText.extracted(pdf)
                .forEach((name, words) -> counts.put("characters wrong: " + name, wrong(words)));
        return counts;
    }

    private static String name(PageFault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private boolean running(SetLine line) {
        return line.block().running();
    }

    /** How many characters of the text are not among those extracted. */
    private int wrong(String extracted) {
        Map<Integer, Integer> left = new TreeMap<>();
        extracted.codePoints().forEach(each -> left.merge(each, 1, Integer::sum));
        int wrong = 0;
        for (int each : text.characters()) {
            if (left.merge(each, -1, Integer::sum) < 0) {
                wrong++;
            }
        }
        return wrong;
    }
}
