package org.liangbang.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Collections whose order differs from run to run or from JDK to JDK may be made only by classes
 * that use them to look things up, and such a class may not go through any map or set at all. One
 * entry or none has only one order.
 */
final class HashOrder {
    /**
     * The classes that look things up in hash collections, below the root; all others use lists,
     * {@code LinkedHashMap}, {@code TreeMap} or {@code EnumMap}.
     */
    static final List<String> LOOKUPS = List.of();

    private static final Ban MAKING =
            Ban.everywhere(
                    "hash order",
                    "java\\.util\\.(Identity|Weak|)Hash(Map|Set|table)\\.<init>\\(.*",
                    "java\\.util\\.concurrent\\.ConcurrentHashMap\\.(<init>|newKeySet)\\(.*",
                    "java\\.util\\.Hash(Map|Set)\\.newHash\\w+\\(.*",
                    "java\\.util\\.(Map|Set)\\.(copyOf|ofEntries)\\(.*",
                    "java\\.util\\.Set\\.of\\((Object\\[\\]|\\w+,.*)\\)",
                    "java\\.util\\.Map\\.of\\(\\w+,\\w+,.*\\)",
                    "java\\.util\\.stream\\.Collectors\\.to(Unmodifiable|)Set\\(\\)",
                    "java\\.util\\.stream\\.Collectors\\.to(Unmodifiable|Concurrent)Map\\(.*",
                    "java\\.util\\.stream\\.Collectors\\.toMap\\(\\w+,\\w+(|,\\w+)\\)",
                    "java\\.util\\.stream\\.Collectors\\.groupingBy\\(\\w+(|,\\w+)\\)",
                    "java\\.util\\.stream\\.Collectors\\.groupingByConcurrent\\(.*");

    private static final List<String> GOING_THROUGH =
            List.of(
                    "keySet",
                    "entrySet",
                    "values",
                    "forEach",
                    "iterator",
                    "stream",
                    "parallelStream",
                    "toArray",
                    "toString",
                    "replaceAll",
                    "spliterator");

    private static final Pattern MAP_OR_SET = Pattern.compile("java\\.util\\..*(Map|Set)");

    private final List<String> lookups;

    /** The guard with a list of classes that may make hash collections, below the root. */
    HashOrder(List<String> lookups) {
        this.lookups = lookups.stream().map(name -> House.ROOT + "." + name).toList();
    }

    /** Hash collections made elsewhere, collections gone through, and names that are not needed. */
    List<String> violations(JavaClasses classes) {
        Stream<String> made =
                classes.stream().filter(type -> !isLookup(type)).flatMap(MAKING::violationsIn);
        Stream<String> goneThrough =
                classes.stream().filter(this::isLookup).flatMap(HashOrder::goingThrough);
        List<String> makers =
                classes.stream()
                        .filter(type -> MAKING.violationsIn(type).findAny().isPresent())
                        .map(Program::outermost)
                        .toList();
        Stream<String> idle =
                lookups.stream()
                        .filter(name -> !makers.contains(name))
                        .map(name -> name + " is listed and makes no hash collection");
        return Stream.of(made, goneThrough, idle).flatMap(all -> all).sorted().toList();
    }

    private boolean isLookup(JavaClass type) {
        return lookups.contains(Program.outermost(type));
    }

    private static Stream<String> goingThrough(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .filter(call -> GOING_THROUGH.contains(call.getName()))
                .filter(call -> isMapOrSet(call.getTargetOwner()))
                .map(call -> "hash order: " + call.getDescription());
    }

    private static boolean isMapOrSet(JavaClass type) {
        return MAP_OR_SET.matcher(type.getName()).matches();
    }
}
