package org.liangbang.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** The report that two records share an id, with both places. */
public final class RepeatedIds {
    private RepeatedIds() {}

    /**
     * Reports every id that was used before, with the argument {@code id} and the further place
     * {@code first}.
     *
     * @param code the diagnostic's code
     * @param ids all ids, in the order written
     * @param report takes the mistakes
     */
    public static void report(String code, List<Located<String>> ids, Consumer<Diagnostic> report) {
        Map<String, Span> first = new LinkedHashMap<>();
        for (Located<String> id : ids) {
            Span before = first.putIfAbsent(id.value(), id.span());
            if (before != null) {
                report.accept(
                        Diagnostic.error(code, id.span())
                                .with("id", id.value())
                                .related("first", before));
            }
        }
    }
}
