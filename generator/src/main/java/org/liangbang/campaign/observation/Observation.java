package org.liangbang.campaign.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.RecordSource;
import org.liangbang.model.RecordType;
import org.liangbang.model.Withdrawal;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/**
 * A visit: where it stopped, who took part, what was said, and its report.
 *
 * @param campaign the campaign it is filed in, by the folder
 * @param id the file's name, permanent, used in addresses
 * @param front what is said of it before the report
 * @param body the report
 * @param file where it is written
 */
public record Observation(
        String campaign, String id, Front front, List<Block> body, SourceFile file) {
    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<Observation> TYPE =
            new RecordType<>("observations", Observation.class);

    /**
     * What is said of a visit before its report.
     *
     * @param title what people call it
     * @param date the day
     * @param halfDay which part of the day it took
     * @param period the round it belongs to, such as a quarter
     * @param organiser the unit that held it
     * @param unannounced whether nobody visited was told before
     * @param form what was done on it, in the order written
     * @param topics what it looked at
     * @param also other campaigns that it serves
     * @param stops where it stopped, in order of the way
     * @param participants who took part
     * @param comments what was said about units
     * @param requirements what was asked for, in order
     * @param withdrawn that the record was taken back, with the reason
     * @param span where all this is written
     */
    public record Front(
            Located<String> title,
            Located<LocalDate> date,
            HalfDay halfDay,
            Located<CalendarPeriod> period,
            Located<String> organiser,
            boolean unannounced,
            List<VisitForm> form,
            List<Located<String>> topics,
            List<Located<String>> also,
            List<Stop> stops,
            List<Participants> participants,
            List<Comment> comments,
            List<Requirement> requirements,
            Optional<Withdrawal> withdrawn,
            Span span) {
        private static final int MOST_STOPS = 99;
        private static final Field<Located<String>> TITLE =
                Field.required("title", Values.text().located());
        private static final Field<Located<LocalDate>> DATE =
                Field.required("date", Values.date().located());
        private static final Field<HalfDay> HALF_DAY =
                Field.required("half-day", Values.choice(HalfDay.class));
        private static final Field<Located<CalendarPeriod>> PERIOD =
                Field.required("period", CalendarPeriod.FORMAT.located());
        private static final Field<Located<String>> ORGANISER =
                Field.required("organiser", Values.id().located());
        private static final Field<Boolean> UNANNOUNCED =
                Field.defaulted("unannounced", Values.flag(), false);
        private static final Field<List<VisitForm>> FORM =
                Field.list("form", Values.choice(VisitForm.class));
        private static final Field<List<Located<String>>> TOPICS =
                Field.list("topics", Values.id().located());
        private static final Field<List<Located<String>>> ALSO =
                Field.list("also", Values.id().located());
        private static final Field<List<Stop>> STOPS =
                Field.required("stops", Values.listOf(Stop.FORMAT, 1, MOST_STOPS));
        private static final Field<List<Participants>> PARTICIPANTS =
                Field.list("participants", Participants.FORMAT);
        private static final Field<List<Comment>> COMMENTS = Field.list("comments", Comment.FORMAT);
        private static final Field<List<Requirement>> REQUIREMENTS =
                Field.list("requirements", Requirement.FORMAT);
        private static final Field<Optional<Withdrawal>> WITHDRAWN =
                Field.optional("withdrawn", Withdrawal.FORMAT);

        private static final ValueFormat<Front> FORMAT =
                RecordFormat.of(
                        "observation",
                        List.of(
                                TITLE,
                                DATE,
                                HALF_DAY,
                                PERIOD,
                                ORGANISER,
                                UNANNOUNCED,
                                FORM,
                                TOPICS,
                                ALSO,
                                STOPS,
                                PARTICIPANTS,
                                COMMENTS,
                                REQUIREMENTS,
                                WITHDRAWN),
                        read ->
                                new Front(
                                        read.get(TITLE),
                                        read.get(DATE),
                                        read.get(HALF_DAY),
                                        read.get(PERIOD),
                                        read.get(ORGANISER),
                                        read.get(UNANNOUNCED),
                                        read.get(FORM),
                                        read.get(TOPICS),
                                        read.get(ALSO),
                                        read.get(STOPS),
                                        read.get(PARTICIPANTS),
                                        read.get(COMMENTS),
                                        read.get(REQUIREMENTS),
                                        read.get(WITHDRAWN),
                                        read.span()));

        /** Keeps its own copies. */
        public Front {
            form = List.copyOf(form);
            topics = List.copyOf(topics);
            also = List.copyOf(also);
            stops = List.copyOf(stops);
            participants = List.copyOf(participants);
            comments = List.copyOf(comments);
            requirements = List.copyOf(requirements);
        }
    }

    /** Where observations are written: a file for each. */
    public static final RecordSource<Observation> SOURCE =
            RecordSource.documents(
                    TYPE,
                    "campaigns/{campaign}/observations/{id}.md",
                    Front.FORMAT,
                    (place, front, body) ->
                            new Observation(
                                    place.name("campaign"),
                                    place.name("id"),
                                    front,
                                    body,
                                    place.file()));

    /** Keeps its own copy. */
    public Observation {
        body = List.copyOf(body);
    }

    /** The day it took place. */
    public LocalDate day() {
        return front.date().value();
    }

    /** The campaigns it serves, its home first. */
    public List<String> campaigns() {
        List<String> all = new ArrayList<>();
        all.add(campaign);
        front.also().forEach(other -> all.add(other.value()));
        return all;
    }

    /**
     * What it looked at as a whole or at one of its stops, each topic where it is written first.
     */
    public List<Located<String>> allTopics() {
        List<Located<String>> all = new ArrayList<>(front.topics());
        front.stops().forEach(stop -> all.addAll(stop.topics()));
        return all;
    }

    /** Whether it took place by a day and had not been taken back by then. */
    public boolean standsOn(LocalDate asOf) {
        boolean taken =
                front.withdrawn().filter(each -> !each.date().value().isAfter(asOf)).isPresent();
        return !day().isAfter(asOf) && !taken;
    }

    /** Where a mistake about the observation as a whole is shown: its title. */
    public Span span() {
        return front.title().span();
    }
}
