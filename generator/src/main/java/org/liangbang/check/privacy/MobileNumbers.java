package org.liangbang.check.privacy;

import java.util.List;
import java.util.Optional;

/**
 * Numbers of mobile telephones: eleven digits that begin with 13 to 19, together or in the groups
 * people write, with the country's number or a 0 before them. Office lines begin with a 0 and their
 * area, public services have five digits or begin with 400, so that neither is found.
 */
final class MobileNumbers implements NumberKind {
    private static final int LENGTH = 11;
    private static final List<String> PREFIXES = List.of("0086", "086", "86", "0", "");
    private static final String USUAL = "344";
    private static final List<String> GROUPINGS =
            List.of(
                    "11",
                    "38",
                    "74",
                    "443",
                    "335",
                    "434",
                    "56",
                    "65",
                    "47",
                    "3422",
                    "353",
                    "11111111111");

    private final Surroundings surroundings;

    MobileNumbers(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Optional<PrivateText> at(DigitChain chain, int first) {
        if ("018".indexOf(chain.firstDigit(first)) < 0) {
            return Optional.empty();
        }
        int length = 0;
        for (int last = first; last < chain.groups() && length < LENGTH + 4; last++) {
            length += chain.size(last);
            boolean fits = length >= LENGTH && length <= LENGTH + 4;
            if (fits && isNumber(chain, first, last)) {
                return Optional.of(
                        new PrivateText(
                                PrivateKind.MOBILE_NUMBER, chain.from(first), chain.to(last)));
            }
        }
        return Optional.empty();
    }

    private boolean isNumber(DigitChain chain, int first, int last) {
        String digits = chain.digits(first, last);
        for (String prefix : PREFIXES) {
            if (digits.length() == prefix.length() + LENGTH
                    && digits.startsWith(prefix)
                    && digits.charAt(prefix.length()) == '1'
                    && digits.charAt(prefix.length() + 1) >= '3') {
                return isGrouped(chain, first, last, prefix.length())
                        && surroundings.suitNumber(chain, first, last);
            }
        }
        return false;
    }

    private static boolean isGrouped(DigitChain chain, int first, int last, int prefix) {
        StringBuilder sizes = new StringBuilder();
        int before = prefix;
        for (int group = first; group <= last; group++) {
            int size = chain.size(group);
            int own = Math.max(0, size - before);
            before = Math.max(0, before - size);
            sizes.append(own == 0 ? "" : Integer.toString(own));
        }
        String grouping = sizes.toString();
        return grouping.equals(USUAL)
                || (GROUPINGS.contains(grouping) && chain.isTight(first, last));
    }
}
