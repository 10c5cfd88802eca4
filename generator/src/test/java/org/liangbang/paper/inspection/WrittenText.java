package org.liangbang.paper.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.liangbang.paper.pdf.PaintedText;

/** The text that was to be set: its blocks in reading order, and where a line of it comes from. */
final class WrittenText {
    /** How many of ten characters must be right for a line to be taken for a part of the text. */
    private static final int ENOUGH = 6;

    private final List<SetLine.Block> blocks = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final int[] characters;

    private WrittenText(List<String> lines) {
        StringBuilder all = new StringBuilder();
        for (String line : lines) {
            String[] parts = line.split("\t", 3);
            int story = Integer.parseInt(parts[1]);
            starts.add(all.codePointCount(0, all.length()));
            blocks.add(new SetLine.Block(blocks.size() + 1, parts[0], story));
            all.append(PaintedText.solid(parts[2]));
        }
        characters = all.codePoints().toArray();
    }

    /** From lines of kind, number of the story and characters, parted by tabs. */
    static WrittenText of(List<String> lines) {
        return new WrittenText(lines);
    }

    /** From a file of such lines. */
    static WrittenText read(Path file) throws IOException {
        return of(Files.readAllLines(file));
    }

    /** Its characters without white space. */
    int[] characters() {
        return characters.clone();
    }

    /**
     * A piece of the text.
     *
     * @param from its first character, from 0
     * @param characters as they are written
     */
    record Piece(int from, int[] characters) {}

    /**
     * The piece that a line shows, whatever signs an extractor takes some of its characters for.
     *
     * @param found the characters of a line as they were extracted
     * @param expected where the line before ended, which is tried first
     */
    Optional<Piece> piece(int[] found, int expected) {
        int best = expected;
        int most = right(found, expected);
        for (int at = 0; at + found.length <= characters.length && most < found.length; at++) {
            int right = enough(most, found) ? 0 : right(found, at);
            if (right > most) {
                best = at;
                most = right;
            }
        }
        return enough(most, found)
                ? Optional.of(
                        new Piece(best, Arrays.copyOfRange(characters, best, best + found.length)))
                : Optional.empty();
    }

    private static boolean enough(int right, int[] found) {
        return right * 10 >= found.length * ENOUGH;
    }

    private int right(int[] found, int from) {
        if (from + found.length > characters.length) {
            return 0;
        }
        int right = 0;
        for (int at = 0; at < found.length; at++) {
            right += found[at] == characters[from + at] ? 1 : 0;
        }
        return right;
    }

    /** The block that a character belongs to. */
    SetLine.Block block(int character) {
        int at = 0;
        while (at + 1 < starts.size() && starts.get(at + 1) <= character) {
            at++;
        }
        return blocks.get(at);
    }
}
