package org.liangbang.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A photo of an article.
 *
 * @param file its path in the content folder
 * @param caption what it shows, for everyone
 * @param credit who took or drew it, when it is said
 * @param alternative what it shows, for those who cannot see it
 * @param keep the part that no crop may cut: left, top, right, bottom as shares of 1; empty when
 *     all may be cropped
 * @param optional whether it may be left out on paper
 * @param span where it is written
 */
public record Photo(
        Located<String> file,
        Located<String> caption,
        Optional<Located<String>> credit,
        Located<String> alternative,
        List<Located<BigDecimal>> keep,
        boolean optional,
        Span span) {
    private static final int EDGES = 4;
    private static final Field<Located<String>> FILE =
            Field.required("file", Values.text().located());
    private static final Field<Located<String>> CAPTION =
            Field.required("caption", Values.text().located());
    private static final Field<Optional<Located<String>>> CREDIT =
            Field.optional("credit", Values.text().located());
    private static final Field<Located<String>> ALTERNATIVE =
            Field.required("alt", Values.text().located());
    private static final Field<List<Located<BigDecimal>>> KEEP =
            Field.defaulted(
                    "keep", Values.listOf(Values.decimal().located(), EDGES, EDGES), List.of());
    private static final Field<Boolean> OPTIONAL =
            Field.defaulted("optional", Values.flag(), false);

    static final ValueFormat<Photo> FORMAT =
            RecordFormat.of(
                    "photo",
                    List.of(FILE, CAPTION, CREDIT, ALTERNATIVE, KEEP, OPTIONAL),
                    read ->
                            new Photo(
                                    read.get(FILE),
                                    read.get(CAPTION),
                                    read.get(CREDIT),
                                    read.get(ALTERNATIVE),
                                    read.get(KEEP),
                                    read.get(OPTIONAL),
                                    read.span()));

    /** Keeps its own copy. */
    public Photo {
        keep = List.copyOf(keep);
    }
}
