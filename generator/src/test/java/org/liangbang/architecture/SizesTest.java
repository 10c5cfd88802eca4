package org.liangbang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files, methods, parameter lists and nesting stay small enough to be read at once. */
class SizesTest {
    @Test
    void theProgramKeepsItsBudgets() {
        Sizes sizes = new Sizes(JavaSource.below(JavaSource.MAIN));

        System.out.println("The ten longest methods:");
        sizes.longest(10)
                .forEach(
                        method -> System.out.println("  " + method.lines() + " " + method.place()));

        assertThat(violations(sizes)).isEmpty();
    }

    /** Tables of cases may be long, and cases may be wide. */
    @Test
    void theTestsKeepTheBudgetsOfFilesAndNesting() {
        Sizes sizes = new Sizes(JavaSource.below(JavaSource.TEST));

        assertThat(sizes.longFiles()).isEmpty();
        assertThat(sizes.deepMethods()).isEmpty();
    }

    @Test
    void aLongFileIsSeen() {
        String text = "class Planted {\n" + "\n".repeat(399) + "}\n";

        assertThat(violations(text)).containsExactly("/Planted.java has 401 lines");
        assertThat(violations(text.replaceFirst("\n\n", "\n"))).isEmpty();
    }

    @Test
    void aVeryLongMethodIsSeen() {
        assertThat(violations(manyMethods(200, 60))).isEmpty();
        assertThat(violations(manyMethods(200, 61)))
                .containsExactly("/Planted.java:1 long0 has 61 lines");
    }

    @Test
    void moreThanTwoLongMethodsInAHundredAreSeen() {
        List<JavaSource> sources = new ArrayList<>();
        sources.add(JavaSource.planted("Planted", manyMethods(98, 41)));
        sources.add(JavaSource.planted("Other", manyMethods(0, 41).replace("Planted", "Other")));
        assertThat(new Sizes(sources).longMethods()).isEmpty();

        sources.add(JavaSource.planted("Third", manyMethods(0, 41).replace("Planted", "Third")));
        assertThat(new Sizes(sources).longMethods()).hasSize(3);
    }

    @Test
    void manyParametersAreSeenButForTheHeaderOfARecord() {
        String six = "int a, int b, int c, int d, int e, int f";

        assertThat(violations("class Planted { void many(" + six + ") {} }"))
                .containsExactly("/Planted.java:1 many has 6 parameters");
        assertThat(violations("class Planted { Planted(" + six + ") {} }"))
                .containsExactly("/Planted.java:1 <init> has 6 parameters");
        assertThat(violations("record Planted(" + six + ") { static int g; Planted {} }"))
                .isEmpty();
        assertThat(
                        violations(
                                "record Planted(%s) { Planted(%s) { this.a = a; } }"
                                        .formatted(six, six)))
                .isEmpty();
        assertThat(violations("record Planted(int a) { Planted(%s) { this(a); } }".formatted(six)))
                .containsExactly("/Planted.java:1 <init> has 6 parameters");
    }

    @Test
    void manyParametersThatALibraryAsksForAreNot() {
        String six = "int a, int b, int c, int d, int e, int f";

        assertThat(violations("class Planted { @Override public void many(" + six + ") {} }"))
                .isEmpty();
        assertThat(violations("class Planted extends Other { Planted(" + six + ") {} }")).isEmpty();
    }

    @Test
    void deepNestingIsSeen() {
        assertThat(violations(body("for (;;) { if (a) { try { b(); } finally { c(); } } }")))
                .isEmpty();
        assertThat(
                        violations(
                                body(
                                        "if (a) {} else if (b) {} else if (c) {} else if (d) {} else {}")))
                .isEmpty();
        assertThat(violations(body("for (;;) { for (;;) { for (;;) { if (a) { break; } } } }")))
                .isEmpty();
        assertThat(violations(body("for (;;) { if (a) { while (b) { switch (c) {} } } }")))
                .containsExactly("/Planted.java:1 planted has 4 levels");
        assertThat(violations(body("if (a) {} else { if (b) { for (;;) { do {} while (c); } } }")))
                .containsExactly("/Planted.java:1 planted has 4 levels");
        assertThat(violations(body("run(() -> { for (;;) { if (a) { if (b) { if (c) {} } } } });")))
                .containsExactly("/Planted.java:1 planted has 4 levels");
    }

    @Test
    void theLongestMethodsComeFirst() {
        Sizes sizes = new Sizes(List.of(JavaSource.planted("Planted", manyMethods(5, 12))));

        assertThat(sizes.longest(2)).extracting(Sizes.Method::lines).containsExactly(12, 1);
    }

    private static List<String> violations(String text) {
        return violations(new Sizes(List.of(JavaSource.planted("Planted", text))));
    }

    private static List<String> violations(Sizes sizes) {
        List<String> violations = new ArrayList<>(sizes.longFiles());
        violations.addAll(sizes.longMethods());
        violations.addAll(sizes.longHeads());
        violations.addAll(sizes.deepMethods());
        return violations;
    }

    private static String body(String statements) {
        return "class Planted { void planted() { " + statements + " } }";
    }

    /** A class with short methods and a long one, which comes first. */
    private static String manyMethods(int shortOnes, int lines) {
        StringBuilder text = new StringBuilder("class Planted { void long0() {");
        text.append("\n".repeat(lines - 1)).append("} ");
        for (int i = 0; i < shortOnes; i++) {
            text.append("void short").append(i).append("() {} ");
        }
        return text.append("}").toString();
    }
}
