package org.liangbang.paper.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.liangbang.build.SampleSite;

/** Lines and faults are found in PDFs that others made, without a structure to go by. */
class FoundLinesTest {
    private static final int LEFT = 50;

    private static final WrittenText TEXT =
            WrittenText.of(
                    List.of(
                            "H2\t1\t灯亮起来",
                            "P\t1\t傍晚的灯亮起来，第一户人家先看见。路上的人就不慌了，孩子也跑得快些。",
                            "P\t1\t第二天早上，门口贴了一张纸。"));

    /** A line as a stranger sets it: every character at a place of its own. */
    private record Set(String words, double size, double x, double y, double apart) {}

    private static Set line(String words, int row) {
        return new Set(words, 9, LEFT, 100 + 13.5 * row, 0);
    }

    private static byte[] pdf(Set... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            File file = Path.of("theme", "fonts", "NotoSerifSC-Regular.ttf").toFile();
            PDType0Font song = PDType0Font.load(document, file);
            float height = page.getMediaBox().getHeight();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Set line : lines) {
                    content.beginText();
                    content.setFont(song, (float) line.size);
                    content.setCharacterSpacing((float) line.apart);
                    content.newLineAtOffset((float) line.x, (float) (height - line.y));
                    content.showText(line.words);
                    content.endText();
                }
            }
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        }
    }

    private static final Set TITLE = new Set("灯亮起来", 15, LEFT, 60, 0);

    private static byte[] good() throws IOException {
        return pdf(
                new Set("第12期　河岸亮榜", 20, LEFT, 30, 0),
                TITLE,
                new Set("傍晚的灯亮起来，", 9, LEFT + 18, 100, 0),
                line("第一户人家先看见。路", 1),
                line("上的人就不慌了，孩子", 2),
                line("也跑得快些。", 3),
                new Set("第二天早上，门口", 9, LEFT + 18, 100 + 13.5 * 4, 0),
                line("贴了一张纸。", 5));
    }

    private static Map<String, Integer> faults(byte[] pdf) throws IOException {
        Map<String, Integer> counts = new TreeMap<>(EngineFaults.of(TEXT).in(pdf));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    @Test
    void linesKnowTheirBlocksAndMastheadsAreLeftOut() throws IOException {
        List<SetLine> lines = FoundLines.of(good(), TEXT);
        assertThat(lines).hasSize(7);
        assertThat(lines)
                .extracting(line -> line.block().number() + line.block().kind())
                .containsExactly("1H2", "2P", "2P", "2P", "2P", "3P", "3P");
        assertThat(lines)
                .extracting(SetLine::size)
                .containsExactly(15_000, 9_000, 9_000, 9_000, 9_000, 9_000, 9_000);
    }

    @Test
    void aMarkThatKeepsItsBlankHalfIsFound() throws IOException {
        // the first line ends with a full-width mark where the others end with a character
        assertThat(faults(good()))
                .containsEntry("end untrimmed", 1)
                .containsOnlyKeys("end untrimmed", "lines of running text");
    }

    @Test
    void plantedFaultsAreFound() throws IOException {
        byte[] bad =
                pdf(
                        TITLE,
                        new Set("傍晚的灯亮起来", 9, LEFT + 18, 100, 1.2),
                        line("，第一户人家先看见。", 1),
                        new Set("路上的人就不慌了孩", 9, LEFT, 130, 0),
                        line("子也跑得快些。", 3),
                        new Set("第二天早上，门口贴了一张", 9, LEFT + 18, 100 + 13.5 * 4, 0),
                        line("纸。", 5));
        assertThat(faults(bad))
                .containsEntry("line start", 1)
                .containsEntry("loose", 1)
                .containsEntry("lonely", 1)
                .containsEntry("off grid", 1)
                .containsEntry("characters wrong: pdfbox", 1)
                .containsKey("ragged");
    }

    @Test
    void placesTellTheSameLinesAsTheStructure() throws IOException {
        Path folder = SampleSite.built().folder().resolve("editions/2025-03-28");
        byte[] pdf = Files.readAllBytes(folder.resolve("2025-03-28.pdf"));
        List<SetLine> lines = PdfLines.of(pdf).stream().filter(line -> running(line)).toList();
        assertThat(lines).hasSizeGreaterThan(100);
        List<String> found =
                FoundLines.of(pdf, written(lines)).stream()
                        .filter(line -> running(line))
                        .map(line -> line.page() + " " + line.baseline() + " " + line.text())
                        .toList();
        assertThat(found)
                .containsAll(
                        lines.stream()
                                .map(
                                        line ->
                                                line.page()
                                                        + " "
                                                        + line.baseline()
                                                        + " "
                                                        + line.text())
                                .toList());
        // cells of tables may say the same words as the text
        assertThat(found).hasSizeLessThan(lines.size() + 5);
    }

    private static boolean running(SetLine line) {
        return line.block().running() && line.size() == 9_000;
    }

    private static WrittenText written(List<SetLine> lines) {
        Map<Integer, StringBuilder> blocks = new TreeMap<>();
        List<String> written = new ArrayList<>();
        for (SetLine line : lines) {
            blocks.computeIfAbsent(line.block().number(), unseen -> new StringBuilder())
                    .append(line.text());
        }
        blocks.values().forEach(block -> written.add("P\t1\t" + block));
        return WrittenText.of(written);
    }
}
