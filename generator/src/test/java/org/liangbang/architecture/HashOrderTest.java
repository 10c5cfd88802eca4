package org.liangbang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No order that a hash table gives reaches a page. */
class HashOrderTest {
    private static final List<String> MAKING =
            List.of(
                    "new HashMap<String, String>()",
                    "new HashSet<String>()",
                    "new IdentityHashMap<String, String>()",
                    "new Hashtable<String, String>()",
                    "new java.util.concurrent.ConcurrentHashMap<String, String>()",
                    "(java.util.function.Supplier<Object>) HashMap::new",
                    "Set.of(1, 2)",
                    "Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)",
                    "Set.copyOf(List.of(1))",
                    "Map.of(1, 2, 3, 4)",
                    "Map.ofEntries()",
                    "Map.copyOf(new TreeMap<String, String>())",
                    "Stream.of(1).collect(Collectors.toSet())",
                    "Stream.of(1).collect(Collectors.toUnmodifiableSet())",
                    "Stream.of(1).collect(Collectors.toMap(a -> a, a -> a))",
                    "Stream.of(1).collect(Collectors.toMap(a -> a, a -> a, (a, b) -> a))",
                    "Stream.of(1).collect(Collectors.groupingBy(a -> a))",
                    "Stream.of(1).collect(Collectors.groupingBy(a -> a, Collectors.counting()))");

    private static final List<String> HARMLESS =
            List.of(
                    "new LinkedHashMap<String, String>()",
                    "new LinkedHashSet<String>()",
                    "new TreeMap<String, String>()",
                    "List.of(1, 2)",
                    "Set.of()",
                    "Set.of(1)",
                    "Map.of()",
                    "Map.of(1, 2)",
                    "Stream.of(1).collect(Collectors.toMap(a -> a, a -> a, (a, b) -> a, TreeMap::new))",
                    "Stream.of(1).collect("
                            + "Collectors.groupingBy(a -> a, TreeMap::new, Collectors.toList()))");

    private final HashOrder guard = new HashOrder(HashOrder.LOOKUPS);

    @Test
    void theProgramMakesNoUnorderedCollectionButForLookUps() {
        assertThat(guard.violations(Program.classes())).isEmpty();
    }

    @Test
    void everyWayToMakeAnUnorderedCollectionIsSeen(@TempDir Path folder) {
        List<String> seen = guard.violations(plant(folder, MAKING));

        for (int i = 0; i < MAKING.size(); i++) {
            String name = "Planted" + i + ".";
            assertThat(seen).as(MAKING.get(i)).anyMatch(violation -> violation.contains(name));
        }
    }

    @Test
    void orderedCollectionsAreLeftAlone(@TempDir Path folder) {
        assertThat(guard.violations(plant(folder, HARMLESS))).isEmpty();
    }

    @Test
    void aListedClassMayLookUpButNotGoThrough(@TempDir Path folder) {
        HashOrder listed = new HashOrder(List.of("check.Planted0", "check.Planted1"));

        JavaClasses planted =
                plant(
                        folder,
                        List.of(
                                "new HashSet<String>().contains(\"a\")",
                                "new HashMap<String, String>().keySet()"));

        assertThat(listed.violations(planted))
                .singleElement()
                .asString()
                .contains("Planted1", "keySet");
    }

    @Test
    void aListedClassThatMakesNoneIsSeen(@TempDir Path folder) {
        HashOrder listed = new HashOrder(List.of("check.Planted0"));

        assertThat(listed.violations(plant(folder, List.of("List.of()"))))
                .containsExactly(
                        "org.liangbang.check.Planted0 is listed and makes no hash collection");
    }

    private static JavaClasses plant(Path folder, List<String> expressions) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < expressions.size(); i++) {
            String text =
                    """
                    package org.liangbang.check;
                    import java.util.*;
                    import java.util.stream.*;
                    class Planted%d { Object planted() { return %s; } }
                    """
                            .formatted(i, expressions.get(i));
            sources.put("org.liangbang.check.Planted" + i, text);
        }
        return Planted.compile(folder, sources);
    }
}
