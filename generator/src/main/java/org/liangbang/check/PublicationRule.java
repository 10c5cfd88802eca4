package org.liangbang.check;

import java.util.List;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Article;
import org.liangbang.model.Publication;
import org.liangbang.model.Site;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * The masthead has every field its kind of publication must have and none it must not, and articles
 * open with a dateline that kind may use.
 *
 * <p>Sources: Regulations on newspaper publishing (2005), article 31, and the measures on internal
 * printed material, which may call itself neither newspaper nor magazine.
 */
public final class PublicationRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Site site : content.all(Site.TYPE)) {
            Publication publication = site.publication();
            Publication.Kind kind = publication.kind().value();
            String word = Values.word(kind);
            for (String key : required(kind)) {
                if (publication.field(key).isEmpty()) {
                    report.accept(
                            Diagnostic.error("publication.field-missing", publication.kind().span())
                                    .with("field", key)
                                    .with("kind", word));
                }
            }
            for (Publication.MastheadField field : publication.fields()) {
                if (!allowed(kind).contains(field.key())) {
                    report.accept(
                            Diagnostic.error("publication.field-forbidden", field.value().span())
                                    .with("field", field.key())
                                    .with("kind", word));
                }
            }
            checkDatelines(kind, content, report);
        }
    }

    private static void checkDatelines(
            Publication.Kind kind, Register content, Consumer<Diagnostic> report) {
        if (kind == Publication.Kind.NEWSPAPER) {
            return;
        }
        for (Article article : content.all(Article.TYPE)) {
            article.front()
                    .dateline()
                    .filter(PublicationRule::claimsNewspaper)
                    .ifPresent(
                            dateline ->
                                    report.accept(
                                            Diagnostic.error(
                                                            "article.dateline-forbidden",
                                                            dateline.span())
                                                    .with("dateline", dateline.value())
                                                    .with("kind", Values.word(kind))));
        }
    }

    /** Whether a dateline calls the publication a newspaper or magazine. */
    private static boolean claimsNewspaper(Located<String> dateline) {
        return dateline.value().contains("\u672c\u62a5")
                || dateline.value().contains("\u672c\u520a");
    }

    private static List<String> required(Publication.Kind kind) {
        return switch (kind) {
            case BULLETIN -> List.of();
            case INTERNAL -> List.of("permit-number", "recipients", "printer", "print-run");
            case NEWSPAPER ->
                    List.of("cn-number", "organiser", "publisher", "address", "printer", "price");
        };
    }

    private static List<String> allowed(Publication.Kind kind) {
        return switch (kind) {
            case BULLETIN -> List.of("recipients", "address", "printer", "print-run");
            case INTERNAL ->
                    List.of("permit-number", "recipients", "printer", "print-run", "address");
            case NEWSPAPER -> required(kind);
        };
    }
}
