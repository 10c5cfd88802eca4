package org.liangbang.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;

/**
 * The blocks of one level, with {@code :::} lines paired.
 *
 * <p>A bare {@code :::} on the line right behind a data block ends that data block, which has no
 * content; any other ends the open {@code ::: optional}.
 */
final class Siblings {
    private final Reading reading;
    private final List<Block> blocks = new ArrayList<>();
    private Optional<DirectiveNode> optional = Optional.empty();
    private int optionalFrom;
    private Optional<DirectiveNode> data = Optional.empty();

    Siblings(Reading reading) {
        this.reading = reading;
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** Takes in a line that begins with {@code :::}. */
    void directive(DirectiveNode node) {
        String line = node.getChars().toString();
        DirectiveReader reader = new DirectiveReader(reading, line, node.getStartOffset());
        if (reader.isClosing()) {
            close(node);
            data = Optional.empty();
        } else if (reader.isOptional()) {
            endOptional(true);
            optional = Optional.of(node);
            optionalFrom = blocks.size();
            data = Optional.empty();
        } else {
            reader.directive().ifPresent(blocks::add);
            data = Optional.of(node);
        }
    }

    private void close(DirectiveNode node) {
        if (data.isPresent() && isNextLine(data.get(), node)) {
            return;
        }
        if (optional.isPresent()) {
            endOptional(false);
            return;
        }
        reading.report(Diagnostic.error("markdown.directive-unopened", reading.span(node)));
    }

    private static boolean isNextLine(DirectiveNode above, DirectiveNode below) {
        CharSequence base = above.getChars().getBaseSequence();
        int ends = 0;
        for (int at = above.getEndOffset(); at < below.getStartOffset(); at++) {
            if (base.charAt(at) == '\n') {
                ends++;
            }
        }
        return ends == 1;
    }

    private void endOptional(boolean forgotten) {
        if (optional.isEmpty()) {
            return;
        }
        if (forgotten) {
            reading.report(
                    Diagnostic.error("markdown.directive-unclosed", reading.span(optional.get())));
        }
        List<Block> inside = blocks.subList(optionalFrom, blocks.size());
        Block whole = new Block.OptionalBlocks(inside);
        inside.clear();
        blocks.add(whole);
        optional = Optional.empty();
    }

    /** All blocks; an open end is reported. */
    List<Block> finish() {
        endOptional(true);
        return blocks;
    }
}
