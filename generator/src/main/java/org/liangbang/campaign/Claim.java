package org.liangbang.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.source.Span;

/**
 * A number of a record that a sentence may repeat, and that it must then repeat rightly: what the
 * sentence has to name, how the number looks in it, and what the record says.
 *
 * @param record the path of the record, as figures of it begin; a call of one of them in the
 *     sentence names it
 * @param unit the id of the unit it is about
 * @param cue a word that names it as well, when it stands before the number in the same clause
 * @param shape how the number looks
 * @param values what the record says, in order of the days since which it does
 * @param figure the figure that can stand in place of the number; empty when there is none
 */
public record Claim(
        String record,
        String unit,
        Optional<String> cue,
        Shape shape,
        List<Value> values,
        Optional<String> figure) {
    /** Keeps its own copy. */
    public Claim {
        values = List.copyOf(values);
    }

    /**
     * How a number looks in a sentence.
     *
     * @param before the characters directly before it; may be empty
     * @param after the characters directly behind it, one of these; when there are characters
     *     before it, it may end its clause as well
     * @param least smaller numbers say something else
     * @param decimals how many it has; any number when empty
     */
    public record Shape(
            String before, List<String> after, BigDecimal least, Optional<Integer> decimals) {
        /** Keeps its own copy. */
        public Shape {
            after = List.copyOf(after);
        }
    }

    /**
     * A number that the record says.
     *
     * @param number the number
     * @param since the first day it does
     * @param place where it is written
     */
    public record Value(BigDecimal number, LocalDate since, Span place) {}

    /** Whether the record says a number by a day. */
    public boolean says(BigDecimal number, LocalDate day) {
        return known(day).stream().anyMatch(value -> value.number.compareTo(number) == 0);
    }

    /** What the record says by a day, in order; empty when it says nothing yet. */
    public List<Value> known(LocalDate day) {
        return values.stream().filter(value -> !value.since.isAfter(day)).toList();
    }
}
