package org.liangbang.cli;

import java.util.List;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.JsonPrinter;
import org.liangbang.diagnostic.Messages;
import org.liangbang.diagnostic.TextPrinter;

/**
 * What every command has at hand.
 *
 * @param terminal where words go
 * @param surroundings environment and clock
 * @param speech the program's own words
 */
record Desk(Terminal terminal, Surroundings surroundings, Speech speech) {
    /** Says something that was asked for. */
    void say(String key, Object... values) {
        terminal.out().println(speech.say(key, values));
    }

    /**
     * Shows diagnostics in the form asked for: to people on the error stream, to programs on the
     * other.
     */
    void show(List<Diagnostic> diagnostics, ContentOptions options) {
        Messages messages = Messages.in(speech.language());
        String root = options.displayRoot();
        switch (options.format()) {
            case JSON -> terminal.out().print(new JsonPrinter(messages, root).print(diagnostics));
            case TEXT -> {
                if (!diagnostics.isEmpty()) {
                    terminal.err().print(new TextPrinter(messages, root).print(diagnostics));
                }
            }
        }
        terminal.out().flush();
        terminal.err().flush();
    }
}
