package org.liangbang.campaign.responsibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.model.Responsibility;
import org.liangbang.model.Responsibility.LeadGroup;
import org.liangbang.model.Responsibility.TaskForce;
import org.liangbang.model.Topic;
import org.liangbang.source.Located;

/** Posts exist, and each topic of a campaign that has task forces has exactly one of them. */
final class ResponsibilityRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Campaign campaign : content.all(Campaign.TYPE)) {
            campaign.responsibility().ifPresent(each -> check(each, campaign, content, report));
        }
    }

    private static void check(
            Responsibility responsibility,
            Campaign campaign,
            Register content,
            Consumer<Diagnostic> report) {
        posts(responsibility)
                .filter(post -> content.post(post.value()).isEmpty())
                .map(
                        post ->
                                UnknownId.error(
                                        "responsibility.post-unknown",
                                        post,
                                        content.posts().keySet()))
                .forEach(report);
        RepeatedIds.report(
                "responsibility.id-repeated",
                responsibility.taskForces().stream().map(TaskForce::id).toList(),
                report);
        if (!responsibility.taskForces().isEmpty()) {
            checkTopics(responsibility, campaign, report);
        }
    }

    private static Stream<Located<String>> posts(Responsibility responsibility) {
        LeadGroup group = responsibility.group();
        Stream<Located<String>> ofGroup =
                Stream.of(group.head(), group.deputies(), group.members()).flatMap(List::stream);
        Stream<Located<String>> ofForces =
                responsibility.taskForces().stream()
                        .flatMap(
                                force ->
                                        Stream.concat(
                                                Stream.of(force.lead()), force.members().stream()));
        return Stream.concat(ofGroup, ofForces);
    }

    private static void checkTopics(
            Responsibility responsibility, Campaign campaign, Consumer<Diagnostic> report) {
        List<String> known = campaign.topics().stream().map(each -> each.id().value()).toList();
        Map<String, Located<String>> taken = new LinkedHashMap<>();
        for (TaskForce force : responsibility.taskForces()) {
            for (Located<String> topic : force.topics()) {
                Optional<Located<String>> first =
                        Optional.ofNullable(taken.putIfAbsent(topic.value(), topic));
                if (!known.contains(topic.value())) {
                    report.accept(UnknownId.error("responsibility.topic-unknown", topic, known));
                } else {
                    first.ifPresent(
                            other ->
                                    report.accept(
                                            Diagnostic.error(
                                                            "responsibility.lead-double",
                                                            topic.span())
                                                    .with("topic", topic.value())
                                                    .related("first", other.span())));
                }
            }
        }
        for (Topic topic : campaign.topics()) {
            if (!taken.containsKey(topic.id().value())) {
                report.accept(
                        Diagnostic.error("responsibility.lead-missing", topic.id().span())
                                .with("topic", topic.name().value())
                                .related("forces", responsibility.span()));
            }
        }
    }
}
