package org.liangbang.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds {@code {{id}}} in running text; code spans and escaped braces never reach it. */
final class FigureMark implements InlineParserExtension {
    private static final int LONGEST = 200;

    @Override
    public boolean parse(LightInlineParser parser) {
        if (parser.peek(1) != '{') {
            return false;
        }
        BasedSequence input = parser.getInput();
        int from = parser.getIndex();
        int close = close(input, from + 2);
        int end = close < 0 ? from + 2 : close;
        parser.appendNode(new FigureNode(input.subSequence(from, end), close >= 0));
        parser.setIndex(end);
        return true;
    }

    private static int close(BasedSequence input, int from) {
        int last = Math.min(input.length(), from + LONGEST) - 1;
        for (int at = from; at < last; at++) {
            char unit = input.charAt(at);
            if (unit == '\n' || unit == '{') {
                return -1;
            }
            if (unit == '}' && input.charAt(at + 1) == '}') {
                return at + 2;
            }
        }
        return -1;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    /** Makes one for each parse. */
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new FigureMark();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
