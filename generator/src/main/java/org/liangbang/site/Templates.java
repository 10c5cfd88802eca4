package org.liangbang.site;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liangbang.theme.Theme;
import org.liangbang.theme.ThemeWords;

/**
 * The templates of a theme. They are strict (an unknown name is an error), they escape all they
 * print, and they may say words of the interface: {@code say('site.skip')}. Thread-safe.
 */
final class Templates {
    private static final int EXPECTED = 16_384;

    private final PebbleEngine engine;
    private final Theme theme;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    Templates(Theme theme) {
        this.theme = theme;
        this.engine =
                new PebbleEngine.Builder()
                        .loader(new ThemeLoader(theme))
                        .strictVariables(true)
                        .autoEscaping(true)
                        .newLineTrimming(true)
                        .defaultLocale(Locale.ROOT)
                        .extension(new Vocabulary(theme.words()))
                        .build();
    }

    /** Whether the theme has a template. */
    boolean has(String name) {
        return known.computeIfAbsent(name, theme::hasTemplate);
    }

    /**
     * What a template makes of values.
     *
     * @param name the template's
     * @param values by name; texts, lists, maps, truth values and {@link Slot}s
     */
    Utf8 evaluate(String name, Map<String, Object> values) {
        Utf8 out = new Utf8(EXPECTED);
        try {
            engine.getTemplate(name).evaluate(new TemplateWriter(out), values);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return out;
    }

    /** The functions that templates may call. */
    private static final class Vocabulary extends AbstractExtension {
        private final ThemeWords words;

        Vocabulary(ThemeWords words) {
            this.words = words;
        }

        @Override
        public Map<String, Function> getFunctions() {
            return Map.of("say", new Say(words));
        }
    }

    /** Words of the interface, escaped like everything else that is printed. */
    private record Say(ThemeWords words) implements Function {
        @Override
        public List<String> getArgumentNames() {
            return List.of("key", "first", "second");
        }

        @Override
        public Object execute(
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int lineNumber) {
            return words.get(
                    String.valueOf(arguments.get("key")),
                    String.valueOf(arguments.get("first")),
                    String.valueOf(arguments.get("second")));
        }
    }
}
