package org.liangbang.check.privacy;

import java.util.Optional;

/**
 * Numbers of bank cards: a beginning that issuers use, its length, and the check digit of Luhn
 * (ISO/IEC 7812). Luhn alone lets 10 of 100 random numbers pass, so that beginning, length and what
 * stands around count as well.
 */
final class BankCards implements NumberKind {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 19;

    private final Surroundings surroundings;

    BankCards(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Cards that begin alike.
     *
     * @param from the first beginning
     * @param to the last beginning, of as many digits
     * @param shortest digits of a whole number at least
     * @param longest digits at most
     */
    private record Range(String from, String to, int shortest, int longest) {
        boolean has(String number) {
            String start = number.substring(0, from.length());
            return number.length() >= shortest
                    && number.length() <= longest
                    && start.compareTo(from) >= 0
                    && start.compareTo(to) <= 0;
        }
    }

    /** UnionPay, old domestic numbers, Visa, MasterCard, JCB, American Express, Discover. */
    private static final Range[] RANGES = {
        new Range("62", "62", 16, 19),
        new Range("9558", "9559", 16, 19),
        new Range("6013", "6014", 16, 19),
        new Range("103", "103", 19, 19),
        new Range("4", "4", 16, 16),
        new Range("4563", "4563", 19, 19),
        new Range("51", "55", 16, 16),
        new Range("2221", "2720", 16, 16),
        new Range("3528", "3589", 16, 16),
        new Range("34", "34", 15, 15),
        new Range("37", "37", 15, 15),
        new Range("6011", "6011", 16, 16),
    };

    @Override
    public Optional<PrivateText> at(DigitChain chain, int first) {
        int length = 0;
        for (int last = first; last < chain.groups() && length < LONGEST; last++) {
            length += chain.size(last);
            boolean fits = length >= SHORTEST && length <= LONGEST;
            if (fits && isNumber(chain, first, last)) {
                return Optional.of(
                        new PrivateText(PrivateKind.BANK_CARD, chain.from(first), chain.to(last)));
            }
        }
        return Optional.empty();
    }

    private boolean isNumber(DigitChain chain, int first, int last) {
        String number = chain.digits(first, last);
        return isIssued(number)
                && passesLuhn(number)
                && chain.isTight(first, last)
                && isGrouped(chain, first, last)
                && surroundings.suitNumber(chain, first, last);
    }

    /** Years and amounts in a row are groups too; a card's are of four digits, but the last. */
    private static boolean isGrouped(DigitChain chain, int first, int last) {
        for (int group = first; group < last; group++) {
            if (chain.size(group) < 4) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIssued(String number) {
        for (Range range : RANGES) {
            if (range.has(number)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passesLuhn(String number) {
        int sum = 0;
        for (int at = number.length() - 1; at >= 0; at--) {
            int digit = number.charAt(at) - '0';
            boolean second = (number.length() - at) % 2 == 0;
            sum += second ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
        }
        return sum % 10 == 0;
    }
}
