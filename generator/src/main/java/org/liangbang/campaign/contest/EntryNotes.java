package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Ranking;
import org.liangbang.document.Inline;
import org.liangbang.model.Criterion;

/** What must be known of one row of a board: ties, time, bounds, the editor's note. */
final class EntryNotes {
    private final ContestResult result;
    private final ContestWords words;

    EntryNotes(ContestResult result, ContestWords words) {
        this.result = result;
        this.words = words;
    }

    /** The notes as one line; empty when there is nothing to note. */
    List<Inline> of(Ranking.Place<Score> place) {
        List<String> notes = new ArrayList<>();
        Score score = place.result();
        if (place.isTied()) {
            notes.add(shared(place));
        } else if (hasEqualTotal(place)) {
            notes.add(broken(score));
        }
        if (score.time().signum() != 0) {
            String minutes = Decimals.exact(score.entry().minutes().orElseThrow().value());
            notes.add(words.get("note-minutes", minutes));
        }
        if (score.isClamped()) {
            notes.add(
                    words.get(
                            "note-clamped",
                            Decimals.signed(score.asked()),
                            Decimals.signed(score.adjustments())));
        }
        score.entry().note().ifPresent(note -> notes.add(note.value()));
        return Inline.line(String.join(words.get("note-between"), notes));
    }

    private String shared(Ranking.Place<Score> place) {
        int next = place.rank() + place.shared();
        return place.shared() == 2
                ? words.get("note-shared", place.rank() + 1)
                : words.get("note-shared-many", place.rank() + 1, next - 1);
    }

    private boolean hasEqualTotal(Ranking.Place<Score> place) {
        return result.places().stream()
                        .filter(other -> other.result().total().equals(place.result().total()))
                        .count()
                > 1;
    }

    private String broken(Score score) {
        List<String> means = new ArrayList<>();
        for (int at = 0; at < score.breaks().size(); at++) {
            String id = result.rule().ties().breakBy().get(at).value();
            Criterion criterion = result.rule().criteria().get(result.rule().indexOf(id));
            means.add(
                    words.get(
                            "note-mean",
                            criterion.name().value(),
                            Decimals.exact(score.breaks().get(at))));
        }
        return words.get("note-broken", String.join(words.get("note-then"), means));
    }
}
