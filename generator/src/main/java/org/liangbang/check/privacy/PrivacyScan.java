package org.liangbang.check.privacy;

import java.util.ArrayList;
import java.util.List;

/** Finds private data in a line: each detector walks it once. Thread-safe. */
public final class PrivacyScan {
    private final List<Detector> detectors;

    private PrivacyScan(List<Detector> detectors) {
        this.detectors = List.copyOf(detectors);
    }

    /** A scan for every kind there is. */
    public static PrivacyScan standard() {
        Vocabulary words = Vocabulary.STANDARD;
        Surroundings around = new Surroundings(words);
        List<NumberKind> numbers =
                List.of(
                        new IdentityNumbers(around),
                        new MobileNumbers(around),
                        new BankCards(around));
        return new PrivacyScan(
                List.of(
                        new Numbers(numbers, words),
                        new Plates(words),
                        new PrivateMail(words),
                        new HomeAddresses(words)));
    }

    /**
     * The private data of a line, in its order; of finds that share characters the one of the
     * earlier detector stays.
     *
     * @param line a text without line endings, of any length
     */
    public List<PrivateText> find(String line) {
        Line folded = new Line(line);
        List<PrivateText> found = new ArrayList<>();
        for (Detector detector : detectors) {
            List<PrivateText> more = new ArrayList<>();
            detector.find(folded, more::add);
            found = merged(found, more);
        }
        return found;
    }

    /** Both lists are in order and neither overlaps itself, so that one walk merges them. */
    private static List<PrivateText> merged(List<PrivateText> first, List<PrivateText> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<PrivateText> merged = new ArrayList<>();
        int next = 0;
        for (PrivateText each : second) {
            while (next < first.size() && first.get(next).from() < each.to()) {
                merged.add(first.get(next++));
            }
            if (merged.isEmpty() || !merged.get(merged.size() - 1).overlaps(each)) {
                merged.add(each);
            }
        }
        merged.addAll(first.subList(next, first.size()));
        return merged;
    }
}
