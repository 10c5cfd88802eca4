package org.liangbang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the same stories for four typesetters: {@code OUT/content} with an edition of a page for
 * every five stories for Liangbang, {@code OUT/page.html} for browsers, {@code OUT/page.typ} for
 * Typst; and {@code OUT/page.txt}, what must be found on the page: one line for each block, with
 * its kind, the number of its story and its characters, parted by tabs.
 */
public final class PageSources {
    private static final int STORIES_A_PAGE = 5;

    private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");

    private final List<Story> stories;
    private final Path sources;
    private final Folder out;

    private PageSources(List<Story> stories, Path sources, Folder out) {
        this.stories = stories;
        this.sources = sources;
        this.out = out;
    }

    /** Usage: PageSources SOURCES OUT ARTICLE.md…; without photos, bylines, lists and calls. */
    public static void main(String[] arguments) throws IOException {
        List<Story> stories = new ArrayList<>();
        for (String file : List.of(arguments).subList(2, arguments.length)) {
            stories.add(Story.read(Path.of(file)));
        }
        Folder out = new Folder(Path.of(arguments[1]));
        new PageSources(stories, Path.of(arguments[0]), out).write();
    }

    private void write() throws IOException {
        writeContent();
        String style = Files.readString(sources.resolve("page.css"));
        out.put(
                "page.html",
                "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>page</title><style>"
                        + style
                        + "</style>"
                        + said(Story::html)
                        + "</html>\n");
        out.put("page.typ", Files.readString(sources.resolve("page.typ")) + said(Story::typst));
        out.put(
                "page.txt",
                IntStream.range(0, stories.size())
                        .mapToObj(at -> stories.get(at).plain(at + 1))
                        .collect(Collectors.joining()));
    }

    private String said(Function<Story, String> form) {
        return stories.stream().map(form).collect(Collectors.joining());
    }

    private void writeContent() throws IOException {
        Folder content = new Folder(out.root().resolve("content"));
        content.copy(sources.resolve("content"));
        StringBuilder edition =
                new StringBuilder(Files.readString(sources.resolve("content/editions/page.yaml")));
        String page = Files.readString(sources.resolve("page.yaml"));
        for (int at = 0; at < stories.size(); at++) {
            Story story = stories.get(at);
            content.put("articles/2025/" + story.id + ".md", story.markdown());
            edition.append(at % STORIES_A_PAGE == 0 ? page : "");
            edition.append("      - article: ").append(story.id).append('\n');
        }
        content.put("editions/page.yaml", edition.toString());
    }

    /**
     * A story.
     *
     * @param id its name
     * @param kicker the words over its title
     * @param title its title
     * @param deck the words under its title; may be empty
     * @param paragraphs its text, with {@code **} around what is bold
     */
    private record Story(
            String id, String kicker, String title, String deck, List<String> paragraphs) {
        static Story read(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            int end = 1 + lines.subList(1, lines.size()).indexOf("---");
            List<String> front = lines.subList(1, end);
            List<String> body =
                    lines.subList(end + 1, lines.size()).stream()
                            .filter(line -> !line.isBlank() && !line.contains("{{"))
                            .filter(line -> "#>-|!:".indexOf(line.charAt(0)) < 0)
                            .toList();
            String name = file.getFileName().toString().replace(".md", "");
            return new Story(
                    name,
                    value(front, "kicker").orElse(""),
                    value(front, "title").orElseThrow(),
                    value(front, "deck").orElse(""),
                    body);
        }

        private static Optional<String> value(List<String> front, String key) {
            return front.stream()
                    .filter(line -> line.startsWith(key + ": "))
                    .map(line -> line.substring(key.length() + 2))
                    .findFirst();
        }

        String markdown() {
            return "---\ntitle: "
                    + title
                    + (kicker.isEmpty() ? "" : "\nkicker: " + kicker)
                    + (deck.isEmpty() ? "" : "\ndeck: " + deck)
                    + "\ndate: 2025-12-24\nstatus: signed\nsigned-by: quyu.office\n---\n"
                    + String.join("\n\n", paragraphs)
                    + "\n";
        }

        String html() {
            return "<section><p class=\"kicker\">"
                    + kicker
                    + "</p><h2>"
                    + title
                    + "</h2>"
                    + (deck.isEmpty() ? "" : "<p class=\"deck\">" + deck + "</p>")
                    + paragraphs.stream()
                            .map(text -> "<p>" + bold(text, "<b>$1</b>") + "</p>")
                            .collect(Collectors.joining())
                    + "</section>\n";
        }

        private static String bold(String text, String form) {
            return STRONG.matcher(text).replaceAll(form);
        }

        String typst() {
            return "#story(\"%s\", \"%s\", \"%s\")\n".formatted(kicker, title, deck)
                    + paragraphs.stream()
                            .map(text -> "#words(" + pieces(text) + ")\n")
                            .collect(Collectors.joining());
        }

        private static String pieces(String text) {
            StringBuilder pieces = new StringBuilder();
            Matcher strong = STRONG.matcher(text);
            int from = 0;
            while (strong.find()) {
                pieces.append(quoted(text.substring(from, strong.start())));
                pieces.append("strong(\"").append(strong.group(1)).append("\"), ");
                from = strong.end();
            }
            return pieces + quoted(text.substring(from));
        }

        private static String quoted(String text) {
            return text.isEmpty() ? "" : "\"" + text + "\", ";
        }

        String plain(int number) {
            Stream<String> heads =
                    Stream.of("Kicker\t" + kicker, "H2\t" + title, "Deck\t" + deck)
                            .filter(head -> !head.endsWith("\t"));
            return Stream.concat(heads, paragraphs.stream().map(text -> "P\t" + bold(text, "$1")))
                    .map(line -> line.replaceFirst("\t", "\t" + number + "\t") + "\n")
                    .collect(Collectors.joining());
        }
    }
}
