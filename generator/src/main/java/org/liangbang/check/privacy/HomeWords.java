package org.liangbang.check.privacy;

import java.util.List;

/** The words of which home addresses are made, and those that tell other places from them. */
final class HomeWords {
    private static final int CLAUSE = 24;
    private static final int AHEAD = 12;
    private static final int LONGEST_NUMERAL = 4;
    private static final String CLAUSE_ENDS = ",;:.!?|()\u3002\u3001\u201C\u201D";

    private final Vocabulary vocabulary;
    private final String numerals;
    private final String digits;
    private final String counts;
    private final List<String> residences;
    private final List<String> notResidences;
    private final List<String> offices;
    private final List<String> shared;
    private final List<String> lives;
    private final List<String> houses;
    private final String lastSigns;

    HomeWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.numerals = vocabulary.text("numerals");
        this.digits = vocabulary.text("digits") + vocabulary.text("digits.zero");
        this.counts = vocabulary.text("home.counts");
        this.residences = vocabulary.list("home.residences");
        this.notResidences = vocabulary.list("home.not");
        this.offices = vocabulary.list("home.offices");
        this.shared = vocabulary.list("home.shared");
        this.lives = vocabulary.list("home.lives");
        this.houses = vocabulary.list("home.house");
        StringBuilder last = new StringBuilder();
        residences.forEach(word -> last.append(word.charAt(word.length() - 1)));
        this.lastSigns = last.toString();
    }

    /** The words under a name of the vocabulary. */
    List<String> list(String name) {
        return vocabulary.list(name);
    }

    /** The offset after the numeral, in figures or words, at an offset; the offset if none. */
    int numeralEnd(Line line, int from) {
        int at = from;
        while (Line.isDigit(line.at(at))) {
            at++;
            if (at > from + LONGEST_NUMERAL) {
                return from;
            }
        }
        if (at > from) {
            return at;
        }
        while (at <= from + LONGEST_NUMERAL && isNumeral(line.at(at))) {
            at++;
        }
        return at;
    }

    boolean isNumeral(char folded) {
        return folded > 0xFF && numerals.indexOf(folded) >= 0;
    }

    /**
     * Whether digits may number a room: one or two of the floor, two of the door, and no counting
     * word behind them.
     */
    boolean isRoom(Line line, int from, int to) {
        if (to - from < 3 || to - from > LONGEST_NUMERAL || counts.indexOf(line.at(to)) >= 0) {
            return false;
        }
        int number = 0;
        for (int at = from; at < to; at++) {
            char here = line.at(at);
            int word = digits.indexOf(here);
            if (!Line.isDigit(here) && word < 0) {
                return false;
            }
            number = number * 10 + (word >= 0 ? word % 10 : here - '0');
        }
        boolean decimal = line.at(to) == '.' && Line.isDigit(line.at(to + 1));
        return !decimal && number / 100 >= 1 && number / 100 <= 60 && isDoor(number % 100);
    }

    private static boolean isDoor(int number) {
        return number >= 1 && number <= 30;
    }

    /** Whether the name of a place where people live ends before an offset. */
    boolean isResidence(Line line, int before) {
        int end = before;
        while (end > before - 2 && line.at(end - 1) == ' ') {
            end--;
        }
        return lastSigns.indexOf(line.at(end - 1)) >= 0
                && endsWithAny(line, end, residences)
                && !endsWithAny(line, end, notResidences);
    }

    private static boolean endsWithAny(Line line, int end, List<String> words) {
        for (String word : words) {
            if (line.endsWith(word, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause around a stretch speaks of a place of work. */
    boolean isOffice(Line line, int from, int to) {
        return hasAny(clauseBefore(line, from), offices)
                || hasAny(line.slice(to, to + AHEAD / 2), offices);
    }

    /** Whether the clause goes on with a part of the house that all its people share. */
    boolean isShared(Line line, int to) {
        int end = to;
        while (end < to + AHEAD && CLAUSE_ENDS.indexOf(line.at(end)) < 0) {
            end++;
        }
        return hasAny(line.slice(to, end), shared);
    }

    /** Whether the clause says that somebody lives there. */
    boolean isLivedIn(Line line, int from) {
        return hasAny(clauseBefore(line, from), lives);
    }

    /** Whether a word for a household stands at an offset. */
    boolean isHousehold(Line line, int at) {
        return houses.stream().anyMatch(word -> line.startsWith(word, at));
    }

    private static String clauseBefore(Line line, int from) {
        int start = from;
        while (start > from - CLAUSE && start > 0 && CLAUSE_ENDS.indexOf(line.at(start - 1)) < 0) {
            start--;
        }
        return line.slice(start, from);
    }

    private static boolean hasAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
