package org.liangbang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes hold no shared state, inherit nothing, sort what they list and count exactly. */
class ShapesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    @Test
    void theProgramKeepsTheShapes() {
        JavaClasses program = Program.classes();

        assertThat(Shapes.sharedState(program)).as("shared state").isEmpty();
        assertThat(Shapes.heirs(program)).as("inheritance").isEmpty();
        assertThat(Shapes.unsortedListings(program)).as("unsorted listings").isEmpty();
        assertThat(Shapes.fractions(program)).as("floats and doubles").isEmpty();
    }

    @Test
    void sharedStateIsSeen() {
        JavaClasses planted =
                plant(
                        """
                        static int count;
                        static final java.util.concurrent.atomic.AtomicInteger NEXT =
                                new java.util.concurrent.atomic.AtomicInteger();
                        static final int LIMIT = 3;
                        """);

        assertThat(Shapes.sharedState(planted))
                .containsExactly(
                        "org.liangbang.compute.Planted.NEXT",
                        "org.liangbang.compute.Planted.count");
    }

    @Test
    void inheritanceIsSeen() {
        JavaClasses planted =
                plant(
                        """
                        static class Heir extends Planted {}
                        enum Sign { ONE { }, TWO }
                        record Pair(int a, int b) implements Runnable { public void run() {} }
                        """);

        assertThat(Shapes.heirs(planted)).singleElement().asString().contains("Heir extends");
    }

    @Test
    void anUnsortedListingIsSeen() {
        JavaClasses planted =
                plant(
                        """
                        Object unsorted() throws java.io.IOException {
                            return java.nio.file.Files.list(java.nio.file.Path.of(".")).toList();
                        }
                        long counted() throws java.io.IOException {
                            return java.nio.file.Files.list(java.nio.file.Path.of(".")).count();
                        }
                        Object sorted() throws java.io.IOException {
                            return java.nio.file.Files.walk(java.nio.file.Path.of(".")).sorted();
                        }
                        """);

        assertThat(Shapes.unsortedListings(planted))
                .containsExactly("org.liangbang.compute.Planted.unsorted()");
    }

    @Test
    void floatsAndDoublesAreSeenWhereLengthsAndMarksAreExact() {
        JavaClasses planted =
                plant(
                        """
                        float width;
                        double[] marks() { return null; }
                        void take(Double mark) {}
                        long rounded(java.math.BigDecimal mark) { return (long) mark.doubleValue(); }
                        int exact(int mark) { return mark + 1; }
                        """);

        assertThat(Shapes.fractions(planted))
                .hasSize(4)
                .noneMatch(violation -> violation.contains("exact"));
    }

    private JavaClasses plant(String members) {
        String text = "package org.liangbang.compute; class Planted { " + members + " }";
        return Planted.compile(folder, Map.of("org.liangbang.compute.Planted", text));
    }
}
