package org.liangbang.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes every line that begins with {@code :::} a block of its own. What opens and what closes is
 * found out later by {@link BlockReader}, so a forgotten end swallows nothing.
 */
final class DirectiveLine extends AbstractBlockParser {
    private final DirectiveNode node;

    private DirectiveLine(BasedSequence line) {
        this.node = new DirectiveNode(line);
    }

    @Override
    public Block getBlock() {
        return node;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {}

    private static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        if (state.getIndent() > 3 || !line.matchChars(":::", from)) {
            return BlockStart.none();
        }
        return BlockStart.of(new DirectiveLine(line.subSequence(from).trimEnd()))
                .atIndex(line.length());
    }

    /** Tries each line that may begin a block. */
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Starter();
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

    private static final class Starter implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return start(state);
        }
    }
}
