package org.liangbang.check.privacy;

import java.util.function.Consumer;

/**
 * Finds addresses of homes: a building with a staircase or a door, a staircase with a door, the
 * three numbers people write after the name of a residential quarter, a house of a village group in
 * which somebody lives. Courtyards, buildings and the shared parts of a house are places of public
 * works, rooms of offices are for everybody: they are not found.
 */
final class HomeAddresses implements Detector {
    private final HomeWords words;
    private final AddressParts parts;

    HomeAddresses(Vocabulary vocabulary) {
        this.words = new HomeWords(vocabulary);
        this.parts = new AddressParts(words);
    }

    @Override
    public void find(Line line, Consumer<PrivateText> found) {
        int at = 0;
        while (at < line.length()) {
            if (!startsNumeral(line, at)) {
                at++;
                continue;
            }
            int after = Line.isLatin(line.at(at)) ? at + 1 : words.numeralEnd(line, at);
            if (!parts.mayFollow(line.at(after))) {
                at = Math.max(after, at + 1);
                continue;
            }
            AddressWalk walk = new AddressWalk(words, parts, line, at);
            int end = walk.end();
            if (end > at) {
                found.accept(new PrivateText(PrivateKind.HOME_ADDRESS, at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    private boolean startsNumeral(Line line, int at) {
        char here = line.at(at);
        char before = line.at(at - 1);
        if (Line.isDigit(here)) {
            return !Line.isDigit(before) && before != '.';
        }
        if (Line.isLatin(here)) {
            return !Line.isLatin(before) && !Line.isLatin(line.at(at + 1));
        }
        return words.isNumeral(here) && !words.isNumeral(before);
    }
}
