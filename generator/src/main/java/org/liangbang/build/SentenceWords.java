package org.liangbang.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** How numbers stand in sentences: the words of {@code sentences.properties}. Immutable. */
final class SentenceWords {
    /** The words there are. */
    static final SentenceWords STANDARD = new SentenceWords();

    private static final int LONGEST_NUMERAL = 3;

    private final String sentenceEnds;
    private final String clauseEnds;
    private final String numerals;
    private final char ten;
    private final List<String> before;
    private final List<String> after;
    private final List<String> linking;
    private final List<String> limiting;

    private SentenceWords() {
        Properties words = read();
        this.sentenceEnds = text(words, "sentence.ends");
        this.clauseEnds = text(words, "clause.ends");
        this.numerals = text(words, "numerals");
        this.ten = text(words, "ten").charAt(0);
        this.before = List.of(text(words, "approximate.before").split(" "));
        this.after = List.of(text(words, "approximate.after").split(" "));
        this.linking = List.of(text(words, "linking").split(" "));
        this.limiting = List.of(text(words, "limiting").split(" "));
    }

    private static String text(Properties words, String name) {
        return Optional.ofNullable(words.getProperty(name))
                .orElseThrow(() -> new IllegalStateException(name));
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream bytes = SentenceWords.class.getResourceAsStream("sentences.properties")) {
            if (bytes == null) {
                throw new IllegalStateException("sentences.properties");
            }
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    boolean endsSentence(char mark) {
        return sentenceEnds.indexOf(mark) >= 0;
    }

    boolean endsClause(char mark) {
        return clauseEnds.indexOf(mark) >= 0 || endsSentence(mark);
    }

    /** The offset after the numeral, 1 to 99, that is written in words; the offset if none is. */
    int numeralEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isNumeral(text.charAt(at))) {
            at++;
        }
        return at - from <= LONGEST_NUMERAL ? at : from;
    }

    private boolean isNumeral(char word) {
        return word == ten || numerals.indexOf(word) >= 0;
    }

    /** The number that a numeral says: so many tens and so many ones. */
    int numeral(String words) {
        int split = words.indexOf(ten);
        if (split < 0) {
            return numerals.indexOf(words.charAt(words.length() - 1));
        }
        int tens = split == 0 ? 1 : numerals.indexOf(words.charAt(split - 1));
        boolean even = split == words.length() - 1;
        return tens * 10 + (even ? 0 : numerals.indexOf(words.charAt(split + 1)));
    }

    /** Whether nothing around a number says that it is about so many. */
    boolean isExact(String text, int from, int to) {
        return before.stream().noneMatch(word -> text.startsWith(word, from - word.length()))
                && after.stream().noneMatch(word -> text.startsWith(word, to));
    }

    /** A text without the word that links a name and its number, such as 是 or 共有. */
    String withoutLinking(String text) {
        return linking.stream()
                .filter(text::endsWith)
                .findFirst()
                .map(word -> text.substring(0, text.length() - word.length()))
                .orElse(text);
    }

    /** Whether something speaks of a part only: of a month, of those that are new. */
    boolean limits(String text) {
        return limiting.stream().anyMatch(text::contains);
    }
}
