package org.liangbang.campaign.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;

/** What reviews show. */
final class ReviewPresentation implements Presentation {
    /** How many ranks the page of a campaign shows. */
    private static final int TOP = 5;

    private static ReviewResults results(View view) {
        return view.results().get(ReviewResults.TYPE);
    }

    @Override
    public List<Section> onHome(View view) {
        return List.of();
    }

    /** Its own sheets, or those of the units below it. */
    @Override
    public List<Section> onUnit(Unit unit, View view) {
        List<Section> sections = new ArrayList<>();
        ReviewWords words = new ReviewWords(view);
        String id = unit.id().value();
        for (FormResult form : results(view).all()) {
            List<String> shown =
                    form.units().stream()
                            .map(each -> each.id().value())
                            .filter(
                                    each ->
                                            each.equals(id)
                                                    || view
                                                            .content()
                                                            .register()
                                                            .childrenOf(id)
                                                            .stream()
                                                            .anyMatch(
                                                                    child ->
                                                                            child.id()
                                                                                    .value()
                                                                                    .equals(each)))
                            .toList();
            if (!shown.isEmpty() && !form.rounds().isEmpty()) {
                sections.add(
                        Section.of(
                                        "review-"
                                                + form.form().campaign()
                                                + "-"
                                                + form.form().id().value(),
                                        form.form().name().value(),
                                        List.of(new ReviewMatrix(view, form).of(shown)))
                                .more(
                                        Addresses.reviews(form.form().campaign()),
                                        words.get("more")));
            }
        }
        return sections;
    }

    @Override
    public List<Section> onOwner(Post post, View view) {
        ReviewWords words = new ReviewWords(view);
        List<List<Block>> kept = new ArrayList<>();
        for (FormResult form : results(view).all()) {
            if (form.form().keeper().value().equals(post.id().value())) {
                Inline link =
                        Inline.Reference.to(
                                Addresses.reviews(form.form().campaign())
                                        .at(form.form().id().value()),
                                form.form().name().value());
                kept.add(List.of(new Block.Paragraph(List.of(link))));
            }
        }
        return kept.isEmpty()
                ? List.of()
                : List.of(
                        Section.of(
                                "reviews",
                                words.get("owner"),
                                List.of(new Block.Items(false, kept))));
    }

    @Override
    public List<Section> onCampaign(String campaign, View view) {
        List<Section> sections = new ArrayList<>();
        ReviewWords words = new ReviewWords(view);
        for (FormResult form : results(view).ofCampaign(campaign)) {
            latest(form)
                    .ifPresent(
                            round ->
                                    sections.add(
                                            Section.of(
                                                            "review-" + form.form().id().value(),
                                                            words.title(round),
                                                            List.of(
                                                                    new ReviewBoard(view, round)
                                                                            .table(false, TOP)))
                                                    .more(
                                                            Addresses.reviews(campaign),
                                                            words.get("more"))
                                                    .wide(Width.TWO_THIRDS)));
        }
        return sections;
    }

    /** The latest round with points. */
    static Optional<Round> latest(FormResult form) {
        return form.rounds().stream()
                .filter(round -> round.review().isPresent() && !round.places().isEmpty())
                .reduce((before, after) -> after);
    }

    @Override
    public List<Section> onTopic(String topic, View view) {
        return List.of();
    }

    @Override
    public List<Section> onMethods(View view) {
        ReviewPages pages = new ReviewPages(view);
        ReviewWords words = new ReviewWords(view);
        return results(view).all().stream()
                .map(
                        form ->
                                pages.rule(form)
                                        .more(
                                                Addresses.reviews(form.form().campaign()),
                                                words.get("more"))
                                        .wide(Width.HALF))
                .toList();
    }

    @Override
    public List<RecordPage> pages(View view) {
        return new ReviewPages(view).all();
    }

    @Override
    public List<OpenTable> openData(View view) {
        return new ReviewTables(view).all();
    }

    @Override
    public List<OpenDocument> openDocuments(View view) {
        return List.of();
    }

    @Override
    public List<NamedFigure> namedFigures(View view) {
        return ReviewNames.in(view);
    }
}
