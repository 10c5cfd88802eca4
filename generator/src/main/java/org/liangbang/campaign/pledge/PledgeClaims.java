package org.liangbang.campaign.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.Claim;
import org.liangbang.campaign.View;
import org.liangbang.model.Count;
import org.liangbang.source.Span;

/**
 * What sentences may say of pledges: how much of something was promised, was there, is done or is
 * left. A pledge with an approximate count contradicts nothing.
 */
final class PledgeClaims {
    private final Pledge pledge;
    private final List<Claim.Value> values = new ArrayList<>();
    private boolean exact = true;

    private PledgeClaims(Pledge pledge) {
        this.pledge = pledge;
    }

    /** The claims of all pledges, in order of the files. */
    static List<Claim> in(View view) {
        return view.results().get(PledgeResults.TYPE).all().stream()
                .map(PledgeStatus::pledge)
                .flatMap(pledge -> new PledgeClaims(pledge).claim(view).stream())
                .toList();
    }

    private Optional<Claim> claim(View view) {
        if (pledge.target().isEmpty()) {
            return Optional.empty();
        }
        Quantity target = pledge.target().get();
        collect(target);
        String record = pledge.campaign() + "/" + pledge.unit() + "/" + pledge.id().value();
        Claim.Shape shape =
                new Claim.Shape("", List.of(target.unit()), BigDecimal.ZERO, Optional.empty());
        return exact
                ? Optional.of(
                        new Claim(
                                record,
                                pledge.unit(),
                                Optional.of(view.words().get("pledge.claim.cue")),
                                shape,
                                values,
                                Optional.of(FigureId.of(record, "progress").path())))
                : Optional.empty();
    }

    private void collect(Quantity first) {
        Count target = first.value();
        add(target, LocalDate.MIN, first.span());
        pledge.baseline().ifPresent(known -> add(known.value(), LocalDate.MIN, known.span()));
        for (Progress each : pledge.progress()) {
            LocalDate day = each.date().value();
            if (each.target().isPresent()) {
                target = each.target().get().value();
                add(target, day, each.target().get().span());
            }
            if (each.value().isPresent()) {
                Count value = each.value().get().value();
                add(value, day, each.value().get().span());
                left(target, value, day, each.span());
            }
        }
    }

    private void add(Count count, LocalDate since, Span place) {
        exact &= !count.approximate();
        values.add(new Claim.Value(count.value(), since, place));
    }

    private void left(Count target, Count done, LocalDate since, Span place) {
        values.add(new Claim.Value(target.value().subtract(done.value()), since, place));
    }
}
