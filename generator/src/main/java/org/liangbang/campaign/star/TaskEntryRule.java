package org.liangbang.campaign.star;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/**
 * The entries of a task follow each other and say something; only what has evidence is checked, and
 * never by the post in charge of the star.
 */
final class TaskEntryRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        Standards standards = Standards.of(content);
        for (UnitStars file : content.all(UnitStars.TYPE)) {
            Optional<StarStandard> standard = standards.of(file.home().campaign());
            for (Map.Entry<Located<String>, List<TaskEntry>> task : file.tasks().entrySet()) {
                Optional<Located<String>> owner =
                        standard.flatMap(of -> task(of, task.getKey().value()))
                                .flatMap(found -> file.inCharge(found.star().value()));
                checkLife(task.getValue(), report);
                for (TaskEntry entry : task.getValue()) {
                    checkForm(entry, report);
                    checkBy(entry, owner, file.unit(), content, report);
                }
            }
        }
    }

    private static Optional<StarTask> task(StarStandard standard, String id) {
        return standard.tasks().stream().filter(each -> each.id().value().equals(id)).findFirst();
    }

    private static void checkForm(TaskEntry entry, Consumer<Diagnostic> report) {
        if (entry.by().isPresent() != entry.passed().isPresent()) {
            report.accept(
                    Diagnostic.error("star.check-half", entry.date().span())
                            .with("missing", entry.by().isPresent() ? "passed" : "by"));
        } else if (entry.by().isEmpty() && entry.note().isEmpty() && entry.evidence().isEmpty()) {
            report.accept(Diagnostic.error("star.entry-empty", entry.date().span()));
        }
    }

    private static void checkLife(List<TaskEntry> entries, Consumer<Diagnostic> report) {
        DayOrder days = new DayOrder(report);
        TaskState state = TaskState.NOT_STARTED;
        for (TaskEntry entry : entries) {
            days.then(entry.date());
            boolean proven = state.isDone() || entry.evidence().isPresent();
            if (entry.passed().filter(Located::value).isPresent() && !proven) {
                report.accept(
                        Diagnostic.error(
                                "star.check-without-evidence", entry.passed().get().span()));
            }
            state = state.after(entry);
        }
    }

    private static void checkBy(
            TaskEntry entry,
            Optional<Located<String>> owner,
            String unit,
            Register content,
            Consumer<Diagnostic> report) {
        if (entry.by().isEmpty() || owner.isEmpty()) {
            return;
        }
        Located<String> by = entry.by().get();
        boolean same =
                content.resolve(by.value(), unit)
                        .filter(
                                post ->
                                        content.resolve(owner.get().value(), unit)
                                                .filter(post::equals)
                                                .isPresent())
                        .isPresent();
        if (same) {
            report.accept(
                    Diagnostic.error("star.checker-is-owner", by.span())
                            .with("post", by.value())
                            .related("owner", owner.get().span()));
        }
    }
}
