package org.liangbang.campaign.star;

import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A star of a standard.
 *
 * @param id unique in the standard
 * @param name what people call it
 * @param brief the name in narrow columns, one to four characters
 * @param standard what a unit must be like to hold it
 * @param owner the one post of the district that answers for it
 * @param span where it is written
 */
public record Star(
        Located<String> id,
        Located<String> name,
        Located<String> brief,
        Located<String> standard,
        Located<String> owner,
        Span span) {
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Located<String>> BRIEF =
            Field.required("brief", Values.text().located());
    private static final Field<Located<String>> STANDARD =
            Field.required("standard", Values.text().located());
    private static final Field<Located<String>> OWNER =
            Field.required("owner", new OnePost()).missing("star.owner-missing");

    static final ValueFormat<Star> FORMAT =
            RecordFormat.of(
                    "star",
                    List.of(ID, NAME, BRIEF, STANDARD, OWNER),
                    read ->
                            new Star(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(BRIEF),
                                    read.get(STANDARD),
                                    read.get(OWNER),
                                    read.span()));
}
