package org.liangbang.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The house as {@code docs/ARCHITECTURE.md} draws it: the packages of the program, the packages
 * that each may use besides itself and the ground, and the libraries that only it may use. A
 * package that the page does not list may not exist, a library that it does not list may not be
 * used. A package below a listed one shares its line; {@code campaign.<kind>} is any one kind that
 * has no line of its own.
 */
final class House {
    /** The package that all others stand in. */
    static final String ROOT = "org.liangbang";

    /** Open to every package above; each may use those before it. */
    static final List<String> GROUND =
            List.of("text", "source", "diagnostic", "address", "document");

    private static final Path PAGE = Path.of("docs", "ARCHITECTURE.md");
    private static final String KIND = "campaign.<kind>";
    private static final Pattern A_KIND = Pattern.compile("campaign\\.[a-z]+(\\..*)?");

    /** The words of the page for libraries, with their packages. */
    private static final Map<String, List<String>> LIBRARIES = libraries();

    /** Packages (with their last dot) and classes open to all; nothing here opens a connection. */
    private static final List<String> JDK =
            List.of(
                    "java.lang.",
                    "java.util.",
                    "java.io.",
                    "java.nio.",
                    "java.math.",
                    "java.text.",
                    "java.time.",
                    "java.security.",
                    "java.net.URI",
                    "java.net.URISyntaxException",
                    "java.net.URL",
                    "java.net.URLDecoder",
                    "java.net.URLEncoder",
                    "org.jspecify.annotations.");

    private final Map<String, Row> rows;

    private House(Map<String, Row> rows) {
        this.rows = rows;
    }

    /**
     * A line of the table.
     *
     * @param mayUse names of other packages, the ground left out
     * @param libraries words of the page for them
     */
    private record Row(List<String> mayUse, List<String> libraries) {}

    /** The house as the page draws it. */
    static House asDrawn() {
        try {
            return draw(Files.readString(PAGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The house of a page: the lines of its table that begin with the name of a package. */
    static House draw(String page) {
        Map<String, Row> rows = new LinkedHashMap<>();
        page.lines().filter(line -> line.matches("\\| `[a-z].*")).forEach(line -> add(line, rows));
        return new House(rows);
    }

    private static void add(String line, Map<String, Row> rows) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        List<String> mayUse = words(cells.get(3));
        List<String> opened =
                mayUse.equals(List.of("all above")) ? List.copyOf(rows.keySet()) : mayUse;
        for (String name : words(cells.get(1))) {
            rows.put(name, new Row(opened, words(cells.get(4))));
        }
    }

    private static List<String> words(String cell) {
        return cell.equals("\u2013") ? List.of() : List.of(cell.replace("`", "").split(", "));
    }

    private static Map<String, List<String>> libraries() {
        Map<String, List<String>> libraries = new LinkedHashMap<>();
        libraries.put(
                "Jackson", List.of("tools.jackson.", "com.fasterxml.jackson.", "org.snakeyaml."));
        libraries.put("Flexmark", List.of("com.vladsch.flexmark."));
        libraries.put("ICU4J", List.of("com.ibm.icu."));
        libraries.put("Thumbnailator", List.of("net.coobird.thumbnailator."));
        libraries.put("metadata-extractor", List.of("com.drew."));
        libraries.put("ZXing", List.of("com.google.zxing."));
        libraries.put("JDK images", List.of("java.awt.", "javax.imageio."));
        libraries.put("Pebble", List.of("io.pebbletemplates."));
        libraries.put("PDFBox", List.of("org.apache.pdfbox.", "org.apache.fontbox."));
        libraries.put("fastexcel", List.of("org.dhatim.fastexcel."));
        libraries.put("JDK HTTP server", List.of("java.net.", "com.sun.net.httpserver."));
        libraries.put("picocli", List.of("picocli."));
        return libraries;
    }

    /** The ground and the listed packages, without the root; the kinds as they are listed. */
    List<String> names() {
        return Stream.concat(GROUND.stream(), rows.keySet().stream()).toList();
    }

    /**
     * The line of the page that a package falls under, a kind of record by its own name; empty for
     * a package that may not exist.
     */
    Optional<String> nameOf(String packageName) {
        if (!packageName.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        String name = packageName.substring(ROOT.length() + 1);
        if (A_KIND.matcher(name).matches()) {
            return Optional.of(name.replaceFirst("(campaign\\.[a-z]+).*", "$1"));
        }
        return names().stream()
                .filter(listed -> name.equals(listed) || name.startsWith(listed + "."))
                .max(Comparator.comparing(String::length));
    }

    /** Whether a package may use another, both by {@link #nameOf}. */
    boolean mayUse(String user, String used) {
        if (user.equals(used) || (isKind(user) && used.equals("campaign"))) {
            return true;
        }
        if (GROUND.contains(used)) {
            return !GROUND.contains(user) || GROUND.indexOf(used) < GROUND.indexOf(user);
        }
        List<String> mayUse = GROUND.contains(user) ? List.of() : row(user).mayUse();
        return mayUse.contains(used) || (isKind(used) && mayUse.contains(KIND));
    }

    /** Whether a package may use a class that is not of the program. */
    boolean mayUseForeign(String user, String className) {
        List<String> words = GROUND.contains(user) ? List.of() : row(user).libraries();
        return Stream.concat(JDK.stream(), words.stream().flatMap(House::packagesOf))
                .anyMatch(entry -> covers(entry, className));
    }

    private Row row(String name) {
        String listed = isKind(name) && !rows.containsKey(name) ? KIND : name;
        return Objects.requireNonNull(rows.get(listed), name);
    }

    private static boolean isKind(String name) {
        return A_KIND.matcher(name).matches();
    }

    private static Stream<String> packagesOf(String library) {
        return Objects.requireNonNull(LIBRARIES.get(library), library).stream();
    }

    private static boolean covers(String entry, String className) {
        return entry.endsWith(".") ? className.startsWith(entry) : className.equals(entry);
    }
}
