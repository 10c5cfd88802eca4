package org.liangbang.campaign.star;

import java.util.List;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Track;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * A star standard lies in a campaign, has as many tasks for each track as it says, and each star
 * and task has one post that exists.
 */
final class StarStandardRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (StarStandard standard : content.all(StarStandard.TYPE)) {
            Homes homes = new Homes(content, report);
            homes.campaign(new Located<>(standard.campaign(), standard.span().file().start()));
            standard.objections().ifPresent(objections -> homes.post(objections.to(), ""));
            checkStars(standard, homes, report);
            checkTasks(standard, homes, report);
            for (Track track : Track.values()) {
                checkCount(standard, track, report);
            }
        }
    }

    private static void checkStars(
            StarStandard standard, Homes homes, Consumer<Diagnostic> report) {
        List<Located<String>> ids = standard.stars().stream().map(Star::id).toList();
        RepeatedIds.report("star.id-repeated", ids, report);
        standard.stars().forEach(star -> homes.post(star.owner(), ""));
    }

    private static void checkTasks(
            StarStandard standard, Homes homes, Consumer<Diagnostic> report) {
        List<Located<String>> ids = standard.tasks().stream().map(StarTask::id).toList();
        RepeatedIds.report("star.id-repeated", ids, report);
        for (StarTask task : standard.tasks()) {
            homes.known("star.star-unknown", task.star(), standard.starIds());
            homes.post(task.lead(), "");
        }
    }

    private static void checkCount(
            StarStandard standard, Track track, Consumer<Diagnostic> report) {
        Located<Integer> stated = standard.counts().of(track);
        int written = standard.tasksOf(track).size();
        if (written != stated.value()) {
            int wanting = stated.value() - written;
            report.accept(
                    Diagnostic.error("star.task-count", stated.span())
                            .with("track", Values.word(track))
                            .with("stated", stated.value())
                            .with("written", written)
                            .with("missing", wanting > 0 ? Integer.toString(wanting) : "")
                            .with("extra", wanting < 0 ? Integer.toString(-wanting) : ""));
        }
    }
}
