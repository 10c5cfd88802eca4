package org.liangbang.campaign;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.model.Post;
import org.liangbang.model.Site;

/** How readers of a public notice reach the post that takes objections. */
public final class Appeals {
    private Appeals() {}

    /** The ways to a post, each under its label: by telephone, in person, by letter. */
    public static List<Block.Fact> to(Post post, View view) {
        Words words = view.words();
        List<Block.Fact> ways = new ArrayList<>();
        post.phone()
                .ifPresent(
                        phone ->
                                ways.add(
                                        fact(
                                                words.get("appeal.phone"),
                                                words.get(
                                                        "appeal.by-phone",
                                                        phone.value(),
                                                        post.role().value()))));
        String unit = view.content().unit(post.unit().value()).name().value();
        ways.add(
                fact(
                        words.get("appeal.visit"),
                        words.get("appeal.in-person", unit, post.role().value())));
        view.content().all(Site.TYPE).stream()
                .map(site -> words.get("appeal.by-letter", site.contact().address()))
                .forEach(letter -> ways.add(fact(words.get("appeal.letter"), letter)));
        return List.copyOf(ways);
    }

    private static Block.Fact fact(String label, String way) {
        return new Block.Fact(label, Inline.line(way));
    }
}
