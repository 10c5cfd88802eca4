package org.liangbang.campaign.star;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/** Checks that what records of stars and check-lists name is there. */
final class Homes {
    private final Register content;
    private final Consumer<Diagnostic> report;

    Homes(Register content, Consumer<Diagnostic> report) {
        this.content = content;
        this.report = report;
    }

    /** Says that a folder belongs to no campaign; one whose campaign is broken is let be. */
    Optional<Campaign> campaign(Located<String> folder) {
        String path = "campaigns/" + folder.value() + "/campaign.yaml";
        if (content.content().source().file(path).isEmpty()) {
            report.accept(
                    UnknownId.error("star.campaign-unknown", folder, content.campaigns().keySet()));
        }
        return content.campaign(folder.value());
    }

    /** Says that a post is not there. */
    Optional<String> post(Located<String> written, String unit) {
        Optional<String> post =
                content.resolve(written.value(), unit).map(found -> found.id().value());
        if (post.isEmpty()) {
            report.accept(UnknownId.error("star.post-unknown", written, content.posts().keySet()));
        }
        return post;
    }

    /** Says that a unit is not there, or does not take part. */
    Optional<Unit> unit(Located<String> written, Optional<Campaign> campaign) {
        Optional<Unit> unit = content.unit(written.value());
        if (unit.isEmpty()) {
            report.accept(UnknownId.error("star.unit-unknown", written, content.units().keySet()));
        } else if (campaign.filter(of -> !content.takesPart(unit.get(), of)).isPresent()) {
            report.accept(
                    Diagnostic.error("star.unit-outside", written.span())
                            .with("unit", unit.get().name().value())
                            .related("audience", campaign.get().audience().span()));
        }
        return unit;
    }

    /** Says that an id is none of those known. */
    void known(String code, Located<String> id, Collection<String> known) {
        if (!known.contains(id.value())) {
            report.accept(UnknownId.error(code, id, known));
        }
    }
}
