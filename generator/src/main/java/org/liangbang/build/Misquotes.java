package org.liangbang.build;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.Views;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Results;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Article;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * Plain numbers in articles that differ from a figure named directly before them. Only what is
 * certain is said: the sentence names the record by a link, a call or its name; nothing before the
 * number speaks of another unit or of a part only; what is counted is the same; one figure alone
 * can be meant, and as of the article's day it is exact and says something else.
 */
final class Misquotes {
    /** A number, what is counted, and perhaps the parts of a ratio. */
    private static final Pattern PRINTED =
            Pattern.compile("([+\u2212]?\\d{1,12}(?:\\.\\d+)?)([^\\d/\uff08\uff0c]*)(?:\uff08.*)?");

    private static final Pattern LINK_END = Pattern.compile("\\]\\([^)]*\\)$");

    /** So many steps lead from a sum over a district to a line, and more. */
    private static final int DEEPEST = 12;

    private final Views views;
    private final UnitNames names;
    private final Map<Character, Map<String, List<NamedFigure>>> byEnd = new LinkedHashMap<>();

    private Misquotes(Views views, List<NamedFigure> figures) {
        this.views = views;
        this.names = new UnitNames(views.content().register().units().values());
        for (NamedFigure figure : figures) {
            String label = figure.label();
            byEnd.computeIfAbsent(label.charAt(label.length() - 1), end -> new LinkedHashMap<>())
                    .computeIfAbsent(label, each -> new ArrayList<>())
                    .add(figure);
        }
    }

    /** One warning for each number, in the order of the articles. */
    static List<Diagnostic> in(Views views, List<Prose> prose, List<NamedFigure> figures) {
        Misquotes check = new Misquotes(views, figures);
        return prose.parallelStream().flatMap(each -> check.of(each).stream()).toList();
    }

