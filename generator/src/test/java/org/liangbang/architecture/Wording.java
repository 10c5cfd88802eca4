package org.liangbang.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeKind;

/** What a source file may not say, whatever it means. */
final class Wording {
    private static final Pattern OPEN_QUESTION =
            Pattern.compile(
                    "\\b(" + String.join("|", "TO" + "DO", "FIX" + "ME", "XX" + "X") + ")\\b");
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Util|Utils|Helper|Helpers|Manager|Impl)");
    private static final List<String> BROAD =
            List.of("Exception", "RuntimeException", "Throwable", "Error");

    private Wording() {}

    /** Words that mark something unfinished. */
    static List<String> openQuestions(JavaSource source) {
        List<String> found = new ArrayList<>();
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (OPEN_QUESTION.matcher(lines.get(i)).find()) {
                found.add(source.path() + ":" + (i + 1) + " is an open question");
            }
        }
        return found;
    }

    /** Types whose name says only that they are of use. */
    static List<String> emptyNames(JavaSource source) {
        return find(source, Wording::emptyName);
    }

    /** Handlers that would also swallow bugs. */
    static List<String> broadCatches(JavaSource source) {
        return find(source, Wording::broadCatch);
    }

    /** Chinese characters in literals; texts for people belong into resource files. */
    static List<String> chineseLiterals(JavaSource source) {
        return find(source, Wording::chineseLiteral);
    }

    /** Types and literals that cannot hold every length and mark exactly. */
    static List<String> fractions(JavaSource source) {
        return find(source, Wording::fraction);
    }

    private static Optional<String> emptyName(Tree tree) {
        return tree instanceof ClassTree type && EMPTY_NAME.matcher(type.getSimpleName()).matches()
                ? Optional.of(type.getSimpleName() + " is no name")
                : Optional.empty();
    }

    private static Optional<String> broadCatch(Tree tree) {
        if (!(tree instanceof CatchTree handler)) {
            return Optional.empty();
        }
        String[] types = handler.getParameter().getType().toString().split("\\s*\\|\\s*");
        return Arrays.stream(types)
                .filter(type -> BROAD.contains(type.replace("java.lang.", "")))
                .map(type -> "catches " + type)
                .findFirst();
    }

    private static Optional<String> chineseLiteral(Tree tree) {
        return tree instanceof LiteralTree literal && hasChinese(String.valueOf(literal.getValue()))
                ? Optional.of("has Chinese in a literal: " + literal.getValue())
                : Optional.empty();
    }

    private static boolean hasChinese(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static Optional<String> fraction(Tree tree) {
        boolean primitive =
                tree instanceof PrimitiveTypeTree type
                        && List.of(TypeKind.FLOAT, TypeKind.DOUBLE)
                                .contains(type.getPrimitiveTypeKind());
        boolean literal =
                tree.getKind() == Tree.Kind.DOUBLE_LITERAL
                        || tree.getKind() == Tree.Kind.FLOAT_LITERAL;
        boolean boxed =
                tree instanceof IdentifierTree name
                        && List.of("Float", "Double").contains(name.getName().toString());
        return primitive || literal || boxed
                ? Optional.of("is not exact: " + tree)
                : Optional.empty();
    }

    private static List<String> find(
            JavaSource source, Function<Tree, Optional<String>> complaint) {
        List<String> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void unused) {
                if (tree != null) {
                    complaint
                            .apply(tree)
                            .ifPresent(text -> found.add(source.place(tree) + " " + text));
                }
                return super.scan(tree, null);
            }
        }.scan(source.tree(), null);
        return found;
    }
}
