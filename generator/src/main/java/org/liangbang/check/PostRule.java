package org.liangbang.check;

import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Post;

/** Posts have unique ids that begin with the id of a unit that exists. */
public final class PostRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        RepeatedIds.report(
                "post.id-repeated", content.all(Post.TYPE).stream().map(Post::id).toList(), report);
        for (Post post : content.all(Post.TYPE)) {
            if (content.unit(post.unit().value()).isEmpty()) {
                report.accept(
                        UnknownId.error(
                                "post.unit-unknown", post.unit(), content.units().keySet()));
            } else if (!post.id().value().startsWith(post.unit().value() + ".")) {
                report.accept(
                        Diagnostic.error("post.id-form", post.id().span())
                                .with("id", post.id().value())
                                .with("unit", post.unit().value()));
            }
        }
    }
}
