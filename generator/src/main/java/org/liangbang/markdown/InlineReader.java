package org.liangbang.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.source.Span;

/** Turns Flexmark's inlines into ours, one block after another. */
final class InlineReader {
    private final Reading reading;
    private final Document document;
    private final TextChecks checks;
    private boolean inCell;
    private boolean htmlReported;
    private boolean depthReported;

    InlineReader(Reading reading, Document document) {
        this.reading = reading;
        this.document = document;
        this.checks = new TextChecks(reading);
    }

    /** The inlines of a block, without white space at either end. */
    List<Inline> line(Node block) {
        inCell = block instanceof TableCell;
        htmlReported = false;
        depthReported = false;
        Line line = new Line();
        children(block, line);
        return line.finish();
    }

    /** The words of a block where only plain text can stand; a figure call there is a mistake. */
    String words(Node block) {
        for (Node node : block.getDescendants()) {
            if (node instanceof FigureNode) {
                reading.report(Diagnostic.error("markdown.figure-place", reading.span(node)));
            }
        }
        return PlainText.of(line(block));
    }

    /** A picture that is alone in its paragraph. */
    Block photo(Node picture) {
        LinkNodeBase target = Pictures.target(picture, document);
        String file = address(target);
        if (!Targets.isPicture(file)) {
            reading.report(
                    Diagnostic.error("markdown.image-file", place(target.getUrl(), picture))
                            .with("file", file));
        }
        String alternative = words(picture);
        if (alternative.isEmpty()) {
            reading.report(Diagnostic.error("markdown.image-alternative", reading.span(picture)));
        }
        String caption = LineJoin.joined(Escaping.unescapeString(target.getTitle()));
        checks.caption(caption, place(target.getTitle(), picture));
        return new Block.Photo(file, caption, "", alternative);
    }

    private void children(Node parent, Line line) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node, line);
        }
    }

    private void inline(Node node, Line line) {
        if (node instanceof Text) {
            checks.text(node.getChars());
            line.text(unescaped(node.getChars()));
        } else if (node instanceof SoftLineBreak) {
            softBreak(node, line);
        } else if (node instanceof StrongEmphasis) {
            nested(node, line, Inline.Strong::new);
        } else if (node instanceof Emphasis) {
            nested(node, line, Inline.Emphasis::new);
        } else if (node instanceof FigureNode figure) {
            figure(figure, line);
        } else if (node instanceof HardLineBreak) {
            line.add(new Inline.LineBreak(), Line.NONE);
        } else if (node instanceof Code code) {
            code(code, line);
        } else {
            rarer(node, line);
        }
    }

    /** Bounds the stack, here and wherever the inlines are walked later. */
    private void nested(Node node, Line line, Function<List<Inline>, Inline> wrap) {
        if (line.depth() < Guard.DEEPEST_NESTING) {
            line.nested(inside -> children(node, inside), wrap);
            return;
        }
        if (!depthReported) {
            depthReported = true;
            Span place = reading.span(node.getChars().subSequence(0, 1));
            reading.report(
                    Diagnostic.error("markdown.too-deep", place)
                            .with("limit", Guard.DEEPEST_NESTING));
        }
        line.text(node.getChars().toString());
    }

    private void rarer(Node node, Line line) {
        if (Pictures.isPicture(node)) {
            reading.report(Diagnostic.error("markdown.image-inline", reading.span(node)));
            children(node, line);
        } else if (node instanceof AutoLink link) {
            autolink(link, link.getText().toString(), "", line);
        } else if (node instanceof MailLink link) {
            autolink(link, link.getText().toString(), "mailto:", line);
        } else if (node instanceof LinkNodeBase || node instanceof RefNode) {
            link(node, line);
        } else if (node instanceof HtmlEntity) {
            line.text(checks.entity(node));
        } else if (node instanceof HtmlInline) {
            html(node, line);
        } else {
            line.text(unescaped(node.getChars()));
        }
    }

    private void softBreak(Node node, Line line) {
        Optional<BasedSequence> next = LineJoin.behind(node);
        next.ifPresent(checks::continuation);
        if (next.isPresent() && LineJoin.isSpaced(line.last(), LineJoin.first(next.get()))) {
            line.text(" ");
        }
        line.startAgain();
    }

    private void code(Code node, Line line) {
        String written = LineJoin.spaced(node.getText().toString());
        String text = inCell ? written.replace("\\|", "|") : written;
        boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String code = padded ? text.substring(1, text.length() - 1) : text;
        line.add(new Inline.Code(code), code.charAt(code.length() - 1));
    }

    private void figure(FigureNode node, Line line) {
        Span span = reading.span(node);
        if (!node.isClosed()) {
            reading.report(Diagnostic.error("markdown.figure-unclosed", span));
            line.text(node.getChars().toString());
            return;
        }
        String id = node.id();
        if (checks.isFigureId(id, span)) {
            line.add(new Inline.FigureCall(id, span), Line.NUMBER);
        } else {
            line.text(node.getChars().toString());
        }
    }

    private void html(Node node, Line line) {
        if (!htmlReported) {
            htmlReported = true;
            reading.report(
                    Diagnostic.warning("markdown.raw-html", reading.span(node))
                            .with("html", LineJoin.spaced(node.getChars().toString())));
        }
        line.text(LineJoin.joined(node.getChars().toString()));
    }

    private void autolink(Node node, String text, String scheme, Line line) {
        String target = scheme + text;
        if (Targets.isLink(target)) {
            line.add(
                    new Inline.Link(target, Inline.line(text), reading.span(node)),
                    text.charAt(text.length() - 1));
        } else {
            refuse(reading.span(node), target);
            line.text(text);
        }
    }

    private void link(Node node, Line line) {
        LinkNodeBase target = Pictures.target(node, document);
        String address = address(target);
        if (!Targets.isLink(address)) {
            refuse(place(target.getUrl(), node), address);
            children(node, line);
            return;
        }
        Span span = reading.span(node);
        if (node.hasChildren()) {
            nested(node, line, content -> new Inline.Link(address, content, span));
        } else {
            line.add(new Inline.Link(address, Inline.line(address), span), '/');
        }
    }

    private void refuse(Span span, String target) {
        reading.report(Diagnostic.error("markdown.link-scheme", span).with("target", target));
    }

    private static String address(LinkNodeBase node) {
        return Escaping.unescapeString(node.getUrl());
    }

    private Span place(BasedSequence part, Node whole) {
        return part.isEmpty() ? reading.span(whole) : reading.span(part);
    }

    /** The characters without the backslashes that escape punctuation. */
    private static String unescaped(BasedSequence characters) {
        String text = characters.toString();
        int at = text.indexOf('\\');
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            boolean escapes =
                    unit == '\\'
                            && index + 1 < text.length()
                            && Characters.isEscapable(text.charAt(index + 1));
            plain.append(escapes ? text.charAt(++index) : unit);
        }
        return plain.toString();
    }
}
