package org.liangbang.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The edges between packages, and from packages to libraries, judged by the {@link House}. */
final class Edges {
    private final House house = House.asDrawn();

    /** Packages that the page does not list, sorted. */
    List<String> unknownPackages(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !isPackageInfoOfTheRoot(type))
                .map(JavaClass::getPackageName)
                .filter(name -> house.nameOf(name).isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Uses that the page does not allow, one {@code user -> used: where} each, sorted. */
    List<String> forbidden(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !isPackageInfoOfTheRoot(type))
                .flatMap(this::forbiddenOf)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<String> forbiddenOf(JavaClass type) {
        Optional<String> user = house.nameOf(type.getPackageName());
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> user.isEmpty() || isForbidden(user.get(), dependency))
                .map(Edges::describe);
    }

    private boolean isForbidden(String user, Dependency dependency) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (used.isPrimitive()) {
            return false;
        }
        if (used.getPackageName().startsWith(House.ROOT)) {
            return house.nameOf(used.getPackageName())
                    .map(name -> !house.mayUse(user, name))
                    .orElse(true);
        }
        return !house.mayUseForeign(user, used.getName());
    }

    private static String describe(Dependency dependency) {
        String user = dependency.getOriginClass().getPackageName();
        String used = dependency.getTargetClass().getBaseComponentType().getPackageName();
        return user + " -> " + used + ": " + dependency.getDescription();
    }

    private static boolean isPackageInfoOfTheRoot(JavaClass type) {
        return type.getName().equals(House.ROOT + ".package-info");
    }
}
