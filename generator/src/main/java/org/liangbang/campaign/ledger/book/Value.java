package org.liangbang.campaign.ledger.book;

import java.time.LocalDate;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Total;
import org.liangbang.model.CalendarPeriod;

/** What stands in a cell. */
public sealed interface Value {
    /** The characters that stand for it in conditions, groups and open data. */
    String key();

    /**
     * Words, or a code that stands for somebody.
     *
     * @param text the characters
     */
    record Words(String text) implements Value {
        @Override
        public String key() {
            return text;
        }
    }

    /**
     * The name of something else: a unit, a post, a choice, a row, an event, a photo.
     *
     * @param id its id, a post's in full
     */
    record Name(String id) implements Value {
        @Override
        public String key() {
            return id;
        }
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Value {
        @Override
        public String key() {
            return date.toString();
        }
    }

    /**
     * A stretch of the calendar.
     *
     * @param period the stretch
     */
    record Stretch(CalendarPeriod period) implements Value {
        @Override
        public String key() {
            return period.id();
        }
    }

    /**
     * A number.
     *
     * @param number how much
     * @param approximate whether it is only about so much
     * @param written the characters as written
     */
    record Amount(Fraction number, boolean approximate, String written) implements Value {
        /** The number as one of a sum, which it makes approximate when it is. */
        public Total term() {
            return Total.of(number, approximate);
        }

        @Override
        public String key() {
            return written;
        }
    }
}
