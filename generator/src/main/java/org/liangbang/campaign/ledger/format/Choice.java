package org.liangbang.campaign.ledger.format;

import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * One of the words that a column allows.
 *
 * @param id what rows hold
 * @param name what readers see
 */
public record Choice(Located<String> id, String name) {
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<String> NAME = Field.required("name", Values.text());

    static final ValueFormat<Choice> FORMAT =
            RecordFormat.of(
                    "ledger-choice",
                    List.of(ID, NAME),
                    read -> new Choice(read.get(ID), read.get(NAME)));
}
