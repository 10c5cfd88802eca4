package org.liangbang.document;

import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/** A piece of a page that stands on its own lines. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Items,
                Block.Quote,
                Table,
                Block.Facts,
                Block.Photo,
                Plates,
                MonthCalendar,
                Block.Chart,
                Block.Working,
                Block.SourceLines,
                Block.OptionalBlocks,
                Block.Box,
                Block.Directive {
    /** Calls the visitor's method for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of block.
     *
     * @param <R> what the visit gives
     */
    interface Visitor<R> {
        /** A sub-head. */
        R heading(Heading heading);

        /** Running text. */
        R paragraph(Paragraph paragraph);

        /** Items under one another. */
        R items(Items items);

        /** Blocks quoted from another voice. */
        R quote(Quote quote);

        /** Rows and columns. */
        R table(Table table);

        /** Short labelled facts side by side. */
        R facts(Facts facts);

        /** A photo with its caption. */
        R photo(Photo photo);

        /** Small pictures that lead to what they show. */
        R plates(Plates plates);

        /** A month with days that lead somewhere. */
        R calendar(MonthCalendar calendar);

        /** A drawing of data with its title, description and table. */
        R chart(Chart chart);

        /** How a figure was worked out, step by step. */
        R working(Working working);

        /** Lines of a content file. */
        R sourceLines(SourceLines lines);

        /** Blocks that an editor allows to be left out on paper. */
        R optional(OptionalBlocks optional);

        /** Blocks framed under a title. */
        R box(Box box);

        /** A data block named in a text and not yet looked up. */
        R directive(Directive directive);
    }

    /**
     * A sub-head.
     *
     * @param level 2 or 3
     * @param content its words
     */
    record Heading(int level, List<Inline> content) implements Block {
        /** Keeps its own copy. */
        public Heading {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /**
     * Running text.
     *
     * @param content its inlines
     */
    record Paragraph(List<Inline> content) implements Block {
        /** Keeps its own copy. */
        public Paragraph {
            content = List.copyOf(content);
        }

        /** A paragraph of plain characters. */
        public static Paragraph of(String text) {
            return new Paragraph(Inline.line(text));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * Items under one another.
     *
     * @param ordered whether they are numbered from 1
     * @param items the blocks of each item
     */
    record Items(boolean ordered, List<List<Block>> items) implements Block {
        /** Keeps its own copy. */
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /**
     * Blocks in another voice.
     *
     * @param content the blocks quoted
     */
    record Quote(List<Block> content) implements Block {
        /** Keeps its own copy. */
        public Quote {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /**
     * Short labelled facts side by side.
     *
     * @param facts label and value, in reading order
     */
    record Facts(List<Fact> facts) implements Block {
        /** Keeps its own copy. */
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.facts(this);
        }
    }

    /**
     * One labelled fact.
     *
     * @param label what it says
     * @param value the value
     */
    record Fact(String label, List<Inline> value) {
        /** Keeps its own copy. */
        public Fact {
            value = List.copyOf(value);
        }
    }

    /**
     * A photo.
     *
     * @param file its path in the content folder
     * @param caption what it shows, for everyone; may be empty
     * @param credit who took or drew it; may be empty
     * @param alternative what it shows, for those who cannot see it
     */
    record Photo(String file, String caption, String credit, String alternative) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.photo(this);
        }
    }

    /**
     * A drawing of data.
     *
     * @param title what it is about
     * @param description what it shows, in a sentence with the main numbers
     * @param drawing the drawing
     * @param table the same data as a table, for those who want the numbers; none when the numbers
     *     are printed beside the drawing already
     */
    record Chart(String title, String description, Drawing drawing, Optional<Table> table)
            implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chart(this);
        }
    }

    /**
     * How a figure was worked out.
     *
     * @param anchor the fragment by which links reach it, unique on its page
     * @param title the question it answers, such as how a total came about
     * @param steps in order of working
     */
    record Working(String anchor, String title, List<Step> steps) implements Block {
        /** Keeps its own copy. */
        public Working {
            steps = List.copyOf(steps);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.working(this);
        }
    }

    /**
     * One step of a working.
     *
     * @param name what is done
     * @param sum the arithmetic or the finding
     * @param note why, by which rule; may be empty
     * @param places the source lines the step rests on, in order
     */
    record Step(String name, List<Inline> sum, List<Inline> note, List<Span> places) {
        /** Keeps its own copies. */
        public Step {
            sum = List.copyOf(sum);
            note = List.copyOf(note);
            places = List.copyOf(places);
        }
    }

    /**
     * Lines of a content file, shown as they are.
     *
     * @param file the file
     * @param from first line, from 1
     * @param to last line
     * @param lit the lines to point at, ascending
     */
    record SourceLines(SourceFile file, int from, int to, List<Integer> lit) implements Block {
        /** Keeps its own copy. */
        public SourceLines {
            lit = List.copyOf(lit);
        }

        /** The lines on which a span lies; one that it ends before is not among them. */
        public static SourceLines of(Span span, List<Integer> lit) {
            int last = span.endColumn() == 1 ? span.endLine() - 1 : span.endLine();
            return new SourceLines(span.file(), span.line(), last, lit);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sourceLines(this);
        }
    }

    /**
     * Blocks that an editor allows to be left out when a printed story is too long; never left out
     * on the web.
     *
     * @param content the blocks
     */
    record OptionalBlocks(List<Block> content) implements Block {
        /** Keeps its own copy. */
        public OptionalBlocks {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.optional(this);
        }
    }

    /**
     * Blocks framed under a title.
     *
     * @param title the title; may be empty
     * @param content the blocks
     * @param more where there is more to read
     */
    record Box(String title, List<Block> content, Optional<Address> more) implements Block {
        /** Keeps its own copy. */
        public Box {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.box(this);
        }
    }

    /**
     * {@code ::: name key=value} in a text: a data block not yet looked up. Only {@code
     * campaign.Expansion} may leave none behind.
     *
     * @param name which data block, such as {@code standings}
     * @param parameters what it is asked for, in the order written
     * @param span where the directive stands
     */
    record Directive(String name, List<Parameter> parameters, Span span) implements Block {
        /** Keeps its own copy. */
        public Directive {
            parameters = List.copyOf(parameters);
        }

        /** The value of a parameter, if it was given. */
        public Optional<Parameter> parameter(String key) {
            return parameters.stream().filter(given -> given.key().equals(key)).findFirst();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.directive(this);
        }
    }

    /**
     * One {@code key=value} of a directive.
     *
     * @param key the key
     * @param value the value, without quotes
     * @param span where both stand
     */
    record Parameter(String key, String value, Span span) {}
}
