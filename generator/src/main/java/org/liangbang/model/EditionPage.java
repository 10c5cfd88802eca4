package org.liangbang.model;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A page of an edition, as the editor asks for it.
 *
 * @param name what the page is about (版名)
 * @param headline over all columns, when there is one
 * @param lead the paragraph under it, when there is one
 * @param bylines who made the page as a whole
 * @param duty who edited, proofed and laid it out
 * @param layout the name of a layout of the theme
 * @param items what stands on it, the first the lead, top left
 * @param span where it is written
 */
public record EditionPage(
        Located<String> name,
        Optional<Headline> headline,
        Optional<Located<String>> lead,
        List<Byline> bylines,
        Duty duty,
        Located<String> layout,
        List<EditionItem> items,
        Span span) {
    /**
     * A headline over all columns.
     *
     * @param kicker the line over it, when there is one
     * @param title the headline; blanks part its halves
     * @param deck the line under it, when there is one
     */
    public record Headline(
            Optional<Located<String>> kicker,
            Located<String> title,
            Optional<Located<String>> deck) {
        private static final Field<Optional<Located<String>>> KICKER =
                Field.optional("kicker", Values.text().located());
        private static final Field<Located<String>> TITLE =
                Field.required("title", Values.text().located());
        private static final Field<Optional<Located<String>>> DECK =
                Field.optional("deck", Values.text().located());
        private static final ValueFormat<Headline> FORMAT =
                RecordFormat.of(
                        "page-headline",
                        List.of(KICKER, TITLE, DECK),
                        read -> new Headline(read.get(KICKER), read.get(TITLE), read.get(DECK)));
    }

    /**
     * Who is on duty for a page.
     *
     * @param editor who edited it
     * @param proof who proofed it
     * @param layout who laid it out
     */
    public record Duty(Located<String> editor, Located<String> proof, Located<String> layout) {
        private static final Field<Located<String>> EDITOR =
                Field.required("editor", Values.text().located());
        private static final Field<Located<String>> PROOF =
                Field.required("proof", Values.text().located());
        private static final Field<Located<String>> LAYOUT =
                Field.required("layout", Values.text().located());
        private static final ValueFormat<Duty> FORMAT =
                RecordFormat.of(
                        "duty",
                        List.of(EDITOR, PROOF, LAYOUT),
                        read -> new Duty(read.get(EDITOR), read.get(PROOF), read.get(LAYOUT)));
    }

    private static final int MOST_ITEMS = 12;
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Optional<Headline>> HEADLINE =
            Field.optional("headline", Headline.FORMAT);
    private static final Field<Optional<Located<String>>> LEAD =
            Field.optional("lead", Values.text().located());
    private static final Field<List<Byline>> BYLINES = Field.list("byline", Byline.FORMAT);
    private static final Field<Duty> DUTY = Field.required("duty", Duty.FORMAT);
    private static final Field<Located<String>> LAYOUT =
            Field.required("layout", Values.id().located());
    private static final Field<List<EditionItem>> ITEMS =
            Field.required("items", Values.listOf(EditionItem.FORMAT, 1, MOST_ITEMS));

    static final ValueFormat<EditionPage> FORMAT =
            RecordFormat.of(
                    "edition-page",
                    List.of(NAME, HEADLINE, LEAD, BYLINES, DUTY, LAYOUT, ITEMS),
                    read ->
                            new EditionPage(
                                    read.get(NAME),
                                    read.get(HEADLINE),
                                    read.get(LEAD),
                                    read.get(BYLINES),
                                    read.get(DUTY),
                                    read.get(LAYOUT),
                                    read.get(ITEMS),
                                    read.span()));

    /** Keeps its own copies. */
    public EditionPage {
        bylines = List.copyOf(bylines);
        items = List.copyOf(items);
    }

    /** The same page with other items on it. */
    public EditionPage with(List<EditionItem> others) {
        return new EditionPage(name, headline, lead, bylines, duty, layout, others, span);
    }

    /** A page without headline that takes up what this one could not hold. */
    public EditionPage continued(String called, List<EditionItem> others) {
        return new EditionPage(
                new Located<>(called, name.span()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                duty,
                layout,
                others,
                span);
    }
}
