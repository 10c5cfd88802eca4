package org.liangbang.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.campaign.Claim;
import org.liangbang.check.CheckedContent;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Article;
import org.liangbang.source.Located;

/**
 * Plain numbers in articles that contradict a record named beside them. Only what is certain is
 * said: the sentence names the record (it calls one of its figures, or has the record's cue before
 * the number in the same clause) and the unit (by the last name or call before the number, or the
 * article is about one unit alone and names none), the number looks as the record's numbers do, one
 * record only can be meant, and it never said so by the article's day.
 */
final class Contradictions {
    private final Map<String, List<Claim>> byUnit = new LinkedHashMap<>();
    private final UnitNames names;

    private Contradictions(CheckedContent content, List<Claim> claims) {
        this.names = new UnitNames(content.register().units().values());
        claims.forEach(
                claim ->
                        byUnit.computeIfAbsent(claim.unit(), unit -> new ArrayList<>()).add(claim));
    }

    /** One warning for each number, in the order of the articles. */
    static List<Diagnostic> in(CheckedContent content, List<Prose> prose, List<Claim> claims) {
        Contradictions check = new Contradictions(content, claims);
        return prose.parallelStream().flatMap(each -> check.of(each).stream()).toList();
    }

    private List<Diagnostic> of(Prose prose) {
        Article article = prose.article();
        List<Located<String>> units = article.front().units();
        Optional<String> only =
                units.size() == 1 ? Optional.of(units.get(0).value()) : Optional.empty();
        List<Diagnostic> found = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            List<UnitNames.Mention> mentions =
                    sentence.numbers().isEmpty() ? List.of() : names.in(sentence.text());
            for (Sentence.Stated number : sentence.numbers()) {
                unit(sentence, number, mentions, only)
                        .flatMap(unit -> contradicted(sentence, number, unit, article))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The unit that was named or called last before a number. */
    private Optional<String> unit(
            Sentence sentence,
            Sentence.Stated number,
            List<UnitNames.Mention> mentions,
            Optional<String> only) {
        Optional<Sentence.Call> call = sentence.callBefore(number.from());
        Optional<UnitNames.Mention> mention =
                mentions.stream().filter(each -> each.from() < number.from()).reduce((a, b) -> b);
        int called = call.map(Sentence.Call::from).orElse(-1);
        if (mention.isPresent() && mention.get().from() > called) {
            return mention.get().unit();
        }
        if (call.isPresent()) {
            return List.of(call.get().figure().split("/", -1)).stream()
                    .filter(byUnit::containsKey)
                    .findFirst();
        }
        return mentions.isEmpty() ? only : Optional.empty();
    }

    private Optional<Diagnostic> contradicted(
            Sentence sentence, Sentence.Stated number, String unit, Article article) {
        LocalDate day = article.front().date().value();
        List<Claim> meant =
                byUnit.getOrDefault(unit, List.of()).stream()
                        .filter(claim -> looksAs(claim.shape(), sentence, number))
                        .filter(claim -> isNamed(claim, sentence, number))
                        .filter(claim -> !claim.known(day).isEmpty())
                        .toList();
        boolean contradicts = meant.size() == 1 && !meant.get(0).says(number.value(), day);
        return contradicts
                ? Optional.of(warning(sentence, number, meant.get(0), day))
                : Optional.empty();
    }

    private static boolean looksAs(Claim.Shape shape, Sentence sentence, Sentence.Stated number) {
        String text = sentence.text();
        int start = number.from() - shape.before().length();
        boolean ends = number.to() == text.length() || endsClause(text.charAt(number.to()));
        boolean followed =
                shape.after().stream().anyMatch(word -> text.startsWith(word, number.to()))
                        || (!shape.before().isEmpty() && ends);
        return followed
                && text.startsWith(shape.before(), start)
                && number.value().compareTo(shape.least()) >= 0
                && shape.decimals().map(each -> each == number.decimals()).orElse(true);
    }

    private static boolean endsClause(char mark) {
        return SentenceWords.STANDARD.endsClause(mark);
    }

    private static boolean isNamed(Claim claim, Sentence sentence, Sentence.Stated number) {
        if (sentence.calls(claim.record())) {
            return true;
        }
        int start = number.from();
        while (start > 0 && !endsClause(sentence.text().charAt(start - 1))) {
            start--;
        }
        String clause = sentence.text().substring(start, number.from());
        return claim.cue().filter(clause::contains).isPresent();
    }

    private static Diagnostic warning(
            Sentence sentence, Sentence.Stated number, Claim claim, LocalDate day) {
        List<Claim.Value> known = claim.known(day);
        Claim.Value latest = known.get(known.size() - 1);
        Claim.Value shown = claim.shape().before().isEmpty() ? known.get(0) : latest;
        return Diagnostic.warning("article.number-differs", sentence.span(number))
                .with("stated", sentence.text().substring(number.from(), number.to()))
                .with("recorded", shown.number().toPlainString())
                .with("figure", claim.figure().map(each -> "{{" + each + "}}").orElse(""))
                .related("record", shown.place());
    }
}
