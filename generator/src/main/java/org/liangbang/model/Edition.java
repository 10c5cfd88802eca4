package org.liangbang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/**
 * An edition of the printed paper.
 *
 * @param id permanent, used in addresses; the file's name
 * @param number its number within the year
 * @param total its number since the first
 * @param date the day printed on it, by which its data are computed
 * @param status how far it has come
 * @param signedBy the post that answers for it, when it is signed
 * @param keyFigures up to three figures beside the nameplate
 * @param overflow what may be done when a page has too much
 * @param corrections what earlier editions said wrong
 * @param pages its pages, from 1 to 4
 * @param file where it is written
 * @param span where in it
 */
public record Edition(
        Located<String> id,
        int number,
        Optional<Integer> total,
        Located<LocalDate> date,
        Located<Article.Status> status,
        Optional<Located<String>> signedBy,
        List<KeyFigure> keyFigures,
        Overflow overflow,
        List<Correction> corrections,
        List<EditionPage> pages,
        SourceFile file,
        Span span) {
    /** What may be done when a page has more than it can hold. */
    public enum Overflow {
        /** Nothing: the editor has to shorten something. */
        STOP,
        /** A story may be continued on another page. */
        JUMP,
        /** And what finds no room may go to pages that are added at the end. */
        PAGES
    }

    /**
     * A figure beside the nameplate.
     *
     * @param label what it is
     * @param figure the figure's id
     * @param note a second line, when there is one
     */
    public record KeyFigure(
            Located<String> label, Located<String> figure, Optional<Located<String>> note) {
        private static final Field<Located<String>> LABEL =
                Field.required("label", Values.text().located());
        private static final Field<Located<String>> FIGURE =
                Field.required("figure", Values.text().located());
        private static final Field<Optional<Located<String>>> NOTE =
                Field.optional("note", Values.text().located());
        private static final ValueFormat<KeyFigure> FORMAT =
                RecordFormat.of(
                        "key-figure",
                        List.of(LABEL, FIGURE, NOTE),
                        read -> new KeyFigure(read.get(LABEL), read.get(FIGURE), read.get(NOTE)));
    }

    /** The kind of record in {@link Content}. */
    public static final RecordType<Edition> TYPE = new RecordType<>("editions", Edition.class);

    private static final int MOST_FIGURES = 3;
    private static final int MOST_PAGES = 4;
    private static final int MOST_NUMBER = 99_999;
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Integer> NUMBER =
            Field.required("number", Values.integer(1, MOST_NUMBER));
    private static final Field<Optional<Integer>> TOTAL =
            Field.optional("total", Values.integer(1, MOST_NUMBER));
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Located<Article.Status>> STATUS =
            Field.required("status", Values.choice(Article.Status.class).located());
    private static final Field<Optional<Located<String>>> SIGNED_BY =
            Field.optional("signed-by", Values.id().located());
    private static final Field<List<KeyFigure>> KEY_FIGURES =
            Field.defaulted(
                    "key-figures", Values.listOf(KeyFigure.FORMAT, 1, MOST_FIGURES), List.of());
    private static final Field<Overflow> OVERFLOW =
            Field.defaulted("overflow", Values.choice(Overflow.class), Overflow.PAGES);
    private static final Field<List<Correction>> CORRECTIONS =
            Field.list("corrections", Correction.FORMAT);
    private static final Field<List<EditionPage>> PAGES =
            Field.required("pages", Values.listOf(EditionPage.FORMAT, 1, MOST_PAGES));

    private static final ValueFormat<Function<SourceFile, Edition>> FORMAT =
            RecordFormat.of(
                    "edition",
                    List.of(
                            ID,
                            NUMBER,
                            TOTAL,
                            DATE,
                            STATUS,
                            SIGNED_BY,
                            KEY_FIGURES,
                            OVERFLOW,
                            CORRECTIONS,
                            PAGES),
                    read ->
                            file ->
                                    new Edition(
                                            read.get(ID),
                                            read.get(NUMBER),
                                            read.get(TOTAL),
                                            read.get(DATE),
                                            read.get(STATUS),
                                            read.get(SIGNED_BY),
                                            read.get(KEY_FIGURES),
                                            read.get(OVERFLOW),
                                            read.get(CORRECTIONS),
                                            read.get(PAGES),
                                            file,
                                            read.span()));

    /** Where editions are written. */
    public static final RecordSource<Edition> SOURCE =
            RecordSource.data(
                    TYPE,
                    "editions/{id}.yaml",
                    FORMAT,
                    (place, edition) -> List.of(edition.apply(place.file())));

    /** Keeps its own copies. */
    public Edition {
        keyFigures = List.copyOf(keyFigures);
        corrections = List.copyOf(corrections);
        pages = List.copyOf(pages);
    }

    /** The same edition with other pages: as it is printed when some had too much. */
    public Edition with(List<EditionPage> printed) {
        return new Edition(
                id,
                number,
                total,
                date,
                status,
                signedBy,
                keyFigures,
                overflow,
                corrections,
                printed,
                file,
                span);
    }
}
