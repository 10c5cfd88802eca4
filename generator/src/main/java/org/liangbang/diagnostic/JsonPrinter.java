package org.liangbang.diagnostic;

import java.util.List;
import org.liangbang.source.Span;
import org.liangbang.text.Json;

/** Diagnostics for programs: one JSON object a line, in the order given. Thread-safe. */
public final class JsonPrinter {
    private final Messages messages;
    private final String root;

    /**
     * A printer.
     *
     * @param messages the words
     * @param root what to put before the paths of content files
     */
    public JsonPrinter(Messages messages, String root) {
        this.messages = messages;
        this.root = root;
    }

    /** All diagnostics, each on a line of its own; empty when there are none. */
    public String print(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            out.append(print(diagnostic)).append('\n');
        }
        return out.toString();
    }

    private String print(Diagnostic diagnostic) {
        Json json = Json.onOneLine();
        json.object();
        json.name("code").value(diagnostic.code());
        json.name("severity").value(diagnostic.isError() ? "error" : "warning");
        place(json, diagnostic.place());
        json.name("what").value(messages.what(diagnostic));
        messages.here(diagnostic).ifPresent(here -> json.name("here").value(here));
        json.name("why").value(messages.why(diagnostic));
        json.name("how").value(messages.how(diagnostic));
        json.name("related").array();
        for (Related related : diagnostic.related()) {
            json.object();
            place(json, related.span());
            json.name("what").value(messages.related(diagnostic, related)).endObject();
        }
        json.endArray();
        json.name("fixable").value(!diagnostic.replacements().isEmpty());
        return json.endObject().toString();
    }

    private void place(Json json, Span span) {
        json.name("path").value(span.file().shown(root));
        json.name("line").value(span.line()).name("column").value(span.column());
        json.name("endLine").value(span.endLine()).name("endColumn").value(span.endColumn());
    }
}
