package org.liangbang.campaign.ledger.format;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.Audience;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.FieldValues;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * What a figure measures; of all parts one is to be there.
 *
 * @param count how many rows
 * @param sum the column that is added up
 * @param distinct the column whose different values are counted
 * @param quotient one figure over another, as a number
 * @param ratio one figure over another, as a share
 * @param median the middle of the working days between two states
 * @param coverage how many of some units a column names
 * @param change how a sum changed from one period to the next
 */
public record Measures(
        Optional<Counted> count,
        Optional<Located<String>> sum,
        Optional<Located<String>> distinct,
        Optional<Quotient> quotient,
        Optional<Ratio> ratio,
        Optional<Median> median,
        Optional<Covered> coverage,
        Optional<Change> change) {
    /** Which rows a count is of. */
    public enum Counted {
        /** Every one. */
        ALL,
        /** Those that are not done with. */
        OPEN,
        /** Those that are. */
        CLOSED,
        /** Those that are not done with and past their last day. */
        OVERDUE,
        /** Those that were done with after their deadline. */
        LATE
    }

    /**
     * One figure over another, as a number.
     *
     * @param of the figure above the line
     * @param by the figure below it
     */
    public record Quotient(Located<String> of, Located<String> by) {
        private static final Field<Located<String>> OF =
                Field.required("of", Values.id().located());
        private static final Field<Located<String>> BY =
                Field.required("by", Values.id().located());
        private static final ValueFormat<Quotient> FORMAT =
                RecordFormat.of(
                        "ledger-quotient",
                        List.of(OF, BY),
                        read -> new Quotient(read.get(OF), read.get(BY)));
    }

    /**
     * One figure over another, as a share.
     *
     * @param of the figure above the line
     * @param to the figure below it
     */
    public record Ratio(Located<String> of, Located<String> to) {
        private static final Field<Located<String>> OF =
                Field.required("of", Values.id().located());
        private static final Field<Located<String>> TO =
                Field.required("to", Values.id().located());
        private static final ValueFormat<Ratio> FORMAT =
                RecordFormat.of(
                        "ledger-ratio",
                        List.of(OF, TO),
                        read -> new Ratio(read.get(OF), read.get(TO)));
    }

    /**
     * The middle of the working days between two states.
     *
     * @param from the state counted from
     * @param to the state counted to; without it, the age of open rows is meant
     */
    public record Median(Located<String> from, Optional<Located<String>> to) {
        private static final Field<Located<String>> FROM =
                Field.required("from", Values.id().located());
        private static final Field<Optional<Located<String>>> TO =
                Field.optional("to", Values.id().located());
        private static final ValueFormat<Median> FORMAT =
                RecordFormat.of(
                        "ledger-median",
                        List.of(FROM, TO),
                        read -> new Median(read.get(FROM), read.get(TO)));
    }

    /**
     * How many of some units a column names.
     *
     * @param column the column
     * @param of the units that ought to be named
     */
    public record Covered(Located<String> column, Audience of) {
        private static final Field<Located<String>> COLUMN =
                Field.required("column", Values.id().located());
        private static final Field<Audience> OF = Field.required("of", Audience.FORMAT);
        private static final ValueFormat<Covered> FORMAT =
                RecordFormat.of(
                        "ledger-coverage",
                        List.of(COLUMN, OF),
                        read -> new Covered(read.get(COLUMN), read.get(OF)));
    }

    /**
     * How a sum changed from one period to the next.
     *
     * @param of the column that is added up
     * @param by the column of the period
     */
    public record Change(Located<String> of, Located<String> by) {
        private static final Field<Located<String>> OF =
                Field.required("of", Values.id().located());
        private static final Field<Located<String>> BY =
                Field.required("by", Values.id().located());
        private static final ValueFormat<Change> FORMAT =
                RecordFormat.of(
                        "ledger-change",
                        List.of(OF, BY),
                        read -> new Change(read.get(OF), read.get(BY)));
    }

    static final Field<Optional<Counted>> COUNT =
            Field.optional("count", Values.choice(Counted.class));
    static final Field<Optional<Located<String>>> SUM =
            Field.optional("sum", Values.id().located());
    static final Field<Optional<Located<String>>> DISTINCT =
            Field.optional("distinct", Values.id().located());
    static final Field<Optional<Quotient>> QUOTIENT = Field.optional("quotient", Quotient.FORMAT);
    static final Field<Optional<Ratio>> RATIO = Field.optional("ratio", Ratio.FORMAT);
    static final Field<Optional<Median>> MEDIAN = Field.optional("median-days", Median.FORMAT);
    static final Field<Optional<Covered>> COVERAGE = Field.optional("coverage", Covered.FORMAT);
    static final Field<Optional<Change>> CHANGE = Field.optional("change", Change.FORMAT);

    static Measures of(FieldValues read) {
        return new Measures(
                read.get(COUNT),
                read.get(SUM),
                read.get(DISTINCT),
                read.get(QUOTIENT),
                read.get(RATIO),
                read.get(MEDIAN),
                read.get(COVERAGE),
                read.get(CHANGE));
    }

    /** Whether it sets one figure over another. */
    public boolean divides() {
        return quotient.isPresent() || ratio.isPresent();
    }

    /** How many of its parts are there. */
    public int given() {
        return (int)
                List.of(count, sum, distinct, quotient, ratio, median, coverage, change).stream()
                        .filter(Optional::isPresent)
                        .count();
    }
}
