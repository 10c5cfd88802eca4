package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.Scale;
import org.liangbang.diagnostic.Diagnostic;

/** Many mistakes at once are all told, and no damage to the content brings the program down. */
class MistakesTest {
    private static final Path MINIMAL = Path.of("generator/src/test/sites/minimal");
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Duration ENDLESS = Duration.ofMinutes(2);

    @TempDir private Path work;
    private Path content;

    @BeforeEach
    void layMinimalContent() throws IOException {
        content = Sites.lay(work, MINIMAL, MINIMAL.resolveSibling("none"));
    }

    /** Writes a mistake into a file and says where it is: {@code path:line code}. */
    private String plant(String code, String path, String right, String wrong) throws IOException {
        Path file = content.resolve(path);
        String text = Files.readString(file);
        assertThat(text).as(path).contains(right);
        int at = text.indexOf(right);
        Files.writeString(
                file, text.substring(0, at) + wrong + text.substring(at + right.length()));
        long line = text.substring(0, at).lines().count() + (at == 0 ? 1 : 0);
        boolean startsLine = at > 0 && text.charAt(at - 1) == '\n';
        return path + ":" + (startsLine ? line + 1 : line) + " " + code;
    }

    private void copy(String from, String to) throws IOException {
        Path target = content.resolve(to);
        Files.createDirectories(target.getParent());
        Files.copy(content.resolve(from), target);
    }

    @Test
    void allMistakesOfManyFilesAreToldInOneRunSortedByPlace() throws IOException {
        String board = "articles/2025/notice-board.md";
        String stage = "articles/2025/q4-stage.md";
        String third = "articles/2025/third.md";
        String fourth = "articles/2025/fourth.md";
        String units = "units/jiaxiang.yaml";
        String posts = "posts/jiaxiang.yaml";
        String edition = "editions/2025-12-24.yaml";
        String next = "editions/2025-12-31.yaml";
        String campaign = "campaigns/lsb-2025/campaign.yaml";
        copy(stage, third);
        copy(board, fourth);
        copy(edition, next);
        List<String> planted =
                List.of(
                        plant("value.not-a-flag", "site.yaml", "sample: true", "sample: 是"),
                        plant("field.misspelt", "site.yaml", "slogan:", "slogen:"),
                        plant("value.not-a-time-zone", "site.yaml", "Asia/Shanghai", "北京"),
                        plant("unit.parent-unknown", units, "parent: yangli", "parent: yangly"),
                        plant("value.not-a-choice", units, "kind: community", "kind: street"),
                        plant("post.unit-unknown", posts, "unit: jiaxiang}", "unit: jiaxang}"),
                        plant("field.unknown", posts, "role: 计票员,", "role: 计票员, age: 3,"),
                        plant("value.not-an-integer", campaign, "year: 2025", "year: 25"),
                        plant("value.not-a-date", campaign, "to: 2025-03-31", "to: 2025-03-32"),
                        plant("value.not-a-number", campaign, "max: 60", "max: 六十"),
                        plant("article.signer-unknown", board, "jiaxiang.secretary", "secretry"),
                        plant("markdown.heading-level", board, "## 谁来看", "# 谁来看"),
                        plant("punctuation.half-width", board, "下班路过，", "下班路过,"),
                        plant("value.not-a-date", stage, "2025-12-12", "2025-12-42"),
                        plant("value.not-a-choice", stage, "status: signed", "status: 已签"),
                        plant("markdown.figure-unclosed", stage, "打分表", "{{打分表"),
                        plant("yaml.full-width-colon", third, "dateline: ", "dateline："),
                        plant("markdown.link-scheme", third, "打分表", "[打分表](a.html)"),
                        plant("markdown.heading-unspaced", fourth, "## 谁来看", "##谁来看"),
                        plant("article.unit-unknown", fourth, "[jiaxiang]", "[jiaxang]"),
                        plant("edition.article-unknown", edition, "notice-board", "notice"),
                        plant("field.misspelt", next, "layout:", "layuot:"),
                        plant("value.not-an-integer", next, "number: 1", "number: 第一期"),
                        plant("redirect.form", "redirects.yaml", "/articles/q4/", "q4"));
        List<Diagnostic> said = Sites.check(content);
        List<String> told =
                said.stream()
                        .map(each -> file(each) + ":" + each.place().line() + " " + each.code())
                        .toList();
        assertThat(planted).hasSizeGreaterThanOrEqualTo(20);
        assertThat(told).containsAll(planted);
        assertThat(new TreeSet<>(planted.stream().map(MistakesTest::fileOf).toList()))
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(said)
                .isSortedAccordingTo(
                        Comparator.comparing(MistakesTest::file)
                                .thenComparing(each -> each.place().line())
                                .thenComparing(each -> each.place().column()));
    }

    @Test
    void aWrongItemDoesNotMakeTheRestOfItsListLookWrong() throws IOException {
        String edition = "editions/2025-12-24.yaml";
        String campaign = "campaigns/lsb-2025/campaign.yaml";
        plant("field.misspelt", edition, "layout: standard", "layuot: standard");
        plant("value.not-a-number", campaign, "max: 60", "max: 六十");
        assertThat(Sites.check(content))
                .extracting(Diagnostic::code)
                .contains("field.misspelt", "value.not-a-number")
                .doesNotContain("contest.mark-count", "rule.criterion-unknown");
    }

    private static String file(Diagnostic diagnostic) {
        return diagnostic.place().file().path();
    }

    private static String fileOf(String planted) {
        return planted.substring(0, planted.indexOf(':'));
    }

    @Test
    void damagedContentNeitherFailsNorHangs() throws IOException {
        List<Path> files = texts();
        int count = Scale.of(300, 10_000);
        for (int seed = 0; seed < count; seed++) {
            Random random = new Random(seed);
            Path file = files.get(random.nextInt(files.size()));
            String whole = Files.readString(file);
            String damaged = Damage.to(whole, random);
            Files.writeString(file, damaged);
            String what = "seed " + seed + ", " + content.relativize(file) + "\n" + damaged;
            assertThat(fastestOfThree(what)).as(what).isLessThan(LONGEST);
            Files.writeString(file, whole);
        }
    }

    /**
     * How long a check takes. A slow one is tried again: a busy machine is slow now and then, a
     * hang always.
     */
    private Duration fastestOfThree(String what) {
        Duration fastest = check(what);
        for (int again = 0; again < 2 && fastest.compareTo(LONGEST) >= 0; again++) {
            Duration taken = check(what);
            fastest = taken.compareTo(fastest) < 0 ? taken : fastest;
        }
        return fastest;
    }

    private Duration check(String what) {
        long start = System.nanoTime();
        assertTimeoutPreemptively(ENDLESS, () -> Sites.check(content), what);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private List<Path> texts() throws IOException {
        try (Stream<Path> all = Files.walk(content)) {
            return new ArrayList<>(
                    all.filter(file -> file.toString().matches(".*\\.(yaml|md)"))
                            .sorted()
                            .toList());
        }
    }
}
