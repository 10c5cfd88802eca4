package org.liangbang.campaign.ledger.format;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * A state that a row can be in.
 *
 * @param id what steps hold
 * @param name what readers see
 * @param after the states from which a row may come here; empty for one that a row begins with
 * @param leaveWithin working days in which a row must leave it again
 * @param closes whether a row that is here is done with
 * @param reason whether a row that comes here must say why
 */
public record State(
        Located<String> id,
        Located<String> name,
        List<Located<String>> after,
        Optional<Integer> leaveWithin,
        boolean closes,
        boolean reason) {
    private static final int LONGEST = 1000;
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<List<Located<String>>> AFTER =
            Field.list("after", Values.id().located());
    private static final Field<Optional<Integer>> LEAVE_WITHIN =
            Field.optional("leave-within", Values.integer(1, LONGEST));
    private static final Field<Boolean> CLOSES = Field.defaulted("closes", Values.flag(), false);
    private static final Field<Boolean> REASON = Field.defaulted("reason", Values.flag(), false);

    static final ValueFormat<State> FORMAT =
            RecordFormat.of(
                    "ledger-state",
                    List.of(ID, NAME, AFTER, LEAVE_WITHIN, CLOSES, REASON),
                    read ->
                            new State(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(AFTER),
                                    read.get(LEAVE_WITHIN),
                                    read.get(CLOSES),
                                    read.get(REASON)));

    /** Keeps its own copy. */
    public State {
        after = List.copyOf(after);
    }

    /** Whether a row may be here after another state. */
    public boolean mayFollow(String state) {
        return after.stream().anyMatch(each -> each.value().equals(state));
    }
}
