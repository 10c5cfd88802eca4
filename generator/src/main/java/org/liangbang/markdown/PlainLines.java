package org.liangbang.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Block;

/**
 * A body parted into what needs a Markdown parser and what does not.
 *
 * <p>Most of an article is paragraphs of one line, parted by blank lines, with no other mark than
 * {@code **strong words**}; they are most of the parser's time as well. Such a line is made a block
 * here. In the text left for the parser one private character stands for each run of them, so that
 * lists and tables around it still end where they did. A line at the left edge below a blank line
 * belongs to nothing above it, fenced code apart; so a body with a fence is left whole.
 */
final class PlainLines {
    /** Stands for a run of plain lines; bodies have no such character, see {@link Characters}. */
    static final char STAND_IN = '\uE000';

    private final String body;
    private final StringBuilder rest;
    private final List<List<Block>> runs = new ArrayList<>();
    private final Cuts cuts = new Cuts();
    private int copied;
    private boolean complete = true;

    private PlainLines(String body) {
        this.body = body;
        this.rest = new StringBuilder(body.length() / 2);
    }

    /** Parts a body. */
    static PlainLines of(String body) {
        PlainLines lines = new PlainLines(body);
        if (body.contains("```") || body.contains("~~~")) {
            lines.complete = false;
        } else {
            lines.part();
        }
        lines.rest.append(body, lines.copied, body.length());
        return lines;
    }

    /** A body left whole. */
    static PlainLines none(String body) {
        PlainLines lines = new PlainLines(body);
        lines.complete = false;
        lines.rest.append(body);
        return lines;
    }

    /** The text that needs a parser, stand-ins included. */
    String rest() {
        return rest.toString();
    }

    /** Whether no text needs a parser. */
    boolean isComplete() {
        return complete;
    }

    /** The blocks of each run of plain lines, in order. */
    List<List<Block>> runs() {
        return runs;
    }

    /** What was cut out of the body. */
    Cuts cuts() {
        return cuts;
    }

    private void part() {
        List<Block> run = new ArrayList<>();
        int runFrom = 0;
        int runEnd = 0;
        int from = skipBlankLines(0);
        while (from < body.length()) {
            int end = lineEnd(from);
            int next = skipBlankLines(end);
            boolean alone = next > end + 1 || next == body.length();
            Optional<Block> block =
                    alone ? PlainLine.block(body.substring(from, trimmed(end))) : Optional.empty();
            if (block.isPresent()) {
                runFrom = run.isEmpty() ? from : runFrom;
                runEnd = trimmed(end);
                run.add(block.get());
            } else {
                cut(run, runFrom, runEnd);
                run = new ArrayList<>();
                complete = false;
                next = alone ? next : skipParagraph(end);
            }
            from = next;
        }
        cut(run, runFrom, runEnd);
    }

    private void cut(List<Block> run, int from, int to) {
        if (!run.isEmpty()) {
            runs.add(run);
            rest.append(body, copied, from);
            cuts.add(rest.length(), to - from - 1);
            rest.append(STAND_IN);
            copied = to;
        }
    }

    private int lineEnd(int from) {
        int end = body.indexOf('\n', from);
        return end < 0 ? body.length() : end;
    }

    private int trimmed(int end) {
        return end > 0 && body.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The start of the first line that is not blank, from the start or the end of a line on. */
    private int skipBlankLines(int from) {
        int line = from;
        for (int at = from; at < body.length(); at++) {
            char unit = body.charAt(at);
            if (unit == '\n') {
                line = at + 1;
            } else if (unit != ' ' && unit != '\t' && unit != '\r') {
                return line;
            }
        }
        return body.length();
    }

    /** The start of the first line behind the next blank one. */
    private int skipParagraph(int end) {
        int at = end;
        while (at < body.length()) {
            int next = skipBlankLines(at);
            if (next > at + 1) {
                return next;
            }
            at = lineEnd(next);
        }
        return body.length();
    }
}
