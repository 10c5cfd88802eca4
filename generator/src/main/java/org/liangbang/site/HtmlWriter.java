package org.liangbang.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes HTML element by element, so that nothing can be left open and no text can become mark-up.
 * Not thread-safe; a writer makes one piece of a page.
 */
final class HtmlWriter {
    /** Elements without content, which have no end tag. */
    private static final Set<String> VOID =
            Set.of("br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

    /** Elements of drawings that end in their own tag. */
    private static final Set<String> LEAF = Set.of("circle", "line", "path", "rect", "use");

    /** Values of these are addresses, which only {@link #link} may write. */
    private static final Set<String> ADDRESSES = Set.of("action", "formaction", "href", "src");

    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:", "tel:");
    private static final int EXPECTED = 4096;

    private final Utf8 out = new Utf8(EXPECTED);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Opens an element. */
    HtmlWriter open(String element) {
        endTag();
        out.raw("<").raw(checked(element));
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
        if (ADDRESSES.contains(attribute) || attribute.startsWith("on")) {
            throw new IllegalArgumentException(attribute);
        }
        return attribute(attribute, value);
    }

    /** Gives the element just opened an attribute without value. */
    HtmlWriter flag(String attribute) {
        requireTag();
        out.raw(" ").raw(checked(attribute));
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
        String lower = address.toLowerCase(Locale.ROOT);
        if (SCHEMES.stream().anyMatch(lower::startsWith)) {
            return true;
        }
        boolean rooted = lower.startsWith("/") && !lower.startsWith("//");
        boolean relative = lower.startsWith("#") || rooted || isName(lower);
        return relative && lower.chars().allMatch(unit -> unit > ' ' && unit != '\\');
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
        out.raw(" ").raw(checked(attribute)).raw("=\"").escaped(value).raw("\"");
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
        if (VOID.contains(element)) {
            endTag();
        } else if (inTag && LEAF.contains(element)) {
            out.raw("/>");
            inTag = false;
        } else {
            endTag();
            out.raw("</").raw(element).raw(">");
        }
        return this;
    }

    /** A whole element with characters in it. */
    HtmlWriter element(String element, String text) {
        return open(element).text(text).close();
    }

    private void endTag() {
        if (inTag) {
            out.raw(">");
            inTag = false;
        }
    }

    /** Names come from the program, never from content; letters, digits, hyphens. */
    private static String checked(String name) {
        boolean sound = !name.isEmpty();
        for (int at = 0; at < name.length(); at++) {
            char unit = name.charAt(at);
            boolean letter = (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
            sound &= letter || (unit >= '0' && unit <= '9') || unit == '-';
        }
        if (!sound) {
            throw new IllegalArgumentException("not a name of HTML: " + name);
        }
        return name;
    }

    /**
     * The finished piece.
     *
     * @throws IllegalStateException when an element is still open
     */
    byte[] toBytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toBytes();
    }
}
