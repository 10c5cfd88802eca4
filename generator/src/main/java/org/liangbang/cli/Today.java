package org.liangbang.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.liangbang.model.Site;

/**
 * The day by which deadlines are judged: the one asked for, else the site's, else that of {@code
 * SOURCE_DATE_EPOCH}, else today in the site's time zone. The only reader of the clock.
 */
final class Today {
    private final Optional<LocalDate> asked;
    private final Map<String, String> environment;
    private final Clock clock;

    /**
     * The choice of a day.
     *
     * @param asked the day given on the command line, if one was
     * @param environment the variables of the process
     * @param clock the clock
     */
    Today(Optional<LocalDate> asked, Map<String, String> environment, Clock clock) {
        this.asked = asked;
        this.environment = environment;
        this.clock = clock;
    }

    /** The day for a site. */
    LocalDate on(Site site) {
        return asked.or(site::asOf)
                .or(() -> epochDay(site.timeZone()))
                .orElseGet(() -> LocalDate.now(clock.withZone(site.timeZone())));
    }

    private Optional<LocalDate> epochDay(ZoneId zone) {
        String seconds = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
        if (!seconds.matches("\\d{1,11}")) {
            return Optional.empty();
        }
        try {
            Instant moment = Instant.ofEpochSecond(Long.parseLong(seconds));
            return Optional.of(LocalDate.ofInstant(moment, zone));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }
}
