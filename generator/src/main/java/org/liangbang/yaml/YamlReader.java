package org.liangbang.yaml;

import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads YAML into a located tree.
 *
 * <p>Scalars keep their text: {@code 007}, {@code no} and {@code 1.10} stay as they are. Anchors,
 * aliases, tags, merge keys, directives, second documents and keys that are no text are refused, as
 * is what no person writes: more than 1 MB, more than 30 levels, more than 200,000 keys and values,
 * control characters. All mistakes of a file are reported in one reading, up to a hundred.
 *
 * <p>May be used by many threads at once.
 */
public final class YamlReader {
    /** After so many places that were not understood, more would only be echoes. */
    private static final int MOST_FAULTS = 20;

    private static final YAMLFactory FACTORY = factory();

    /** A reader, good for any number of files. */
    public YamlReader() {}

    private static YAMLFactory factory() {
        // every scalar is text to us, so the engine need not guess at numbers and dates
        LoadSettings settings =
                LoadSettings.builder()
                        .setSchema(new FailsafeSchema())
                        .setAllowDuplicateKeys(true)
                        .setBufferSize(4096)
                        .build();
        return YAMLFactory.builder().loadSettings(settings).build();
    }

    /**
     * Reads a whole file.
     *
     * @return the root; empty when a mistake left no tree to go on with, and then there is an error
     */
    public Outcome<Node> read(SourceFile file) {
        return read(Slice.of(file));
    }

    /**
     * Reads some lines of a file, such as the front matter of an article. Places are those in the
     * whole file.
     *
     * @param fromLine first line, from 1
     * @param toLine last line; when it is before the first, the YAML is empty
     * @return the root; empty when a mistake left no tree to go on with, and then there is an error
     */
    public Outcome<Node> read(SourceFile file, int fromLine, int toLine) {
        return read(Slice.of(file, fromLine, toLine));
    }

    private Outcome<Node> read(Slice slice) {
        Findings findings = new Findings();
        if (Limits.isTooLarge(slice)) {
            findings.add(
                    Diagnostic.error("yaml.too-large", slice.start())
                            .with("limit", Limits.BYTES >> 20));
            return Outcome.none(findings.list());
        }
        char[] units = slice.units();
        Characters characters = Characters.check(slice, units, findings);
        Preamble.check(slice, findings);
        if (!findings.isEmpty()) {
            return Outcome.none(findings.list());
        }
        Optional<Node> plain =
                characters.beyondBasicPlane() ? Optional.empty() : PlainForm.read(slice, units);
        return plain.map(Outcome::of).orElseGet(() -> byEngine(slice, characters));
    }

    /** Reads by Jackson, and after a fault what can be read below it, for its mistakes only. */
    static Outcome<Node> byEngine(Slice slice, Characters characters) {
        Findings findings = new Findings();
        Attempt attempt = new Attempt(FACTORY, characters, findings);
        Optional<Node> tree = attempt.read(slice);
        int end = slice.lastLine();
        Optional<Slice> rest = attempt.next(slice, end);
        for (int faults = 1; rest.isPresent() && faults < MOST_FAULTS; ) {
            attempt.read(rest.get());
            faults += attempt.failed() ? 1 : 0;
            rest = attempt.next(rest.get(), end);
        }
        return new Outcome<>(tree, findings.list());
    }
}
