package org.liangbang.campaign.observation;

import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/** The units and posts that an observation names exist. */
final class ObservationReferenceRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Observation each : content.all(Observation.TYPE)) {
            new Names(each, content, report).check();
        }
    }

    private record Names(Observation observation, Register content, Consumer<Diagnostic> report) {
        void check() {
            Observation.Front front = observation.front();
            unit(front.organiser());
            for (Stop stop : front.stops()) {
                stop.unit().ifPresent(this::unit);
                stop.presenter().ifPresent(post -> post(post, stop.unit()));
            }
            for (Comment comment : front.comments()) {
                post(comment.by(), Optional.empty());
                comment.about().ifPresent(this::unit);
            }
            for (Requirement requirement : front.requirements()) {
                requirement.followUp().ifPresent(post -> post(post, Optional.empty()));
            }
        }

        private void unit(Located<String> unit) {
            if (content.unit(unit.value()).isEmpty()) {
                report.accept(
                        UnknownId.error(
                                "observation.unit-unknown", unit, content.units().keySet()));
            }
        }

        /** A short name means a post of the unit, or else of the organiser. */
        private void post(Located<String> post, Optional<Located<String>> of) {
            String unit = of.orElse(observation.front().organiser()).value();
            if (content.resolve(post.value(), unit).isEmpty()) {
                report.accept(
                        UnknownId.error("observation.post-unknown", post, content.postNames(unit)));
            }
        }
    }
}
