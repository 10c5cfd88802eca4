package org.liangbang.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.source.Span;

/** Turns Flexmark's blocks into ours. */
final class BlockReader {
    private static final int FIRST_LEVEL = 2;
    private static final int LAST_LEVEL = 3;

    /** What a Chinese keyboard makes of three colons. */
    private static final String WIDE_COLONS = "\uFF1A\uFF1A\uFF1A";

    private final Reading reading;
    private final InlineReader inlines;
    private final TableReader tables;
    private final Iterator<List<Block>> plain;

    /**
     * A reader of one document.
     *
     * @param plain the blocks that the document's stand-ins stand for, in order
     */
    BlockReader(Reading reading, Document document, List<List<Block>> plain) {
        this.plain = plain.iterator();
        this.reading = reading;
        this.inlines = new InlineReader(reading, document);
        this.tables = new TableReader(reading, inlines);
    }

    /** The blocks below a node, in order. */
    List<Block> blocks(Node parent) {
        Siblings siblings = new Siblings(reading);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (isStandIn(node)) {
                plain.next().forEach(siblings::add);
            } else if (node instanceof DirectiveNode directive) {
                siblings.directive(directive);
            } else {
                block(node).ifPresent(siblings::add);
            }
        }
        return siblings.finish();
    }

    private static boolean isStandIn(Node node) {
        return node instanceof Paragraph && node.getChars().charAt(0) == PlainLines.STAND_IN;
    }

    private Optional<Block> block(Node node) {
        if (node instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        }
        if (node instanceof Heading heading) {
            return heading(heading);
        }
        if (node instanceof ListBlock list) {
            return Optional.of(items(list));
        }
        if (node instanceof BlockQuote) {
            return Optional.of(new Block.Quote(blocks(node)));
        }
        if (node instanceof TableBlock table) {
            return Optional.of(tables.table(table));
        }
        if (node instanceof FencedCodeBlock code) {
            return Optional.of(code(code));
        }
        if (node instanceof ThematicBreak) {
            reading.report(Diagnostic.warning("markdown.thematic-break", reading.span(node)));
        }
        // what is left are definitions of link targets, which print nothing themselves
        return Optional.empty();
    }

    private Optional<Block> paragraph(Paragraph paragraph) {
        Node first = paragraph.getFirstChild();
        if (first == null) {
            return Optional.empty();
        }
        if (first.getNext() == null && Pictures.isPicture(first)) {
            return Optional.of(inlines.photo(first));
        }
        checkStart(paragraph.getChars());
        List<Inline> content = inlines.line(paragraph);
        return content.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(content));
    }

    /** Reports what editors mean for the start of something else: indents and near misses. */
    private void checkStart(BasedSequence text) {
        int indent = 0;
        boolean wide = false;
        while (indent < text.length() && Characters.isSpace(text.charAt(indent))) {
            wide |= text.charAt(indent) > ' ';
            indent++;
        }
        if (wide) {
            Span span = reading.span(text.subSequence(0, indent));
            reading.report(Diagnostic.warning("markdown.indent", span).offering(span, ""));
        }
        BasedSequence start = text.subSequence(indent);
        if (start.startsWith(WIDE_COLONS)) {
            Span span = reading.span(start.subSequence(0, 3));
            reading.report(
                    Diagnostic.error("markdown.directive-malformed", span)
                            .with("text", WIDE_COLONS)
                            .offering(span, ":::"));
        }
        int signs = start.countLeading(unit -> unit == '#');
        if (signs >= FIRST_LEVEL && signs <= 6 && signs < start.length()) {
            Span span = reading.span(start.subSequence(0, signs));
            reading.report(
                    Diagnostic.error("markdown.heading-unspaced", span)
                            .with("signs", span.text())
                            .offering(span, span.text() + " "));
        }
    }

    private Optional<Block> heading(Heading heading) {
        int level = heading.getLevel();
        if (level < FIRST_LEVEL || level > LAST_LEVEL) {
            reading.report(
                    Diagnostic.error("markdown.heading-level", reading.span(heading))
                            .with("level", level));
        }
        List<Inline> content = inlines.line(heading);
        int kept = Math.max(FIRST_LEVEL, Math.min(LAST_LEVEL, level));
        return content.isEmpty() ? Optional.empty() : Optional.of(new Block.Heading(kept, content));
    }

    private Block items(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        if (ordered) {
            ListNumbers.check(list, reading);
        }
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item));
        }
        return new Block.Items(ordered, items);
    }

    private Block code(FencedCodeBlock code) {
        if (code.getClosingMarker().isEmpty()) {
            Span opening = reading.span(code.getOpeningMarker());
            reading.report(Diagnostic.error("markdown.code-unclosed", opening));
        }
        List<Inline> lines = new ArrayList<>();
        for (BasedSequence line : code.getContentLines()) {
            if (!lines.isEmpty()) {
                lines.add(new Inline.LineBreak());
            }
            lines.add(new Inline.Code(line.trimEOL().toString()));
        }
        return new Block.Paragraph(lines);
    }
}
