package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.pdf.PdfWriter;
import org.liangbang.paper.pdf.ThemeFonts;

/**
 * Measures how long an edition of four full pages takes from checked content to frames, and from
 * frames to PDF: run it from the test class path. The text is invented, the fonts are those of the
 * theme; four, six or eight stories stand on a page of the standard layout, eight on one of the
 * broadsheet, a third of them with photos.
 */
public final class PaperBench {
    private static final int ROUNDS = 52;
    private static final int PAGES = 4;
    private static final int COLD = 12;

    private PaperBench() {}

    /** Prints the medians of the warm rounds, and the time of all of them. */
    public static void main(String[] arguments) {
        for (int stories : List.of(4, 6, 8)) {
            measure(new Load("standard", stories, 3_300));
        }
        measure(new Load("broadsheet", 8, 7_700));
    }

    /**
     * What stands on every page.
     *
     * @param layout the layout
     * @param stories how many stories
     * @param characters how many characters these have together
     */
    record Load(String layout, int stories, int characters) {}

    private static void measure(Load load) {
        Supplier<Outcome<TypesetEditions>> press = paper(load).press(ThemeFonts.ALL);
        PdfWriter writer = new PdfWriter(ThemeFonts.ALL, picture -> Pixel.png());
        List<Long> layouts = new ArrayList<>();
        List<Long> files = new ArrayList<>();
        int pages = 0;
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            TypesetDocument document =
                    press.get().value().orElseThrow().editions().get(0).document();
            long between = System.nanoTime();
            writer.write(document);
            long after = System.nanoTime();
            pages += document.sheets().size();
            if (round >= COLD) {
                layouts.add((between - before) / document.sheets().size());
                files.add((after - between) / document.sheets().size());
            }
        }
        Runtime machine = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%s, %d stories a page: layout %.1f ms a page, PDF %.1f ms a page;"
                        + " %d pages in %.1f s from the first, %d MB in use%n",
                load.layout,
                load.stories,
                median(layouts),
                median(files),
                pages,
                (System.nanoTime() - start) / 1e9,
                (machine.totalMemory() - machine.freeMemory()) >> 20);
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0L) / 1e6;
    }

    private static SmallPaper paper(Load load) {
        SmallPaper paper = new SmallPaper();
        StringBuilder edition =
                new StringBuilder("id: e\nnumber: 1\ndate: 2025-12-24\nstatus: signed\npages:\n");
        for (int page = 0; page < PAGES; page++) {
            edition.append("  - name: 版\n    duty: {editor: 甲, proof: 乙, layout: 丙}\n");
            edition.append("    layout: ").append(load.layout).append("\n    items:\n");
            for (int story = 0; story < load.stories; story++) {
                String id = "p" + page + "s" + story;
                paper.file("articles/2025/" + id + ".md", article(id, story, load, paper));
                edition.append("      - article: ").append(id).append('\n');
            }
        }
        return paper.file("editions/e.yaml", edition.toString());
    }

    /** An article of so many that fill a page; every third one has a photo. */
    static String article(String id, int story, Load load, SmallPaper paper) {
        StringBuilder text = new StringBuilder("---\ntitle: 灯亮起来 路也看清\nkicker: 河东街道\n");
        text.append("date: 2025-12-20\nstatus: signed\nsigned-by: x.y\n");
        if (story % 3 == 1) {
            String file = "media/" + id + ".png";
            paper.photo(file, 1_200, 800);
            text.append("photos: [{file: ").append(file).append(", caption: 灯下的路, alt: 路}]\n");
        }
        text.append("byline: [{role: 通讯员, names: [河东街道通讯组]}]\n---\n");
        int length = load.characters / load.stories * (story == 0 ? 3 : 2) / 2;
        for (int at = 0; text.length() < length; at++) {
            text.append("傍晚的灯亮起来，第").append(at + 1).append("户人家先看见，路上的人就不慌了。");
            text.append(at % 3 == 2 ? "\n\n" : "");
        }
        return text.append('\n').toString();
    }
}
