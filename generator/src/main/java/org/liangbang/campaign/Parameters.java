package org.liangbang.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.source.Located;

/** The parameters of a call of a data block, checked the same way for all of them. */
public final class Parameters {
    private static final String TOP_FORM = "[1-9]\\d{0,3}";

    private final Block.Directive call;

    /** The parameters of a call. */
    public Parameters(Block.Directive call) {
        this.call = call;
    }

    /** Says which parameters the data block does not know. */
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

    /** Says that a parameter names a record that does not exist. */
    public void checkRecord(
            String key, Iterable<String> known, String code, Consumer<Diagnostic> report) {
        List<String> ids = new ArrayList<>();
        known.forEach(ids::add);
        call.parameter(key)
                .filter(given -> !ids.contains(given.value()))
                .ifPresent(
                        given ->
                                report.accept(
                                        UnknownId.error(
                                                code,
                                                new Located<>(given.value(), given.span()),
                                                ids)));
    }

    /** Says that {@code top} is no number from 1 to 9999. */
    public void checkTop(Consumer<Diagnostic> report) {
        call.parameter("top")
                .filter(given -> !given.value().matches(TOP_FORM))
                .ifPresent(
                        given ->
                                report.accept(
                                        Diagnostic.error("call.top", given.span())
                                                .with("value", given.value())));
    }

    /** How many rows are asked for; all of them when nothing is said. */
    public int top() {
        return text("top").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    }

    /** The value of a parameter, when it was given. */
    public Optional<String> text(String key) {
        return call.parameter(key).map(Block.Parameter::value);
    }
}
