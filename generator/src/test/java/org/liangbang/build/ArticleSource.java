package org.liangbang.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words of an article as a reader of its Markdown sees them, found without the program: the
 * front matter by a plain YAML parser, the body line by line.
 */
final class ArticleSource {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern FIGURE = Pattern.compile("\\{\\{([^}]+)}}");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\([^ )]+(?: \"(.*)\")?\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern RULE = Pattern.compile("\\|?[ :|-]+\\|?");
    private static final Pattern MARK = Pattern.compile("^\\s*(#{1,6} |> ?|[-*] |[0-9]+[.] )");

    private final JsonNode front;
    private final List<String> body;

    private ArticleSource(JsonNode front, List<String> body) {
        this.front = front;
        this.body = body;
    }

    static ArticleSource read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int end = 1 + lines.subList(1, lines.size()).indexOf("---");
        String yaml = String.join("\n", lines.subList(1, end));
        return new ArticleSource(YAML.readTree(yaml), lines.subList(end + 1, lines.size()));
    }

    LocalDate date() {
        return LocalDate.parse(front.get("date").asString());
    }

    /**
     * All texts as which it may be printed, without white space: with and without its optional
     * paragraphs, and with any of its optional photos left out.
     */
    List<String> printed(UnaryOperator<String> figures) {
        List<String> photos = List.of("");
        for (JsonNode photo : front.path("photos")) {
            List<String> longer = new ArrayList<>();
            for (String before : photos) {
                longer.add(before + words(photo, "caption") + words(photo, "credit"));
                if (photo.path("optional").asBoolean(false)) {
                    longer.add(before);
                }
            }
            photos = longer;
        }
        List<String> all = new ArrayList<>();
        for (String captions : photos) {
            for (boolean whole : new boolean[] {true, false}) {
                all.add(solid(head() + body(whole, figures) + captions + byline()));
            }
        }
        return all;
    }

    private String head() {
        return words(front, "kicker")
                + words(front, "title")
                + words(front, "deck")
                + words(front, "dateline");
    }

    private String byline() {
        StringBuilder line = new StringBuilder();
        for (JsonNode maker : front.path("byline")) {
            line.append(words(maker, "role"));
            maker.path("names").forEach(name -> line.append(name.asString()));
            line.append(words(maker, "credit"));
        }
        return line.toString();
    }

    private static String words(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    private String body(boolean whole, UnaryOperator<String> figures) {
        StringBuilder text = new StringBuilder();
        boolean optional = false;
        for (String line : body) {
            if (line.startsWith(":::")) {
                optional = line.strip().equals("::: optional");
                if (!optional && !line.strip().equals(":::")) {
                    throw new IllegalArgumentException(
                            "cannot be read without the program: " + line);
                }
            } else if (whole || !optional) {
                text.append(line(line, figures));
            }
        }
        return text.toString();
    }

    private static String line(String written, UnaryOperator<String> figures) {
        String line = MARK.matcher(written).replaceFirst("");
        if (line.startsWith("|")) {
            line = RULE.matcher(line).matches() ? "" : line.replace("|", "");
        }
        line = PICTURE.matcher(line).replaceAll("$1");
        line = LINK.matcher(line).replaceAll("$1");
        line = FIGURE.matcher(line).replaceAll(found -> quoted(figures.apply(found.group(1))));
        return line.replace("**", "");
    }

    private static String quoted(String words) {
        return Matcher.quoteReplacement(words);
    }

    /** A text without white space of any kind. */
    static String solid(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
