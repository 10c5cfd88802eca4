package org.liangbang.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.csv.CsvReader;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.Block;
import org.liangbang.markdown.MarkdownReader;
import org.liangbang.model.Content;
import org.liangbang.model.RecordSource;
import org.liangbang.model.RecordType;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;
import org.liangbang.source.SourceTree;
import org.liangbang.text.Nearest;
import org.liangbang.yaml.YamlReader;

/**
 * Turns content files into records, in parallel, by the record sources it is given. It goes on
 * after a mistake: what is wrong is reported and left out.
 */
public final class ContentLoad {
    private final List<RecordSource<?>> sources;
    private final YamlReader yaml;
    private final MarkdownReader markdown;

    /** A loader for files of these kinds; the first source whose pattern fits a path reads it. */
    public ContentLoad(List<RecordSource<?>> sources, YamlReader yaml, MarkdownReader markdown) {
        this.sources = List.copyOf(sources);
        this.yaml = yaml;
        this.markdown = markdown;
    }

    /** What loading one file gave. */
    private record Loaded(Optional<RecordType<?>> type, List<?> records, List<Diagnostic> said) {}

    /** Reads all records, in path order. */
    public Outcome<Content> load(SourceTree tree) {
        List<Loaded> files = tree.files().parallelStream().map(this::loadFile).toList();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<RecordType<?>, List<Object>> records = new LinkedHashMap<>();
        for (Loaded file : files) {
            diagnostics.addAll(file.said);
            file.type.ifPresent(
                    type ->
                            records.computeIfAbsent(type, key -> new ArrayList<>())
                                    .addAll(file.records));
        }
        return Outcome.of(Content.of(tree, records), diagnostics);
    }

    private Loaded loadFile(SourceFile file) {
        for (RecordSource<?> source : sources) {
            Optional<Map<String, String>> names = source.pattern().match(file.path());
            if (names.isPresent()) {
                return loadBy(source, new RecordSource.Place(file, names.get()));
            }
        }
        if (file.path().equals("README.md")) {
            return new Loaded(Optional.empty(), List.of(), List.of());
        }
        Diagnostic unplaced =
                Diagnostic.error("file.unplaced", file.start())
                        .with("path", file.path())
                        .with("known", nearestPlaces(file.path()));
        return new Loaded(Optional.empty(), List.of(), List.of(unplaced));
    }

    /** The places whose names look most like where the file is; all when none does. */
    private String nearestPlaces(String path) {
        List<String> places =
                sources.stream()
                        .filter(source -> endsAlike(source.pattern().toString(), path))
                        .map(source -> source.pattern().toString())
                        .toList();
        List<String> parts = List.of(path.split("/", -1));
        int most = places.stream().mapToInt(place -> likeness(parts, place)).max().orElse(0);
        return String.join(
                ", ",
                places.stream()
                        .filter(place -> most == 0 || likeness(parts, place) == most)
                        .toList());
    }

    private static boolean endsAlike(String pattern, String path) {
        return ending(pattern).equals(ending(path).replace("yml", "yaml"));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** How many fixed names of a place are written in a path, right or nearly so. */
    private static int likeness(List<String> parts, String place) {
        List<String> names =
                Arrays.stream(place.split("/", -1)).filter(name -> !name.contains("{")).toList();
        return (int) names.stream().filter(name -> isNear(name, parts)).count();
    }

    private static boolean isNear(String name, List<String> parts) {
        return parts.stream().anyMatch(part -> !Nearest.names(part, List.of(name)).isEmpty());
    }

    private <R> Loaded loadBy(RecordSource<R> source, RecordSource.Place place) {
        List<Diagnostic> said = new ArrayList<>();
        Parts parts = source.hasBody() ? document(place.file()) : data(source, place.file());
        said.addAll(parts.said);
        List<R> records =
                parts.node
                        .map(node -> source.read(place, node, parts.body, said::add))
                        .orElse(List.of());
        return new Loaded(Optional.of(source.type()), records, said);
    }

    /** The readable parts of a file. */
    private record Parts(Optional<Node> node, Optional<List<Block>> body, List<Diagnostic> said) {}

    private Parts data(RecordSource<?> source, SourceFile file) {
        Outcome<Node> node = source.isTable() ? CsvReader.read(file) : yaml.read(file);
        List<Diagnostic> said = new ArrayList<>(node.diagnostics());
        node.value().ifPresent(new PunctuationLint(file, said::add)::data);
        return new Parts(node.value(), Optional.empty(), said);
    }

    private Parts document(SourceFile file) {
        Outcome<FrontMatter> front = FrontMatter.find(file);
        if (front.value().isEmpty()) {
            return new Parts(Optional.empty(), Optional.empty(), front.diagnostics());
        }
        FrontMatter lines = front.value().get();
        Outcome<Node> node = yaml.read(file, lines.first(), lines.last());
        Outcome<List<Block>> body = markdown.read(file, lines.bodyLine());
        List<Diagnostic> said = new ArrayList<>(node.diagnostics());
        said.addAll(body.diagnostics());
        PunctuationLint lint = new PunctuationLint(file, said::add);
        node.value().ifPresent(lint::data);
        lint.text(lines.bodyLine());
        return new Parts(node.value(), body.value(), said);
    }
}
