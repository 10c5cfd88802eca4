package org.liangbang.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                        .with("known", knownPlaces());
        return new Loaded(Optional.empty(), List.of(), List.of(unplaced));
    }

    private String knownPlaces() {
        return String.join(
                ", ", sources.stream().map(source -> source.pattern().toString()).toList());
    }

    private <R> Loaded loadBy(RecordSource<R> source, RecordSource.Place place) {
        List<Diagnostic> said = new ArrayList<>();
        Parts parts = source.hasBody() ? document(place.file()) : data(place.file());
        said.addAll(parts.said);
        List<R> records =
                parts.node
                        .map(node -> source.read(place, node, parts.body, said::add))
                        .orElse(List.of());
        return new Loaded(Optional.of(source.type()), records, said);
    }

    /** The readable parts of a file. */
    private record Parts(Optional<Node> node, Optional<List<Block>> body, List<Diagnostic> said) {}

    private Parts data(SourceFile file) {
        Outcome<Node> node = yaml.read(file);
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
