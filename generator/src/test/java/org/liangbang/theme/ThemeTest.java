package org.liangbang.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;

class ThemeTest {
    @TempDir private Path folder;

    private static Theme builtIn(String language) throws IOException {
        return Theme.open(Optional.empty(), language).value().orElseThrow();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Outcome<Theme> own() throws IOException {
        return Theme.open(Optional.of(folder), "zh-CN");
    }

    @Test
    void wordsTakeValuesInTheirPlaces() throws IOException {
        assertThat(builtIn("zh-CN").words().get("day.full", 2025, 3, 24)).isEqualTo("2025年3月24日");
    }

    @Test
    void wordsThatNobodyWroteAreABug() throws IOException {
        ThemeWords words = builtIn("zh-CN").words();

        assertThatThrownBy(() -> words.get("day.fool"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day.fool");
    }

    @Test
    void everyWordIsSaidInBothLanguages() throws IOException {
        assertThat(builtIn("en").words().keys()).isEqualTo(builtIn("zh-CN").words().keys());
    }

    @Test
    void theBuiltInThemeListsTheAssetsItHas() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("theme/assets"))) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();

            assertThat(builtIn("zh-CN").assets()).isEqualTo(names);
        }
    }

    @Test
    void anOwnThemeChangesOnlyTheWordsItHas() throws IOException {
        write("words/zh-CN.yaml", "unit-kind: {village: 行政村}\n");

        Theme theme = own().value().orElseThrow();

        assertThat(theme.words().get("unit-kind.village")).isEqualTo("行政村");
        assertThat(theme.words().get("unit-kind.town")).isEqualTo("镇");
    }

    @Test
    void aWordThatNothingAsksForIsReportedWithItsNeighbours() throws IOException {
        write("words/zh-CN.yaml", "unit-kind: {vilage: 行政村}\n");

        Outcome<Theme> outcome = own();

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.diagnostics())
                .singleElement()
                .returns("theme.word-unknown", Diagnostic::code)
                .returns(
                        "unit-kind.village",
                        said -> said.arguments().get("near").replaceAll(",.*", ""))
                .returns("theme/words/zh-CN.yaml:1:13", said -> said.place().toString());
    }

    @Test
    void aListWhereWordsShouldBeIsAnError() throws IOException {
        write("words/zh-CN.yaml", "unit-kind: [村]\n");

        Outcome<Theme> outcome = own();

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).contains("theme.not-words");
    }

    @Test
    void anOwnThemeAddsAssetsAndReplacesOthers() throws IOException {
        write("assets/seal.svg", "<svg/>");
        write("assets/look.css", "body {}");

        Theme theme = own().value().orElseThrow();

        assertThat(theme.assets()).contains("look.js", "seal.svg");
        assertThat(new String(theme.asset("look.css"), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("body {}");
        assertThat(new TreeSet<>(theme.assets())).hasSameSizeAs(theme.assets());
    }

    @Test
    void nothingOutsideTheFolderIsRead() throws IOException {
        write("inside/x.peb", "in");
        write("secret.peb", "out");

        Theme theme = Theme.open(Optional.of(folder.resolve("inside")), "zh-CN").value().get();

        assertThat(theme.hasTemplate("../../secret")).isFalse();
        assertThatThrownBy(() -> theme.template("../../secret"))
                .isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void aLanguageWithoutWordsCannotBeOpened() {
        assertThatThrownBy(() -> builtIn("xx")).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void aMissingLayoutIsNone() throws IOException {
        assertThat(builtIn("zh-CN").layout("no-such-layout").value()).isEmpty();
    }

    @Test
    void aFontIsReadByItsName() throws IOException {
        assertThat(builtIn("zh-CN").font("NotoSansSC-Regular.ttf")).hasSizeGreaterThan(100_000);
    }
}
