package org.liangbang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No open questions, empty names, swallowed bugs or Chinese in the code. */
class WordingTest {
    /** Files that read Chinese, such as character classes; no others have Chinese literals. */
    private static final List<String> READERS_OF_CHINESE =
            List.of("check/PublicationRule.java", "model/Count.java", "paper/type/Joints.java");

    /** Where the program meets its caller, and a bug of ours ends as a message. */
    private static final List<String> LAST_RESORTS =
            List.of("/liangbang/cli/", "/liangbang/serve/");

    private final List<JavaSource> program = JavaSource.below(JavaSource.MAIN);
    private final List<JavaSource> tests = JavaSource.below(JavaSource.TEST);

    @Test
    void nothingIsLeftOpen() {
        assertThat(found(Stream.concat(program.stream(), tests.stream()), Wording::openQuestions))
                .isEmpty();
        assertThat(Wording.openQuestions(planted("// TO" + "DO: later\nclass Planted {}")))
                .containsExactly("/Planted.java:1 is an open question");
    }

    @Test
    void everyTypeHasAName() {
        assertThat(found(Stream.concat(program.stream(), tests.stream()), Wording::emptyNames))
                .isEmpty();
        assertThat(Wording.emptyNames(planted("class Utilities { interface DateUtils {} }")))
                .containsExactly("/Planted.java:1 DateUtils is no name");
    }

    @Test
    void bugsAreNotSwallowed() {
        assertThat(found(program.stream().filter(this::isBelowTheCaller), Wording::broadCatches))
                .isEmpty();
        assertThat(
                        Wording.broadCatches(
                                planted(
                                        """
                                        class Planted {
                                            void planted() {
                                                try { a(); } catch (Exception e) { b(); }
                                                try { a(); } catch (IOException | RuntimeException e) { b(); }
                                                try { a(); } catch (java.lang.Throwable e) { b(); }
                                                try (A a = b()) { a(); } catch (IOException e) { b(); }
                                            }
                                        }
                                        """)))
                .containsExactly(
                        "/Planted.java:3 catches Exception",
                        "/Planted.java:4 catches RuntimeException",
                        "/Planted.java:5 catches java.lang.Throwable");
    }

    @Test
    void chineseStandsInResourceFiles() {
        assertThat(found(program.stream().filter(this::readsNoChinese), Wording::chineseLiterals))
                .isEmpty();
        assertThat(
                        Wording.chineseLiterals(
                                planted(
                                        """
                                        class Planted { // 说明
                                            String a = "承诺";
                                            char b = '\\u6b3e', c = '\\uff0c';
                                            String d = "pledge";
                                        }
                                        """)))
                .containsExactly(
                        "/Planted.java:2 has Chinese in a literal: 承诺",
                        "/Planted.java:3 has Chinese in a literal: 款");
    }

    @Test
    void everyReaderOfChineseIsNeededAsAnException() {
        List<String> needed =
                program.stream()
                        .filter(source -> !Wording.chineseLiterals(source).isEmpty())
                        .map(JavaSource::path)
                        .toList();

        assertThat(READERS_OF_CHINESE)
                .allMatch(name -> needed.stream().anyMatch(path -> path.endsWith(name)));
    }

    @Test
    void lengthsAndMarksAreExact() {
        assertThat(found(program.stream().filter(WordingTest::isExact), Wording::fractions))
                .isEmpty();
        assertThat(
                        Wording.fractions(
                                planted(
                                        """
                                        class Planted {
                                            void planted() {
                                                var a = 1.5;
                                                float b;
                                                int c = (int) (2 * 3e0f);
                                                Double d;
                                                long e = 15;
                                            }
                                        }
                                        """)))
                .extracting(place -> place.substring(0, "/Planted.java:n".length()))
                .containsExactly(
                        "/Planted.java:3", "/Planted.java:4", "/Planted.java:5", "/Planted.java:6");
    }

    private boolean isBelowTheCaller(JavaSource source) {
        return LAST_RESORTS.stream().noneMatch(source.path()::contains);
    }

    private boolean readsNoChinese(JavaSource source) {
        return READERS_OF_CHINESE.stream().noneMatch(source.path()::endsWith);
    }

    private static boolean isExact(JavaSource source) {
        return Shapes.EXACT.contains(String.valueOf(source.tree().getPackageName()));
    }

    private static JavaSource planted(String text) {
        return JavaSource.planted("Planted", text);
    }

    private static List<String> found(
            Stream<JavaSource> sources, Function<JavaSource, List<String>> complaints) {
        return sources.flatMap(source -> complaints.apply(source).stream()).toList();
    }
}
