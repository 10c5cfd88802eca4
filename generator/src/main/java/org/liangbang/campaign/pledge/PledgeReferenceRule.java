package org.liangbang.campaign.pledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.model.Post;

/** A pledge's topic, owner and verifier exist, and nobody verifies what they answer for. */
final class PledgeReferenceRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Pledge pledge : content.all(Pledge.TYPE)) {
            content.campaign(pledge.campaign())
                    .ifPresent(campaign -> checkTopic(pledge, campaign, report));
            Optional<Post> owner = content.resolve(pledge.owner().value(), pledge.unit());
            if (owner.isEmpty()) {
                report.accept(
                        UnknownId.error(
                                "pledge.owner-unknown", pledge.owner(), content.posts().keySet()));
            }
            pledge.verified().ifPresent(seen -> checkVerifier(pledge, seen, content, report));
        }
    }

    private static void checkTopic(Pledge pledge, Campaign campaign, Consumer<Diagnostic> report) {
        List<String> topics = campaign.topics().stream().map(each -> each.id().value()).toList();
        if (!topics.contains(pledge.topic().value())) {
            report.accept(UnknownId.error("pledge.topic-unknown", pledge.topic(), topics));
        }
    }

    private static void checkVerifier(
            Pledge pledge, Verification seen, Register content, Consumer<Diagnostic> report) {
        Optional<Post> verifier = content.resolve(seen.by().value(), pledge.unit());
        if (verifier.isEmpty()) {
            report.accept(
                    UnknownId.error(
                            "pledge.verifier-unknown", seen.by(), content.posts().keySet()));
        } else if (verifier.equals(content.resolve(pledge.owner().value(), pledge.unit()))) {
            report.accept(
                    Diagnostic.error("pledge.verifier-is-owner", seen.by().span())
                            .with("post", seen.by().value())
                            .related("owner", pledge.owner().span()));
        }
    }
}
