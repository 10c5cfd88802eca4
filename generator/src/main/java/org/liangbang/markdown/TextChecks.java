package org.liangbang.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Span;

/** Mistakes that show in plain characters only after parsing. */
final class TextChecks {
    private final Reading reading;

    TextChecks(Reading reading) {
        this.reading = reading;
    }

    /** Looks for marks that were meant to do something and did nothing. */
    void text(BasedSequence characters) {
        int mark = characters.indexOf("**");
        if (mark >= 0 && (mark == 0 || characters.charAt(mark - 1) != '\\')) {
            reading.report(
                    Diagnostic.warning(
                            "markdown.mark-unpaired",
                            reading.span(characters.subSequence(mark, mark + 2))));
        }
        if (isTableRule(characters)) {
            reading.report(Diagnostic.error("markdown.table-malformed", reading.span(characters)));
        }
    }

    private static boolean isTableRule(BasedSequence characters) {
        boolean pipe = false;
        boolean dash = false;
        for (int at = 0; at < characters.length(); at++) {
            char unit = characters.charAt(at);
            if ("|-: ".indexOf(unit) < 0) {
                return false;
            }
            pipe |= unit == '|';
            dash |= unit == '-';
        }
        return pipe && dash;
    }

    /** Looks for an indented line that was meant to begin a paragraph. */
    void continuation(BasedSequence characters) {
        int indent = 0;
        while (indent < characters.length() && characters.charAt(indent) == '\u3000') {
            indent++;
        }
        if (indent == 0) {
            return;
        }
        Span span = reading.span(characters.subSequence(0, indent));
        Diagnostic mistake = Diagnostic.error("markdown.paragraph-unseparated", span);
        boolean mendable = reading.beginsLine(characters.getStartOffset());
        reading.report(mendable ? mistake.offering(span, "\n") : mistake);
    }

    /** What an entity stands for; reported when that cannot be published. */
    String entity(Node node) {
        String text = Html5Entities.entityToString(node.getChars().toString());
        return isPublishable(text, reading.span(node)) ? text : "\uFFFD";
    }

    /** Reports what a caption cannot hold: figure calls and characters made by entities. */
    void caption(String caption, Span span) {
        if (caption.contains("{{")) {
            reading.report(Diagnostic.error("markdown.figure-place", span));
        }
        isPublishable(caption, span);
    }

    private boolean isPublishable(String text, Span span) {
        Optional<String> bad = Characters.firstBad(text);
        bad.ifPresent(
                character ->
                        reading.report(
                                Diagnostic.error("markdown.control-character", span)
                                        .with("character", character)));
        return bad.isEmpty();
    }

    /** Whether a figure can have this id; if not, its first wrong character is reported. */
    boolean isFigureId(String id, Span span) {
        int wrong = 0;
        while (wrong < id.length() && isIdLetter(id, wrong)) {
            wrong++;
        }
        if (wrong == id.length() && !id.isEmpty() && !id.endsWith("/")) {
            return true;
        }
        String character =
                wrong < id.length() ? id.substring(wrong, id.offsetByCodePoints(wrong, 1)) : "/";
        reading.report(
                Diagnostic.error("markdown.figure-id", span)
                        .with("id", id)
                        .with("character", character));
        return false;
    }

    /** Whether a character may stand at a place of an id; a slash only behind another letter. */
    private static boolean isIdLetter(String id, int at) {
        char unit = id.charAt(at);
        return (unit >= 'a' && unit <= 'z')
                || (unit >= '0' && unit <= '9')
                || unit == '-'
                || unit == '.'
                || (unit == '/' && at > 0 && id.charAt(at - 1) != '/');
    }
}
