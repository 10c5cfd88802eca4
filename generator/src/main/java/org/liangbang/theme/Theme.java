package org.liangbang.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;
import org.liangbang.yaml.YamlReader;

/**
 * How the site and the paper look and what they say around the content. Everything that a theme
 * folder does not have comes from the theme that the program brings along. Thread-safe.
 *
 * <p>In the folder: {@code templates/*.peb}, {@code assets/*}, {@code fonts/*}, {@code
 * paper/*.yaml}, {@code words/<language>.yaml}.
 */
public final class Theme {
    private static final String MANIFEST = "theme.yaml";

    private final ThemeFiles files;
    private final ThemeWords words;
    private final List<String> assets;

    private Theme(ThemeFiles files, ThemeWords words, List<String> assets) {
        this.files = files;
        this.words = words;
        this.assets = List.copyOf(assets);
    }

    /**
     * Opens a theme.
     *
     * @param folder an own theme; none for the one the program brings along
     * @param language of the words, such as {@code zh-CN}
     * @return the theme; none when its words cannot be read
     * @throws IOException when a file cannot be read, or there are no words in the language
     */
    public static Outcome<Theme> open(Optional<Path> folder, String language) throws IOException {
        if (folder.filter(own -> !Files.isDirectory(own)).isPresent()) {
            throw new NoSuchFileException(folder.get().toString());
        }
        ThemeFiles files = new ThemeFiles(folder);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<ThemeWords> words = words(files, language, diagnostics);
        boolean mistaken = diagnostics.stream().anyMatch(Diagnostic::isError);
        if (words.isEmpty() || mistaken) {
            return Outcome.none(diagnostics);
        }
        TreeSet<String> assets = new TreeSet<>(builtInAssets(files));
        assets.addAll(files.ownNames("assets"));
        return Outcome.of(new Theme(files, words.get(), List.copyOf(assets)), diagnostics);
    }

    private static Optional<ThemeWords> words(
            ThemeFiles files, String language, List<Diagnostic> diagnostics) throws IOException {
        String path = "words/" + language + ".yaml";
        Optional<byte[]> own = files.readOwn(path);
        Optional<byte[]> builtIn = files.readBuiltIn(path);
        if (builtIn.isEmpty()) {
            byte[] whole = own.isPresent() ? own.get() : files.read(path);
            return read(path, whole, diagnostics)
                    .map(node -> ThemeWords.of(node, diagnostics::add));
        }
        Optional<ThemeWords> words =
                read(path, builtIn.get(), diagnostics)
                        .map(node -> ThemeWords.of(node, diagnostics::add));
        if (own.isEmpty()) {
            return words;
        }
        Optional<Node> more = read(path, own.get(), diagnostics);
        return words.flatMap(all -> more.map(node -> all.with(node, diagnostics::add)));
    }

    private static Optional<Node> read(String path, byte[] bytes, List<Diagnostic> diagnostics) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Outcome<Node> node = new YamlReader().read(SourceFile.outside("theme/" + path, text));
        diagnostics.addAll(node.diagnostics());
        return node.value();
    }

    /** The theme the program brings along cannot be listed inside a jar, so it says what it has. */
    private static List<String> builtInAssets(ThemeFiles files) throws IOException {
        byte[] bytes = files.readBuiltIn(MANIFEST).orElseThrow();
        Node root = read(MANIFEST, bytes, new ArrayList<>()).orElseThrow();
        return root instanceof Node.Mapping mapping
                ? mapping.entry("assets").stream().flatMap(Theme::texts).toList()
                : List.of();
    }

    private static Stream<String> texts(Node.Entry entry) {
        return entry.value() instanceof Node.Sequence list
                ? list.items().stream()
                        .filter(Node.Scalar.class::isInstance)
                        .map(item -> ((Node.Scalar) item).text())
                : Stream.empty();
    }

    /** The words of the interface. */
    public ThemeWords words() {
        return words;
    }

    /** The names of the style sheets, scripts and pictures that are published, sorted. */
    public List<String> assets() {
        return assets;
    }

    /**
     * The bytes of a published file.
     *
     * @param name one of {@link #assets()}
     * @throws IOException when it cannot be read
     */
    public byte[] asset(String name) throws IOException {
        return files.read("assets/" + name);
    }

    /** Whether there is a template. */
    public boolean hasTemplate(String name) {
        return files.has(templatePath(name));
    }

    /**
     * The text of a template.
     *
     * @param name its name without ending, such as {@code article}
     * @throws IOException when it cannot be read, or there is none
     */
    public String template(String name) throws IOException {
        return new String(files.read(templatePath(name)), StandardCharsets.UTF_8);
    }

    private static String templatePath(String name) {
        return "templates/" + name + ".peb";
    }

    /**
     * The bytes of a font.
     *
     * @param name the file's name, such as {@code NotoSerifSC-Regular.ttf}
     * @throws IOException when it cannot be read, or there is none
     */
    public byte[] font(String name) throws IOException {
        return files.read("fonts/" + name);
    }

    /**
     * A layout of printed pages.
     *
     * @param name its name without ending, such as {@code standard}
     * @return what was read in its file; none when there is no such layout, or when it is no YAML,
     *     which is said then
     * @throws IOException when it cannot be read
     */
    public Outcome<Node> layout(String name) throws IOException {
        String path = "paper/" + name + ".yaml";
        if (!files.has(path)) {
            return Outcome.none(List.of());
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<Node> node = read(path, files.read(path), diagnostics);
        return new Outcome<>(node, diagnostics);
    }
}
