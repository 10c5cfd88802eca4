package org.liangbang.check.privacy;

import java.util.List;
import java.util.function.Consumer;

/** Addresses with providers of private mail; those of an office's own domain may be published. */
final class PrivateMail implements Detector {
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_DOMAIN = 20;

    private final List<String> providers;

    PrivateMail(Vocabulary vocabulary) {
        this.providers = vocabulary.list("mail");
    }

    @Override
    public void find(Line line, Consumer<PrivateText> found) {
        for (int at = 0; at < line.length(); at++) {
            if (line.at(at) == '@') {
                int from = at;
                while (from > at - LONGEST_NAME && isNamePart(line.at(from - 1))) {
                    from--;
                }
                int to = domainEnd(line, at + 1);
                if (from < at && providers.contains(line.slice(at + 1, to))) {
                    found.accept(new PrivateText(PrivateKind.MAIL, from, to));
                }
            }
        }
    }

    private static int domainEnd(Line line, int from) {
        int to = from;
        while (to < from + LONGEST_DOMAIN && isDomainPart(line.at(to))) {
            to++;
        }
        return to > from && line.at(to - 1) == '.' ? to - 1 : to;
    }

    private static boolean isDomainPart(char folded) {
        return Line.isLatin(folded) || Line.isDigit(folded) || folded == '.' || folded == '-';
    }

    private static boolean isNamePart(char folded) {
        return isDomainPart(folded) || folded == '_' || folded == '+' || folded == '%';
    }
}
