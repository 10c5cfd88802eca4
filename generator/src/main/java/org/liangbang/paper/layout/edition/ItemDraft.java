package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.Expansion;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.model.Article;
import org.liangbang.model.EditionItem;
import org.liangbang.paper.layout.module.BoxModule;
import org.liangbang.paper.layout.module.DataModule;
import org.liangbang.paper.layout.module.Module;
import org.liangbang.paper.layout.module.StoryModule;
import org.liangbang.paper.layout.module.StoryText;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.HeadlineStyle;
import org.liangbang.source.Located;

/**
 * An item of a page with the texts of its articles, before it has a size.
 *
 * @param item the item as the editor wrote it
 * @param stories its articles; empty for a data block
 * @param blocks what a data block shows; empty for articles
 * @param origin where all of what a data block shows is kept; none for articles
 */
record ItemDraft(
        EditionItem item,
        List<StoryText> stories,
        List<Block> blocks,
        Optional<DataOrigin> origin) {
    private ItemDraft(EditionItem item, List<StoryText> stories) {
        this(item, stories, List.of(), Optional.empty());
    }

    /** Keeps its own copies. */
    ItemDraft {
        stories = List.copyOf(stories);
        blocks = List.copyOf(blocks);
    }

    /** What an article's text and photos become in its place. */
    interface Texts {
        /** The article with an id, its calls looked up; none when there is no such article. */
        Optional<StoryText> of(String id);
    }

    static ItemDraft of(EditionItem item, Texts texts, Expansion expansion, View view) {
        return item.accept(
                new EditionItem.Visitor<>() {
                    @Override
                    public ItemDraft story(EditionItem.Story story) {
                        return new ItemDraft(
                                item, texts.of(story.article().value()).stream().toList());
                    }

                    @Override
                    public ItemDraft box(EditionItem.Box box) {
                        List<StoryText> stories = new ArrayList<>();
                        for (Located<String> id : box.articles()) {
                            texts.of(id.value()).ifPresent(stories::add);
                        }
                        return new ItemDraft(item, stories);
                    }

                    @Override
                    public ItemDraft data(EditionItem.Data data) {
                        List<Block> blocks = expansion.blocks(data.call(), view);
                        DataOrigin origin =
                                DataOrigin.of(blocks, expansion.page(data.call(), view));
                        return new ItemDraft(item, List.of(), blocks, Optional.of(origin));
                    }
                });
    }

    /** How many characters its articles have. */
    int length() {
        return stories.stream().mapToInt(story -> story.length(0, story.body().size())).sum();
    }

    /** Whether it is one story, which can be continued elsewhere. */
    boolean single() {
        return stories.size() == 1 && item instanceof EditionItem.Story;
    }

    /** Whether it is the rest of a story that began elsewhere. */
    boolean continues() {
        return single() && stories.get(0).continues();
    }

    /** The same item with another text. */
    ItemDraft with(StoryText story) {
        return new ItemDraft(item, List.of(story));
    }

    /** The same data block showing other blocks. */
    ItemDraft showing(List<Block> others) {
        return new ItemDraft(item, stories, others, origin);
    }

    /** Whether there is anything to print. */
    boolean isEmpty() {
        return stories.isEmpty() && blocks.isEmpty();
    }

    boolean canShrink() {
        return stories.stream().anyMatch(StoryText::canShrink);
    }

    /** The same with one thing less in it that may be left out: from the last story. */
    ItemDraft shrunk() {
        List<StoryText> less = new ArrayList<>(stories);
        for (int at = less.size() - 1; at >= 0; at--) {
            if (less.get(at).canShrink()) {
                less.set(at, less.get(at).shrunk());
                return new ItemDraft(item, less);
            }
        }
        return this;
    }

    /** What stands on the page for it. */
    Module module(HeadlineStyle.Use use, Voice voice, Press press) {
        return item.accept(
                new EditionItem.Visitor<>() {
                    @Override
                    public Module story(EditionItem.Story story) {
                        Article article = stories.get(0).article();
                        return new StoryModule(
                                stories.get(0),
                                use,
                                voice,
                                press.passages(article.span()),
                                press.bench());
                    }

                    @Override
                    public Module box(EditionItem.Box box) {
                        return new BoxModule(
                                PartIds.box(stories.get(0).article().id()),
                                box.name().value(),
                                stories,
                                press.passages(box.span()),
                                press.bench());
                    }

                    @Override
                    public Module data(EditionItem.Data data) {
                        Block.Directive call = data.call();
                        String day = press.days().brief(press.view().asOf());
                        return new DataModule(
                                PartIds.data(call),
                                new DataModule.Matter(
                                        call.name(), blocks, press.words("as-of", day)),
                                press.passages(call.span()),
                                press.bench());
                    }
                });
    }
}
