package org.liangbang.campaign.ledger.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.format.Ledger;

/**
 * Decides which figures of a ledger may not be told because they are small, and which others must
 * not be told either because the small ones could be worked out from them. What anybody can count
 * on rows that are public is always told.
 *
 * <p>First every count above 0 and below the bound is veiled, and what rests on so few rows; for a
 * figure over a column that is not public, also when so few rows are left outside it. Then others
 * are withheld, the smallest first, until no veiled number is a sum or difference of those told,
 * and until each small number of a breakdown can still be more than one. What that does not cover
 * is said in the page about the content format.
 */
final class Suppression {
    private final int bound;
    private final List<LedgerFigure> figures;
    private final Queries queries;
    private final Map<Integer, Veil> veils = new TreeMap<>();

    private Suppression(int bound, List<LedgerFigure> figures, Queries queries) {
        this.bound = bound;
        this.figures = figures;
        this.queries = queries;
    }

    /** The figures of a ledger, veiled where they must be; as they are when it has no bound. */
    static List<LedgerFigure> of(Ledger ledger, List<RowStatus> rows, List<LedgerFigure> figures) {
        if (ledger.suppressBelow().isEmpty()) {
            return figures;
        }
        Suppression made =
                new Suppression(ledger.suppressBelow().get(), figures, new Queries(rows, figures));
        made.veilSmall();
        made.withholdSums(rows.size());
        made.withholdNarrow();
        List<LedgerFigure> veiled = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            veiled.add(figures.get(at).under(made.veils.getOrDefault(at, Veil.NONE)));
        }
        return veiled;
    }

    private void veilSmall() {
        for (int at = 0; at < figures.size(); at++) {
            if (!figures.get(at).closed()) {
                continue;
            }
            List<Query> told = queries.of(at);
            boolean one = told.size() == 1;
            if (told.stream().anyMatch(query -> query.isSmall(bound))) {
                veils.put(at, one && queries.isCount(at) ? Veil.SMALL : Veil.WITHHELD);
            } else if (told.isEmpty() && queries.restsOnFew(at, bound)) {
                veils.put(at, Veil.WITHHELD);
            } else if (queries.leavesFew(at, bound)) {
                veils.put(at, Veil.WITHHELD);
            }
        }
    }

    /** Withholds until nothing small is a combination of what is told. */
    private void withholdSums(int rows) {
        for (String quantity : queries.quantities()) {
            List<BitSet> secrets = queries.secrets(quantity, bound);
            boolean again = !secrets.isEmpty();
            while (again) {
                again = withholdOne(quantity, secrets, rows);
            }
        }
    }

    private boolean withholdOne(String quantity, List<BitSet> secrets, int rows) {
        List<Integer> owners = new ArrayList<>();
        List<BitSet> told = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            for (Query query : veils.containsKey(at) ? List.<Query>of() : queries.of(at)) {
                if (query.quantity().equals(quantity) && query.size() > 0) {
                    owners.add(at);
                    told.add(query.rows());
                }
            }
        }
        LinearSpan span = new LinearSpan(told, secrets, rows);
        for (BitSet secret : secrets) {
            Optional<List<Integer>> origin = span.origin(secret);
            if (origin.isPresent()) {
                Optional<Integer> smallest =
                        origin.get().stream()
                                .map(owners::get)
                                .filter(at -> figures.get(at).closed())
                                .min(Comparator.comparingLong(queries::size));
                smallest.ifPresent(at -> veils.put(at, Veil.WITHHELD));
                if (smallest.isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Withholds more of a breakdown while a small number of it could be only one number. */
    private void withholdNarrow() {
        Map<String, List<Integer>> breakdowns = new LinkedHashMap<>();
        for (int at = 0; at < figures.size(); at++) {
            LedgerFigure figure = figures.get(at);
            if (figure.closed() && figure.group().isPresent() && queries.isCount(at)) {
                breakdowns
                        .computeIfAbsent(queries.breakdown(at), first -> new ArrayList<>())
                        .add(at);
            }
        }
        breakdowns.values().forEach(this::widen);
    }

    private void widen(List<Integer> cells) {
        List<Integer> hidden = new ArrayList<>();
        for (int at : cells) {
            if (veils.containsKey(at)) {
                hidden.add(at);
            }
        }
        List<Integer> shown = new ArrayList<>();
        for (int at : cells) {
            if (!veils.containsKey(at) && queries.size(at) > 0) {
                shown.add(at);
            }
        }
        shown.sort(Comparator.comparingLong(queries::size));
        while (isNarrow(hidden) && !shown.isEmpty()) {
            int next = shown.remove(0);
            veils.put(next, Veil.WITHHELD);
            hidden.add(next);
        }
        if (isNarrow(hidden)) {
            withholdTotals(cells);
        }
    }

    /** Whether what is left for the hidden cells lets a small one be one number only. */
    private boolean isNarrow(List<Integer> hidden) {
        long left = hidden.stream().mapToLong(queries::size).sum();
        long small = hidden.stream().filter(at -> veils.get(at) == Veil.SMALL).count();
        long large = hidden.size() - small;
        if (small == 0) {
            return false;
        }
        long most = Math.min(bound - 1L, left - (small - 1) - large * bound);
        long least = large > 0 ? 1 : Math.max(1, left - (small - 1) * (bound - 1L));
        return most <= least;
    }

    /** With nothing else to withhold, the totals of a breakdown are. */
    private void withholdTotals(List<Integer> cells) {
        BitSet whole = new BitSet();
        cells.forEach(at -> queries.of(at).forEach(query -> whole.or(query.rows())));
        for (int at = 0; at < figures.size(); at++) {
            boolean total = queries.of(at).stream().anyMatch(query -> query.rows().equals(whole));
            if (total && figures.get(at).closed() && !veils.containsKey(at)) {
                veils.put(at, Veil.WITHHELD);
            }
        }
    }
}
