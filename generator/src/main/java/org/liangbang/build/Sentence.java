package org.liangbang.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/**
 * A sentence of an article as it is written, with the numbers in it and the figures it calls for.
 *
 * @param file the article
 * @param line its line, from 1
 * @param column where it begins in the line, from 0, in UTF-16 units
 * @param text the characters
 * @param numbers plain numbers that are meant exactly, in order
 * @param calls calls of figures, in order
 * @param links links, in order
 */
record Sentence(
        SourceFile file,
        int line,
        int column,
        String text,
        List<Stated> numbers,
        List<Call> calls,
        List<Link> links) {
    Sentence {
        numbers = List.copyOf(numbers);
        calls = List.copyOf(calls);
        links = List.copyOf(links);
    }

    /**
     * A number.
     *
     * @param from offset of its first character in the sentence
     * @param to offset after its last character
     * @param value the number
     * @param decimals how many it has
     */
    record Stated(int from, int to, BigDecimal value, int decimals) {}

    /**
     * A call of a figure.
     *
     * @param from offset of the call in the sentence
     * @param figure the path of the figure
     */
    record Call(int from, String figure) {}

    /**
     * A link.
     *
     * @param from offset of the end of its text in the sentence
     * @param path the address as written, without a place on the page
     */
    record Link(int from, String path) {}

    /** Whether the sentence links to a page. */
    boolean linksTo(Address page) {
        return links.stream().anyMatch(link -> link.path.equals(page.path()));
    }

    /** Whether the sentence calls for a figure of a record. */
    boolean calls(String record) {
        return calls.stream().anyMatch(call -> call.figure.startsWith(record + "/"));
    }

    /** The last call before an offset. */
    Optional<Call> callBefore(int offset) {
        return calls.stream().filter(call -> call.from < offset).reduce((a, b) -> b);
    }

    /** Where a number stands in the article. */
    Span span(Stated number) {
        String whole = file.line(line);
        int from = whole.codePointCount(0, column + number.from) + 1;
        return new Span(file, line, from, line, from + number.to - number.from);
    }

    /** The sentences of an article's text, in order; tables, calls of blocks and code are none. */
    static List<Sentence> of(SourceFile file, int firstLine) {
        List<Sentence> sentences = new ArrayList<>();
        boolean code = false;
        for (int line = firstLine; line <= file.lineCount(); line++) {
            String text = file.line(line);
            boolean fence = text.startsWith("```");
            code ^= fence;
            if (!code && !fence && !text.startsWith("|") && !text.startsWith(":::")) {
                split(file, line, text, sentences);
            }
        }
        return sentences;
    }

    private static void split(SourceFile file, int line, String text, List<Sentence> to) {
        SentenceWords words = SentenceWords.STANDARD;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || words.endsSentence(text.charAt(at))) {
                if (at > from) {
                    to.add(new SentenceReader(text.substring(from, at)).read(file, line, from));
                }
                from = at + 1;
            }
        }
    }
}
