package org.liangbang.campaign.star;

import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.NamedFigures;
import org.liangbang.campaign.View;

/** What sentences call the figures of stars: the units with so many, and the stars of a unit. */
final class StarNames {
    private StarNames() {}

    /** The units with each number of stars in the district, then the stars that each unit holds. */
    static List<NamedFigure> in(View view) {
        NamedFigures named = new NamedFigures(key -> view.words().get("star.named." + key));
        for (CampaignStars stars : view.results().get(StarResults.TYPE).campaigns()) {
            NamedFigures.Named page =
                    new NamedFigures.Named(Addresses.stars(stars.id()), List.of());
            stars.district().ifPresent(district -> spread(stars, district, page, view, named));
            for (UnitStanding unit : stars.units()) {
                named.add(
                        page,
                        Optional.of(unit.id()),
                        "held",
                        StarFigures.of(stars.id(), unit.id(), StarFigures.OfUnit.HELD));
            }
        }
        return named.all();
    }

    private static void spread(
            CampaignStars stars,
            String district,
            NamedFigures.Named page,
            View view,
            NamedFigures to) {
        List<String> units = List.of(view.words().get("star.named.units").split(" ", -1));
        int most = stars.now(district).map(Distribution::most).orElse(-1);
        for (int count = 1; count <= most; count++) {
            String stated = view.words().get("star.count." + count);
            for (String label : List.of(stated, view.words().get("star.named.with", stated))) {
                to.add(
                        page,
                        Optional.empty(),
                        StarFigures.with(stars.id(), district, Point.NOW, count),
                        label,
                        units);
            }
        }
    }
}
