package org.liangbang.campaign.contest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ranking;
import org.liangbang.document.Inline;
import org.liangbang.model.ScoringRule;
import org.liangbang.model.format.Values;

/** The words of contests for one view. */
final class ContestWords {
    private final View view;
    private final Days days;

    ContestWords(View view) {
        this.view = view;
        this.days = new Days(view.words());
    }

    /** The words under {@code contest} and a key. */
    String get(String key, Object... values) {
        return view.words().get("contest." + key, values);
    }

    /** Days in the site's language. */
    Days days() {
        return days;
    }

    /** The name of a unit. */
    String unitName(String unit) {
        return view.content().unit(unit).name().value();
    }

    /** A link to a unit's page. */
    Inline unit(String unit) {
        return References.to(view.content().unit(unit));
    }

    /** The word by which readers may filter rows: the kind of unit. */
    List<String> classes(String unit) {
        return List.of(Values.word(view.content().unit(unit).kind()));
    }

    /** The role of a post named in a contest. */
    String role(String post, ContestResult result) {
        return view.content().post(post, result.contest().organiser().value()).role().value();
    }

    /** How a judge appears in public: by number or by role, as the rule says. */
    String judge(ContestResult result, int judge) {
        if (result.rule().judges() == ScoringRule.JudgeNames.CODES) {
            return get("judge-code", judge + 1);
        }
        Judge who = result.contest().judges().get(judge);
        return who.role()
                .map(role -> role.value())
                .orElseGet(() -> role(who.post().value(), result));
    }

    /** A figure of a unit, as printed, opening how it was worked out. */
    Inline figure(ContestResult result, String unit, String figure, String printed) {
        return new Inline.Figure(result.figure(unit, figure), printed);
    }

    /** The total of a place, as printed. */
    Inline total(ContestResult result, Ranking.Place<Score> place) {
        Score score = place.result();
        return figure(result, score.unit(), "total", result.decimals().print(score.total()));
    }

    /** What a contest is called beside others: with who organised it. */
    String name(Contest contest) {
        String organiser = unitName(contest.organiser().value());
        String title = contest.title().value();
        return title.contains(organiser) ? title : get("name", organiser, title);
    }

    /** An objection as it was received. */
    String objection(Objections.Objection objection) {
        return get(
                "objection",
                days.brief(objection.date().value()),
                objection.from().value(),
                unitName(objection.about().value()),
                objection.text().value());
    }

    /** What was answered by a day, or that nothing was. */
    String answer(Objections.Objection objection, LocalDate day) {
        return objection.isAnsweredBy(day)
                ? get(
                        "objection-answer",
                        days.brief(objection.answered().orElseThrow().value()),
                        objection.answer().orElseThrow().value())
                : get("objection-waiting");
    }

    /** The page of a contest. */
    static Address page(ContestResult result) {
        return Addresses.contest(result.contest().campaign(), result.id());
    }

    /** A link to the page of a contest, with its title. */
    Inline link(ContestResult result) {
        return Inline.Reference.to(page(result), result.contest().title().value());
    }

    /** Where the contest stands, as sign and word. */
    Inline state(ContestResult result) {
        return new Inline.State(result.state().sign(), get("state-" + Values.word(result.state())));
    }

    /** How a rank changed since the contest before; empty when there was none before. */
    Optional<String> change(ContestResult result, Ranking.Place<Score> place) {
        return view.results()
                .get(ContestResults.TYPE)
                .before(result)
                .map(before -> before.of(place.result().unit()))
                .map(before -> before.map(then -> change(then.rank() - place.rank())))
                .map(change -> change.orElseGet(() -> get("change-new")));
    }

    private String change(int places) {
        if (places == 0) {
            return get("change-none");
        }
        return get(places > 0 ? "change-up" : "change-down", Math.abs(places));
    }

    /** A number of the content, exact and without needless zeros. */
    static String plain(BigDecimal number) {
        return Decimals.shown(Fraction.of(number));
    }
}
