package org.liangbang.campaign.ledger.format;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * Which columns play a part that pages and other records rely on.
 *
 * @param title the column that says what a row is
 * @param unit the column of the unit it is about
 * @param owner the column of the post that answers for it
 * @param due the column of its deadline
 * @param date the column of the day it took place or was found
 */
public record Roles(
        Located<String> title,
        Optional<Located<String>> unit,
        Optional<Located<String>> owner,
        Optional<Located<String>> due,
        Optional<Located<String>> date) {
    private static final Field<Located<String>> TITLE =
            Field.required("title", Values.id().located());
    private static final Field<Optional<Located<String>>> UNIT =
            Field.optional("unit", Values.id().located());
    private static final Field<Optional<Located<String>>> OWNER =
            Field.optional("owner", Values.id().located());
    private static final Field<Optional<Located<String>>> DUE =
            Field.optional("due", Values.id().located());
    private static final Field<Optional<Located<String>>> DATE =
            Field.optional("date", Values.id().located());

    static final ValueFormat<Roles> FORMAT =
            RecordFormat.of(
                    "ledger-roles",
                    List.of(TITLE, UNIT, OWNER, DUE, DATE),
                    read ->
                            new Roles(
                                    read.get(TITLE),
                                    read.get(UNIT),
                                    read.get(OWNER),
                                    read.get(DUE),
                                    read.get(DATE)));
}
