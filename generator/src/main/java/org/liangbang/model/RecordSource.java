package org.liangbang.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.model.format.Schema;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;

/**
 * Files of one kind: where they lie, how they are written, and the records they give.
 *
 * @param <R> the record
 */
public final class RecordSource<R> {
    private final RecordType<R> type;
    private final PathPattern pattern;
    private final Schema schema;
    private final Form form;
    private final Reader<R> reader;

    private RecordSource(
            RecordType<R> type, PathPattern pattern, Schema schema, Form form, Reader<R> reader) {
        this.type = type;
        this.pattern = pattern;
        this.schema = schema;
        this.form = form;
        this.reader = reader;
    }

    /** The language that files are written in. */
    private enum Form {
        DATA,
        TABLE,
        DOCUMENT
    }

    /**
     * Where a file lies.
     *
     * @param file the file
     * @param names what the names in the pattern stand for
     */
    public record Place(SourceFile file, Map<String, String> names) {
        /** What a name in the pattern stands for. */
        public String name(String name) {
            return Optional.ofNullable(names.get(name)).orElseThrow();
        }
    }

    /**
     * Records from what was read in a file.
     *
     * @param <B> what was read
     * @param <R> the record
     */
    @FunctionalInterface
    public interface Maker<B, R> {
        /** The records of a file, in the order written. */
        List<R> make(Place place, B body);
    }

    /**
     * A record from a text with front matter.
     *
     * @param <F> the front matter
     * @param <R> the record
     */
    @FunctionalInterface
    public interface DocumentMaker<F, R> {
        /** The record of a file. */
        R make(Place place, F front, List<Block> body);
    }

    private interface Reader<R> {
        List<R> read(Place place, Node node, Optional<List<Block>> body, Consumer<Diagnostic> to);
    }

    /** YAML files. */
    public static <B, R> RecordSource<R> data(
            RecordType<R> type, String pattern, ValueFormat<B> format, Maker<B, R> maker) {
        return new RecordSource<>(
                type,
                PathPattern.of(pattern),
                format.schema(),
                Form.DATA,
                (place, node, body, report) ->
                        format.read(node, report)
                                .map(read -> maker.make(place, read))
                                .orElse(List.of()));
    }

    /**
     * CSV files, read as a list of mappings from the names in the header to the cells.
     *
     * @param format of such a list
     */
    public static <B, R> RecordSource<R> table(
            RecordType<R> type, String pattern, ValueFormat<B> format, Maker<B, R> maker) {
        RecordSource<R> data = data(type, pattern, format, maker);
        return new RecordSource<>(type, data.pattern, data.schema, Form.TABLE, data.reader);
    }

    /** Markdown files with front matter. */
    public static <F, R> RecordSource<R> documents(
            RecordType<R> type, String pattern, ValueFormat<F> front, DocumentMaker<F, R> maker) {
        return new RecordSource<>(
                type,
                PathPattern.of(pattern),
                front.schema(),
                Form.DOCUMENT,
                (place, node, body, report) ->
                        front.read(node, report)
                                .flatMap(
                                        read -> body.map(blocks -> maker.make(place, read, blocks)))
                                .map(List::of)
                                .orElse(List.of()));
    }

    /** The kind of record the files hold. */
    public RecordType<R> type() {
        return type;
    }

    /** Where the files lie. */
    public PathPattern pattern() {
        return pattern;
    }

    /** What may be written in the files, or in their front matter. */
    public Schema schema() {
        return schema;
    }

    /** Whether the files are Markdown with front matter, and not data alone. */
    public boolean hasBody() {
        return form == Form.DOCUMENT;
    }

    /** Whether the files are CSV. */
    public boolean isTable() {
        return form == Form.TABLE;
    }

    /**
     * The records of one file.
     *
     * @param place the file, matched by {@link #pattern()}
     * @param node its data, or its front matter
     * @param body its text, when it is a Markdown file that could be read
     * @param report takes what is wrong with it
     */
    public List<R> read(
            Place place, Node node, Optional<List<Block>> body, Consumer<Diagnostic> report) {
        return reader.read(place, node, body, report);
    }
}
