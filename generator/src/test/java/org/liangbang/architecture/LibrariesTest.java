package org.liangbang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each library stays in the packages that docs/ARCHITECTURE.md gives it. */
class LibrariesTest {
    /** A class of each library that is on the class path, and a package that may use it. */
    private static final Map<String, String> HOMES = homes();

    private final Edges edges = new Edges();

    @Test
    void aLibraryIsSeenOutsideItsPackages(@TempDir Path folder) {
        Map<String, String> sources = new LinkedHashMap<>();
        HOMES.keySet().forEach(library -> plant(sources, "check", library));

        List<String> forbidden = edges.forbidden(Planted.compile(folder, sources));

        HOMES.keySet()
                .forEach(library -> assertThat(forbidden).anyMatch(line -> line.contains(library)));
    }

    @Test
    void aLibraryIsLeftAloneInItsPackages(@TempDir Path folder) {
        Map<String, String> sources = new LinkedHashMap<>();
        HOMES.forEach((library, home) -> plant(sources, home, library));

        assertThat(edges.forbidden(Planted.compile(folder, sources))).isEmpty();
    }

    @Test
    void aLibraryThatThePageDoesNotNameIsSeen(@TempDir Path folder) {
        Map<String, String> sources = new LinkedHashMap<>();
        plant(sources, "cli", "org.jsoup.Jsoup");
        plant(sources, "serve", "javax.xml.parsers.SAXParser");
        plant(sources, "build", "java.net.URLConnection");

        JavaClasses planted = Planted.compile(folder, sources);

        assertThat(edges.forbidden(planted).stream().map(line -> line.replaceAll(":.*", "")))
                .contains(
                        "org.liangbang.cli -> org.jsoup",
                        "org.liangbang.serve -> javax.xml.parsers",
                        "org.liangbang.build -> java.net");
    }

    private static void plant(Map<String, String> sources, String name, String library) {
        String type = "Uses" + library.replace('.', '_');
        String text =
                "package org.liangbang.%s; class %s { %s used; }".formatted(name, type, library);
        sources.put(House.ROOT + "." + name + "." + type, text);
    }

    private static Map<String, String> homes() {
        Map<String, String> homes = new LinkedHashMap<>();
        homes.put("tools.jackson.core.JsonParser", "yaml");
        homes.put("tools.jackson.dataformat.yaml.YAMLFactory", "yaml");
        homes.put("com.fasterxml.jackson.annotation.JsonProperty", "yaml");
        homes.put("org.snakeyaml.engine.v2.api.Load", "yaml");
        homes.put("com.vladsch.flexmark.parser.Parser", "markdown");
        homes.put("com.vladsch.flexmark.util.ast.Node", "markdown");
        homes.put("net.coobird.thumbnailator.Thumbnails", "media");
        homes.put("com.google.zxing.qrcode.encoder.Encoder", "media");
        homes.put("java.awt.image.BufferedImage", "media");
        homes.put("javax.imageio.ImageIO", "media");
        homes.put("io.pebbletemplates.pebble.PebbleEngine", "site");
        homes.put("org.apache.pdfbox.pdmodel.PDDocument", "paper.pdf");
        homes.put("org.apache.fontbox.ttf.TrueTypeFont", "paper.pdf");
        homes.put("picocli.CommandLine", "cli");
        homes.put("com.sun.net.httpserver.HttpServer", "serve");
        homes.put("java.net.InetSocketAddress", "serve");
        return homes;
    }
}
