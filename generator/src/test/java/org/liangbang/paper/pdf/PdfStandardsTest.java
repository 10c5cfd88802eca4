package org.liangbang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.tools.VeraPdf;

class PdfStandardsTest {
    @Test
    void pagesKeepBothStandardsAndAnOffenceIsNoticed(@TempDir Path folder) throws IOException {
        TypesetDocument whole = SamplePages.document();
        TypesetDocument homeless =
                new TypesetDocument(
                        whole.imprint(),
                        whole.sheets(),
                        whole.structure(),
                        List.of(),
                        Optional.empty());
        byte[] sound = SamplePages.writer().write(whole);
        Path offender = folder.resolve("offender.pdf");
        List<Path> files =
                List.of(
                        Files.write(folder.resolve("whole.pdf"), sound),
                        write(whole.only(1), folder),
                        write(whole.only(2), folder),
                        Files.write(
                                folder.resolve("homeless.pdf"),
                                SamplePages.writer().write(homeless)),
                        Files.write(offender, offence(sound)));

        List<VeraPdf.Failure> failures = VeraPdf.validate(files);

        assertThat(failures).allMatch(failure -> failure.file().equals(offender));
        assertThat(failures)
                .extracting(failure -> failure.flavour() + " " + failure.rule())
                .containsExactlyInAnyOrder("2a 6.6.4-3", "ua1 5-2");
    }

    private static Path write(TypesetDocument document, Path folder) throws IOException {
        Path file = folder.resolve(document.imprint().id() + ".pdf");
        return Files.write(file, SamplePages.writer().write(document));
    }

    private static byte[] offence(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1)
                .replace("<pdfaid:conformance>A", "<pdfaid:conformance>B")
                .replace("<pdfuaid:part>1", "<pdfuaid:part>9")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
