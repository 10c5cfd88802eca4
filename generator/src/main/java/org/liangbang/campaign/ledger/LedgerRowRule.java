package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.liangbang.campaign.ledger.book.Books;
import org.liangbang.campaign.ledger.format.WrittenRow;
import org.liangbang.check.Derivation;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/** Rows keep to the definition of their ledger, and have ids of their own in it. */
final class LedgerRowRule implements Rule {
    private final Derivation<Books> books;

    LedgerRowRule(Derivation<Books> books) {
        this.books = books;
    }

    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        Map<String, List<Located<String>>> ids = new LinkedHashMap<>();
        for (WrittenRow row : content.all(WrittenRow.TYPE)) {
            ids.computeIfAbsent(row.ledger(), first -> new ArrayList<>()).add(row.id());
        }
        ids.values().forEach(each -> RepeatedIds.report("ledger.row-repeated", each, report));
        content.derived(books).mistakes().forEach(report);
    }
}
