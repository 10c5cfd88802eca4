package org.liangbang.check.privacy;

import java.util.function.Consumer;

/**
 * Number plates by GA 36: a province, a letter, then five letters and digits, or six for vehicles
 * of new energy, with or without a point or blank after the letter. I and O are not used.
 */
final class Plates implements Detector {
    private static final int ORDINARY = 5;
    private static final int NEW_ENERGY = 6;
    private static final int MOST_LETTERS = 2;
    private static final String NEW_ENERGY_LETTERS = "ABCDEFGHJK";

    private final String provinces;
    private final String endings;

    Plates(Vocabulary vocabulary) {
        this.provinces = vocabulary.text("plate.provinces");
        this.endings = vocabulary.text("plate.endings");
    }

    @Override
    public void find(Line line, Consumer<PrivateText> found) {
        for (int at = 0; at < line.length(); at++) {
            if (line.at(at) > 0xFF && provinces.indexOf(line.at(at)) >= 0) {
                int end = end(line, at);
                if (end > at) {
                    found.accept(new PrivateText(PrivateKind.PLATE, at, end));
                    at = end - 1;
                }
            }
        }
    }

    /** The offset after the plate that begins at an offset; the offset when none does. */
    private int end(Line line, int from) {
        int letter = skip(line, from + 1);
        if (!isPlateLetter(line.at(letter)) && line.at(letter) != 'O') {
            return from;
        }
        int start = skip(line, letter + 1);
        int length = 0;
        int letters = 0;
        while (length <= NEW_ENERGY && isPlateSign(line.at(start + length))) {
            letters += Line.isLatin(line.at(start + length)) ? 1 : 0;
            length++;
        }
        char after = line.at(start + length);
        if (length == ORDINARY - 1 && letters <= 1 && endings.indexOf(after) >= 0) {
            return start + length + 1;
        }
        boolean closed = !Line.isLatin(after) && !Line.isDigit(after);
        boolean ordinary = length == ORDINARY && letters <= MOST_LETTERS;
        boolean green = length == NEW_ENERGY && isNewEnergy(line, start);
        return closed && (ordinary || green) ? start + length : from;
    }

    private static int skip(Line line, int from) {
        int at = from;
        while (at < from + 2 && " -.\u00B7\u0000".indexOf(line.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Small ones carry their letter first (and perhaps a second one), large ones last. */
    private static boolean isNewEnergy(Line line, int start) {
        boolean first = NEW_ENERGY_LETTERS.indexOf(line.at(start)) >= 0;
        boolean last = NEW_ENERGY_LETTERS.indexOf(line.at(start + NEW_ENERGY - 1)) >= 0;
        int digits = 0;
        for (int at = start; at < start + NEW_ENERGY; at++) {
            digits += Line.isDigit(line.at(at)) ? 1 : 0;
        }
        return (first && digits >= 4 && digits <= 5) || (last && digits == 5);
    }

    private static boolean isPlateLetter(char folded) {
        return Line.isLatin(folded) && folded != 'I' && folded != 'O';
    }

    private static boolean isPlateSign(char folded) {
        return Line.isDigit(folded) || isPlateLetter(folded);
    }
}
