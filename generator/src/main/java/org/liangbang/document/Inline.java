package org.liangbang.document;

import java.util.List;
import org.liangbang.address.Address;
import org.liangbang.address.FigureId;
import org.liangbang.source.Span;

/** A piece of a line of text. */
public sealed interface Inline {
    /** Calls the visitor's method for this kind of inline. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of inline.
     *
     * @param <R> what the visit gives
     */
    interface Visitor<R> {
        /** Plain characters. */
        R text(Text text);

        /** Words that carry weight, such as a run-in head. */
        R strong(Strong strong);

        /** Words set apart in voice. */
        R emphasis(Emphasis emphasis);

        /** Code or a path, to be read letter by letter. */
        R code(Code code);

        /** A link written by an editor to any address. */
        R link(Link link);

        /** A link to a page of this site. */
        R reference(Reference reference);

        /** A computed number that can be followed to its sources. */
        R figure(Figure figure);

        /** A figure named in a text and not yet looked up. */
        R figureCall(FigureCall call);

        /** What was left out of a sum. */
        R struck(Struck struck);

        /** A state with its sign. */
        R state(State state);

        /** A forced end of line. */
        R lineBreak(LineBreak lineBreak);
    }

    /**
     * Plain characters, never interpreted further.
     *
     * @param text the characters
     */
    record Text(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * Words that carry weight.
     *
     * @param content what is emphasised
     */
    record Strong(List<Inline> content) implements Inline {
        /** Keeps its own copy. */
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /**
     * Words set apart in voice; set in 楷 on paper.
     *
     * @param content what is emphasised
     */
    record Emphasis(List<Inline> content) implements Inline {
        /** Keeps its own copy. */
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /**
     * Code or a path.
     *
     * @param text the characters
     */
    record Code(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * A link written by an editor. Its target is as written: {@code /units/…} for a page of this
     * site, or an absolute address whose scheme the reader of Markdown has already allowed.
     *
     * @param target the address as written
     * @param content what is shown
     * @param span where the link stands
     */
    record Link(String target, List<Inline> content, Span span) implements Inline {
        /** Keeps its own copy. */
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * A link to a page of this site, made by the program.
     *
     * @param target the page, with a fragment if one is meant
     * @param content what is shown
     */
    record Reference(Address target, List<Inline> content) implements Inline {
        /** Keeps its own copy. */
        public Reference {
            content = List.copyOf(content);
        }

        /** A link that shows plain characters. */
        public static Reference to(Address target, String text) {
            return new Reference(target, List.of(new Text(text)));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /**
     * A computed number, printed, that opens "how worked out".
     *
     * @param id which figure
     * @param text as printed, with its unit
     */
    record Figure(FigureId id, String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /**
     * {@code {{id}}} in a text: a figure not yet looked up. Only {@code campaign.Expansion} may
     * leave none behind; a renderer that meets one has found a bug of ours.
     *
     * @param id the id as written
     * @param span where the call stands, braces included
     */
    record FigureCall(String id, Span span) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figureCall(this);
        }
    }

    /**
     * What was left out of a sum, struck through: the marks dropped as highest and lowest.
     *
     * @param text the characters
     * @param reason why, for those who cannot see the stroke
     */
    record Struck(String text, String reason) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.struck(this);
        }
    }

    /**
     * A state: sign and word together, never colour alone.
     *
     * @param sign the sign
     * @param word the word beside it
     */
    record State(Sign sign, String word) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.state(this);
        }
    }

    /** A forced end of line. */
    record LineBreak() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /** Plain characters as an inline. */
    static Inline text(String text) {
        return new Text(text);
    }

    /** Plain characters as a line of one inline; an empty list for no characters. */
    static List<Inline> line(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }
}
