package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Coverage;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;

/**
 * What ought to have been reached: a plan for each unit, a post for each star, a look by each list.
 */
final class StarCoverage {
    private final View view;
    private final StarWords words;

    StarCoverage(View view) {
        this.view = view;
        this.words = new StarWords(view);
    }

    List<Coverage> all() {
        List<Coverage> all = new ArrayList<>();
        for (CampaignStars stars : view.results().get(StarResults.TYPE).campaigns()) {
            all.add(plans(stars));
            all.add(inCharge(stars));
        }
        for (ChecklistStanding list : view.results().get(ChecklistResults.TYPE).all()) {
            all.add(looks(list));
        }
        return all;
    }

    private Coverage plans(CampaignStars stars) {
        List<List<Inline>> missing = new ArrayList<>();
        for (UnitStanding unit : stars.units()) {
            if (unit.plan().isEmpty()) {
                missing.add(List.of(References.to(unit.unit()), words.text("coverage.no-plan")));
            }
        }
        return new Coverage(
                "star-plans-" + stars.id(),
                words.get("coverage.plans", stars.campaign().name().value()),
                List.of(words.figure(StarFigures.planned(stars.id()))),
                missing,
                Inline.Reference.to(Addresses.starPlans(stars.id()), words.get("more.plans")));
    }

    private Coverage inCharge(CampaignStars stars) {
        List<List<Inline>> missing = new ArrayList<>();
        for (UnitStanding unit : stars.units()) {
            for (Star star : unit.uncharged()) {
                missing.add(
                        List.of(
                                words.sheet(stars.id(), unit.unit()),
                                words.text("coverage.nobody", star.name().value())));
            }
        }
        return new Coverage(
                "star-posts-" + stars.id(),
                words.get("coverage.posts", stars.campaign().name().value()),
                List.of(words.figure(StarFigures.charged(stars.id()))),
                missing,
                Inline.Reference.to(Addresses.stars(stars.id()), words.get("more.all")));
    }

    private Coverage looks(ChecklistStanding list) {
        List<List<Inline>> missing =
                list.unseen().stream()
                        .map(
                                unit ->
                                        List.of(
                                                References.to(unit),
                                                words.text("coverage.not-looked")))
                        .toList();
        return new Coverage(
                "checklist-" + list.campaign() + "-" + list.id(),
                words.get("coverage.looks", list.checklist().title().value()),
                List.of(words.figure(ChecklistFigures.seen(list))),
                missing,
                new ChecklistTables(words).link(list));
    }
}
