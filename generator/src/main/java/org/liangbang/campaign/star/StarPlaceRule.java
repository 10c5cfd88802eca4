package org.liangbang.campaign.star;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/**
 * What a unit did for its stars lies in a campaign with a standard, in a file named after a unit
 * that takes part and has a track; its stars, tasks and posts exist.
 */
final class StarPlaceRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        Standards standards = Standards.of(content);
        for (UnitStars file : content.all(UnitStars.TYPE)) {
            check(file, standards, content, report);
        }
    }

    private static void check(
            UnitStars file, Standards standards, Register content, Consumer<Diagnostic> report) {
        Homes homes = new Homes(content, report);
        Located<String> folder = new Located<>(file.home().campaign(), file.span().file().start());
        Optional<Campaign> campaign = homes.campaign(folder);
        Optional<Unit> unit = homes.unit(new Located<>(file.unit(), folder.span()), campaign);
        if (unit.filter(of -> of.track().isEmpty()).isPresent()) {
            report.accept(
                    Diagnostic.error("star.track-missing", folder.span())
                            .with("unit", unit.get().name().value())
                            .related("unit", unit.get().id().span()));
        }
        Optional<StarStandard> standard = standards.of(folder.value());
        if (standard.isEmpty() && !standards.isBroken(folder.value())) {
            report.accept(
                    Diagnostic.error("star.standard-missing", folder.span())
                            .with("campaign", folder.value()));
        }
        standard.ifPresent(of -> checkNames(file, of, unit, homes));
        checkPosts(file, homes);
    }

    private static void checkNames(
            UnitStars file, StarStandard standard, Optional<Unit> unit, Homes homes) {
        List<String> stars = standard.starIds();
        file.inCharge().keySet().forEach(id -> homes.known("star.star-unknown", id, stars));
        file.awards().forEach(each -> homes.known("star.star-unknown", each.star(), stars));
        file.plan()
                .ifPresent(
                        plan -> {
                            plan.held().forEach(id -> homes.known("star.star-unknown", id, stars));
                            plan.aimed().forEach(id -> homes.known("star.star-unknown", id, stars));
                        });
        List<String> tasks =
                unit.flatMap(Unit::track).map(standard::tasksOf).orElse(standard.tasks()).stream()
                        .map(task -> task.id().value())
                        .toList();
        file.tasks().keySet().forEach(id -> homes.known("star.task-unknown", id, tasks));
    }

    private static void checkPosts(UnitStars file, Homes homes) {
        String unit = file.unit();
        file.inCharge().values().forEach(post -> homes.post(post, unit));
        file.plan().flatMap(StarPlan::agreed).ifPresent(seen -> homes.post(seen.by(), unit));
        file.tasks().values().stream()
                .flatMap(List::stream)
                .forEach(entry -> entry.by().ifPresent(post -> homes.post(post, unit)));
        for (StarAward award : file.awards()) {
            award.reviewed().ifPresent(seen -> homes.post(seen.by(), unit));
            award.declined().ifPresent(verdict -> homes.post(verdict.by(), unit));
            award.grants().forEach(grant -> homes.post(grant.by(), unit));
            award.lost().ifPresent(verdict -> homes.post(verdict.by(), unit));
        }
    }
}
