package org.liangbang.campaign.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.liangbang.compute.Fraction;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/**
 * How a unit stands for a period by a day.
 *
 * @param round what it was reviewed in
 * @param unit the unit
 * @param sheet its sheet, when it was filed by the day
 * @param filing whether it filed
 * @param before its points for the period before, when it had any
 */
public record Score(
        Round.Key round,
        Unit unit,
        Optional<Sheet> sheet,
        Filing filing,
        Optional<Fraction> before) {
    static Score of(Round.Key round, Unit unit, Optional<Sheet> written, Optional<Score> last) {
        Optional<Sheet> known =
                written.filter(sheet -> !sheet.filed().value().isAfter(round.asOf()));
        Filing filing;
        if (known.isPresent()) {
            boolean late = known.get().filed().value().isAfter(round.due());
            filing = late ? Filing.LATE : Filing.FILED;
        } else {
            filing = round.asOf().isAfter(round.due()) ? Filing.MISSING : Filing.WAITING;
        }
        return new Score(round, unit, known, filing, last.flatMap(Score::points));
    }

    /** How the unit stood on an earlier day, without the period before. */
    Score on(LocalDate day) {
        Round.Key then = new Round.Key(round.form(), round.period(), round.due(), day);
        return of(then, unit, sheet, Optional.empty());
    }

    /** The unit's id. */
    public String id() {
        return unit.id().value();
    }

    /** The assessment that counts, when somebody had assessed it by the day. */
    public Optional<Sheet.Assessment> assessed() {
        return sheet.flatMap(each -> each.assessedBy(round.asOf()));
    }

    /** The marks that count: those of the assessor, before that the unit's own; by item. */
    public Map<Located<String>, Mark> marks() {
        return assessed()
                .map(Sheet.Assessment::marks)
                .or(() -> sheet.map(Sheet::self))
                .orElseGet(LinkedHashMap::new);
    }

    /** The points by item's id. */
    Map<String, Mark> byItem() {
        Map<String, Mark> byItem = new LinkedHashMap<>();
        marks().forEach((item, mark) -> byItem.put(item.value(), mark));
        return byItem;
    }

    /** The sum of the marks; none while there are none. */
    public Optional<Fraction> points() {
        Map<Located<String>, Mark> marks = marks();
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(Fraction.sum(marks.values().stream().map(Mark::points).toList()));
    }

    /** What the unit gave itself, when it did. */
    public Optional<Fraction> own() {
        return sheet.map(Sheet::self)
                .filter(marks -> !marks.isEmpty())
                .map(marks -> Fraction.sum(marks.values().stream().map(Mark::points).toList()));
    }

    /** How many more points than for the period before; below 0 for fewer. */
    public Optional<Fraction> change() {
        return points().flatMap(now -> before.map(now::minus));
    }

    /** How many days after the last day it was filed, or is missing; 0 in time. */
    public long daysLate() {
        LocalDate end = sheet.map(each -> each.filed().value()).orElse(round.asOf());
        return Math.max(0, ChronoUnit.DAYS.between(round.due(), end));
    }
}
