package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.Campaign;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A task of a task force. How it stands is computed ({@link TaskState}), never typed.
 *
 * @param id unique in the campaign
 * @param force the task force it belongs to
 * @param text what is to be done
 * @param covers what it answers for, by the ids of the division's scope
 * @param leads who leads it, one department after another, in the order written
 * @param joins the departments that co-operate, in the order written
 * @param contacts whom to ask, by posts
 * @param from its first day; that of the campaign when nothing is said
 * @param to its last day; that of the campaign when nothing is said
 * @param due by when it is to be done; none when it goes on for all its days
 * @param done that it was done
 * @param span where it is written
 */
public record Task(
        Located<String> id,
        Located<String> force,
        Located<String> text,
        List<Located<String>> covers,
        List<Lead> leads,
        List<Located<String>> joins,
        List<Located<String>> contacts,
        Optional<Located<LocalDate>> from,
        Optional<Located<LocalDate>> to,
        Optional<Located<LocalDate>> due,
        Optional<Done> done,
        Span span) {
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> FORCE =
            Field.required("force", Values.id().located());
    private static final Field<Located<String>> TEXT =
            Field.required("text", Values.text().located());
    private static final Field<List<Located<String>>> COVERS =
            Field.list("covers", Values.id().located());
    private static final Field<List<Lead>> LEAD =
            Field.required("lead", new Leads()).missing("task.lead-missing");
    private static final Field<List<Located<String>>> JOINS =
            Field.list("joins", Values.id().located());
    private static final Field<List<Located<String>>> CONTACTS =
            Field.list("contacts", Values.id().located());
    private static final Field<Optional<Located<LocalDate>>> FROM =
            Field.optional("from", Values.date().located());
    private static final Field<Optional<Located<LocalDate>>> TO =
            Field.optional("to", Values.date().located());
    private static final Field<Optional<Located<LocalDate>>> DUE =
            Field.optional("due", Values.date().located());
    private static final Field<Optional<Done>> DONE = Field.optional("done", Done.FORMAT);

    static final ValueFormat<Task> FORMAT =
            RecordFormat.of(
                    "task",
                    List.of(ID, FORCE, TEXT, COVERS, LEAD, JOINS, CONTACTS, FROM, TO, DUE, DONE),
                    read ->
                            new Task(
                                    read.get(ID),
                                    read.get(FORCE),
                                    read.get(TEXT),
                                    read.get(COVERS),
                                    read.get(LEAD),
                                    read.get(JOINS),
                                    read.get(CONTACTS),
                                    read.get(FROM),
                                    read.get(TO),
                                    read.get(DUE),
                                    read.get(DONE),
                                    read.span()));

    /** Keeps its own copies. */
    public Task {
        covers = List.copyOf(covers);
        leads = List.copyOf(leads);
        joins = List.copyOf(joins);
        contacts = List.copyOf(contacts);
    }

    /**
     * That a task was done.
     *
     * @param date the day
     * @param note what came of it, when something is said
     */
    public record Done(Located<LocalDate> date, Optional<Located<String>> note) {
        private static final Field<Located<LocalDate>> DATE =
                Field.required("date", Values.date().located());
        private static final Field<Optional<Located<String>>> NOTE =
                Field.optional("note", Values.text().located());

        static final ValueFormat<Done> FORMAT =
                RecordFormat.of(
                        "task-done",
                        List.of(DATE, NOTE),
                        read -> new Done(read.get(DATE), read.get(NOTE)));
    }

    /** Its days, from the first to the last. */
    Turn days(Campaign campaign) {
        return new Turn(
                from.orElse(campaign.period().from()),
                to.or(() -> campaign.period().to()).orElse(campaign.period().from()));
    }

    /** The days of each of its leads, in the order written. */
    List<Turn> turns(Campaign campaign) {
        Turn whole = days(campaign);
        return leads.stream().map(lead -> lead.days(whole)).toList();
    }

    /** The lead on a day; the first before its first day, the last after its last. */
    Lead leadOn(LocalDate day, Campaign campaign) {
        Turn whole = days(campaign);
        LocalDate near = whole.nearest(day);
        return leads.stream()
                .filter(lead -> lead.days(whole).contains(near))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id.value()));
    }
}
