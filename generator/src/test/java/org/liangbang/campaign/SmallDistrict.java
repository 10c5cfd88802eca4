package org.liangbang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liangbang.check.CampaignRule;
import org.liangbang.check.CheckedContent;
import org.liangbang.check.Checker;
import org.liangbang.check.CompositeRule;
import org.liangbang.check.Rule;
import org.liangbang.check.ScoringRuleRule;
import org.liangbang.compute.Computation;
import org.liangbang.compute.Results;
import org.liangbang.csv.CsvReader;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.Block;
import org.liangbang.markdown.MarkdownReader;
import org.liangbang.model.CalendarYear;
import org.liangbang.model.Campaign;
import org.liangbang.model.Content;
import org.liangbang.model.Post;
import org.liangbang.model.RecordSource;
import org.liangbang.model.RecordType;
import org.liangbang.model.Unit;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;
import org.liangbang.source.SourceTree;
import org.liangbang.yaml.YamlReader;

/** A district in a string: files under lines such as {@code -- units/all.yaml --}. */
public final class SmallDistrict {
    private static final YamlReader YAML = new YamlReader();

    private final SourceTree tree;
    private final List<Kind> kinds;

    private SmallDistrict(SortedMap<String, SourceFile> files, List<Kind> kinds) {
        this.tree = new SourceTree(Path.of("."), files, new TreeMap<>());
        this.kinds = kinds;
    }

    /** A district with the files in a text, read by some kinds of record. */
    public static SmallDistrict of(String text, Kind... kinds) {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        for (String part : text.split("(?m)^-- ", -1)) {
            if (!part.isBlank()) {
                int end = part.indexOf(" --\n");
                String path = part.substring(0, end);
                files.put(path, new SourceFile(path, part.substring(end + 4)));
            }
        }
        return new SmallDistrict(files, List.of(kinds));
    }

    /** A district with the files of a folder, such as the sample. */
    public static SmallDistrict in(Path folder, Kind... kinds) {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(SmallDistrict::isRead).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.put(path, new SourceFile(path, Files.readString(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new SmallDistrict(files, List.of(kinds));
    }

    private static boolean isRead(Path file) {
        return Stream.of(".yaml", ".md", ".csv").anyMatch(file.toString()::endsWith);
    }

    /** The same district with other words in place of some that occur once. */
    public SmallDistrict with(String old, String changed) {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        int found = 0;
        for (SourceFile file : tree.files()) {
            String text = file.text();
            found += text.contains(old) ? 1 : 0;
            files.put(file.path(), new SourceFile(file.path(), text.replace(old, changed)));
        }
        assertThat(found).as(old).isPositive();
        return new SmallDistrict(files, kinds);
    }

    /** The same district with one more file, or another text in place of one. */
    public SmallDistrict withFile(String path, String text) {
        SortedMap<String, SourceFile> files = new TreeMap<>(tree.texts());
        files.put(path, new SourceFile(path, text));
        return new SmallDistrict(files, kinds);
    }

    /** What reading and checking says, and the content when there is no error. */
    public Outcome<CheckedContent> check() {
        List<RecordSource<?>> sources = new ArrayList<>();
        sources.add(Unit.SOURCE);
        sources.add(Post.SOURCE);
        sources.add(CalendarYear.SOURCE);
        sources.add(Campaign.SOURCE);
        List<Rule> rules = new ArrayList<>();
        rules.add(new CampaignRule());
        rules.add(new ScoringRuleRule());
        rules.add(new CompositeRule());
        for (Kind kind : kinds) {
            sources.addAll(kind.sources());
            rules.addAll(kind.rules());
        }
        return new Checker(rules).check(load(sources));
    }

    private Outcome<Content> load(List<RecordSource<?>> sources) {
        List<Diagnostic> said = new ArrayList<>();
        Map<RecordType<?>, List<Object>> records = new LinkedHashMap<>();
        for (SourceFile file : tree.files()) {
            for (RecordSource<?> source : sources) {
                source.pattern()
                        .match(file.path())
                        .ifPresent(
                                names ->
                                        records.computeIfAbsent(
                                                        source.type(), type -> new ArrayList<>())
                                                .addAll(read(source, file, names, said)));
            }
        }
        return Outcome.of(Content.of(tree, records), said);
    }

    private static List<?> read(
            RecordSource<?> source,
            SourceFile file,
            Map<String, String> names,
            List<Diagnostic> said) {
        RecordSource.Place place = new RecordSource.Place(file, names);
        if (source.hasBody()) {
            return text(source, place, said);
        }
        Outcome<Node> node = source.isTable() ? CsvReader.read(file) : YAML.read(file);
        said.addAll(node.diagnostics());
        return node.value().isEmpty()
                ? List.of()
                : source.read(place, node.value().get(), Optional.empty(), said::add);
    }

    /** A text between two lines of hyphens and below them. */
    private static List<?> text(
            RecordSource<?> source, RecordSource.Place place, List<Diagnostic> said) {
        List<String> lines = place.file().text().lines().toList();
        int end = 1 + lines.subList(1, lines.size()).indexOf("---");
        Outcome<Node> front = YAML.read(place.file(), 2, end);
        Outcome<List<Block>> body = new MarkdownReader().read(place.file(), end + 2);
        said.addAll(front.diagnostics());
        said.addAll(body.diagnostics());
        return front.value().isEmpty()
                ? List.of()
                : source.read(place, front.value().get(), body.value(), said::add);
    }

    /** The content, which must be without error. */
    public CheckedContent checked() {
        Outcome<CheckedContent> outcome = check();
        assertThat(outcome.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return outcome.value().orElseThrow();
    }

    /** What was computed for a day, such as {@code 2025-12-24}. */
    public Results results(String day) {
        List<Computation<?>> computations = new ArrayList<>();
        kinds.forEach(kind -> computations.addAll(kind.computations()));
        return Results.compute(checked(), LocalDate.parse(day), computations);
    }

    /** The codes of all that is said, with the characters pointed at: {@code mark-range: 40.5}. */
    public List<String> said() {
        return check().diagnostics().stream()
                .map(each -> each.code() + ": " + each.place().text())
                .toList();
    }
}
