package org.liangbang.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.check.CheckedContent;
import org.liangbang.model.Article;
import org.liangbang.model.Correction;
import org.liangbang.model.Edition;

/**
 * A correction with what it corrects.
 *
 * @param article the article that was wrong; none where an edition says itself what was wrong
 * @param correction what was wrong and what is right
 */
public record Corrected(Optional<Article> article, Correction correction) {
    /**
     * What an edition has to correct: what it says itself, and every correction of an article since
     * the edition before it; the earliest first.
     */
    public static List<Corrected> in(Edition edition, CheckedContent content) {
        LocalDate date = edition.date().value();
        LocalDate before =
                content.all(Edition.TYPE).stream()
                        .map(each -> each.date().value())
                        .filter(each -> each.isBefore(date))
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN);
        List<Corrected> all = new ArrayList<>();
        edition.corrections().forEach(each -> all.add(new Corrected(Optional.empty(), each)));
        for (Article article : content.all(Article.TYPE)) {
            for (Correction each : article.front().corrections()) {
                LocalDate day = each.date().value();
                boolean signed = article.front().status().value() == Article.Status.SIGNED;
                if (signed && day.isAfter(before) && !day.isAfter(date)) {
                    all.add(new Corrected(Optional.of(article), each));
                }
            }
        }
        all.sort(Comparator.comparing(each -> each.correction.date().value()));
        return all;
    }
}
