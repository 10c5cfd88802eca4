package org.liangbang.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.source.Located;

/** The parameters of a call of a data block, checked the same way for all of them. */
public final class Parameters {
    /** How many rows are shown at the most: the one parameter that all blocks of rows share. */
    public static final String TOP = "top";

    private static final String TOP_FORM = "[1-9]\\d{0,3}";

    private final Block.Directive call;

    /** The parameters of a call. */
    public Parameters(Block.Directive call) {
        this.call = call;
    }

    /**
     * Says which parameters the data block does not know, and that {@link #TOP}, if it knows that
     * one, is no number from 1 to 9999.
     */
    public void checkKnown(List<String> known, Consumer<Diagnostic> report) {
        for (Block.Parameter parameter : call.parameters()) {
            if (!known.contains(parameter.key())) {
                report.accept(
                        UnknownId.error(
                                        "call.parameter-unknown",
                                        new Located<>(parameter.key(), parameter.span()),
                                        known)
                                .with("known", String.join(", ", known)));
            }
        }
        if (known.contains(TOP)) {
            checkTop(report);
        }
    }

    /** Says that a parameter must be there and is not; true when it is. */
    public boolean checkGiven(String key, Consumer<Diagnostic> report) {
        if (call.parameter(key).isPresent()) {
            return true;
        }
        report.accept(
                Diagnostic.error("call.parameter-missing", call.span())
                        .with("parameter", key)
                        .with("name", call.name()));
        return false;
    }

    /**
     * Says that a parameter that must be there is not, or names a record that does not exist; true
     * when it names one.
     */
    public boolean checkNamed(
            String key, Iterable<String> known, String code, Consumer<Diagnostic> report) {
        return checkGiven(key, report) && checkRecord(key, known, code, report);
    }

    /** Says that a parameter names a record that does not exist; true when none is said. */
    public boolean checkRecord(
            String key, Iterable<String> known, String code, Consumer<Diagnostic> report) {
        List<String> ids = new ArrayList<>();
        known.forEach(ids::add);
        Optional<Block.Parameter> wrong =
                call.parameter(key).filter(given -> !ids.contains(given.value()));
        wrong.ifPresent(
                given ->
                        report.accept(
                                UnknownId.error(
                                        code, new Located<>(given.value(), given.span()), ids)));
        return wrong.isEmpty();
    }

    private void checkTop(Consumer<Diagnostic> report) {
        call.parameter(TOP)
                .filter(given -> !given.value().matches(TOP_FORM))
                .ifPresent(
                        given ->
                                report.accept(
                                        Diagnostic.error("call.top", given.span())
                                                .with("value", given.value())));
    }

    /** How many rows are asked for; all of them when nothing is said. */
    public int top() {
        return text(TOP).map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    }

    /** The value of a parameter, when it was given. */
    public Optional<String> text(String key) {
        return call.parameter(key).map(Block.Parameter::value);
    }

    /** The record that a parameter names; a call that was found right has one. */
    public <T> T named(String key, Function<String, Optional<T>> records) {
        return text(key)
                .flatMap(records)
                .orElseThrow(() -> new IllegalStateException(call.span().toString()));
    }
}
