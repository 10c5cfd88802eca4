package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liangbang.paper.pdf.PaintedText;
import org.liangbang.paper.pdf.TaggedText;
import org.liangbang.tools.Poppler;

/**
 * Two extractors that share no code find in every PDF of the sample the same characters in the same
 * order, and these are the ones that are read out, of which other tests say that they are those of
 * the content, and those of the furniture of the pages.
 */
class TwoExtractorsTest {
    @BeforeAll
    static void onlyWithASecondExtractor() {
        assumeTrue(Poppler.installed(), "pdftotext is not installed");
    }

    private static List<Path> files() {
        return SampleSite.built().files(".pdf");
    }

    @TestFactory
    Stream<DynamicTest> bothFindWhatIsReadOutAndTheFurniture() {
        assertThat(files()).hasSizeGreaterThan(100);
        Path folder = SampleSite.built().folder();
        return files().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        folder.relativize(file).toString(), () -> look(file)));
    }

    private static void look(Path file) throws IOException {
        byte[] pdf = Files.readAllBytes(file);
        String first = PaintedText.byPdfBox(pdf);
        assertThat(PaintedText.byPoppler(pdf)).isEqualTo(first);
        String said = String.join("", TaggedText.leaves(pdf));
        String around = String.join("", TaggedText.furniture(pdf));
        assertThat(sorted(first)).isEqualTo(sorted(said + around));
    }

    /** The characters in the order of their numbers: equal when none is lost, changed or double. */
    private static int[] sorted(String text) {
        return PaintedText.solid(text).codePoints().sorted().toArray();
    }

    @Test
    void bothMissALostCharacter() throws IOException {
        for (Path file : files().subList(0, 3)) {
            byte[] whole = Files.readAllBytes(file);
            byte[] damaged = LostGlyph.in(whole, 50);
            String read = PaintedText.byPoppler(damaged);
            assertThat(read).isEqualTo(PaintedText.byPdfBox(damaged));
            assertThat(read.codePoints().count())
                    .isEqualTo(PaintedText.byPoppler(whole).codePoints().count() - 1);
        }
    }
}
