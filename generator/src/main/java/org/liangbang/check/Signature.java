package org.liangbang.check;

import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Article;
import org.liangbang.source.Located;

/** What is signed names the post that answers for it, and that post exists. */
final class Signature {
    private Signature() {}

    /**
     * Checks the signature of an article or edition.
     *
     * @param noun which of the two; codes are {@code noun.signature-missing} and {@code
     *     noun.signer-unknown}
     */
    static void check(
            String noun,
            Located<Article.Status> status,
            Optional<Located<String>> signer,
            Register content,
            Consumer<Diagnostic> report) {
        if (signer.isPresent() && content.post(signer.get().value()).isEmpty()) {
            report.accept(
                    UnknownId.error(
                            noun + ".signer-unknown", signer.get(), content.posts().keySet()));
        }
        if (signer.isEmpty() && status.value() == Article.Status.SIGNED) {
            report.accept(Diagnostic.error(noun + ".signature-missing", status.span()));
        }
    }
}
