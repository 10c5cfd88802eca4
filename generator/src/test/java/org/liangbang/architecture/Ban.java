package org.liangbang.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something of the JDK that may not be called or read, because its result differs from machine to
 * machine, from day to day or from run to run.
 *
 * @param name what is banned
 * @param targets matches {@code owner.name(simple,types)}; constructors are named {@code <init>},
 *     fields have no brackets
 * @param exceptIn beginnings of the full names of classes where it is allowed
 */
record Ban(String name, Pattern targets, List<String> exceptIn) {
    /** A ban in the whole program. */
    static Ban everywhere(String name, String... targets) {
        return new Ban(name, Pattern.compile(String.join("|", targets)), List.of());
    }

    /** The same ban, lifted in packages or classes below the root. */
    Ban exceptIn(String... names) {
        return new Ban(
                name, targets, List.of(names).stream().map(n -> House.ROOT + "." + n).toList());
    }

    /** Where the ban is broken, sorted. */
    List<String> violations(JavaClasses classes) {
        return classes.stream().flatMap(this::violationsIn).sorted().toList();
    }

    /** Where one class breaks the ban. */
    Stream<String> violationsIn(JavaClass type) {
        if (exceptIn.stream().anyMatch(Program.outermost(type)::startsWith)) {
            return Stream.empty();
        }
        return type.getAccessesFromSelf().stream()
                .filter(access -> targets.matcher(signature(access)).matches())
                .map(access -> name + ": " + access.getDescription());
    }

    private static String signature(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        if (target instanceof AccessTarget.CodeUnitAccessTarget unit) {
            String types =
                    unit.getRawParameterTypes().stream()
                            .map(JavaClass::getSimpleName)
                            .collect(Collectors.joining(","));
            return unit.getOwner().getName() + "." + unit.getName() + "(" + types + ")";
        }
        return target.getOwner().getName() + "." + target.getName();
    }
}
