package org.liangbang.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.Block;
import org.liangbang.source.SourceFile;

/**
 * Reads the Markdown body of an article.
 *
 * <p>The language is CommonMark with tables, without raw HTML and without indented code, and with
 * two additions: {@code ::: name key=value} on a line of its own names a data block, {@code {{id}}}
 * a figure. Thread-safe; one reader serves all files.
 */
public final class MarkdownReader {
    private final Parser parser = Grammar.parser(false);
    private final Parser tableParser = Grammar.parser(true);
    private final Function<String, PlainLines> parting;

    /** A reader. */
    public MarkdownReader() {
        this(PlainLines::of);
    }

    private MarkdownReader(Function<String, PlainLines> parting) {
        this.parting = parting;
    }

    /** A reader that gives every character to the parser, to compare with. */
    static MarkdownReader slow() {
        return new MarkdownReader(PlainLines::none);
    }

    /**
     * The blocks of a body, in order.
     *
     * @param file the file
     * @param fromLine the first line of the body, from 1; past the last line gives no blocks
     * @return the blocks with all mistakes and doubts; no value when the text is too large or too
     *     entangled to be parsed, and then exactly one of its diagnostics says so
     */
    public Outcome<List<Block>> read(SourceFile file, int fromLine) {
        if (fromLine > file.lineCount()) {
            return Outcome.of(List.of());
        }
        Reading reading = new Reading(file, file.offset(fromLine, 1));
        String body = Characters.clean(reading);
        Optional<Diagnostic> refusal = new Guard(reading, body).refusal();
        if (refusal.isPresent()) {
            reading.report(refusal.get());
            return Outcome.none(reading.diagnostics());
        }
        return Outcome.of(blocks(reading, parting.apply(body)), reading.diagnostics());
    }

    private List<Block> blocks(Reading reading, PlainLines lines) {
        if (lines.isComplete()) {
            return lines.runs().stream().flatMap(List::stream).toList();
        }
        String rest = lines.rest();
        Document document = (rest.indexOf('|') < 0 ? parser : tableParser).parse(rest);
        Reading places = reading.without(lines.cuts());
        return new BlockReader(places, document, lines.runs()).blocks(document);
    }
}
