package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.campaign.ledger.format.WrittenRow;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.source.Located;
import org.liangbang.source.SourceFile;
import org.liangbang.source.SourceTree;

/**
 * A ledger lies in a folder of its name, beside its rows, and belongs to campaigns, a topic and a
 * keeper that exist; rows lie beside a definition.
 */
final class LedgerPlaceRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Ledger ledger : content.all(Ledger.TYPE)) {
            if (!ledger.id().value().equals(ledger.folder())) {
                report.accept(
                        Diagnostic.error("ledger.id-differs", ledger.id().span())
                                .with("id", ledger.id().value())
                                .with("folder", ledger.folder()));
            }
            checkBelonging(ledger, content, report);
            SourceTree source = content.content().source();
            String folder = "ledgers/" + ledger.folder();
            if (source.file(folder + "/rows.yaml").isEmpty()
                    && source.file(folder + "/rows.csv").isEmpty()) {
                report.accept(
                        Diagnostic.error("ledger.rows-missing", ledger.id().span())
                                .with("folder", folder));
            }
        }
        checkRows(content, report);
    }

    private static void checkBelonging(
            Ledger ledger, Register content, Consumer<Diagnostic> report) {
        for (Located<String> campaign : ledger.campaigns()) {
            if (content.campaign(campaign.value()).isEmpty()) {
                report.accept(
                        UnknownId.error(
                                "ledger.campaign-unknown", campaign, content.campaigns().keySet()));
            }
        }
        if (content.post(ledger.keeper().value()).isEmpty()) {
            report.accept(
                    UnknownId.error(
                            "ledger.post-unknown", ledger.keeper(), content.posts().keySet()));
        }
        ledger.topic()
                .ifPresent(
                        topic -> {
                            List<String> known = topics(ledger, content);
                            if (!known.contains(topic.value())) {
                                report.accept(
                                        UnknownId.error("ledger.topic-unknown", topic, known));
                            }
                        });
    }

    /** The topics of its campaigns; those of all when it names none. */
    private static List<String> topics(Ledger ledger, Register content) {
        List<String> topics = new ArrayList<>();
        for (Campaign campaign : content.campaigns().values()) {
            boolean serves =
                    ledger.campaigns().isEmpty()
                            || ledger.campaigns().stream()
                                    .anyMatch(id -> id.value().equals(campaign.id().value()));
            if (serves) {
                campaign.topics().forEach(topic -> topics.add(topic.id().value()));
            }
        }
        return topics;
    }

    private static void checkRows(Register content, Consumer<Diagnostic> report) {
        Map<String, SourceFile> unfiled = new LinkedHashMap<>();
        for (WrittenRow row : content.all(WrittenRow.TYPE)) {
            unfiled.putIfAbsent(row.ledger(), row.span().file());
        }
        SourceTree source = content.content().source();
        unfiled.forEach(
                (folder, file) -> {
                    if (source.file("ledgers/" + folder + "/ledger.yaml").isEmpty()) {
                        report.accept(
                                Diagnostic.error("ledger.rows-unfiled", file.start())
                                        .with("folder", folder));
                    }
                });
    }
}
