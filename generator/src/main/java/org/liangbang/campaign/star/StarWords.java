package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Sign;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/** What pages of stars and check-lists say in one line: words, links, figures, states. */
final class StarWords {
    /** What runs out within so many days is named. */
    static final int SOON_DAYS = 60;

    private final View view;
    private final Days days;

    StarWords(View view) {
        this.view = view;
        this.days = new Days(view.words());
    }

    View view() {
        return view;
    }

    String get(String key, Object... values) {
        return view.words().get("star." + key, values);
    }

    Inline text(String key, Object... values) {
        return Inline.text(get(key, values));
    }

    /** A day, without the year when it is that of the page. */
    String day(LocalDate day) {
        return days.near(day, view.asOf());
    }

    /** A day with its year. */
    String full(LocalDate day) {
        return days.full(day);
    }

    /** A figure, traced. */
    Inline figure(FigureId id) {
        return new Inline.Figure(id, view.results().figure(id).orElseThrow().printed());
    }

    /** A unit, as a link to its stars. */
    Inline.Reference sheet(String campaign, Unit unit) {
        return Inline.Reference.to(
                Addresses.starUnit(campaign, unit.id().value()), unit.name().value());
    }

    /** What the unit above is called; empty for none. */
    String above(Unit unit) {
        return unit.parent()
                .flatMap(parent -> view.content().register().unit(parent.value()))
                .map(parent -> parent.name().value())
                .orElse("");
    }

    /** A post that a record of a unit names, as a link to its page. */
    Inline post(Located<String> written, String unit) {
        Post post = view.content().post(written.value(), unit);
        return References.to(post);
    }

    /** The state of a task, the days late with it. */
    Inline.State state(TaskStatus status) {
        if (status.isOverdue() && status.state() != TaskState.FAILED) {
            return new Inline.State(Sign.OVERDUE, get("overdue." + status.state().word()));
        }
        return new Inline.State(status.state().sign(), get("task." + status.state().word()));
    }

    /** The state of a plan. */
    Inline.State state(PlanStatus status) {
        return new Inline.State(status.state().sign(), get("plan." + status.state().word()));
    }

    /** Whether a unit holds a star, lost it, let it run out, or never had it. */
    Inline.State held(UnitStanding unit, String star, boolean brief) {
        String form = brief ? "brief." : "held.";
        if (unit.held(star).isPresent()) {
            return new Inline.State(Sign.STAR, get(form + "yes"));
        }
        if (isAmong(star, unit.lost())) {
            return new Inline.State(Sign.MISSING, get(form + "lost"));
        }
        if (isAmong(star, unit.lapsed())) {
            return new Inline.State(Sign.OVERDUE, get(form + "lapsed"));
        }
        return new Inline.State(Sign.NO_STAR, get(form + "no"));
    }

    private static boolean isAmong(String star, List<StarAward> awards) {
        return awards.stream().anyMatch(award -> award.star().value().equals(star));
    }

    /** All stars of a unit in one line: those held and those not, each with its brief name. */
    List<Inline> strip(UnitStanding unit) {
        List<Inline> line = new ArrayList<>();
        for (Star star : unit.standard().stars()) {
            if (!line.isEmpty()) {
                line.add(text("gap"));
            }
            boolean held = unit.held(star.id().value()).isPresent();
            line.add(new Inline.State(held ? Sign.STAR : Sign.NO_STAR, star.brief().value()));
        }
        return line;
    }

    /** The brief names of some stars. */
    String names(StarStandard standard, List<Located<String>> stars) {
        if (stars.isEmpty()) {
            return get("none");
        }
        List<String> names =
                stars.stream()
                        .map(star -> standard.star(star.value()))
                        .flatMap(Optional::stream)
                        .map(star -> star.brief().value())
                        .toList();
        return String.join(get("and"), names);
    }

    /** The name of a star. */
    String name(StarStandard standard, String star) {
        return standard.star(star).map(found -> found.name().value()).orElse(star);
    }

    /** What a day is called on which stars are counted. */
    String point(Point point) {
        if (point.isQuarter()) {
            int quarter = Integer.parseInt(point.id().substring(point.id().length() - 1));
            return get("point.quarter", get("quarter." + quarter));
        }
        return point.id().equals(Point.NOW) ? day(point.day()) : get("point.start");
    }
}
