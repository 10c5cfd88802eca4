package org.liangbang.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's inline parser with the parts of links and tags found by bounded loops.
 *
 * <p>Flexmark finds them by regular expressions that take one stack frame a character, so that a
 * long title or tag overflows the stack. Its constructor also shares one set of special characters
 * among all threads and lets tables add to it; here each parse has its own.
 */
final class InlineScanner extends InlineParserImpl {
    private static final int LONGEST_TARGET = 2_000;
    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_LABEL = 999;

    /** Whether a closing bracket is being parsed, rather than a definition. */
    private boolean closing;

    InlineScanner(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(
                options,
                (BitSet) specialCharacters.clone(),
                delimiterCharacters,
                delimiterProcessors,
                linkRefProcessors,
                extensions);
    }

    /** Like Flexmark's own, without copying the whole paragraph for each match. */
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    @Override
    public boolean spnl() {
        skipBlanks();
        if (peek() == '\r' && peek(1) == '\n') {
            index++;
        }
        if (peek() == '\n') {
            index++;
            skipBlanks();
        }
        return true;
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            index++;
        }
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        int end = Math.min(input.length(), index + LONGEST_TARGET);
        if (peek() == '<') {
            int close = closing(index, '>', "<\n\r", end);
            return close < 0 ? null : take(close + 1);
        }
        BasedSequence target =
                linkDestinationParser.parseLinkDestination(input.subSequence(0, end), index);
        index += target.length();
        return target;
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        int end = Math.min(input.length(), index + LONGEST_TITLE);
        char open = peek();
        int close = -1;
        if (open == '"' || open == '\'') {
            close = closing(index, open, "", end);
        } else if (open == '(') {
            close = closing(index, ')', "(", end);
        }
        return close < 0 ? null : take(close + 1);
    }

    @Override
    public int parseLinkLabel() {
        int end = labelEnd(index);
        boolean useless = end < 0 || (closing && end - index > 2 && !isDefined(index, end));
        return useless ? 0 : take(end).length();
    }

    private int labelEnd(int from) {
        if (from >= input.length() || input.charAt(from) != '[') {
            return -1;
        }
        int close = closing(from, ']', "[", Math.min(input.length(), from + LONGEST_LABEL + 2));
        return close < 0 ? -1 : close + 1;
    }

    /**
     * Keeps Flexmark from making links of brackets that refer to nothing. It would turn them back
     * into text later, but not without spoiling emphasis around them, depending on where in the
     * document they stand.
     */
    @Override
    protected boolean parseCloseBracket() {
        Bracket opener = getLastBracket();
        if (opener != null
                && (labelEnd(index + 1) > index + 3
                        || !isDefined(opener.getStartIndex(), index + 1))) {
            opener.setBracketAfter(true);
        }
        closing = true;
        boolean parsed = super.parseCloseBracket();
        closing = false;
        return parsed;
    }

    private boolean isDefined(int from, int to) {
        return !referenceRepository.isEmpty()
                && to - from <= LONGEST_LABEL + 2
                && referenceRepository.containsKey(
                        Escaping.normalizeReferenceChars(input.subSequence(from, to), true));
    }

    /** The offset of an unescaped character behind another one; -1 when there is none. */
    private int closing(int from, char close, String forbidden, int end) {
        for (int at = from + 1; at < end; at++) {
            char unit = input.charAt(at);
            if (unit == close) {
                return at;
            }
            if (forbidden.indexOf(unit) >= 0) {
                return -1;
            }
            if (unit == '\\' && at + 1 < end && Characters.isEscapable(input.charAt(at + 1))) {
                at++;
            }
        }
        return -1;
    }

    @Override
    public boolean parseAutolink() {
        int end = AngleBrackets.address(input, index);
        if (end > 0) {
            BasedSequence all = take(end);
            appendNode(new AutoLink(head(all), inside(all), tail(all)));
            return true;
        }
        end = AngleBrackets.mail(input, index);
        if (end > 0) {
            BasedSequence all = take(end);
            appendNode(new MailLink(head(all), inside(all), tail(all)));
            return true;
        }
        return false;
    }

    @Override
    public boolean parseHtmlInline() {
        int end = AngleBrackets.tag(input, index);
        if (end < 0) {
            return false;
        }
        appendNode(new HtmlInline(take(end)));
        return true;
    }

    private BasedSequence take(int end) {
        BasedSequence taken = input.subSequence(index, end);
        index = end;
        return taken;
    }

    private static BasedSequence head(BasedSequence all) {
        return all.subSequence(0, 1);
    }

    private static BasedSequence inside(BasedSequence all) {
        return all.subSequence(1, all.length() - 1);
    }

    private static BasedSequence tail(BasedSequence all) {
        return all.subSequence(all.length() - 1, all.length());
    }
}
