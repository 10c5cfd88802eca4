package org.liangbang.architecture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The house as a table: every package of the program, the packages it may use besides itself and
 * the ground, and the libraries that only it may use. A package that is not in the table may not
 * exist; a library that is not in the table may not be used.
 */
final class House {
    /** The package that all others stand in. */
    static final String ROOT = "org.liangbang";

    /** Open to every package above; in this order, and each may use those before it. */
    static final List<String> GROUND =
            List.of("text", "source", "diagnostic", "address", "document");

    /** {@code campaign.*} is any kind of record; kinds do not know one another. */
    private static final String TABLE =
            """
            model.format |
            model        | model.format
            yaml         |                                                  | jackson
            markdown     |                                                  | flexmark
            load         | model model.format yaml markdown
            check        | model model.format
            compute      | check model model.format                         | icu
            campaign     | compute check model model.format
            campaign.*   | campaign compute check model model.format
            theme        | yaml
            media        |                                                  | thumbnailator metadata zxing images
            paper.type   |
            paper.layout | paper.type campaign compute check model theme media
            plan         | paper.layout campaign compute check model theme media
            output       |
            site         | plan paper.layout theme output                   | pebble
            paper.pdf    | paper.layout paper.type output                   | pdfbox images
            exchange     | model model.format yaml                          | fastexcel
            build        | ALL
            serve        | ALL build                                        | network
            cli          | ALL build serve                                  | picocli
            """;

    /** The packages of each library, each with its last dot. */
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

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** The house as it is meant to be. */
    House() {
        TABLE.lines().map(House::row).forEach(row -> rows.put(row.name(), row));
    }

    /**
     * A line of the table.
     *
     * @param name below {@link #ROOT}
     * @param mayUse names of other packages, the ground left out
     * @param libraries keys of the libraries
     */
    private record Row(String name, List<String> mayUse, List<String> libraries) {}

    private static Row row(String line) {
        String[] cells = line.split("\\|", -1);
        return new Row(
                cells[0].strip(), words(cells[1]), cells.length > 2 ? words(cells[2]) : List.of());
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static Map<String, List<String>> libraries() {
        Map<String, List<String>> libraries = new LinkedHashMap<>();
        libraries.put(
                "jackson", List.of("tools.jackson.", "com.fasterxml.jackson.", "org.snakeyaml."));
        libraries.put("flexmark", List.of("com.vladsch.flexmark."));
        libraries.put("icu", List.of("com.ibm.icu."));
        libraries.put("thumbnailator", List.of("net.coobird.thumbnailator."));
        libraries.put("metadata", List.of("com.drew."));
        libraries.put("zxing", List.of("com.google.zxing."));
        libraries.put("images", List.of("java.awt.", "javax.imageio."));
        libraries.put("pebble", List.of("io.pebbletemplates."));
        libraries.put("pdfbox", List.of("org.apache.pdfbox.", "org.apache.fontbox."));
        libraries.put("fastexcel", List.of("org.dhatim.fastexcel."));
        libraries.put("network", List.of("java.net.", "com.sun.net.httpserver."));
        libraries.put("picocli", List.of("picocli."));
        return libraries;
    }

    /** The names of all packages, without the root. */
    List<String> names() {
        return Stream.concat(GROUND.stream(), rows.keySet().stream()).toList();
    }

    /** The name in the table of a full package name; empty for a package that may not exist. */
    Optional<String> nameOf(String packageName) {
        if (!packageName.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        String name = packageName.substring(ROOT.length() + 1);
        if (names().contains(name)) {
            return Optional.of(name);
        }
        boolean kind = name.matches("campaign\\.[a-z]+");
        return kind ? Optional.of(name) : Optional.empty();
    }

    /** Whether a package of the program may use another, both by their names in the table. */
    boolean mayUse(String user, String used) {
        if (user.equals(used)) {
            return true;
        }
        if (GROUND.contains(used)) {
            return !GROUND.contains(user) || GROUND.indexOf(used) < GROUND.indexOf(user);
        }
        return rowOf(user).stream()
                .flatMap(row -> row.mayUse().stream())
                .anyMatch(name -> name.equals(used) || isAll(name, used));
    }

    /** Whether a package of the program may use a class from outside it. */
    boolean mayUseForeign(String user, String className) {
        return Stream.concat(JDK.stream(), ownLibraries(user))
                .anyMatch(entry -> covers(entry, className));
    }

    private Stream<String> ownLibraries(String user) {
        return rowOf(user).stream()
                .flatMap(row -> row.libraries().stream())
                .map(library -> Objects.requireNonNull(LIBRARIES.get(library), library))
                .flatMap(List::stream);
    }

    private Optional<Row> rowOf(String name) {
        return Optional.ofNullable(rows.get(name.startsWith("campaign.") ? "campaign.*" : name));
    }

    private static boolean covers(String entry, String className) {
        return entry.endsWith(".") ? className.startsWith(entry) : className.equals(entry);
    }

    private static boolean isAll(String word, String used) {
        return word.equals("ALL") && !List.of("build", "serve", "cli").contains(used);
    }
}
