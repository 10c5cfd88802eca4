package org.liangbang.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Writes HTML element by element, so that nothing can be left open and no text can become mark-up.
 * Not thread-safe; a writer makes one piece of a page.
 */
final class HtmlWriter {
    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:", "tel:");
    private static final int EXPECTED = 2048;

    private final Utf8 out = new Utf8(EXPECTED);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Opens an element. */
    HtmlWriter open(String element) {
        endTag();
        out.sign('<').name(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** Opens an element of a class. */
    HtmlWriter open(String element, String classes) {
        return open(element).with("class", classes);
    }

    /** Gives the element just opened an attribute; its value may hold anything. */
    HtmlWriter with(String attribute, String value) {
        if (isAddress(attribute) || attribute.startsWith("on")) {
            throw new IllegalArgumentException(attribute);
        }
        return attribute(attribute, value);
    }

    /** Gives the element just opened an attribute without value. */
    HtmlWriter flag(String attribute) {
        requireTag();
        out.sign(' ').name(attribute);
        return this;
    }

    /**
     * Gives the element just opened an address.
     *
     * @param attribute which attribute holds it
     * @param address relative, or of a scheme that runs nothing
     * @throws IllegalArgumentException when it is of another scheme, which readers of content
     *     refuse before
     */
    HtmlWriter link(String attribute, String address) {
        if (!isHarmless(address)) {
            throw new IllegalArgumentException("not a link: " + address);
        }
        return attribute(attribute, address);
    }

    private static boolean isHarmless(String address) {
        boolean rooted = address.startsWith("/") && !address.startsWith("//");
        boolean relative = address.startsWith("#") || rooted || isName(address);
        return relative ? isOneWord(address) : isOfKnownScheme(address);
    }

    private static boolean isOfKnownScheme(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(lower::startsWith);
    }

    private static boolean isOneWord(String address) {
        for (int at = 0; at < address.length(); at++) {
            char unit = address.charAt(at);
            if (unit <= ' ' || unit == '\\') {
                return false;
            }
        }
        return true;
    }

    /** Whether no colon comes before the first slash, so that there is no scheme. */
    private static boolean isName(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        boolean scheme = colon >= 0 && (slash < 0 || colon < slash);
        return !scheme && !address.isEmpty() && slash != 0;
    }

    private HtmlWriter attribute(String attribute, String value) {
        requireTag();
        out.sign(' ').name(attribute).raw("=\"").escaped(value).sign('"');
        return this;
    }

    private void requireTag() {
        if (!inTag) {
            throw new IllegalStateException("no element was just opened");
        }
    }

    /** Adds characters; none of them is taken for mark-up. */
    HtmlWriter text(String text) {
        endTag();
        out.escaped(text);
        return this;
    }

    /** Closes the innermost element. */
    HtmlWriter close() {
        String element = open.pop();
        if (isVoid(element)) {
            endTag();
        } else if (inTag && isLeaf(element)) {
            out.raw("/>");
            inTag = false;
        } else {
            endTag();
            out.raw("</").name(element).sign('>');
        }
        return this;
    }

    /** Elements without content, which have no end tag. */
    private static boolean isVoid(String element) {
        return switch (element) {
            case "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr" -> true;
            default -> false;
        };
    }

    /** Elements of drawings that end in their own tag. */
    private static boolean isLeaf(String element) {
        return switch (element) {
            case "circle", "line", "path", "rect", "use" -> true;
            default -> false;
        };
    }

    /** Values of these are addresses, which only {@link #link} may write. */
    private static boolean isAddress(String attribute) {
        return switch (attribute) {
            case "action", "formaction", "href", "src" -> true;
            default -> false;
        };
    }

    /** A whole element with characters in it. */
    HtmlWriter element(String element, String text) {
        return open(element).text(text).close();
    }

    private void endTag() {
        if (inTag) {
            out.sign('>');
            inTag = false;
        }
    }

    /**
     * The finished piece.
     *
     * @throws IllegalStateException when an element is still open
     */
    Utf8 done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out;
    }
}
