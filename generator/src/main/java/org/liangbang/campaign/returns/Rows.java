package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Rhythm;
import org.liangbang.source.Located;

/**
 * The rows of an obligation with their corrections: which row replaces which. A row names the one
 * it corrects by its day; of several of that day the one for the same period is meant, else the
 * latest written.
 */
final class Rows {
    private record Day(String unit, LocalDate date) {}

    private record Key(Day day, CalendarPeriod period) {}

    private final Rhythm rhythm;
    private final Map<Key, Filing> standing = new LinkedHashMap<>();
    private final Map<Day, List<Filing>> days = new LinkedHashMap<>();
    private final Map<Filing, Filing> replaced = new LinkedHashMap<>();
    private final Map<Filing, Filing> repeated = new LinkedHashMap<>();
    private final List<Filing> astray = new ArrayList<>();

    private Rows(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    /** Looks through rows in the order written. */
    static Rows of(Rhythm rhythm, List<Filing> filings) {
        Rows rows = new Rows(rhythm);
        filings.forEach(rows::add);
        return rows;
    }

    private void add(Filing filing) {
        filing.corrects().ifPresent(day -> correct(filing, day));
        Day day = new Day(filing.unit().value(), filing.date().value());
        Key key = new Key(day, filing.period(rhythm));
        Filing before = standing.putIfAbsent(key, filing);
        if (before != null) {
            repeated.put(filing, before);
        } else {
            days.computeIfAbsent(day, none -> new ArrayList<>()).add(filing);
        }
    }

    private void correct(Filing filing, Located<LocalDate> date) {
        Day day = new Day(filing.unit().value(), date.value());
        Key same = new Key(day, filing.period(rhythm));
        Optional<Filing> wrong = Optional.ofNullable(standing.get(same)).or(() -> latest(day));
        if (wrong.isEmpty()) {
            astray.add(filing);
            return;
        }
        standing.remove(new Key(day, wrong.get().period(rhythm)));
        days.getOrDefault(day, new ArrayList<>()).remove(wrong.get());
        replaced.put(wrong.get(), filing);
    }

    private Optional<Filing> latest(Day day) {
        List<Filing> those = days.getOrDefault(day, List.of());
        return those.isEmpty() ? Optional.empty() : Optional.of(those.get(those.size() - 1));
    }

    /** The row that replaces a row. */
    Optional<Filing> replacement(Filing filing) {
        return Optional.ofNullable(replaced.get(filing));
    }

    /** Rows that say again what an earlier row said, each with the earlier one. */
    Map<Filing, Filing> repeated() {
        return repeated;
    }

    /** Rows that correct a row that is not there. */
    List<Filing> astray() {
        return astray;
    }
}
