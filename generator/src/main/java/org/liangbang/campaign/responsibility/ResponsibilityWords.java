package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Table.Cell;
import org.liangbang.model.Campaign;
import org.liangbang.model.Post;
import org.liangbang.source.Located;

/** The words of responsibility for one view. */
final class ResponsibilityWords {
    private final View view;
    private final Days days;

    ResponsibilityWords(View view) {
        this.view = view;
        this.days = new Days(view.words());
    }

    /** The words under {@code responsibility} and a key. */
    String get(String key, Object... values) {
        return view.words().get("responsibility." + key, values);
    }

    /** A day near the one looked at. */
    String day(LocalDate day) {
        return days.near(day, view.asOf());
    }

    /** A figure as printed. */
    Inline figure(FigureId id) {
        return new Inline.Figure(id, view.results().figure(id).orElseThrow().printed());
    }

    /** A department by its name, linked to its page. */
    Inline.Reference department(String id) {
        return Department.of(id, view.content().register()).orElseThrow().link();
    }

    /** Departments with marks between them; a word of its own when there are none. */
    List<Inline> departments(List<Located<String>> ids, String none) {
        List<List<Inline>> each = new ArrayList<>();
        ids.forEach(id -> each.add(List.of(department(id.value()))));
        return each.isEmpty() ? Inline.line(get(none)) : joined(each, get("gap"));
    }

    /** Pieces of a line with the same words between them. */
    static List<Inline> joined(List<List<Inline>> pieces, String between) {
        List<Inline> line = new ArrayList<>();
        for (List<Inline> piece : pieces) {
            if (!line.isEmpty()) {
                line.add(Inline.text(between));
            }
            line.addAll(piece);
        }
        return line;
    }

    /** Whom to ask, with the numbers of their offices beneath when these are public. */
    Cell contacts(Task task) {
        List<String> phones = new ArrayList<>();
        for (Located<String> id : task.contacts()) {
            Post post = view.content().post(id.value(), "");
            post.phone()
                    .map(Located::value)
                    .filter(phone -> !phones.contains(phone))
                    .ifPresent(phones::add);
        }
        return Cell.of(departments(task.contacts(), "no-contact"))
                .noted(Inline.line(String.join(get("gap"), phones)));
    }

    /** The place of a task on the page of its campaign. */
    static Address place(String campaign, TaskStatus task) {
        return Addresses.responsibility(campaign).at("task-" + task.id());
    }

    /** A task by its text, linked to its place. */
    static Inline.Reference link(String campaign, TaskStatus task) {
        return Inline.Reference.to(place(campaign, task), task.text());
    }

    /** A campaign by its name, linked to its page of who leads what. */
    static Inline.Reference link(Campaign campaign) {
        return Inline.Reference.to(
                Addresses.responsibility(campaign.id().value()), campaign.name().value());
    }

    /** How a task stands, as a sign and a word. */
    Inline.State state(TaskStatus task) {
        String word =
                switch (task.state()) {
                    case LATE -> get("late", task.daysLate());
                    case DONE -> task.isDoneLate() ? get("done-late", task.daysLate()) : done(task);
                    case OPEN -> get(task.due().isPresent() ? "state.open" : "state.going");
                    case AHEAD, ENDED -> get("state." + task.state().word());
                };
        return new Inline.State(task.state().sign(), word);
    }

    private String done(TaskStatus task) {
        return task.doneOn().map(on -> get("done-on", day(on))).orElseThrow();
    }

    /** By when a task is to be done, or until when it goes on. */
    String due(TaskStatus task) {
        return task.due()
                .map(this::day)
                .orElseGet(() -> get("until", day(task.days().last().value())));
    }
}
