package org.liangbang.check;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.model.Content;

/** Runs all rules over the content, several at a time; what they find stands in their order. */
public final class Checker {
    private final List<Rule> rules;

    /** A checker with its rules, which do not change and are thread-safe. */
    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Checks the content.
     *
     * @return every mistake of the run; checked content when there is no error among them or among
     *     those of reading
     */
    public Outcome<CheckedContent> check(Outcome<Content> loaded) {
        List<Diagnostic> diagnostics = new ArrayList<>(loaded.diagnostics());
        if (loaded.value().isEmpty()) {
            return Outcome.none(diagnostics);
        }
        Register register = new Register(loaded.value().get());
        diagnostics.addAll(
                rules.parallelStream().flatMap(rule -> check(rule, register).stream()).toList());
        boolean mistaken = diagnostics.stream().anyMatch(Diagnostic::isError);
        return mistaken
                ? Outcome.none(diagnostics)
                : Outcome.of(new CheckedContent(register), diagnostics);
    }

    private static List<Diagnostic> check(Rule rule, Register register) {
        List<Diagnostic> found = new ArrayList<>();
        rule.check(register, found::add);
        return found;
    }
}
