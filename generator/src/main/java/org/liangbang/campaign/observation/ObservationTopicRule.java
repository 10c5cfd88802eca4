package org.liangbang.campaign.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.model.Topic;
import org.liangbang.source.Located;

/** The topics of an observation are in its campaign's vocabulary, and in use on its day. */
final class ObservationTopicRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Observation each : content.all(Observation.TYPE)) {
            content.campaign(each.campaign())
                    .ifPresent(
                            campaign ->
                                    each.allTopics()
                                            .forEach(
                                                    topic -> check(topic, each, campaign, report)));
        }
    }

    private static void check(
            Located<String> topic,
            Observation observation,
            Campaign campaign,
            Consumer<Diagnostic> report) {
        Optional<Topic> known = campaign.topic(topic.value());
        if (known.isEmpty()) {
            List<String> topics =
                    campaign.topics().stream().map(each -> each.id().value()).toList();
            report.accept(UnknownId.error("observation.topic-unknown", topic, topics));
        } else if (!isInUse(known.get(), observation.day())) {
            report.accept(
                    Diagnostic.error("observation.topic-out-of-use", topic.span())
                            .with("id", topic.value())
                            .with("day", observation.day())
                            .with("from", day(known.get().from().map(Located::value)))
                            .with("to", day(known.get().to().map(Located::value)))
                            .related("topic", known.get().span()));
        }
    }

    /** Whether a topic is in use on a day. */
    static boolean isInUse(Topic topic, LocalDate day) {
        boolean early = topic.from().filter(from -> day.isBefore(from.value())).isPresent();
        boolean late = topic.to().filter(to -> day.isAfter(to.value())).isPresent();
        return !early && !late;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
