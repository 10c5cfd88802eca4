package org.liangbang.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** How long files and methods are, how many parameters they take and how deep they nest. */
final class Sizes {
    /** Lines of a file at most. */
    static final int FILE = 400;

    /** Lines of a method's body at most, braces included. */
    static final int METHOD = 40;

    /** Lines that no method exceeds; between {@link #METHOD} and here lie 2 of 100 at most. */
    static final int LONGEST_METHOD = 60;

    /** Parameters of a method or constructor at most; the header of a record is its data. */
    static final int PARAMETERS = 5;

    /** Statements within statements at most. */
    static final int NESTING = 3;

    private final List<JavaSource> sources;
    private final List<Method> methods;

    /** Measures sources. */
    Sizes(List<JavaSource> sources) {
        this.sources = List.copyOf(sources);
        this.methods = sources.stream().flatMap(source -> new Scan(source).methods()).toList();
    }

    /**
     * A method or constructor that has a body.
     *
     * @param place where it stands, with its name
     * @param lines of the body
     * @param parameters their number; 0 where another class or the header of a record asks for them
     * @param nesting statements within statements
     */
    record Method(String place, int lines, int parameters, int nesting) {}

    /** Files that are too long. */
    List<String> longFiles() {
        return sources.stream()
                .filter(source -> source.lines() > FILE)
                .map(source -> source.path() + " has " + source.lines() + " lines")
                .toList();
    }

    /** Methods that are too long, and the long ones when there are too many of them. */
    List<String> longMethods() {
        long many = methods.stream().filter(method -> method.lines() > METHOD).count();
        int limit = many * 100 > methods.size() * 2L ? METHOD : LONGEST_METHOD;
        return over(Method::lines, limit, "lines");
    }

    /** Methods that take too much. */
    List<String> longHeads() {
        return over(Method::parameters, PARAMETERS, "parameters");
    }

    /** Methods that nest too deep. */
    List<String> deepMethods() {
        return over(Method::nesting, NESTING, "levels");
    }

    private List<String> over(ToIntFunction<Method> size, int limit, String unit) {
        return methods.stream()
                .filter(method -> size.applyAsInt(method) > limit)
                .map(method -> method.place() + " has " + size.applyAsInt(method) + " " + unit)
                .toList();
    }

    /** The longest methods, the longest first. */
    List<Method> longest(int number) {
        return methods.stream()
                .sorted(Comparator.comparing(Method::lines).reversed())
                .limit(number)
                .toList();
    }

    /** Goes through one file and measures each method in it. */
    private static final class Scan extends TreePathScanner<Void, Void> {
        private final JavaSource source;
        private final List<Method> methods = new ArrayList<>();

        Scan(JavaSource source) {
            this.source = source;
        }

        Stream<Method> methods() {
            scan(source.tree(), null);
            return methods.stream();
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            if (method.getBody() != null) {
                int lines = source.lastLineOf(method) - source.lineOf(method.getBody()) + 1;
                int parameters = isAskedFor(method) ? 0 : method.getParameters().size();
                methods.add(
                        new Method(place(method), lines, parameters, Nesting.of(method.getBody())));
            }
            return super.visitMethod(method, null);
        }

        private String place(MethodTree method) {
            return source.place(method.getBody()) + " " + method.getName();
        }

        /** Overriding methods, constructors of heirs and the header of a record. */
        private boolean isAskedFor(MethodTree method) {
            ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            boolean constructor = method.getReturnType() == null;
            return method.getModifiers().toString().contains("@Override")
                    || (constructor && owner.getExtendsClause() != null)
                    || isCanonical(method, owner);
        }

        private static boolean isCanonical(MethodTree method, ClassTree owner) {
            return owner.getKind() == Tree.Kind.RECORD
                    && method.getReturnType() == null
                    && method.getParameters().size() == components(owner);
        }

        private static int components(ClassTree owner) {
            return Math.toIntExact(
                    owner.getMembers().stream()
                            .filter(
                                    member ->
                                            member instanceof VariableTree field
                                                    && !isStatic(field))
                            .count());
        }

        private static boolean isStatic(VariableTree field) {
            return field.getModifiers().getFlags().contains(Modifier.STATIC);
        }
    }
}
