package org.liangbang.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page that stands in for the site while there are mistakes in the content. */
public final class MistakesPage {
    private static final String FORM = "mistakes.html";

    private MistakesPage() {}

    /**
     * The page.
     *
     * @param title how many mistakes there are
     * @param mistakes each as printed for people, with its place
     */
    public static String of(String title, List<String> mistakes) {
        return text(FORM)
                .replace("{title}", escaped(title))
                .replace("{mistakes}", escaped(String.join("\n", mistakes)));
    }

    /** The style of the page. */
    static String style() {
        return text("mistakes.css");
    }

    private static String text(String name) {
        try (InputStream bytes = MistakesPage.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
