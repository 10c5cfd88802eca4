package org.liangbang.paper.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.liangbang.build.SampleSite;

/** No page of the sample editions has a fault, as its saved PDF shows. */
class SampleFaultsTest {
    @TestFactory
    Stream<DynamicTest> noPageOfASavedEditionHasAFault() throws IOException {
        Path folder = SampleSite.built().folder().resolve("editions");
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("[0-9-]{10}[.]pdf"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName().toString(), () -> look(file)));
        }
    }

    private static void look(Path file) throws IOException {
        List<SetLine> lines = PdfLines.of(Files.readAllBytes(file));
        assertThat(lines).hasSizeGreaterThan(300);
        assertThat(PageInspector.inspect(lines, Sample.titles())).isEmpty();
    }
}
