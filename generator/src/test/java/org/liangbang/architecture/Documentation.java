package org.liangbang.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Finds types and methods that others can use and that say nothing about themselves: no Javadoc, or
 * one without a first sentence, or one whose first sentence only repeats that it is a method.
 * Overriding methods are documented where they were declared first.
 */
final class Documentation extends TreePathScanner<Void, Void> {
    private static final Set<Tree.Kind> TYPES =
            EnumSet.of(
                    Tree.Kind.CLASS,
                    Tree.Kind.INTERFACE,
                    Tree.Kind.ENUM,
                    Tree.Kind.RECORD,
                    Tree.Kind.ANNOTATION_TYPE);
    private static final Pattern IDLE =
            Pattern.compile("This (method|class|interface|record|enum|constructor)\\b.*");

    private final JavaSource source;
    private final List<String> silent = new ArrayList<>();

    private Documentation(JavaSource source) {
        this.source = source;
    }

    /** Places of types and methods that lack a first sentence, in order. */
    static List<String> missing(JavaSource source) {
        Documentation scan = new Documentation(source);
        scan.scan(source.tree(), null);
        return List.copyOf(scan.silent);
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        if (!isOpen(type.getModifiers())) {
            return null;
        }
        require(type, type.getSimpleName().toString());
        return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        boolean generated =
                source.trees().getSourcePositions().getEndPosition(source.tree(), method) < 0;
        if (!generated && isOpen(method.getModifiers()) && !overrides(method)) {
            require(method, method.getName().toString());
        }
        return null;
    }

    private void require(Tree piece, String name) {
        DocCommentTree comment = source.trees().getDocCommentTree(getCurrentPath());
        if (comment == null || comment.getFirstSentence().isEmpty()) {
            silent.add(source.place(piece) + " " + name + " has no first sentence");
        } else if (IDLE.matcher(comment.getFirstSentence().toString()).matches()) {
            silent.add(source.place(piece) + " " + name + " has an idle first sentence");
        }
    }

    /** Whether others can see it; members of an interface are public without saying so. */
    private boolean isOpen(ModifiersTree modifiers) {
        TreePath around = getCurrentPath().getParentPath();
        Tree.Kind kind = around.getLeaf().getKind();
        if (kind == Tree.Kind.INTERFACE || kind == Tree.Kind.ANNOTATION_TYPE) {
            return !modifiers.getFlags().contains(Modifier.PRIVATE);
        }
        boolean member = TYPES.contains(kind) || kind == Tree.Kind.COMPILATION_UNIT;
        return member
                && (modifiers.getFlags().contains(Modifier.PUBLIC)
                        || modifiers.getFlags().contains(Modifier.PROTECTED));
    }

    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }
}
