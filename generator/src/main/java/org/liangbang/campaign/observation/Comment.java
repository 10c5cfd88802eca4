package org.liangbang.campaign.observation;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * What one who commented said about a unit.
 *
 * @param id unique in the observation; a weakness can be referred to by it
 * @param by the post that commented
 * @param tier in which order comments were given: those of tier 1 first, the summing up last
 * @param about the unit it is about; none when it is about all
 * @param strength what was good
 * @param weakness what was not
 * @param requirement what was asked for on the spot
 * @param span where it is written
 */
public record Comment(
        Located<String> id,
        Located<String> by,
        int tier,
        Optional<Located<String>> about,
        Optional<Located<String>> strength,
        Optional<Located<String>> weakness,
        Optional<Located<String>> requirement,
        Span span) {
    private static final int MOST_TIERS = 5;
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> BY = Field.required("by", Values.id().located());
    private static final Field<Integer> TIER =
            Field.defaulted("tier", Values.integer(1, MOST_TIERS), 1);
    private static final Field<Optional<Located<String>>> ABOUT =
            Field.optional("about", Values.id().located());
    private static final Field<Optional<Located<String>>> STRENGTH =
            Field.optional("strength", Values.text().located());
    private static final Field<Optional<Located<String>>> WEAKNESS =
            Field.optional("weakness", Values.text().located());
    private static final Field<Optional<Located<String>>> REQUIREMENT =
            Field.optional("requirement", Values.text().located());

    static final ValueFormat<Comment> FORMAT =
            RecordFormat.of(
                    "visit-comment",
                    List.of(ID, BY, TIER, ABOUT, STRENGTH, WEAKNESS, REQUIREMENT),
                    read ->
                            new Comment(
                                    read.get(ID),
                                    read.get(BY),
                                    read.get(TIER),
                                    read.get(ABOUT),
                                    read.get(STRENGTH),
                                    read.get(WEAKNESS),
                                    read.get(REQUIREMENT),
                                    read.span()));
}
