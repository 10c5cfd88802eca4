package org.liangbang.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Which Markdown is read: Flexmark set to CommonMark, with our own parts in place of some. */
final class Grammar {
    private Grammar() {}

    /**
     * A parser of this Markdown; thread-safe.
     *
     * @param tables whether it knows tables; looking for them costs a third of a short text's time
     */
    static Parser parser(boolean tables) {
        MutableDataSet options = new MutableDataSet();
        if (tables) {
            options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        }
        options.set(Parser.HTML_BLOCK_PARSER, false);
        // editors indent paragraphs by four spaces and do not mean code by it
        options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        options.set(TablesExtension.WITH_CAPTION, false);
        return Parser.builder(options)
                .customInlineParserFactory(InlineScanner::new)
                // Flexmark leaves this out as soon as the inline parser is not its own
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customInlineParserExtensionFactory(new FigureMark.Factory())
                .customDelimiterProcessor(new EmphasisMark('*'))
                .customDelimiterProcessor(new EmphasisMark('_'))
                .customBlockParserFactory(new DirectiveLine.Factory())
                .build();
    }
}
