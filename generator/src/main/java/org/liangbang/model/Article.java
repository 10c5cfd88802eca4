package org.liangbang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/**
 * An article: what is said of it, and its text.
 *
 * @param id the file's name, permanent, used in addresses
 * @param front what is said of it
 * @param body its text
 * @param file where it is written
 */
public record Article(String id, FrontMatter front, List<Block> body, SourceFile file) {
    /** How far an article has come. */
    public enum Status {
        /** Being written; published in previews only. */
        DRAFT,
        /** Read for mistakes, not yet signed; published in previews only. */
        PROOFED,
        /** Signed by who answers for it. */
        SIGNED
    }

    /**
     * What is said of an article before its text.
     *
     * @param title the headline; blanks part its halves
     * @param kicker the line over it, when there is one
     * @param deck the line under it, when there is one
     * @param date the day it speaks from
     * @param status how far it has come
     * @param signedBy the post that answers for it; there is one when it is signed
     * @param dateline the words that open it, when there are any
     * @param bylines who made it, in the order to print them
     * @param units the units it is about
     * @param campaigns the campaigns it belongs to
     * @param photos its photos, the first the most important
     * @param corrections what was published wrong, latest last
     * @param expires the last day it is listed, when it has one
     * @param withdrawn when and why it was taken back, if it was
     * @param span where all this is written
     */
    public record FrontMatter(
            Located<String> title,
            Optional<Located<String>> kicker,
            Optional<Located<String>> deck,
            Located<LocalDate> date,
            Located<Status> status,
            Optional<Located<String>> signedBy,
            Optional<Located<String>> dateline,
            List<Byline> bylines,
            List<Located<String>> units,
            List<Located<String>> campaigns,
            List<Photo> photos,
            List<Correction> corrections,
            Optional<LocalDate> expires,
            Optional<Withdrawal> withdrawn,
            Span span) {
        private static final Field<Located<String>> TITLE =
                Field.required("title", Values.text().located());
        private static final Field<Optional<Located<String>>> KICKER =
                Field.optional("kicker", Values.text().located());
        private static final Field<Optional<Located<String>>> DECK =
                Field.optional("deck", Values.text().located());
        private static final Field<Located<LocalDate>> DATE =
                Field.required("date", Values.date().located());
        private static final Field<Located<Status>> STATUS =
                Field.required("status", Values.choice(Status.class).located());
        private static final Field<Optional<Located<String>>> SIGNED_BY =
                Field.optional("signed-by", Values.id().located());
        private static final Field<Optional<Located<String>>> DATELINE =
                Field.optional("dateline", Values.text().located());
        private static final Field<List<Byline>> BYLINES = Field.list("byline", Byline.FORMAT);
        private static final Field<List<Located<String>>> UNITS =
                Field.list("units", Values.id().located());
        private static final Field<List<Located<String>>> CAMPAIGNS =
                Field.list("campaigns", Values.id().located());
        private static final Field<List<Photo>> PHOTOS = Field.list("photos", Photo.FORMAT);
        private static final Field<List<Correction>> CORRECTIONS =
                Field.list("corrections", Correction.FORMAT);
        private static final Field<Optional<LocalDate>> EXPIRES =
                Field.optional("expires", Values.date());
        private static final Field<Optional<Withdrawal>> WITHDRAWN =
                Field.optional("withdrawn", Withdrawal.FORMAT);

        private static final ValueFormat<FrontMatter> FORMAT =
                RecordFormat.of(
                        "article",
                        List.of(
                                TITLE,
                                KICKER,
                                DECK,
                                DATE,
                                STATUS,
                                SIGNED_BY,
                                DATELINE,
                                BYLINES,
                                UNITS,
                                CAMPAIGNS,
                                PHOTOS,
                                CORRECTIONS,
                                EXPIRES,
                                WITHDRAWN),
                        read ->
                                new FrontMatter(
                                        read.get(TITLE),
                                        read.get(KICKER),
                                        read.get(DECK),
                                        read.get(DATE),
                                        read.get(STATUS),
                                        read.get(SIGNED_BY),
                                        read.get(DATELINE),
                                        read.get(BYLINES),
                                        read.get(UNITS),
                                        read.get(CAMPAIGNS),
                                        read.get(PHOTOS),
                                        read.get(CORRECTIONS),
                                        read.get(EXPIRES),
                                        read.get(WITHDRAWN),
                                        read.span()));

        /** Keeps its own copies. */
        public FrontMatter {
            bylines = List.copyOf(bylines);
            units = List.copyOf(units);
            campaigns = List.copyOf(campaigns);
            photos = List.copyOf(photos);
            corrections = List.copyOf(corrections);
        }
    }

    /** The kind of record in {@link Content}. */
    public static final RecordType<Article> TYPE = new RecordType<>("articles", Article.class);

    /** Where articles are written. */
    public static final RecordSource<Article> SOURCE =
            RecordSource.documents(
                    TYPE,
                    "articles/{year}/{id}.md",
                    FrontMatter.FORMAT,
                    (place, front, body) ->
                            new Article(place.name("id"), front, body, place.file()));

    /** Keeps its own copy. */
    public Article {
        body = List.copyOf(body);
    }

    /** Where a mistake about the article as a whole is shown: its title. */
    public Span span() {
        return front.title().span();
    }
}