    private List<Diagnostic> of(Prose prose) {
        List<Diagnostic> found = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            for (Sentence.Stated number : sentence.numbers()) {
                new Quote(prose.article(), sentence, number).differing().ifPresent(found::add);
            }
        }
        return found;
    }

    /** What a figure says as of a day. */
    private record Said(Figure figure, BigDecimal number, String suffix) {}

    private Optional<Said> said(NamedFigure named, LocalDate day) {
        Optional<Figure> figure = views.on(day).results().figure(named.figure());
        return figure.flatMap(
                found -> {
                    Matcher printed = PRINTED.matcher(found.printed());
                    return printed.matches()
                            ? Optional.of(
                                    new Said(
                                            found,
                                            new BigDecimal(printed.group(1).replace('\u2212', '-')),
                                            printed.group(2)))
                            : Optional.empty();
                });
    }

    /** A number of a sentence, held against the figures that it may repeat. */
    private final class Quote {
        private final Article article;
        private final Sentence sentence;
        private final Sentence.Stated number;
        private final LocalDate day;
        private final String before;

        Quote(Article article, Sentence sentence, Sentence.Stated number) {
            this.article = article;
            this.sentence = sentence;
            this.number = number;
            this.day = article.front().date().value();
            this.before = sentence.text().substring(0, number.from());
        }

        Optional<Diagnostic> differing() {
            List<NamedFigure> meant =
                    called().stream()
                            .filter(this::isNamed)
                            .filter(each -> isAbout(each, rest(each)))
                            .filter(each -> !isLimited(rest(each)))
                            .toList();
            Map<BigDecimal, Said> numbers = new TreeMap<>();
            for (NamedFigure each : meant) {
                said(each, day)
                        .filter(said -> counts(each, said))
                        .ifPresent(said -> numbers.putIfAbsent(said.number(), said));
            }
            return numbers.size() == 1
                    ? numbers.values().stream()
                            .filter(this::differs)
                            .findFirst()
                            .flatMap(this::warning)
                    : Optional.empty();
        }

        /** The figures with the longest name that a text ends with. */
        private List<NamedFigure> called() {
            String text = name();
            if (text.isEmpty()) {
                return List.of();
            }
            Map<String, List<NamedFigure>> ending = byEnd.get(text.charAt(text.length() - 1));
            if (ending == null) {
                return List.of();
            }
            return ending.keySet().stream()
                    .filter(text::endsWith)
                    .max((a, b) -> a.length() - b.length())
                    .map(label -> ending.getOrDefault(label, List.of()))
                    .orElse(List.of());
        }

        /** What stands before the number, without a word that links them. */
        private String name() {
            String bare = LINK_END.matcher(before).replaceAll("");
            return LINK_END.matcher(SentenceWords.STANDARD.withoutLinking(bare)).replaceAll("");
        }

        private boolean isNamed(NamedFigure figure) {
            return sentence.linksTo(figure.page())
                    || sentence.calls(figure.record())
                    || figure.names().stream().anyMatch(before::contains);
        }

        /** The last unit named before the number is its own, or none is and it is about all. */
        private boolean isAbout(NamedFigure figure, String rest) {
            List<UnitNames.Mention> before = names.in(rest);
            List<Located<String>> units = article.front().units();
            if (before.isEmpty() && units.size() != 1) {
                return figure.unit().isEmpty();
            }
            Optional<String> last =
                    before.isEmpty()
                            ? Optional.of(units.get(0).value())
                            : before.get(before.size() - 1).unit();
            return figure.unit().isPresent()
                    ? last.equals(figure.unit())
                    : last.filter(this::isRoot).isPresent();
        }

        private boolean isRoot(String unit) {
            return views.content().register().roots().stream()
                    .anyMatch(root -> root.id().value().equals(unit));
        }

        private boolean isLimited(String rest) {
            String bare = rest;
            for (UnitNames.Mention each : names.in(rest)) {
                Optional<String> name =
                        each.unit()
                                .flatMap(unit -> views.content().register().unit(unit))
                                .map(unit -> unit.name().value());
                if (name.isPresent()) {
                    bare = bare.replace(name.get(), "");
                }
            }
            return SentenceWords.STANDARD.limits(bare);
        }

        /** What stands before the number beside the names of record and figure. */
        private String rest(NamedFigure figure) {
            String rest = before.replaceAll("\\{\\{[^}]*\\}\\}", " ");
            for (String name : figure.names()) {
                rest = rest.replace(name, " ");
            }
            String page = Pattern.quote(figure.page().path());
            rest = rest.replaceAll("\\[[^\\]]*\\]\\(" + page + "[^)]*\\)", " ");
            rest = rest.replaceAll("\\]\\([^)]*\\)", "]");
            int label = rest.lastIndexOf(figure.label());
            return label < 0
                    ? rest
                    : rest.substring(0, label) + rest.substring(label + figure.label().length());
        }

        private boolean counts(NamedFigure figure, Said said) {
            Stream<String> words =
                    said.suffix().isEmpty() ? figure.counted().stream() : Stream.of(said.suffix());
            return words.anyMatch(this::isExactly);
        }

        /** Whether a word stands behind the number, and nothing behind that says about so many. */
        private boolean isExactly(String word) {
            int end = number.to() + word.length();
            return sentence.text().startsWith(word, number.to())
                    && SentenceWords.STANDARD.isExact(sentence.text(), number.from(), end);
        }

        /** A number with fewer decimals is one that was rounded. */
        private boolean differs(Said said) {
            int decimals = Math.min(number.decimals(), said.number().scale());
            BigDecimal rounded = said.number().setScale(decimals, RoundingMode.HALF_UP);
            return rounded.compareTo(number.value()) != 0;
        }

        private Optional<Diagnostic> warning(Said said) {
            String written = sentence.text().substring(number.from(), number.to());
            return place(said.figure(), DEEPEST)
                    .map(
                            place ->
                                    Diagnostic.warning(
                                                    "article.number-differs", sentence.span(number))
                                            .with("stated", written)
                                            .with("recorded", said.number().toPlainString())
                                            .with("figure", "{{" + said.figure().id().path() + "}}")
                                            .related("record", place));
        }

        /** The first place of the working, or of that of a figure which it rests on. */
        private Optional<Span> place(Figure figure, int depth) {
            return place(figure.explanation().get(), depth);
        }

        private Optional<Span> place(Explanation why, int depth) {
            if (!why.places().isEmpty()) {
                return Optional.of(why.places().get(0));
            }
            if (depth == 0) {
                return Optional.empty();
            }
            Results then = views.on(day).results();
            return Stream.concat(
                            why.parts().stream().map(part -> place(part, depth - 1)),
                            why
                                    .figure()
                                    .flatMap(then::figure)
                                    .map(figure -> place(figure, depth - 1))
                                    .stream())
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }
}
