package org.liangbang.campaign.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/**
 * Obligations lie in a campaign, in a file of their own name, under an id that nothing beside them
 * has; rows lie in a folder named after one.
 */
final class ReturnPlaceRule implements Rule {
    /** What the further parts of a long page are called in addresses. */
    private static final String PAGE = "page";

    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        List<Obligation> all = content.all(Obligation.TYPE);
        RepeatedIds.report("return.id-repeated", all.stream().map(Obligation::id).toList(), report);
        for (Obligation obligation : all) {
            checkName(obligation, report);
            checkTaken(obligation, content, report);
            checkCampaign(obligation, content, report);
        }
        Map<Filing.Home, Filing> homes = new LinkedHashMap<>();
        content.all(Filing.TYPE).forEach(each -> homes.putIfAbsent(each.home(), each));
        homes.forEach((home, first) -> checkHome(home, first, content, report));
    }

    private static void checkName(Obligation obligation, Consumer<Diagnostic> report) {
        if (!obligation.id().value().equals(obligation.place().file())) {
            report.accept(
                    Diagnostic.error("return.id-differs", obligation.id().span())
                            .with("id", obligation.id().value())
                            .with("file", obligation.place().file()));
        }
    }

    /** The pages of units stand beside those of obligations, so that ids must differ. */
    private static void checkTaken(
            Obligation obligation, Register content, Consumer<Diagnostic> report) {
        String id = obligation.id().value();
        if (id.equals(PAGE) || content.unit(id).isPresent()) {
            report.accept(
                    Diagnostic.error("return.id-taken", obligation.id().span()).with("id", id));
        }
    }

    /** A campaign that is written, but with mistakes, is reported where they are. */
    private static void checkCampaign(
            Obligation obligation, Register content, Consumer<Diagnostic> report) {
        String path = "campaigns/" + obligation.campaign() + "/campaign.yaml";
        if (content.content().source().file(path).isEmpty()) {
            report.accept(
                    UnknownId.error(
                            "return.campaign-unknown",
                            new Located<>(obligation.campaign(), obligation.span().file().start()),
                            content.campaigns().keySet()));
        }
    }

    /** An obligation that is written, but with mistakes, is reported where they are. */
    private static void checkHome(
            Filing.Home home, Filing first, Register content, Consumer<Diagnostic> report) {
        String path = "campaigns/" + home.campaign() + "/returns/" + home.obligation() + ".yaml";
        if (content.content().source().file(path).isEmpty()) {
            List<String> known =
                    content.all(Obligation.TYPE).stream()
                            .filter(each -> each.campaign().equals(home.campaign()))
                            .map(each -> each.id().value())
                            .toList();
            report.accept(
                    UnknownId.error(
                            "return.unknown",
                            new Located<>(home.obligation(), first.span().file().start()),
                            known));
        }
    }
}
