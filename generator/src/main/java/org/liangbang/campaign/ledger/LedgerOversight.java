package org.liangbang.campaign.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Coverage;
import org.liangbang.campaign.Duty;
import org.liangbang.campaign.Headline;
import org.liangbang.campaign.Oversight;
import org.liangbang.campaign.Upkeep;
import org.liangbang.campaign.View;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.figure.LedgerFigure;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.campaign.ledger.format.Measures;
import org.liangbang.check.Register;
import org.liangbang.document.Inline;
import org.liangbang.model.Post;
import org.liangbang.source.Located;

/** The last days of rows, the units that ledgers do not reach, and whether they are kept up. */
final class LedgerOversight implements Oversight {
    private static LedgerResults results(View view) {
        return view.results().get(LedgerResults.TYPE);
    }

    @Override
    public List<Duty> duties(View view) {
        List<Duty> duties = new ArrayList<>();
        for (LedgerStanding standing : results(view).all()) {
            if (standing.ledger().showsRows()) {
                for (RowStatus row : standing.rows()) {
                    last(row).ifPresent(day -> duties.add(duty(row, day, view)));
                }
            }
        }
        return duties;
    }

    /** The last day of an open row; of a closed one its deadline. */
    private static Optional<LocalDate> last(RowStatus row) {
        return row.isClosed() ? row.row().due() : row.limit();
    }

    private static Duty duty(RowStatus row, LocalDate day, View view) {
        Ledger ledger = row.row().ledger();
        Address address = results(view).addresses().of(row.row()).orElseThrow();
        String keeper =
                view.content()
                        .register()
                        .post(ledger.keeper().value())
                        .map(post -> post.unit().value())
                        .orElseThrow();
        return new Duty(
                Inline.Reference.to(address, row.row().title()),
                ledger.name().value(),
                row.row()
                        .unit()
                        .filter(unit -> isPublic(ledger.roles().unit(), ledger))
                        .orElse(keeper),
                row.row().owner().filter(owner -> isPublic(ledger.roles().owner(), ledger)),
                day,
                row.closedOn());
    }

    private static boolean isPublic(Optional<Located<String>> role, Ledger ledger) {
        return role.filter(column -> ledger.isPublic(column.value())).isPresent();
    }

    @Override
    public List<Coverage> coverage(View view) {
        List<Coverage> coverage = new ArrayList<>();
        for (LedgerStanding standing : results(view).all()) {
            for (LedgerFigure figure : standing.figures()) {
                figure.definition()
                        .flatMap(of -> of.measures().coverage())
                        .ifPresent(of -> coverage.add(coverage(figure, of, view)));
            }
        }
        return coverage;
    }

    private static Coverage coverage(LedgerFigure figure, Measures.Covered covered, View view) {
        Ledger ledger = figure.ledger();
        Set<String> named = new LinkedHashSet<>();
        for (RowStatus row : figure.measured().rows()) {
            row.row()
                    .cell(covered.column().value())
                    .ifPresent(
                            cell -> cell.values().forEach(each -> named.add(each.value().key())));
        }
        Register content = view.content().register();
        CellText text = new CellText(view);
        List<List<Inline>> missing = new ArrayList<>();
        content.units().values().stream()
                .filter(unit -> content.isAmong(unit, covered.of()))
                .map(unit -> unit.id().value())
                .filter(unit -> !named.contains(unit))
                .forEach(unit -> missing.add(List.of(text.unit(unit))));
        String name = figure.definition().orElseThrow().name().value();
        return new Coverage(
                figure.id().path().replace('/', '-').replace('.', '-'),
                view.words().get("ledger.coverage", ledger.name().value(), name),
                List.of(LedgerSections.traced(figure)),
                missing,
                Inline.Reference.to(Addresses.ledger(ledger.id().value()), ledger.name().value()));
    }

    @Override
    public List<Upkeep> upkeep(View view) {
        List<Upkeep> upkeep = new ArrayList<>();
        for (LedgerStanding standing : results(view).all()) {
            Ledger ledger = standing.ledger();
            Optional<Post> keeper = view.content().register().post(ledger.keeper().value());
            upkeep.add(
                    new Upkeep(
                            Inline.Reference.to(
                                    Addresses.ledger(ledger.id().value()), ledger.name().value()),
                            standing.latest(),
                            ledger.updateWithin(),
                            keeper.map(post -> post.id().value())));
        }
        return upkeep;
    }

    @Override
    public List<Headline> headlines(View view) {
        List<Headline> headlines = new ArrayList<>();
        for (LedgerStanding standing : results(view).all()) {
            standing.figure("row-counts", "overdue")
                    .filter(figure -> standing.ledger().showsRows())
                    .ifPresent(
                            figure ->
                                    headlines.add(
                                            new Headline(
                                                    view.words()
                                                            .get(
                                                                    "ledger.headline",
                                                                    standing.ledger()
                                                                            .name()
                                                                            .value()),
                                                    figure.id(),
                                                    Optional.empty())));
        }
        return headlines;
    }
}
