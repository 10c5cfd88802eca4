package org.liangbang.site;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/**
 * A place in a template for HTML that {@link HtmlWriter} has made: the only thing that a template
 * prints without escaping it. It prints as bytes, never as a string.
 */
final class Slot extends SafeString {
    private final Utf8 html;

    Slot(Utf8 html) {
        super("");
        this.html = html;
    }

    Utf8 html() {
        return html;
    }
}
