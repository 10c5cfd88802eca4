package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liangbang.document.Inline;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;

/** Awards as tables: the lives of a unit's stars, and the stars lost, run out or about to. */
final class AwardTables {
    /**
     * A star of a unit.
     *
     * @param unit the unit
     * @param award its life
     * @param day the day that counts here
     */
    record Case(UnitStanding unit, StarAward award, LocalDate day) {}

    private final StarWords words;
    private final CampaignStars stars;

    AwardTables(StarWords words, CampaignStars stars) {
        this.words = words;
        this.stars = stars;
    }

    /** The stars taken away by now, the latest first. */
    List<Case> lost() {
        List<Case> cases = new ArrayList<>();
        for (UnitStanding unit : stars.units()) {
            for (StarAward award : unit.lost()) {
                award.lost()
                        .ifPresent(
                                verdict ->
                                        cases.add(new Case(unit, award, verdict.date().value())));
            }
        }
        cases.sort(Comparator.comparing(Case::day).reversed());
        return cases;
    }

    /** The stars that ran out and were not renewed, the latest first. */
    List<Case> lapsed() {
        List<Case> cases = new ArrayList<>();
        for (UnitStanding unit : stars.units()) {
            unit.lapsed().forEach(award -> cases.add(new Case(unit, award, until(award))));
        }
        cases.sort(Comparator.comparing(Case::day).reversed());
        return cases;
    }

    private LocalDate until(StarAward award) {
        LocalDate asOf = words.view().asOf();
        return award.grants().stream()
                .filter(grant -> !grant.date().value().isAfter(asOf))
                .map(grant -> grant.until().value())
                .max(LocalDate::compareTo)
                .orElse(asOf);
    }

    /** The stars held that run out within so many days, the first first. */
    List<Case> ending(int days) {
        List<Case> cases = new ArrayList<>();
        LocalDate last = words.view().asOf().plusDays(days);
        for (UnitStanding unit : stars.units()) {
            for (Holding holding : unit.held()) {
                LocalDate until = holding.grant().until().value();
                if (!until.isAfter(last)) {
                    cases.add(new Case(unit, holding.award(), until));
                }
            }
        }
        cases.sort(Comparator.comparing(Case::day));
        return cases;
    }

    /** A table of cases; those lost say why. */
    Table table(List<Case> cases, String caption, String dayKey) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.unit"), ColumnKind.NAME),
                        new Column(words.get("column.star"), ColumnKind.TEXT),
                        new Column(words.get(dayKey), ColumnKind.DATE),
                        new Column(words.get("column.because"), ColumnKind.TEXT),
                        new Column(words.get("column.decided-by"), ColumnKind.TEXT));
        List<Row> rows = new ArrayList<>();
        for (Case each : cases) {
            rows.add(
                    Row.of(
                            List.of(
                                    Cell.of(words.sheet(stars.id(), each.unit().unit()))
                                            .noted(Inline.line(words.above(each.unit().unit()))),
                                    Cell.of(name(each.award())),
                                    Cell.of(words.day(each.day())),
                                    Cell.of(why(each)),
                                    Cell.of(decidedBy(each)))));
        }
        return new Table(caption, columns, rows, List.of());
    }

    private String name(StarAward award) {
        return words.name(stars.standard(), award.star().value());
    }

    private String why(Case each) {
        if (each.award().lostBy(words.view().asOf()).isPresent()) {
            return each.award().lost().map(verdict -> verdict.because().value()).orElse("");
        }
        return words.get(
                each.day().isBefore(words.view().asOf()) ? "not-renewed" : "to-be-renewed");
    }

    private Inline decidedBy(Case each) {
        String unit = each.unit().id();
        return each.award()
                .lostBy(words.view().asOf())
                .map(Verdict::by)
                .or(() -> each.award().awarded().map(Grant::by))
                .map(by -> words.post(by, unit))
                .orElse(words.text("none"));
    }

    /** The life of each star of a unit, a row for each thing that happened by now. */
    Table lives(UnitStanding unit) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.star"), ColumnKind.NAME),
                        new Column(words.get("column.date"), ColumnKind.DATE),
                        new Column(words.get("column.what"), ColumnKind.STATE),
                        new Column(words.get("column.remark"), ColumnKind.TEXT),
                        new Column(words.get("column.by"), ColumnKind.TEXT));
        List<Row> rows = new ArrayList<>();
        for (StarAward award : unit.awards()) {
            rows.addAll(new Life(unit, award).rows());
        }
        return new Table(words.get("lives.caption"), columns, rows, List.of());
    }

    /** The rows of one star. */
    private final class Life {
        private final UnitStanding unit;
        private final StarAward award;
        private final List<Row> rows = new ArrayList<>();

        Life(UnitStanding unit, StarAward award) {
            this.unit = unit;
            this.award = award;
        }

        List<Row> rows() {
            award.applied()
                    .ifPresent(day -> add(day.value(), Sign.NOT_STARTED, "applied", "", none()));
            award.reviewed()
                    .ifPresent(
                            seen ->
                                    add(
                                            seen.date().value(),
                                            Sign.UNDER_WAY,
                                            "reviewed",
                                            "",
                                            words.post(seen.by(), unit.id())));
            award.declined().ifPresent(verdict -> add(verdict, "declined"));
            award.awarded().ifPresent(grant -> add(grant, "awarded"));
            award.renewed().forEach(grant -> add(grant, "renewed"));
            award.lost().ifPresent(verdict -> add(verdict, "lost"));
            return rows;
        }

        private Inline none() {
            return words.text("none");
        }

        private void add(Grant grant, String what) {
            String note =
                    words.get("valid", words.full(grant.until().value()), grant.document().value());
            add(grant.date().value(), Sign.STAR, what, note, words.post(grant.by(), unit.id()));
        }

        private void add(Verdict verdict, String what) {
            add(
                    verdict.date().value(),
                    Sign.MISSING,
                    what,
                    verdict.because().value(),
                    words.post(verdict.by(), unit.id()));
        }

        private void add(LocalDate day, Sign sign, String what, String note, Inline by) {
            if (!day.isAfter(words.view().asOf())) {
                rows.add(
                        Row.of(
                                List.of(
                                        Cell.of(name(award)),
                                        Cell.of(words.day(day)),
                                        Cell.of(new Inline.State(sign, words.get("life." + what))),
                                        Cell.of(note.isEmpty() ? words.get("none") : note),
                                        Cell.of(by))));
            }
        }
    }
}
