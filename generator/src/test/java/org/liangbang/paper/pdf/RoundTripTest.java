package org.liangbang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.type.Face;
import org.liangbang.tools.Poppler;

/** Every character of every face comes out of a PDF as the character it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripTest {
    private static final int SIZE = 9_000;
    private static final int LINES = 60;
    private static final int LENGTH = 50;

    private final Map<Face, byte[]> pdfs = new EnumMap<>(Face.class);

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyCharacterIsSaidInTheStructure(Face face) throws IOException {
        List<String> lines = lines(face);

        assertThat(TaggedText.leaves(pdf(face))).isEqualTo(lines);
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyCharacterIsFoundByPdfBox(Face face) throws IOException {
        List<String> lines = lines(face);
        try (PDDocument document = Loader.loadPDF(pdf(face))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(false);

            assertThat(stripper.getText(document).lines().toList()).isEqualTo(lines);
        }
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyCharacterIsFoundByPoppler(Face face) throws IOException {
        assumeTrue(Poppler.installed(), "pdftotext is not installed");

        assertThat(Poppler.lines(pdf(face))).isEqualTo(lines(face));
    }

    /** All characters of a face that print, some on each line. */
    private static List<String> lines(Face face) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int count = 0;
        for (int character = '!'; character < 0x32000; character++) {
            if (Compositor.FONTS.has(face, character) && prints(character)) {
                line.appendCodePoint(character);
                count++;
                if (count % LENGTH == 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
            }
        }
        lines.add(line.toString());
        assertThat(count).isGreaterThan(9_400);
        return lines;
    }

    private static boolean prints(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }

    private byte[] pdf(Face face) {
        return pdfs.computeIfAbsent(face, unseen -> write(lines(unseen), unseen));
    }

    private static byte[] write(List<String> lines, Face face) {
        TagDraft root = TagDraft.document();
        List<Sheet> sheets = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += LINES) {
            List<Frame> frames = new ArrayList<>();
            for (String line : lines.subList(from, Math.min(from + LINES, lines.size()))) {
                Box corner = new Box(40_000, 40_000 + frames.size() * 2 * SIZE, 0, 0);
                TagDraft tag = root.open(Tag.Kind.P);
                frames.add(Compositor.line(line, face, SIZE, corner, tag.owner()));
            }
            sheets.add(
                    new Sheet(
                            sheets.size() + 1,
                            "",
                            SamplePages.WIDTH,
                            SamplePages.HEIGHT * 2,
                            frames));
        }
        return SamplePages.writer()
                .write(
                        new TypesetDocument(
                                SamplePages.imprint(),
                                sheets,
                                root.finish(),
                                List.of(),
                                Optional.empty()));
    }
}
