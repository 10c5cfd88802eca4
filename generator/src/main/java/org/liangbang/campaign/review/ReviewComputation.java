package org.liangbang.campaign.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Computation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.ResultType;
import org.liangbang.compute.Results;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Unit;

/** The rounds of all forms by a day. */
final class ReviewComputation implements Computation<ReviewResults> {
    @Override
    public ResultType<ReviewResults> type() {
        return ReviewResults.TYPE;
    }

    @Override
    public Computed<ReviewResults> compute(
            CheckedContent content, LocalDate asOf, Results earlier) {
        Map<String, Map<CalendarPeriod, Review>> reviews = new LinkedHashMap<>();
        for (Review review : content.all(Review.TYPE)) {
            reviews.computeIfAbsent(
                            review.campaign() + "/" + review.form().value(),
                            form -> new LinkedHashMap<>())
                    .put(review.period().value(), review);
        }
        Forms forms = new Forms(content.register());
        List<FormResult> results = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (ReviewForm form : content.all(ReviewForm.TYPE)) {
            Map<CalendarPeriod, Review> own =
                    reviews.getOrDefault(
                            form.campaign() + "/" + form.id().value(), new LinkedHashMap<>());
            FormResult result = form(form, own, forms.units(form), content, asOf);
            results.add(result);
            figures.addAll(ReviewFigures.of(result));
        }
        return new Computed<>(new ReviewResults(results), figures);
    }

    private static FormResult form(
            ReviewForm form,
            Map<CalendarPeriod, Review> reviews,
            List<Unit> units,
            CheckedContent content,
            LocalDate asOf) {
        List<Round> rounds = new ArrayList<>();
        Optional<Round> last = Optional.empty();
        CalendarPeriod period =
                CalendarPeriod.of(form.rhythm().value(), form.period().from().value());
        while (!period.last().isAfter(form.period().last()) && !period.first().isAfter(asOf)) {
            LocalDate due =
                    content.register().calendar().after(period.last(), form.filedWithin().value());
            Round.Key key = new Round.Key(form, period, due, asOf);
            Round round = round(key, Optional.ofNullable(reviews.get(period)), units, last);
            rounds.add(round);
            last = Optional.of(round);
            period = period.next();
        }
        return new FormResult(form, units, rounds);
    }

    private static Round round(
            Round.Key key, Optional<Review> review, List<Unit> units, Optional<Round> last) {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        review.ifPresent(
                found -> found.sheets().forEach(each -> sheets.put(each.unit().value(), each)));
        List<Score> scores = new ArrayList<>();
        for (Unit unit : units) {
            String id = unit.id().value();
            Optional<Score> before = last.flatMap(round -> round.of(id));
            scores.add(Score.of(key, unit, Optional.ofNullable(sheets.get(id)), before));
        }
        return new Round(key, review, scores);
    }
}
