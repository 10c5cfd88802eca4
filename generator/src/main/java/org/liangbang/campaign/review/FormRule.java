package org.liangbang.campaign.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.review.ReviewForm.Scale;
import org.liangbang.check.RecordFiles;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/** Forms and reviews lie in a campaign under names of their own, and forms are whole. */
final class FormRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        Places places = new Places(content, new RecordFiles(content), report);
        for (ReviewForm form : content.all(ReviewForm.TYPE)) {
            places.check(form.id(), form.place(), form.span().file());
            checkItems(form, report);
            checkPosts(form, content, report);
        }
        for (Review review : content.all(Review.TYPE)) {
            places.check(review.id(), review.place(), review.span().file());
        }
    }

    /** Where forms and reviews lie, and what they are called. */
    private static final class Places {
        private final Register content;
        private final RecordFiles files;
        private final Consumer<Diagnostic> report;
        private final Map<String, Span> first = new LinkedHashMap<>();

        Places(Register content, RecordFiles files, Consumer<Diagnostic> report) {
            this.content = content;
            this.files = files;
            this.report = report;
        }

        void check(Located<String> id, ReviewForm.Place place, SourceFile file) {
            if (!id.value().equals(place.file())) {
                report.accept(
                        Diagnostic.error("review.id-differs", id.span())
                                .with("id", id.value())
                                .with("file", place.file()));
            }
            Optional<Span> before =
                    Optional.ofNullable(
                            first.putIfAbsent(place.campaign() + "/" + id.value(), id.span()));
            before.or(() -> files.taken(place.campaign(), id.value(), file))
                    .ifPresent(
                            other ->
                                    report.accept(
                                            Diagnostic.error("review.id-taken", id.span())
                                                    .with("id", id.value())
                                                    .related("other", other)));
            String path = "campaigns/" + place.campaign() + "/campaign.yaml";
            if (content.campaign(place.campaign()).isEmpty()
                    && content.content().source().file(path).isEmpty()) {
                report.accept(
                        UnknownId.error(
                                "review.campaign-unknown",
                                new Located<>(place.campaign(), file.start()),
                                content.campaigns().keySet()));
            }
        }
    }

    private static void checkItems(ReviewForm form, Consumer<Diagnostic> report) {
        List<Located<String>> ids = form.items().stream().map(ReviewForm.Item::id).toList();
        RepeatedIds.report("review.item-repeated", ids, report);
        boolean points = form.scale().value() == Scale.POINTS;
        for (ReviewForm.Item item : form.items()) {
            boolean wrong =
                    item.max().map(max -> !points || max.value().signum() <= 0).orElse(points);
            if (wrong) {
                report.accept(
                        Diagnostic.error(
                                        points ? "review.item-points" : "review.item-result",
                                        item.max().map(Located::span).orElse(item.id().span()))
                                .with("item", item.name().value())
                                .related("scale", form.scale().span()));
            }
        }
    }

    private static void checkPosts(ReviewForm form, Register content, Consumer<Diagnostic> report) {
        if (content.post(form.keeper().value()).isEmpty()) {
            report.accept(
                    UnknownId.error(
                            "review.post-unknown", form.keeper(), content.posts().keySet()));
        }
        form.audience().stream()
                .flatMap(audience -> audience.units().stream())
                .filter(unit -> content.unit(unit.value()).isEmpty())
                .forEach(
                        unit ->
                                report.accept(
                                        UnknownId.error(
                                                "review.unit-unknown",
                                                unit,
                                                content.units().keySet())));
    }
}
