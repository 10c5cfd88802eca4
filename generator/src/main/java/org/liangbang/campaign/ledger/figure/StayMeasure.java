package org.liangbang.campaign.ledger.figure;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.format.Step;
import org.liangbang.check.WorkingCalendar;

/**
 * The middle of the working days that rows stayed in a state before they left it, every stay
 * counted.
 *
 * @param state the state
 * @param calendar which days are worked
 */
record StayMeasure(String state, WorkingCalendar calendar) {
    Measured of(List<RowStatus> rows) {
        List<Spell> stays = new ArrayList<>();
        rows.forEach(row -> add(row, stays));
        return Spell.middle(stays, "stays");
    }

    private void add(RowStatus row, List<Spell> stays) {
        List<Step> steps = row.steps();
        for (int at = 0; at + 1 < steps.size(); at++) {
            Step step = steps.get(at);
            if (step.state().value().equals(state)) {
                int days = calendar.between(step.date().value(), steps.get(at + 1).date().value());
                stays.add(new Spell(row, days, List.of(step.date().span())));
            }
        }
    }
}
