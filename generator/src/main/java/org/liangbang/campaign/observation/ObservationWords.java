package org.liangbang.campaign.observation;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.Periods;
import org.liangbang.campaign.References;
import org.liangbang.campaign.TracedRatio;
import org.liangbang.campaign.View;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Ratio;
import org.liangbang.document.Inline;
import org.liangbang.document.Sign;
import org.liangbang.document.Table.Cell;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Post;
import org.liangbang.model.Topic;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/** The words of observations for one view. */
final class ObservationWords {
    private final View view;
    private final Days days;

    ObservationWords(View view) {
        this.view = view;
        this.days = new Days(view.words());
    }

    /** The words under {@code observation} and a key. */
    String get(String key, Object... values) {
        return view.words().get("observation." + key, values);
    }

    /** Days in the site's language. */
    Days days() {
        return days;
    }

    /** The name of a campaign. */
    String campaign(String campaign) {
        return view.content().campaign(campaign).name().value();
    }

    /** The page of an observation. */
    static Address page(Observation observation) {
        return Addresses.observation(observation.campaign(), observation.id());
    }

    /** A link to an observation, by its title. */
    Inline link(Observation observation) {
        return Inline.Reference.to(page(observation), observation.front().title().value());
    }

    /** A link to an observation, by its day. */
    Inline dayLink(Observation observation) {
        return Inline.Reference.to(page(observation), days.near(observation.day(), view.asOf()));
    }

    /** The day with the part of it. */
    String when(Observation observation) {
        return days.full(observation.day())
                + get("half-day." + Values.word(observation.front().halfDay()));
    }

    /** The name of a unit. */
    String unitName(String unit) {
        return view.content().unit(unit).name().value();
    }

    /** A link to a unit's page. */
    Inline unit(String unit) {
        return References.to(view.content().unit(unit));
    }

    /** A link to a post's page, by its role. */
    Inline post(Post post) {
        return References.to(post);
    }

    /** A post as it is named in a record of a unit. */
    Post resolve(Located<String> post, String unit) {
        return view.content().post(post.value(), unit);
    }

    /** Where a stop was: the unit, the site, or both. */
    List<Inline> place(Stop stop) {
        List<Inline> place = new ArrayList<>();
        stop.unit().ifPresent(unit -> place.add(unit(unit.value())));
        stop.site()
                .ifPresent(
                        site ->
                                place.add(
                                        Inline.text(
                                                place.isEmpty()
                                                        ? site.value()
                                                        : get("site", site.value()))));
        return place;
    }

    /** Who showed a stop, when it is said. */
    Optional<Inline> presenter(Stop stop, Observation observation) {
        String unit = stop.unit().orElse(observation.front().organiser()).value();
        return stop.presenter()
                .<Inline>map(post -> post(resolve(post, unit)))
                .or(() -> stop.presenterRole().map(role -> Inline.text(role.value())));
    }

    /** The names of topics, one after another. */
    String topics(List<Located<String>> topics, String campaign) {
        List<String> names = new ArrayList<>();
        for (Located<String> each : topics) {
            view.content()
                    .campaign(campaign)
                    .topic(each.value())
                    .map(Topic::name)
                    .map(Located::value)
                    .filter(name -> !names.contains(name))
                    .ifPresent(names::add);
        }
        return String.join(get("between"), names);
    }

    /** The name of a round. */
    String round(CalendarPeriod period) {
        return new Periods(view.words()).full(period);
    }

    /** A figure as printed, traced; a dash when there is none. */
    Inline figure(FigureId id) {
        return view.results()
                .figure(id)
                .map(Figure::printed)
                .<Inline>map(printed -> new Inline.Figure(id, printed))
                .orElseGet(() -> Inline.text(get("none")));
    }

    /** A rate in a cell, with what stands above and below the line; a dash when there is none. */
    Cell rate(FigureId id, Optional<Ratio> rate) {
        return rate.map(each -> TracedRatio.cell(id, each)).orElseGet(() -> Cell.of(figure(id)));
    }

    /** What became of a requirement. */
    Inline.State state(Requirement requirement) {
        Optional<Requirement.Report> report = requirement.reportedBy(view.asOf());
        if (report.isPresent()) {
            String day = days.near(report.get().date().value(), view.asOf());
            boolean late =
                    requirement
                            .due()
                            .filter(due -> report.get().date().value().isAfter(due.value()))
                            .isPresent();
            return new Inline.State(Sign.DONE, get(late ? "reported-late" : "reported", day));
        }
        Optional<Long> over =
                requirement
                        .due()
                        .filter(due -> view.asOf().isAfter(due.value()))
                        .map(due -> ChronoUnit.DAYS.between(due.value(), view.asOf()));
        return over.map(many -> new Inline.State(Sign.OVERDUE, get("overdue", many)))
                .orElseGet(() -> new Inline.State(Sign.UNDER_WAY, get("waiting")));
    }
}
