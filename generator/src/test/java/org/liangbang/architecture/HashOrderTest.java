package org.liangbang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No order that a hash table gives reaches a page. */
class HashOrderTest {
    @Test
    void theProgramOnlyLooksUpInHashCollections() {
        assertThat(JavaSource.below(JavaSource.MAIN).stream().map(HashOrder::violations))
                .allMatch(List::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object a() { return new HashMap<String, String>(); }",
                "Object a() { return new java.util.HashSet<>(b()); }",
                "Object a() { return Set.of(1, 2); }",
                "Object a() { return Map.of(1, 2, 3, 4); }",
                "Object a() { return Set.copyOf(b()); }",
                "Object a() { return List.copyOf(Map.copyOf(b()).keySet()); }",
                "Supplier<Object> a = HashMap::new;",
                "Set<String> open = new HashSet<>();",
                "protected final Map<String, String> open = new ConcurrentHashMap<>();",
                "private Set<String> a = new HashSet<>(); Set<String> a() { return a; }",
                "private Set<String> a; Planted() { this.a = new HashSet<>(); b(a); }",
                "private Set<String> a = new HashSet<>(); Object a() { return List.copyOf(this.a); }",
                "private final Map<String, String> a = new HashMap<>(); { a.forEach(this::b); }",
                "private Map<String, String> a = new HashMap<>(); { for (var b : a.keySet()) {} }",
                "private static final Set<String> A = Set.of(\"b\", \"c\"); { A.stream().count(); }",
                "void a() { Set<String> b = new HashSet<>(); for (String c : b) {} }",
                "void a() { var b = new HashMap<String, String>(); c(b::values); }"
            })
    void aHashCollectionThatLeavesItsVariableIsSeen(String members) {
        assertThat(violations(members)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private final Map<String, String> a = new HashMap<>(); "
                        + "String a(String b) { a.put(b, b); return this.a.get(b); }",
                "private Set<String> a; Planted() { a = new HashSet<>(); } "
                        + "void b(List<String> c) { c.stream().filter(a::add).toList(); }",
                "private static final Set<String> A = Set.of(\"b\", \"c\"); "
                        + "boolean a() { return A.contains(\"b\"); }",
                "boolean a() { return Set.of(1, 2).contains(1); }",
                "Object a() { return Set.of(); } Object b() { return Map.of(1, 2); }",
                "Object a() { return Set.of(1); } Object b() { return Map.of(); }",
                "Object a() { return new LinkedHashMap<String, String>(); }",
                "Object a() { return new TreeSet<>(b()); }"
            })
    void lookingUpIsLeftAlone(String members) {
        assertThat(violations(members)).isEmpty();
    }

    private static List<String> violations(String members) {
        return HashOrder.violations(
                JavaSource.planted("Planted", "class Planted { " + members + " }"));
    }
}
