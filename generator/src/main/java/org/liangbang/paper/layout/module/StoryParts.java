package org.liangbang.paper.layout.module;

import java.util.List;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.media.PhotoLibrary;
import org.liangbang.model.Article;
import org.liangbang.model.Photo;
import org.liangbang.paper.layout.style.HeadlineStyle;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Paragraph;
import org.liangbang.source.Located;

/** What stories and stories in frames have in common. */
final class StoryParts {
    private static final int RATIO = 1_000;

    private StoryParts() {}

    /** The words of a headline; over the rest of a story its title, and where it began. */
    static Headline.Words words(StoryText text, Voice voice, Passages passages) {
        Article.FrontMatter front = text.article().front();
        if (text.continues()) {
            return new Headline.Words(
                    passages.of(text.jump().from(), Voice.KAI),
                    passages.of(front.title().value(), voice),
                    passages.of("", Voice.BODY));
        }
        return new Headline.Words(
                passages.of(StoryText.text(front.kicker()), Voice.KAI),
                passages.of(front.title().value(), voice),
                passages.of(StoryText.text(front.deck()), Voice.BODY));
    }

    /** The lines of a byline: one when it fits, else one for each role, or more where it must. */
    static List<Line> byline(StoryText text, Passages passages, Bench bench, int measure) {
        List<Line> whole = byline(text.byline(), passages, bench, measure);
        if (whole.size() <= 1) {
            return whole;
        }
        return text.makers().stream()
                .flatMap(maker -> byline(maker, passages, bench, measure).stream())
                .toList();
    }

    private static List<Line> byline(String words, Passages passages, Bench bench, int measure) {
        Passage passage = passages.of(words, Voice.KAI);
        return passage.isEmpty()
                ? List.of()
                : bench.type()
                        .ragged(
                                new Paragraph(passage.runs(), 0),
                                bench.style().body().byline(),
                                measure);
    }

    /** A photo with its words; none when the library does not have it, which was reported. */
    static Optional<PhotoPlate.PhotoSource> photo(
            Photo photo, Passages passages, PhotoLibrary library) {
        return library.photo(photo.file().value())
                .map(
                        file ->
                                new PhotoPlate.PhotoSource(
                                        photo.file().value(),
                                        (int) ((long) file.width() * RATIO / file.height()),
                                        photo.keep().stream().map(Located::value).toList(),
                                        photo.alternative().value(),
                                        passages.of(photo.caption().value(), Voice.KAI),
                                        passages.of(StoryText.text(photo.credit()), Voice.HEI)));
    }

    /** A photo inside a text with its words; none when the library does not have it. */
    static Optional<PhotoPlate.PhotoSource> photo(
            Block.Photo photo, Passages passages, PhotoLibrary library) {
        return library.photo(photo.file())
                .map(
                        file ->
                                new PhotoPlate.PhotoSource(
                                        photo.file(),
                                        (int) ((long) file.width() * RATIO / file.height()),
                                        List.of(),
                                        photo.alternative(),
                                        passages.of(photo.caption(), Voice.KAI),
                                        passages.of(photo.credit(), Voice.HEI)));
    }

    /** How badly a width suits a story of a use, in cells of white. */
    static int reluctance(HeadlineStyle.Use use, int columns) {
        boolean lead = use == HeadlineStyle.Use.FRONT || use == HeadlineStyle.Use.INNER;
        return switch (columns) {
            case 1 -> lead ? 400 : 45;
            case 2 -> lead ? 60 : 0;
            case 3 -> 0;
            case 4 -> lead ? 15 : 25;
            default -> 90;
        };
    }
}
