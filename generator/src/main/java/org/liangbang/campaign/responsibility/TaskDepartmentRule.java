package org.liangbang.campaign.responsibility;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** Who leads a task or joins in it is there, and is named once; contacts are posts. */
final class TaskDepartmentRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Division division : content.all(Division.TYPE)) {
            for (Task task : division.tasks()) {
                checkKnown(task, content, report);
                checkOnce(task, report);
            }
        }
    }

    private static void checkKnown(Task task, Register content, Consumer<Diagnostic> report) {
        Stream.concat(task.leads().stream().map(Lead::by), task.joins().stream())
                .filter(id -> Department.of(id.value(), content).isEmpty())
                .map(
                        id ->
                                UnknownId.error(
                                        "task.department-unknown", id, Department.names(content)))
                .forEach(report);
        task.contacts().stream()
                .filter(id -> content.post(id.value()).isEmpty())
                .map(id -> UnknownId.error("task.contact-unknown", id, content.posts().keySet()))
                .forEach(report);
    }

    /** One that leads for some of the days may join in on the others. */
    private static void checkOnce(Task task, Consumer<Diagnostic> report) {
        Map<String, Span> named = new LinkedHashMap<>();
        if (task.leads().size() == 1) {
            Located<String> by = task.leads().get(0).by();
            named.put(by.value(), by.span());
        }
        for (Located<String> join : task.joins()) {
            Optional.ofNullable(named.putIfAbsent(join.value(), join.span()))
                    .ifPresent(
                            first ->
                                    report.accept(
                                            Diagnostic.error("task.join-repeated", join.span())
                                                    .with("id", join.value())
                                                    .related("first", first)));
        }
    }
}
