package org.liangbang.check.privacy;

import java.util.List;

/** What stands around a number and says that it is a code, an amount or a part of another one. */
final class Surroundings {
    private static final int BEFORE = 14;
    private static final String INTRODUCTIONS = " :\u3002\u3001\"'`#|=\u201C[";

    private final List<String> codes;
    private final List<String> labels;
    private final String amounts;

    Surroundings(Vocabulary vocabulary) {
        this.codes = vocabulary.list("codes");
        this.labels = vocabulary.list("labels");
        this.amounts = vocabulary.text("amounts");
    }

    /** Whether some groups may be a number by which a person is known. */
    boolean suitNumber(DigitChain chain, int first, int last) {
        Line line = chain.line();
        int from = chain.from(first);
        int to = chain.to(last);
        boolean decimal =
                chain.isDecimalPart(first)
                        || (last + 1 < chain.groups() && chain.isDecimalPart(last + 1));
        return !decimal
                && !Line.isLatin(line.at(to))
                && amounts.indexOf(line.at(to)) < 0
                && startsFreely(line, from)
                && !isCode(line, from);
    }

    /** A letter before a number makes it a code, unless letters say that it is a telephone. */
    private boolean startsFreely(Line line, int from) {
        return !Line.isLatin(line.at(from - 1))
                || labels.stream().anyMatch(label -> standsAlone(line, label, from));
    }

    private static boolean standsAlone(Line line, String label, int from) {
        return line.endsWith(label, from) && !Line.isLatin(line.at(from - label.length() - 1));
    }

    private boolean isCode(Line line, int from) {
        int end = from;
        while (end > from - BEFORE && end > 0 && INTRODUCTIONS.indexOf(line.at(end - 1)) >= 0) {
            end--;
        }
        String before = line.slice(end - BEFORE, end);
        return codes.stream().anyMatch(code -> before.endsWith(code) && isWhole(before, code));
    }

    /** Latin words count only when no letter stands before them. */
    private static boolean isWhole(String before, String code) {
        int at = before.length() - code.length() - 1;
        return !Line.isLatin(code.charAt(0)) || at < 0 || !Line.isLatin(before.charAt(at));
    }
}
