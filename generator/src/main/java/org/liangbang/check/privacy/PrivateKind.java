package org.liangbang.check.privacy;

/** The kinds of private data that stop publication. */
public enum PrivateKind {
    /** Number of an identity card, of 18 or the old 15 digits. */
    IDENTITY_NUMBER("privacy.identity-number", 3, 1),
    /** Number of a mobile telephone. */
    MOBILE_NUMBER("privacy.mobile-number", 3, 2),
    /** Number of a bank card. */
    BANK_CARD("privacy.bank-card", 4, 2),
    /** Number plate of a vehicle. */
    PLATE("privacy.plate", 2, 1),
    /** Address of a home, down to the staircase or the door. */
    HOME_ADDRESS("privacy.home-address", 3, 0),
    /** Address with a provider of private mail. */
    MAIL("privacy.mail", 1, 6);

    private final String code;
    private final int head;
    private final int tail;

    PrivateKind(String code, int head, int tail) {
        this.code = code;
        this.head = head;
        this.tail = tail;
    }

    /** The code of the diagnostic. */
    public String code() {
        return code;
    }

    /**
     * A value as it may be shown: its beginning and its end, and an asterisk for every character
     * between, so that it keeps its length in code points.
     */
    public String mask(String value) {
        int[] points = value.codePoints().toArray();
        for (int at = Math.min(head, points.length); at < points.length - tail; at++) {
            points[at] = '*';
        }
        return new String(points, 0, points.length);
    }
}
