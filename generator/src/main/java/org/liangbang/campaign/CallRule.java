package org.liangbang.campaign;

import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.document.Walk;
import org.liangbang.model.Article;
import org.liangbang.model.Edition;
import org.liangbang.model.EditionItem;

/** The data blocks that articles and editions call for exist and can answer the call. */
public final class CallRule implements Rule {
    private final Expansion expansion;

    /** A rule that knows the data blocks of an expansion. */
    public CallRule(Expansion expansion) {
        this.expansion = expansion;
    }

    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Article article : content.all(Article.TYPE)) {
            Walk.through(article.body(), block -> check(block, content, report), inline -> {});
        }
        for (Edition edition : content.all(Edition.TYPE)) {
            edition.pages().stream()
                    .flatMap(page -> page.items().stream())
                    .forEach(item -> check(item, content, report));
        }
    }

    private void check(Block block, Register content, Consumer<Diagnostic> report) {
        if (block instanceof Block.Directive call) {
            expansion.check(call, content, report);
        }
    }

    private void check(EditionItem item, Register content, Consumer<Diagnostic> report) {
        if (item instanceof EditionItem.Data data) {
            expansion.check(data.call(), content, report);
        }
    }
}
