package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.Periods;
import org.liangbang.campaign.TracedRatio;
import org.liangbang.campaign.View;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.campaign.returns.Tally.Share;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Table.Cell;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Rhythm;
import org.liangbang.model.format.Values;

/** The words, links and figures that pages of returns share. */
final class ReturnWords {

    private final View view;
    private final Days days;
    private final Periods periods;

    ReturnWords(View view) {
        this.view = view;
        this.days = new Days(view.words());
        this.periods = new Periods(view.words());
    }

    /** The words under {@code return} and a key. */
    String get(String key, Object... values) {
        return view.words().get("return." + key, values);
    }

    /** A day in the year of the page, or with its year. */
    String day(LocalDate day) {
        return days.near(day, view.asOf());
    }

    /** A day where it stands in a narrow cell. */
    String narrow(LocalDate day) {
        return day.getMonthValue() + "." + day.getDayOfMonth();
    }

    /** A period in full. */
    String period(CalendarPeriod period) {
        return periods.full(period);
    }

    /** A period at the head of a narrow column. */
    String head(CalendarPeriod period) {
        return periods.brief(period);
    }

    /** How often something must be done. */
    String rhythm(Obligation obligation) {
        String every =
                obligation.everyDay() || obligation.rhythm() != Rhythm.DAY
                        ? Values.word(obligation.rhythm())
                        : "workday";
        return get("rhythm." + every, obligation.required().value(), measure(obligation));
    }

    /** What is counted. */
    String measure(Obligation obligation) {
        return obligation.measure().map(said -> said.value()).orElseGet(() -> get("times"));
    }

    /** What periods of an obligation are counted in. */
    String counter(Obligation obligation) {
        return Values.word(obligation.rhythm());
    }

    /** Until when it must be done. */
    String deadline(Obligation obligation) {
        return obligation.dueWithin() == 0
                ? get("due.within-period")
                : get("due.after", obligation.dueWithin());
    }

    /** A state with its sign. */
    Inline.State state(TermState state) {
        return new Inline.State(state.sign(), get("state." + state.word()));
    }

    /** The page of an obligation. */
    static Address page(Obligation obligation) {
        return Addresses.returns(obligation.campaign()).child(obligation.id().value() + "/");
    }

    /** The page of what a unit filed and held in a campaign. */
    static Address page(String campaign, String unit) {
        return Addresses.returns(campaign).child(unit + "/");
    }

    /** A link to the page of an obligation. */
    Inline.Reference link(Obligation obligation) {
        return Inline.Reference.to(page(obligation), obligation.name().value());
    }

    /** A count, traced. */
    Inline count(Obligation obligation, String scope, Tally tally, Counted counted) {
        return new Inline.Figure(
                ReturnFigures.id(obligation, scope, counted.figure()),
                Integer.toString(tally.count(counted)));
    }

    /** Any figure, traced. */
    Inline figure(FigureId id) {
        return new Inline.Figure(id, view.results().figure(id).orElseThrow().printed());
    }

    /** A share, traced; a dash when there is none. */
    List<Inline> share(Obligation obligation, String scope, Tally tally, Share share) {
        return tally.ratio(share).isEmpty()
                ? Inline.line(get("none"))
                : List.of(figure(ReturnFigures.id(obligation, scope, share.figure())));
    }

    /** A share in a cell, what stands above and below its line beneath; a dash for none. */
    Cell shareCell(Obligation obligation, String scope, Tally tally, Share share) {
        return tally.ratio(share)
                .map(
                        ratio ->
                                TracedRatio.cell(
                                        ReturnFigures.id(obligation, scope, share.figure()), ratio))
                .orElseGet(() -> Cell.of(get("none")));
    }

    /** A fact with its label. */
    Block.Fact fact(String key, List<Inline> value) {
        return new Block.Fact(get("fact." + key), value);
    }
}
