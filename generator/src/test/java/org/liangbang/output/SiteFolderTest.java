package org.liangbang.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir private Path temporary;
    private Path root;

    @BeforeEach
    void placeTheSite() {
        root = temporary.resolve("deep/site");
    }

    private static Artifact page(String path, String text) {
        return Artifact.of(path, text.getBytes(UTF_8));
    }

    private WriteReport write(Artifact... artifacts) {
        return SiteFolder.at(root).write(Stream.of(artifacts), 2);
    }

    private String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    private SortedMap<String, FileTime> times() throws IOException {
        TreeMap<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.toList()) {
                times.put(root.relativize(each).toString(), Files.getLastModifiedTime(each));
            }
        }
        return times;
    }

    @Test
    void aFirstBuildWritesEveryFile() throws IOException {
        WriteReport report = write(page("b/index.html", "二"), page("a.html", "一"));

        assertThat(report.files()).isEqualTo(2);
        assertThat(report.written()).containsExactly("a.html", "b/index.html");
        assertThat(read("a.html") + read("b/index.html")).isEqualTo("一二");
    }

    @Test
    void aSecondBuildWritesNothing() throws IOException {
        Artifact[] site = {page("a.html", "一"), page("b/index.html", "二")};
        write(site);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.toList()) {
                Files.setLastModifiedTime(each, LONG_AGO);
            }
        }

        WriteReport second = write(site);

        assertThat(second.written()).isEmpty();
        assertThat(second.removed()).isEmpty();
        assertThat(times()).doesNotContainKey(".liangbang/staging");
        assertThat(Files.getLastModifiedTime(root.resolve("a.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(root.resolve("b"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(root.resolve(".liangbang/files.txt")))
                .isEqualTo(LONG_AGO);
    }

    @Test
    void onlyWhatChangedIsWritten() throws IOException {
        write(page("a.html", "一"), page("b.html", "二"));

        WriteReport report = write(page("a.html", "一"), page("b.html", "三"));

        assertThat(report.written()).containsExactly("b.html");
        assertThat(read("b.html")).isEqualTo("三");
    }

    @Test
    void aFileThatWasTamperedWithIsMended() throws IOException {
        write(page("a.html", "一"));
        Files.writeString(root.resolve("a.html"), "改");

        assertThat(write(page("a.html", "一")).written()).containsExactly("a.html");
        assertThat(read("a.html")).isEqualTo("一");
    }

    @Test
    void whatIsStaleGoesWithItsEmptyFolders() throws IOException {
        write(page("a.html", "一"), page("units/x/index.html", "二"), page("units/y.html", "三"));

        WriteReport report = write(page("a.html", "一"), page("units/y.html", "三"));

        assertThat(report.removed()).containsExactly("units/x/index.html");
        assertThat(root.resolve("units/x")).doesNotExist();
        assertThat(root.resolve("units/y.html")).exists();
    }

    @Test
    void filesThatNoBuildMadeAreLeftAloneAndReported() throws IOException {
        write(page("a.html", "一"), page("units/x.html", "二"));
        Files.writeString(root.resolve("units/notes.txt"), "mine");
        Files.writeString(root.resolve(".gitignore"), "*");

        WriteReport report = write(page("a.html", "一"));

        assertThat(report.foreign()).containsExactly("units/notes.txt");
        assertThat(read("units/notes.txt")).isEqualTo("mine");
        assertThat(root.resolve("units/x.html")).doesNotExist();
    }

    @Test
    void aFileThatNoBuildMadeIsNeverOverwritten() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("index.html"), "mine");

        assertThatThrownBy(() -> write(page("a.html", "一"), page("index.html", "二")))
                .asInstanceOf(type(OutputFailure.class))
                .returns(OutputFailure.Problem.NOT_OURS, OutputFailure::problem)
                .returns(root.resolve("index.html"), OutputFailure::place);
        assertThat(read("index.html")).isEqualTo("mine");
        assertThat(root.resolve("a.html")).doesNotExist();
    }

    @Test
    void nothingChangesWhenOneFileCannotBeMade() throws IOException {
        write(page("a.html", "一"), page("b.html", "二"));
        SortedMap<String, FileTime> before = times();
        before.remove(".liangbang");
        Artifact broken =
                Artifact.of(
                        "c.html",
                        out -> {
                            throw new IllegalStateException("a bug");
                        });

        assertThatThrownBy(() -> write(page("a.html", "新"), broken)).hasMessage("a bug");

        SortedMap<String, FileTime> after = times();
        after.remove(".liangbang");
        assertThat(after).isEqualTo(before);
        assertThat(read("a.html")).isEqualTo("一");
    }

    @Test
    void aLastingFileIsNotMadeTwice() throws IOException {
        List<String> made = new ArrayList<>();
        Artifact photo =
                Artifact.lasting(
                        "media/p-1f.jpg",
                        out -> {
                            made.add("once");
                            out.write(1);
                        });

        write(photo);
        WriteReport second = write(photo);

        assertThat(made).containsExactly("once");
        assertThat(second.written()).isEmpty();
        assertThat(root.resolve("media/p-1f.jpg")).exists();
    }

    @Test
    void aLargeFileGoesThroughTheDisk() throws IOException {
        byte[] part = "x".repeat(700_000).getBytes(UTF_8);
        Artifact table =
                Artifact.of(
                        "data/marks.csv",
                        out -> {
                            out.write(part);
                            out.write(part);
                            out.write('\n');
                        });

        assertThat(write(table).written()).containsExactly("data/marks.csv");
        assertThat(Files.size(root.resolve("data/marks.csv"))).isEqualTo(1_400_001);
        assertThat(write(table).written()).isEmpty();
    }

    @Test
    void aFolderWhereAFileStoodTakesItsPlace() throws IOException {
        write(page("a", "一"));

        write(page("a/index.html", "二"));

        assertThat(read("a/index.html")).isEqualTo("二");
    }

    @Test
    void someonesFileWhereAFolderIsNeededStopsTheBuildBeforeItBegins() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("units"), "mine");

        assertThatThrownBy(() -> write(page("a.html", "一"), page("units/x.html", "二")))
                .asInstanceOf(type(OutputFailure.class))
                .returns(OutputFailure.Problem.NOT_A_FOLDER, OutputFailure::problem);
        assertThat(root.resolve("a.html")).doesNotExist();
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderStopsTheBuild() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve("units"), elsewhere);

        assertThatThrownBy(() -> write(page("units/x.html", "二")))
                .asInstanceOf(type(OutputFailure.class))
                .returns(OutputFailure.Problem.LEADS_OUTSIDE, OutputFailure::problem);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aFileInTheWayOfTheFolderIsSaid() throws IOException {
        Files.createDirectories(root.getParent());
        Files.writeString(root, "mine");

        assertThatThrownBy(() -> write(page("a.html", "一")))
                .asInstanceOf(type(OutputFailure.class))
                .returns(OutputFailure.Problem.NOT_A_FOLDER, OutputFailure::problem);
    }

    @Test
    void aFullDiskIsSaidAsSuch() {
        Artifact full =
                Artifact.of(
                        "a.html",
                        out -> {
                            throw new IOException("No space left on device");
                        });

        assertThatThrownBy(() -> write(full))
                .asInstanceOf(type(OutputFailure.class))
                .returns(OutputFailure.Problem.DISK_FULL, OutputFailure::problem)
                .returns(root.resolve("a.html"), OutputFailure::place);
    }

    @Test
    void twoFilesOnOnePathAreABug() {
        assertThatThrownBy(() -> write(page("a.html", "一"), page("a.html", "二")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.html");
        assertThat(root.resolve("a.html")).doesNotExist();
    }

    @Test
    void aPathThatCouldLeaveTheFolderIsRefused() {
        for (String path :
                List.of("", "/a", "a//b", "../a", "a/../b", "a/", "a\\b", "c:a", ".git/x", "a.")) {
            assertThatThrownBy(() -> page(path, "一"))
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theNumberOfThreadsMakesNoDifference() throws IOException {
        List<Artifact> site =
                IntStream.range(0, 300).mapToObj(n -> page("p" + n + "/i.html", "页" + n)).toList();

        SiteFolder.at(temporary.resolve("one")).write(site.stream(), 1);
        SiteFolder.at(temporary.resolve("many")).write(site.stream(), 7);

        for (Artifact each : site) {
            assertThat(temporary.resolve("one").resolve(each.path()))
                    .hasSameBinaryContentAs(temporary.resolve("many").resolve(each.path()));
        }
        assertThat(temporary.resolve("one/.liangbang/files.txt"))
                .hasSameBinaryContentAs(temporary.resolve("many/.liangbang/files.txt"));
    }

    @Test
    void aBuildThatWasCutOffKnowsItsFilesAtTheNextTry() throws IOException {
        write(page("a.html", "一"));
        Files.createDirectories(root.resolve(".liangbang/staging"));
        Files.writeString(root.resolve(".liangbang/staging/7"), "half");

        WriteReport report = write(page("a.html", "二"));

        assertThat(report.written()).containsExactly("a.html");
        assertThat(root.resolve(".liangbang/staging")).doesNotExist();
    }
}
