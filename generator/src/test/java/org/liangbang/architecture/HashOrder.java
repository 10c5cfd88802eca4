package org.liangbang.architecture;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;

/**
 * A collection whose order differs from run to run or from JDK to JDK may be filled and looked up,
 * never gone through. So it must be held by a local variable or a private field, and every use of
 * that name in the file must be one of the calls that know no order: it is not returned, handed on,
 * copied or iterated. One entry or none has only one order.
 *
 * <p>Names are compared, not types: a parameter that bears the name of such a field counts as one.
 */
final class HashOrder extends TreePathScanner<Void, Void> {
    private static final Pattern TYPE =
            Pattern.compile(
                    "(java\\.util\\.(concurrent\\.)?)?((Identity|Weak|Concurrent)?Hash(Map|Set)"
                            + "|Hashtable)(<.*>)?");
    private static final Pattern FACTORY =
            Pattern.compile(
                    "(java\\.util\\.)?(Map\\.(ofEntries|copyOf)|Set\\.copyOf"
                            + "|Hash(Map|Set)\\.newHash\\w+|ConcurrentHashMap\\.newKeySet)");
    private static final Pattern LITERAL = Pattern.compile("(java\\.util\\.)?(Map|Set)\\.of");
    private static final List<String> WITHOUT_ORDER =
            List.of(
                    "add",
                    "addAll",
                    "clear",
                    "compute",
                    "computeIfAbsent",
                    "computeIfPresent",
                    "contains",
                    "containsAll",
                    "containsKey",
                    "get",
                    "getOrDefault",
                    "isEmpty",
                    "merge",
                    "put",
                    "putAll",
                    "putIfAbsent",
                    "remove",
                    "removeAll",
                    "replace",
                    "size");

    private final JavaSource source;
    private final Set<Name> held = new LinkedHashSet<>();
    private final List<String> found = new ArrayList<>();

    private HashOrder(JavaSource source) {
        this.source = source;
    }

    /** Places where such a collection leaves its variable, in order. */
    static List<String> violations(JavaSource source) {
        HashOrder scan = new HashOrder(source);
        scan.scan(source.tree(), null);
        scan.new Uses().scan(source.tree(), null);
        return List.copyOf(scan.found);
    }

    @Override
    public Void visitNewClass(NewClassTree making, Void unused) {
        if (TYPE.matcher(making.getIdentifier().toString()).matches()) {
            hold(making);
        }
        return super.visitNewClass(making, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree making, Void unused) {
        String method = making.getMethodSelect().toString();
        boolean literal = LITERAL.matcher(method).matches();
        int single = method.endsWith("Map.of") ? 2 : 1;
        if (FACTORY.matcher(method).matches()
                || (literal && making.getArguments().size() > single)) {
            hold(making);
        }
        return super.visitMethodInvocation(making, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree making, Void unused) {
        boolean constructor = making.getMode() == MemberReferenceTree.ReferenceMode.NEW;
        if (constructor && TYPE.matcher(making.getQualifierExpression().toString()).matches()) {
            found.add(source.place(making) + " makes " + making);
        }
        return super.visitMemberReference(making, null);
    }

    /** Notes the variable that a new collection is put into, or complains that there is none. */
    private void hold(Tree making) {
        TreePath around = getCurrentPath().getParentPath();
        Tree holder = around.getLeaf();
        if (holder instanceof VariableTree variable && isOwn(around)) {
            held.add(variable.getName());
        } else if (holder instanceof AssignmentTree assignment) {
            held.add(lastName(assignment.getVariable()));
        } else if (!isCall(holder)) {
            found.add(source.place(making) + " lets go of " + making);
        }
    }

    private static boolean isOwn(TreePath variable) {
        Set<Modifier> flags = ((VariableTree) variable.getLeaf()).getModifiers().getFlags();
        boolean local = variable.getParentPath().getLeaf() instanceof BlockTree;
        return local || flags.contains(Modifier.PRIVATE);
    }

    private static boolean isCall(Tree tree) {
        return tree instanceof MemberSelectTree call
                && WITHOUT_ORDER.contains(call.getIdentifier().toString());
    }

    private static Name lastName(ExpressionTree variable) {
        return variable instanceof MemberSelectTree select
                ? select.getIdentifier()
                : ((IdentifierTree) variable).getName();
    }

    /** Looks at every use of the names that hold such a collection. */
    private final class Uses extends TreePathScanner<Void, Void> {
        @Override
        public Void visitIdentifier(IdentifierTree use, Void unused) {
            judge(use, use.getName());
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree use, Void unused) {
            if (use.getExpression().toString().equals("this")) {
                judge(use, use.getIdentifier());
            }
            return super.visitMemberSelect(use, null);
        }

        private void judge(Tree use, Name name) {
            Tree around = getCurrentPath().getParentPath().getLeaf();
            boolean filled = around instanceof AssignmentTree set && set.getVariable() == use;
            boolean referred =
                    around instanceof MemberReferenceTree reference
                            && WITHOUT_ORDER.contains(reference.getName().toString());
            if (held.contains(name) && !filled && !referred && !isCall(around)) {
                found.add(source.place(use) + " hands on " + use);
            }
        }
    }
}
