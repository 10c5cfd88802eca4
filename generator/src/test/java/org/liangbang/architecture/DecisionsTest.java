package org.liangbang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every decision in {@code docs/adr} has a number of its own, by which code and pages name it. */
class DecisionsTest {
    private static final Path FOLDER = Path.of("docs", "adr");
    private static final Pattern FILE = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern NAMED = Pattern.compile("\\bADR (\\d{4})\\b");

    @Test
    void noTwoDecisionsShareANumber() throws IOException {
        List<String> numbers = files().stream().map(DecisionsTest::number).toList();

        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyTitleBeginsWithTheNumberOfItsFile() throws IOException {
        for (String file : files()) {
            assertThat(Files.readString(FOLDER.resolve(file)))
                    .as(file)
                    .startsWith("# " + Integer.parseInt(number(file)) + ". ");
        }
    }

    @Test
    void everyDecisionThatCodeOrPagesNameIsThere() throws IOException {
        List<String> named = new ArrayList<>();
        for (Path root : List.of(JavaSource.MAIN, JavaSource.TEST, Path.of("docs"))) {
            named.addAll(named(root));
        }
        List<String> numbers = files().stream().map(DecisionsTest::number).toList();

        assertThat(named).isNotEmpty();
        assertThat(numbers).containsAll(named);
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String number(String file) {
        Matcher name = FILE.matcher(file);
        assertThat(name.matches()).as(file).isTrue();
        return name.group(1);
    }

    private static List<String> named(Path root) throws IOException {
        List<String> named = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(DecisionsTest::isRead).toList()) {
                NAMED.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(named::add);
            }
        }
        return named;
    }

    private static boolean isRead(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".md");
    }
}
