package org.liangbang.markdown;

import java.util.List;
import java.util.Locale;

/** Which addresses a text may link to, and which files it may show. */
final class Targets {
    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");
    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg");

    private Targets() {}

    /**
     * Whether a link may lead here: a path of this site beginning with one slash, or an address
     * that names a web site or a mailbox.
     *
     * @param target the address, escapes resolved
     */
    static boolean isLink(String target) {
        if (!isClean(target)) {
            return false;
        }
        if (target.startsWith("/")) {
            return !target.startsWith("//");
        }
        for (String scheme : SCHEMES) {
            if (target.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return isHost(target.substring(scheme.length()), scheme.equals("mailto:"));
            }
        }
        return false;
    }

    /** Whether the part behind the scheme begins with a host, or is a mail address. */
    private static boolean isHost(String rest, boolean mail) {
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        // an address such as https://known.example@other.example leads where nobody expects
        int sign = rest.substring(0, end).indexOf('@');
        return mail ? sign > 0 && sign < end - 1 : end > 0 && sign < 0 && rest.charAt(0) != ':';
    }

    /** Whether an address has no blank, control character, backslash, quote or bracket. */
    private static boolean isClean(String target) {
        for (int at = 0; at < target.length(); at++) {
            char unit = target.charAt(at);
            if (unit <= ' ' || "\"'<>\\^`{|}".indexOf(unit) >= 0 || Characters.isSpace(unit)) {
                return false;
            }
        }
        return Characters.firstBad(target).isEmpty();
    }

    /** Whether a path names a photo of the content folder: parts joined by {@code /}, no dots. */
    static boolean isPicture(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (PICTURES.stream().noneMatch(lower::endsWith) || !isClean(path)) {
            return false;
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.startsWith(".") || part.indexOf(':') >= 0) {
                return false;
            }
        }
        return path.indexOf('%') < 0 && path.indexOf('?') < 0 && path.indexOf('#') < 0;
    }
}
