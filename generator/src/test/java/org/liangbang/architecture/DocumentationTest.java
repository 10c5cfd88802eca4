package org.liangbang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.util.TreePath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything that others can use says what it gives (ADR 0010). */
class DocumentationTest {
    private final List<JavaSource> sources = JavaSource.below(JavaSource.MAIN);

    @Test
    void everyOpenTypeAndMethodHasAFirstSentence() {
        assertThat(sources).isNotEmpty();
        assertThat(sources.stream().flatMap(source -> Documentation.missing(source).stream()))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        List<String> packages = sources.stream().map(DocumentationTest::folder).distinct().toList();
        List<String> described =
                sources.stream()
                        .filter(source -> source.path().endsWith("/package-info.java"))
                        .filter(DocumentationTest::isDescribed)
                        .map(DocumentationTest::folder)
                        .toList();

        assertThat(described).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void aSilentTypeIsSeen() {
        assertThat(missing("public class Planted {}")).containsExactly(noSentence("Planted"));
        assertThat(missing("/** */ public class Planted {}"))
                .containsExactly(noSentence("Planted"));
        assertThat(missing("/** @since 1 */ public record Planted(int a) {}"))
                .containsExactly(noSentence("Planted"));
        assertThat(missing("/** Holds. */ public class Planted { protected enum Inner { A } }"))
                .containsExactly(noSentence("Inner"));
        assertThat(missing("class Planted { public void hidden() {} }")).isEmpty();
        assertThat(missing("/** Holds one number. */ public record Planted(int a) {}")).isEmpty();
    }

    @Test
    void aSilentMethodIsSeen() {
        assertThat(members("public void open() {}")).containsExactly(noSentence("open"));
        assertThat(members("protected abstract int open();")).containsExactly(noSentence("open"));
        assertThat(members("public Planted() {}")).containsExactly(noSentence("<init>"));
        assertThat(members("/** Gives one. */ public int open() { return 1; }")).isEmpty();
        assertThat(members("@Override public String toString() { return \"\"; }")).isEmpty();
        assertThat(members("private void closed() {} void closed(int a) {}")).isEmpty();
    }

    @Test
    void membersOfAnInterfaceAreOpenWithoutSayingSo() {
        String text = "/** Gives. */ public interface Planted { int a(); record B(int c) {} }";

        assertThat(missing(text)).containsExactly(noSentence("a"), noSentence("B"));
    }

    @Test
    void aCompactConstructorIsSeenAndAGeneratedOneIsNot() {
        assertThat(missing("/** Holds. */ public record Planted(int a) { public Planted {} }"))
                .containsExactly(noSentence("<init>"));
        assertThat(missing("/** Holds. */ public class Planted {}")).isEmpty();
    }

    @Test
    void anIdleFirstSentenceIsSeen() {
        assertThat(members("/** This method opens the door. */ public void open() {}"))
                .containsExactly("/Planted.java:1 open has an idle first sentence");
    }

    @Test
    void aSilentOrUnmarkedPackageIsSeen() {
        String end = "package org.liangbang.planted;\n";

        assertThat(isDescribed(planted("/** Plants. */\n@NullMarked\n" + end))).isTrue();
        assertThat(isDescribed(planted("/** Plants. */\n" + end))).isFalse();
        assertThat(isDescribed(planted("@NullMarked\n" + end))).isFalse();
    }

    private static JavaSource planted(String packageInfo) {
        return JavaSource.planted("org.liangbang.planted.package-info", packageInfo);
    }

    private static List<String> members(String text) {
        return missing("/** Holds. */ public abstract class Planted { " + text + " }");
    }

    private static List<String> missing(String text) {
        return Documentation.missing(JavaSource.planted("Planted", text));
    }

    private static String noSentence(String name) {
        return "/Planted.java:1 " + name + " has no first sentence";
    }

    private static String folder(JavaSource source) {
        return source.path().substring(0, source.path().lastIndexOf('/'));
    }

    private static boolean isDescribed(JavaSource source) {
        TreePath path = TreePath.getPath(source.tree(), source.tree().getPackage());
        DocCommentTree comment = source.trees().getDocCommentTree(path);
        return comment != null
                && !comment.getFirstSentence().isEmpty()
                && source.text().lines().anyMatch("@NullMarked"::equals);
    }
}
