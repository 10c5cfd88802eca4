package org.liangbang.campaign.wallchart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.compute.Figure;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.model.format.Values;

/** The words of wall charts for one view. */
final class WallChartWords {
    private final View view;
    private final Days days;

    WallChartWords(View view) {
        this.view = view;
        this.days = new Days(view.words());
    }

    /** The words under {@code wall-chart} and a key. */
    String get(String key, Object... values) {
        return view.words().get("wall-chart." + key, values);
    }

    /** A day near the one looked at. */
    String day(LocalDate day) {
        return days.near(day, view.asOf());
    }

    /** A day with its year. */
    String fullDay(LocalDate day) {
        return days.full(day);
    }

    /** A link to a unit's page. */
    Inline unit(String unit) {
        return References.to(view.content().unit(unit));
    }

    /** The name of a unit. */
    String unitName(String unit) {
        return view.content().unit(unit).name().value();
    }

    /** A link to the page of a post, by its full id. */
    Inline post(String id) {
        return References.to(view.content().register().post(id).orElseThrow());
    }

    /** The campaign's page of wall charts, at one of them. */
    static Address page(WallChart chart) {
        return Addresses.wallChart(chart.campaign()).at(chart.id().value());
    }

    /** Links to the sheets of a campaign's charts, ready for the printer. */
    Block prints(String campaign) {
        return new Block.Paragraph(
                List.of(
                        Inline.Reference.to(Addresses.wallChartPdf(campaign), get("placard.print")),
                        Inline.text(get("gap")),
                        Inline.Reference.to(
                                Addresses.largeWallChartPdf(campaign), get("placard.large"))));
    }

    /** A figure of a measure as printed. */
    Inline figure(Measure measure, String figure) {
        Figure found = view.results().figure(WallChartFigures.id(measure, figure)).orElseThrow();
        return new Inline.Figure(found.id(), found.printed());
    }

    /** The count of a light as printed. */
    static Inline count(ChartResult chart, Light light) {
        return new Inline.Figure(
                WallChartFigures.count(chart.chart(), light), Integer.toString(chart.count(light)));
    }

    /** The light as shape and word, with the days where they matter. */
    Inline.State state(Measure measure) {
        String word =
                switch (measure.light()) {
                    case MISSED -> get("missed", measure.daysLate());
                    case HIT ->
                            measure.isLate() ? get("late", measure.daysLate()) : light(Light.HIT);
                    case GREEN, AHEAD, AMBER, UNREAD, RED -> light(measure.light());
                };
        return new Inline.State(measure.light().sign(), word);
    }

    /** The word of a light. */
    String light(Light light) {
        return get("light." + light.word());
    }

    /** Number and target, such as {@code 12/18}; the number of a whole can be followed. */
    List<Inline> progress(Measure measure) {
        Aim aim = measure.aim();
        Inline value =
                aim.unit().isEmpty()
                        ? figure(measure, "value")
                        : Inline.text(WallChartFigures.shown(measure.value()));
        String target = WallChartFigures.shown(aim.to());
        return List.of(value, Inline.text(get("of-target", target, aim.indicator().counted())));
    }

    /** The light and the share of the way that it comes from. */
    List<Inline> lightAndShare(Measure measure) {
        List<Inline> line = new ArrayList<>(List.of(state(measure), Inline.text(" ")));
        line.addAll(share(measure));
        return line;
    }

    /**
     * The share of the way, to stand beside number and target: these are what it is made of when
     * the way begins at 0, and else the two numbers follow.
     */
    List<Inline> share(Measure measure) {
        Inline share =
                new Inline.Figure(
                        WallChartFigures.id(measure, "percent"), measure.ratio().perCent());
        boolean known = measure.aim().from().signum() == 0;
        return known ? List.of(share) : List.of(share, Inline.text(measure.ratio().bracketed()));
    }

    /** Deadline, and how many days are left, calendar and working. */
    String due(Measure measure) {
        String day = day(measure.aim().due().value());
        if (!measure.isOpen()) {
            return get("due", day);
        }
        return get("due-left", day, measure.daysLeft(), measure.workdaysLeft());
    }

    /** What must be done from now on; empty when it is too late or nothing is. */
    List<Inline> needed(Measure measure) {
        if (measure.needed().isEmpty()) {
            return List.of();
        }
        String stretch = get("stretch." + Values.word(measure.aim().chart().pace()));
        return List.of(
                Inline.text(get("needs", stretch)),
                figure(measure, "needed"),
                Inline.text(measure.aim().indicator().counted()));
    }

    /** What must be done from now on, and what was done so far. */
    List<Inline> pace(Measure measure) {
        String stretch = get("stretch." + Values.word(measure.aim().chart().pace()));
        String counted = measure.aim().indicator().counted();
        List<Inline> line = new ArrayList<>(needed(measure));
        if (measure.pace().isPresent() && !measure.points().isEmpty()) {
            line.add(Inline.text(get(line.isEmpty() ? "went" : "went-behind", stretch)));
            line.add(figure(measure, "pace"));
            line.add(Inline.text(counted));
        }
        return line;
    }

    /** What is missing to the target, or what is too much. */
    String gap(Measure measure) {
        boolean more = measure.missing().signum() > 0;
        String shown = WallChartFigures.shown(measure.missing());
        return get(
                more ? "missing" : "too-many",
                more ? shown : shown.substring(1),
                measure.aim().indicator().counted());
    }

    /** The latest note, and what was corrected. */
    String note(Measure measure) {
        List<String> notes = new ArrayList<>();
        measure.latest()
                .flatMap(Point::corrected)
                .ifPresent(
                        before ->
                                notes.add(
                                        get("corrected", before.value().value().toPlainString())));
        measure.latest()
                .flatMap(Point::reading)
                .flatMap(Reading::note)
                .ifPresent(note -> notes.add(note.value()));
        return String.join(get("between"), notes);
    }
}
