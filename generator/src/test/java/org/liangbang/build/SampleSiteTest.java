package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.tools.NuValidator;
import org.liangbang.tools.VeraPdf;

/** The sample district becomes a site and editions that keep their standards. */
class SampleSiteTest {
    @TempDir private Path work;

    private BuildReport build() {
        BuildRequest request =
                new BuildRequest(
                        Path.of("content"),
                        Optional.empty(),
                        work.resolve("site"),
                        site -> site.asOf().orElse(LocalDate.EPOCH),
                        Optional.empty(),
                        false,
                        false,
                        2);
        return Build.standard().run(request, new Timings(stage -> {}));
    }

    @Test
    void everyPageIsValidAndEveryPdfKeepsItsStandards() throws Exception {
        BuildReport report = build();
        assertThat(report.diagnostics()).noneMatch(Diagnostic::isError);
        BuildReport.Made made = report.made().orElseThrow();
        assertThat(made.pages()).isGreaterThan(300);
        assertThat(made.editions()).isEqualTo(3);

        assertThat(NuValidator.check(work.resolve("site"))).isEmpty();
        List<Path> pdfs = files(".pdf");
        assertThat(pdfs).hasSize(made.editions() + made.sheets());
        assertThat(VeraPdf.validate(pdfs)).isEmpty();
        for (Path page : files(".html")) {
            String html = Files.readString(page);
            assertThat(html)
                    .as(page.toString())
                    .contains("<html lang=\"zh-CN\"", "<title>", "name=\"description\"")
                    .contains("Content-Security-Policy", "2025年12月");
        }
        assertThat(build().made().orElseThrow().written()).as("a second build").isZero();
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(work.resolve("site"))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
