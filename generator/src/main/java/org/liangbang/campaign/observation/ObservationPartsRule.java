package org.liangbang.campaign.observation;

import java.util.List;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Walk;
import org.liangbang.source.Span;

/** Each stop, comment and requirement says something, in order; the report is plain text. */
final class ObservationPartsRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Observation each : content.all(Observation.TYPE)) {
            each.front().stops().forEach(stop -> checkStop(stop, report));
            checkComments(each.front().comments(), report);
            checkRequirements(each, report);
            Walk.through(
                    each.body(),
                    block -> {
                        if (block instanceof Block.Directive call) {
                            reportCall(call.span(), report);
                        }
                    },
                    inline -> {
                        if (inline instanceof Inline.FigureCall call) {
                            reportCall(call.span(), report);
                        }
                    });
        }
    }

    private static void checkStop(Stop stop, Consumer<Diagnostic> report) {
        if (stop.unit().isEmpty() && stop.site().isEmpty()) {
            report.accept(Diagnostic.error("observation.stop-empty", stop.seen().span()));
        }
    }

    private static void checkComments(List<Comment> comments, Consumer<Diagnostic> report) {
        RepeatedIds.report(
                "observation.comment-repeated",
                comments.stream().map(Comment::id).toList(),
                report);
        for (Comment comment : comments) {
            if (comment.strength().isEmpty()
                    && comment.weakness().isEmpty()
                    && comment.requirement().isEmpty()) {
                report.accept(Diagnostic.error("observation.comment-empty", comment.id().span()));
            }
        }
    }

    private static void checkRequirements(Observation each, Consumer<Diagnostic> report) {
        int expected = 1;
        for (Requirement requirement : each.front().requirements()) {
            if (requirement.number().value() != expected) {
                report.accept(
                        Diagnostic.error(
                                        "observation.requirement-order",
                                        requirement.number().span())
                                .with("n", requirement.number().value())
                                .with("expected", expected));
            }
            expected++;
            requirement
                    .reported()
                    .filter(said -> said.date().value().isBefore(each.day()))
                    .ifPresent(
                            said ->
                                    report.accept(
                                            Diagnostic.error(
                                                            "observation.reported-early",
                                                            said.date().span())
                                                    .with("day", said.date().value())
                                                    .with("held", each.day())
                                                    .related("held", each.front().date().span())));
        }
    }

    /** A report says what was seen on the day; live numbers would go on changing in it. */
    private static void reportCall(Span span, Consumer<Diagnostic> report) {
        report.accept(Diagnostic.error("observation.body-call", span));
    }
}
