package org.liangbang.check.privacy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds long numbers; of several kinds that fit at a place the first one counts. */
final class Numbers implements Detector {
    private final List<NumberKind> kinds;
    private final String words;

    /** A detector of some kinds of number. */
    Numbers(List<NumberKind> kinds, Vocabulary vocabulary) {
        this.kinds = List.copyOf(kinds);
        String digits = vocabulary.text("digits");
        // the position modulo ten is the digit: other words for 0 and 1 begin another row of ten
        this.words = digits + vocabulary.text("digits.zero") + vocabulary.text("digits.one");
    }

    @Override
    public void find(Line line, Consumer<PrivateText> found) {
        int at = 0;
        while (at < line.length()) {
            char here = line.at(at);
            if (Line.isDigit(here)) {
                at = find(DigitChain.of(line, at), found);
            } else if (here > 0xFF && words.indexOf(here) >= 0) {
                at = find(DigitChain.ofWords(line, at, words), found);
            } else {
                at++;
            }
        }
    }

    private int find(DigitChain chain, Consumer<PrivateText> found) {
        int group = 0;
        while (group < chain.groups()) {
            Optional<PrivateText> number = number(chain, group);
            number.ifPresent(found);
            int end = number.map(PrivateText::to).orElse(chain.to(group));
            group++;
            while (group < chain.groups() && chain.from(group) < end) {
                group++;
            }
        }
        return chain.end();
    }

    private Optional<PrivateText> number(DigitChain chain, int group) {
        for (NumberKind kind : kinds) {
            Optional<PrivateText> number = kind.at(chain, group);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }
}
