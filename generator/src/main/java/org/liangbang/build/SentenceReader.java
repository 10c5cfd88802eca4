package org.liangbang.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.build.Sentence.Call;
import org.liangbang.build.Sentence.Link;
import org.liangbang.build.Sentence.Stated;
import org.liangbang.source.SourceFile;

/** Finds the numbers, calls and links of a sentence in one walk. */
final class SentenceReader {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final String LINK = "](";
    private static final int LONGEST = 12;

    private final SentenceWords words = SentenceWords.STANDARD;
    private final String text;
    private final List<Stated> numbers = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    SentenceReader(String text) {
        this.text = text;
    }

    Sentence read(SourceFile file, int line, int column) {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        return new Sentence(file, line, column, text, numbers, calls, links);
    }

    private int next(int at) {
        if (text.startsWith(OPEN, at)) {
            int end = text.indexOf(CLOSE, at);
            int to = end < 0 ? text.length() : end;
            calls.add(new Call(at, text.substring(at + OPEN.length(), to).strip()));
            return to + CLOSE.length();
        }
        if (text.startsWith(LINK, at)) {
            return link(at);
        }
        if (isDigit(at)) {
            return number(at);
        }
        int han = words.numeralEnd(text, at);
        if (han > at) {
            add(at, han, BigDecimal.valueOf(words.numeral(text.substring(at, han))), 0);
            return han;
        }
        return at + 1;
    }

    /** The numbers of an address say nothing. */
    private int link(int from) {
        int end = text.indexOf(')', from);
        int to = end < 0 ? text.length() : end;
        String address = text.substring(from + LINK.length(), to);
        links.add(new Link(from, address.split("#", -1)[0]));
        return Math.min(to + 1, text.length());
    }

    private int number(int from) {
        int point = digits(from);
        boolean decimal = point < text.length() && text.charAt(point) == '.' && isDigit(point + 1);
        int to = decimal ? digits(point + 1) : point;
        if (to - from <= LONGEST) {
            int decimals = decimal ? to - point - 1 : 0;
            add(from, to, new BigDecimal(text.substring(from, to)), decimals);
        }
        return to;
    }

    private int digits(int from) {
        int at = from;
        while (isDigit(at)) {
            at++;
        }
        return at;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private void add(int from, int to, BigDecimal value, int decimals) {
        if (words.isExact(text, from, to)) {
            numbers.add(new Stated(from, to, value, decimals));
        }
    }
}
