package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Messages;
import org.liangbang.diagnostic.TextPrinter;

/**
 * Every code has a bad sample with its golden message in both languages, and a page.
 *
 * <p>A sample is a folder {@code sites/invalid/<code>/} with only what differs from {@code
 * sites/minimal} ({@link Sites#lay}). {@code -Dgolden=update} writes the messages and the pages
 * anew, to be reviewed as a diff.
 */
class DiagnosticsTest {
    private static final Path SITES = Path.of("generator/src/test/sites");
    private static final Path INVALID = SITES.resolve("invalid");
    private static final Path PAGES = Path.of("docs/errors");

    @TempDir private Path work;

    private static SortedSet<String> codes() {
        return Messages.in(Messages.Language.CHINESE).codes();
    }

    @Test
    void minimalSiteIsWithoutMistakes() throws IOException {
        Path content = Sites.lay(work, SITES.resolve("minimal"), SITES.resolve("none"));
        assertThat(Sites.check(content)).isEmpty();
    }

    @Test
    void everyCodeHasWordsInBothLanguages() {
        Messages english = Messages.in(Messages.Language.ENGLISH);
        assertThat(english.codes()).isEqualTo(codes());
    }

    @Test
    void everyCodeHasASampleAndEverySampleACode() throws IOException {
        SortedSet<String> samples = new TreeSet<>();
        try (Stream<Path> folders = Files.list(INVALID)) {
            folders.forEach(folder -> samples.add(folder.getFileName().toString()));
        }
        assertThat(samples).isEqualTo(codes());
    }

    @Test
    void indexOfPagesNamesEveryPage() throws IOException {
        String index = Files.readString(PAGES.resolve("README.md"));
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .allSatisfy(
                            name ->
                                    assertThat(index)
                                            .contains(
                                                    name.equals("README.md")
                                                            ? "# "
                                                            : "](" + name + ")"));
        }
    }

    @TestFactory
    Stream<DynamicTest> everySampleGivesItsGoldenMessage() {
        return codes().stream().map(code -> DynamicTest.dynamicTest(code, () -> check(code)));
    }

    private void check(String code) throws IOException {
        Path sample = INVALID.resolve(code);
        Path content = Sites.lay(work.resolve(code), SITES.resolve("minimal"), sample);
        List<Diagnostic> said =
                Sites.check(content).stream()
                        .filter(diagnostic -> diagnostic.code().equals(code))
                        .toList();
        assertThat(said).as("the sample of %s provokes it", code).isNotEmpty();
        Golden golden = Golden.here();
        String chinese = print(said, Messages.Language.CHINESE);
        golden.compare(sample.resolve("expected.zh.txt"), chinese);
        golden.compare(sample.resolve("expected.en.txt"), print(said, Messages.Language.ENGLISH));
        golden.compare(PAGES.resolve(code + ".md"), page(code, said.get(0), chinese));
    }

    private static String print(List<Diagnostic> said, Messages.Language language) {
        TextPrinter printer = new TextPrinter(Messages.in(language), "content/");
        StringBuilder text = new StringBuilder();
        said.forEach(each -> text.append(printer.print(each)).append('\n'));
        return text.toString();
    }

    private static String page(String code, Diagnostic example, String printed) {
        Messages words = Messages.in(Messages.Language.CHINESE);
        return "# "
                + code
                + "\n\n"
                + words.what(example)
                + "。\n\n```\n"
                + printed.strip()
                + "\n```\n\n## 为什么不放过\n\n"
                + words.why(example)
                + "\n\n## 怎么改\n\n"
                + words.how(example)
                + "\n";
    }
}
