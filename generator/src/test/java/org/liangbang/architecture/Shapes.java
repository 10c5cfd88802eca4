package org.liangbang.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What classes may not be made of: shared state, inheritance, unsorted listings, fractions. */
final class Shapes {
    /** Packages whose lengths and marks are exact. */
    static final List<String> EXACT =
            List.of(
                    House.ROOT + ".paper.type",
                    House.ROOT + ".paper.layout",
                    House.ROOT + ".compute");

    private static final Pattern LISTING =
            Pattern.compile("java\\.nio\\.file\\.Files\\.(list|walk|find|newDirectoryStream)");
    private static final Pattern ORDERLESS =
            Pattern.compile(
                    "java\\.util\\.stream\\.Stream\\.(sorted|findAny|count|(any|all|none)Match)|java\\.util\\.(List|Collections)\\.sort"
                            + "|java\\.util\\.Tree(Map|Set)\\.<init>");
    private static final Pattern MUTABLE =
            Pattern.compile(
                    "java\\.util\\.concurrent\\.(atomic\\..*|ConcurrentHashMap)"
                            + "|java\\.lang\\.(ThreadLocal|StringBuilder)|java\\.util\\.Random");

    private Shapes() {}

    /** Static fields that can change. */
    static List<String> sharedState(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(Shapes::canChange)
                .map(JavaMember::getFullName)
                .sorted()
                .toList();
    }

    private static boolean canChange(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || MUTABLE.matcher(field.getRawType().getName()).matches();
    }

    /** Classes that extend another class of the program; enum constants with a body may. */
    static List<String> heirs(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getRawSuperclass().filter(Shapes::isOurs).isPresent())
                .map(type -> type.getName() + " extends " + type.getRawSuperclass().get().getName())
                .sorted()
                .toList();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(House.ROOT) && !type.isEnum();
    }

    /** Methods that list a folder and neither sort nor only count what they found. */
    static List<String> unsortedListings(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> calls(unit, LISTING) && !calls(unit, ORDERLESS))
                .map(JavaMember::getFullName)
                .sorted()
                .toList();
    }

    private static boolean calls(JavaCodeUnit unit, Pattern pattern) {
        return unit.getCallsFromSelf().stream()
                .map(call -> call.getTargetOwner().getName() + "." + call.getName())
                .anyMatch(name -> pattern.matcher(name).matches());
    }

    /** Members of the exact packages that hold, take, give or call for a float or a double. */
    static List<String> fractions(JavaClasses classes) {
        return classes.stream()
                .filter(type -> EXACT.contains(type.getPackageName()))
                .flatMap(Shapes::fractionsIn)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> fractionsIn(JavaClass type) {
        Stream<String> fields =
                type.getFields().stream()
                        .filter(field -> isFraction(field.getRawType()))
                        .map(JavaMember::getFullName);
        Stream<String> units =
                type.getCodeUnits().stream()
                        .filter(unit -> signature(unit).anyMatch(Shapes::isFraction))
                        .map(JavaMember::getFullName);
        Stream<String> calls =
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> isFraction(call.getTarget().getRawReturnType()))
                        .map(JavaAccess::getDescription);
        return Stream.of(fields, units, calls).flatMap(all -> all);
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
    }

    private static boolean isFraction(JavaClass type) {
        return List.of("float", "double", "java.lang.Float", "java.lang.Double")
                .contains(type.getBaseComponentType().getName());
    }
}
