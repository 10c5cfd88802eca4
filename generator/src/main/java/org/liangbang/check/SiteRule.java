package org.liangbang.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Site;
import org.liangbang.model.Unit;
import org.liangbang.model.UnitKind;
import org.liangbang.source.SourceFile;

/** The site is described, and its district is a unit of that kind. */
public final class SiteRule implements Rule {
    private static final String FILE = "site.yaml";

    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        List<Site> sites = content.all(Site.TYPE);
        if (sites.isEmpty()) {
            // a site that could not be read has been reported already
            if (content.content().source().file(FILE).isEmpty()) {
                report.accept(Diagnostic.error("site.missing", new SourceFile(FILE, "").start()));
            }
            return;
        }
        Site site = sites.get(0);
        Optional<Unit> district = content.unit(site.district().value());
        if (district.isEmpty()) {
            report.accept(
                    UnknownId.error(
                            "site.district-unknown", site.district(), content.units().keySet()));
        } else if (district.get().kind() != UnitKind.DISTRICT) {
            report.accept(
                    Diagnostic.error("site.district-kind", site.district().span())
                            .with("id", site.district().value())
                            .related("unit", district.get().id().span()));
        }
    }
}
