package org.liangbang.paper.layout.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.liangbang.build.Pool;
import org.liangbang.paper.layout.edition.TypesetEditions.TypesetEdition;
import org.liangbang.paper.pdf.PdfWriter;
import org.liangbang.paper.pdf.ThemeFonts;

/**
 * Measures a year in one run: 52 editions of four pages, from checked content to saved PDFs, with
 * as many threads as there are processors. Run it from the test class path; the first run is that
 * of a cold machine.
 */
public final class YearBench {
    private static final int EDITIONS = 52;
    private static final int PAGES = 4;
    private static final PaperBench.Load LOAD = new PaperBench.Load("standard", 4, 3_300);
    private static final int RUNS = 5;

    private YearBench() {}

    /** Prints the seconds of each run. */
    public static void main(String[] arguments) {
        SmallPaper paper = paper();
        int jobs = Runtime.getRuntime().availableProcessors();
        for (int run = 1; run <= RUNS; run++) {
            long start = System.nanoTime();
            List<TypesetEdition> editions =
                    Pool.run(
                            jobs,
                            () -> paper.typeset(ThemeFonts.ALL).value().orElseThrow().editions());
            long between = System.nanoTime();
            PdfWriter writer = new PdfWriter(ThemeFonts.ALL, picture -> Pixel.png());
            long bytes =
                    Pool.run(
                            jobs,
                            () ->
                                    editions.parallelStream()
                                            .mapToLong(each -> writer.write(each.document()).length)
                                            .sum());
            System.out.printf(
                    Locale.ROOT,
                    "run %d: %d pages, layout %.2f s, PDF %.2f s, %d KiB%n",
                    run,
                    editions.stream().mapToInt(each -> each.document().sheets().size()).sum(),
                    (between - start) / 1e9,
                    (System.nanoTime() - between) / 1e9,
                    bytes >> 10);
        }
    }

    private static SmallPaper paper() {
        SmallPaper paper = new SmallPaper();
        for (int number = 1; number <= EDITIONS; number++) {
            LocalDate date = LocalDate.of(2025, 1, 1).plusWeeks(number - 1L);
            StringBuilder edition =
                    new StringBuilder("id: e" + number + "\nnumber: " + number + "\ndate: " + date)
                            .append("\nstatus: signed\npages:\n");
            for (int page = 0; page < PAGES; page++) {
                edition.append("  - name: 版\n    duty: {editor: 甲, proof: 乙, layout: 丙}\n");
                edition.append("    layout: standard\n    items:\n");
                for (int story = 0; story < LOAD.stories(); story++) {
                    String id = "e" + number + "p" + page + "s" + story;
                    paper.file(
                            "articles/2025/" + id + ".md",
                            PaperBench.article(id, story, LOAD, paper));
                    edition.append("      - article: ").append(id).append('\n');
                }
            }
            paper.file("editions/e" + number + ".yaml", edition.toString());
        }
        return paper;
    }
}
