package org.liangbang.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.EnumSet;
import java.util.Set;

/**
 * Finds how deep statements lie within statements. {@code else if} lies no deeper than its if, and
 * an if that only leaves ({@code continue}, {@code break}, {@code return}, {@code throw}) is no
 * level.
 */
final class Nesting extends TreeScanner<Void, Integer> {
    private static final Set<Tree.Kind> STATEMENTS =
            EnumSet.of(
                    Tree.Kind.IF,
                    Tree.Kind.FOR_LOOP,
                    Tree.Kind.ENHANCED_FOR_LOOP,
                    Tree.Kind.WHILE_LOOP,
                    Tree.Kind.DO_WHILE_LOOP,
                    Tree.Kind.SWITCH,
                    Tree.Kind.SWITCH_EXPRESSION,
                    Tree.Kind.TRY,
                    Tree.Kind.SYNCHRONIZED);

    private static final Set<Tree.Kind> LEAVING =
            EnumSet.of(Tree.Kind.BREAK, Tree.Kind.CONTINUE, Tree.Kind.RETURN, Tree.Kind.THROW);

    private int deepest;

    private Nesting() {}

    /** The number of statements around the innermost one, itself counted; 0 for a flat body. */
    static int of(BlockTree body) {
        Nesting nesting = new Nesting();
        nesting.scan(body, 0);
        return nesting.deepest;
    }

    @Override
    public Void scan(Tree tree, Integer depth) {
        boolean deeper = tree != null && STATEMENTS.contains(tree.getKind()) && !isGuard(tree);
        int here = deeper ? depth + 1 : depth;
        deepest = Math.max(deepest, here);
        return super.scan(tree, here);
    }

    private static boolean isGuard(Tree tree) {
        if (!(tree instanceof IfTree guard) || guard.getElseStatement() != null) {
            return false;
        }
        Tree then = guard.getThenStatement();
        if (then instanceof BlockTree block && block.getStatements().size() == 1) {
            then = block.getStatements().get(0);
        }
        return LEAVING.contains(then.getKind());
    }

    @Override
    public Void visitIf(IfTree tree, Integer depth) {
        scan(tree.getThenStatement(), depth);
        Tree rest = tree.getElseStatement();
        return scan(rest, rest instanceof IfTree ? depth - 1 : depth);
    }

    /** A class within a method has methods of its own. */
    @Override
    public Void visitClass(ClassTree tree, Integer depth) {
        return null;
    }
}
