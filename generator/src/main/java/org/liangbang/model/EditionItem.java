package org.liangbang.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.Schema;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Node;
import org.liangbang.source.Span;

/** What stands on a page of an edition, in order of priority. */
public sealed interface EditionItem {
    /** Where it is written. */
    Span span();

    /** Calls the visitor's method for this kind of item. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of item.
     *
     * @param <R> what the visit gives
     */
    interface Visitor<R> {
        /** One article. */
        R story(Story story);

        /** Several short articles in a frame. */
        R box(Box box);

        /** A block of live data. */
        R data(Data data);
    }

    /**
     * One article.
     *
     * @param article its id
     */
    record Story(Located<String> article) implements EditionItem {
        @Override
        public Span span() {
            return article.span();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.story(this);
        }
    }

    /**
     * Several short articles in a frame.
     *
     * @param name the words on the frame
     * @param articles their ids, in order
     * @param span where it is written
     */
    record Box(Located<String> name, List<Located<String>> articles, Span span)
            implements EditionItem {
        private static final int MOST_ARTICLES = 6;
        private static final Field<Located<String>> NAME =
                Field.required("name", Values.text().located());
        private static final Field<List<Located<String>>> ARTICLES =
                Field.required("articles", Values.listOf(Values.id().located(), 1, MOST_ARTICLES));
        private static final ValueFormat<Box> FORMAT =
                RecordFormat.of(
                        "box",
                        List.of(NAME, ARTICLES),
                        read -> new Box(read.get(NAME), read.get(ARTICLES), read.span()));

        /** Keeps its own copy. */
        public Box {
            articles = List.copyOf(articles);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.box(this);
        }
    }

    /**
     * A block of live data.
     *
     * @param call which block, and what it is asked for
     */
    record Data(Block.Directive call) implements EditionItem {
        @Override
        public Span span() {
            return call.span();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.data(this);
        }
    }

    /** How an item is written: one key that says what it is, and its value. */
    ValueFormat<EditionItem> FORMAT =
            new ValueFormat<>() {
                @Override
                public Optional<EditionItem> read(Node node, Consumer<Diagnostic> report) {
                    if (node instanceof Node.Mapping mapping && mapping.entries().size() == 1) {
                        return readEntry(mapping.entries().get(0), report);
                    }
                    report.accept(Diagnostic.error("edition.item-form", node.span()));
                    return Optional.empty();
                }

                @Override
                public Schema schema() {
                    Schema word = Schema.Scalar.text();
                    return new Schema.Either(
                            List.of(
                                    one("article", Values.id().schema()),
                                    one("box", Box.FORMAT.schema()),
                                    new Schema.Keyed(
                                            "^(?!article$|box$)[a-z-]+$",
                                            new Schema.Keyed("^[a-z-]+$", word))));
                }
            };

    private static Schema one(String key, Schema value) {
        return new Schema.Fields(
                "edition-item",
                List.of(new Schema.FieldSchema(key, "edition-item." + key, true, value)));
    }

    private static Optional<EditionItem> readEntry(Node.Entry entry, Consumer<Diagnostic> report) {
        return switch (entry.key().text()) {
            case "article" -> Values.id().located().read(entry.value(), report).map(Story::new);
            case "box" -> Box.FORMAT.read(entry.value(), report).map(box -> box);
            default -> readCall(entry, report).map(Data::new);
        };
    }

    private static Optional<Block.Directive> readCall(
            Node.Entry entry, Consumer<Diagnostic> report) {
        if (!(entry.value() instanceof Node.Mapping mapping)) {
            report.accept(Diagnostic.error("edition.item-form", entry.value().span()));
            return Optional.empty();
        }
        List<Block.Parameter> parameters = new ArrayList<>();
        for (Node.Entry parameter : mapping.entries()) {
            Values.text()
                    .read(parameter.value(), report)
                    .map(
                            value ->
                                    new Block.Parameter(
                                            parameter.key().text(),
                                            value,
                                            parameter.key().span().to(parameter.value().span())))
                    .ifPresent(parameters::add);
        }
        return Optional.of(new Block.Directive(entry.key().text(), parameters, entry.key().span()));
    }
}
