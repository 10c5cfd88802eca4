package org.liangbang.campaign.observation;

import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.NamedFigures;
import org.liangbang.campaign.View;

/** What sentences call the figures of observations: people of a visit, visits and stops. */
final class ObservationNames {
    private ObservationNames() {}

    /** The people of each visit, then what each campaign counts so far. */
    static List<NamedFigure> in(View view) {
        NamedFigures named = new NamedFigures(key -> view.words().get("observation.named." + key));
        ObservationResults results = view.results().get(ObservationResults.TYPE);
        for (Observation each : results.all()) {
            if (!each.front().participants().isEmpty()) {
                named.add(
                        new NamedFigures.Named(
                                ObservationWords.page(each), List.of(each.front().title().value())),
                        Optional.empty(),
                        "participants",
                        ObservationFigures.of(each, "participants"));
            }
        }
        for (String campaign : results.campaigns()) {
            Round whole = results.campaign(campaign).orElseThrow().whole();
            NamedFigures.Named all =
                    new NamedFigures.Named(Addresses.observations(campaign), List.of());
            for (String name : List.of("visits", "stops", "visited-rate", "followed-rate")) {
                named.add(all, Optional.empty(), name, ObservationFigures.of(whole, name));
            }
        }
        return named.all();
    }
}
