package org.liangbang.check.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Numbers of identity cards by GB 11643: six digits of region, eight of the day of birth, three of
 * order and a check character by ISO 7064 MOD 11-2 (of 1,000,000 random strings of 18 digits, 35
 * pass). The old ones of 15 digits have two digits of the year and no check character; they count
 * only where no code is announced. Cards of permanent residents begin with 9 and a province.
 */
final class IdentityNumbers implements NumberKind {
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int REGION = 6;
    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2079;
    private static final int CENTURY = 1900;
    private static final String CHECKS = "10X98765432";

    /** The first two digits of every region there is, by tens. */
    private static final String PROVINCES =
            " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62"
                    + " 63 64 65 71 81 82 83 ";

    private final Surroundings surroundings;

    IdentityNumbers(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Optional<PrivateText> at(DigitChain chain, int first) {
        int length = 0;
        for (int last = first; last < chain.groups() && length < LENGTH; last++) {
            length += chain.size(last);
            Optional<PrivateText> found = ending(chain, first, last, length);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<PrivateText> ending(DigitChain chain, int first, int last, int length) {
        if (length == LENGTH && isNumber(chain.digits(first, last))) {
            return found(chain, first, chain.to(last));
        }
        if (length == LENGTH - 1) {
            int check = afterMarks(chain, last);
            boolean lettered = chain.line().at(check) == 'X' && isEnd(chain.line().at(check + 1));
            return lettered && isNumber(chain.digits(first, last) + 'X')
                    ? found(chain, first, check + 1)
                    : Optional.empty();
        }
        boolean old =
                length == OLD_LENGTH
                        && isOldNumber(chain.digits(first, last))
                        && surroundings.suitNumber(chain, first, last);
        return old ? found(chain, first, chain.to(last)) : Optional.empty();
    }

    private static int afterMarks(DigitChain chain, int last) {
        int at = chain.to(last);
        while (at < chain.to(last) + 2 && " -".indexOf(chain.line().at(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isEnd(char after) {
        return !Line.isDigit(after) && !Line.isLatin(after);
    }

    private static Optional<PrivateText> found(DigitChain chain, int first, int to) {
        return Optional.of(new PrivateText(PrivateKind.IDENTITY_NUMBER, chain.from(first), to));
    }

    private static boolean isNumber(String number) {
        int year = Integer.parseInt(number.substring(REGION, REGION + 4));
        return isRegion(number)
                && year >= FIRST_YEAR
                && year <= LAST_YEAR
                && isDay(year, number.substring(REGION + 4, REGION + 8))
                && check(number) == number.charAt(LENGTH - 1);
    }

    private static boolean isOldNumber(String number) {
        int year = CENTURY + Integer.parseInt(number.substring(REGION, REGION + 2));
        return isRegion(number) && isDay(year, number.substring(REGION + 2, REGION + 6));
    }

    private static boolean isRegion(String number) {
        int from = number.charAt(0) == '9' ? 1 : 0;
        return PROVINCES.contains(" " + number.substring(from, from + 2) + " ");
    }

    private static boolean isDay(int year, String monthAndDay) {
        try {
            LocalDate.of(
                    year,
                    Integer.parseInt(monthAndDay.substring(0, 2)),
                    Integer.parseInt(monthAndDay.substring(2)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Each digit weighs 2 to the power of its distance from the end, modulo 11. */
    private static char check(String number) {
        int sum = 0;
        for (int at = 0; at < LENGTH - 1; at++) {
            sum = (sum + number.charAt(at) - '0') * 2 % 11;
        }
        return CHECKS.charAt(sum);
    }
}
