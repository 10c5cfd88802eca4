package org.liangbang.plan;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import org.liangbang.address.Address;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Inline;
import org.liangbang.document.Walk;
import org.liangbang.model.Article;
import org.liangbang.model.Redirect;
import org.liangbang.source.Span;
import org.liangbang.text.Nearest;

/** Makes sure that every address is that of one page, and that every link leads to one. */
final class Links {
    private final Material material;
    private final SortedSet<Address> addresses;

    /**
     * Links of a site.
     *
     * @param addresses takes the addresses of the pages
     */
    Links(Material material, SortedSet<Address> addresses) {
        this.material = material;
        this.addresses = addresses;
    }

    /** Takes in the addresses of the pages, and says which of them two pages claim. */
    void take(List<PageEntry> pages, List<Diagnostic> diagnostics) {
        TreeMap<String, Span> moved = new TreeMap<>();
        for (Redirect redirect : material.content().all(Redirect.TYPE)) {
            moved.put(redirect.from().value(), redirect.from().span());
        }
        for (PageEntry page : pages) {
            if (!addresses.add(page.address())) {
                Span place = moved.getOrDefault(page.address().path(), material.site().span());
                diagnostics.add(
                        Diagnostic.error("page.address-taken", place)
                                .with("address", page.address()));
            }
        }
    }

    /** Takes in the files that are pinned up, and says which of them two records claim. */
    void take(PlanRequest request, List<Diagnostic> diagnostics) {
        for (Address file : request.placards()) {
            if (!addresses.add(file)) {
                diagnostics.add(
                        Diagnostic.error("page.address-taken", material.site().span())
                                .with("address", file));
            }
        }
    }

    /** Says which links of editors lead nowhere. */
    void check(List<Diagnostic> diagnostics) {
        for (Article article : material.articles().all()) {
            Walk.through(
                    article.body(),
                    block -> {},
                    inline -> {
                        if (inline instanceof Inline.Link link) {
                            check(link.target(), link.span(), diagnostics);
                        }
                    });
        }
        for (Redirect redirect : material.content().all(Redirect.TYPE)) {
            check(redirect.to().value(), redirect.to().span(), diagnostics);
        }
    }

    private void check(String written, Span span, List<Diagnostic> diagnostics) {
        String base = material.request().base().orElse("");
        boolean own = !base.isEmpty() && written.startsWith(base);
        String target = own ? written.substring(base.length() - 1) : written;
        if (!target.startsWith("/")) {
            return;
        }
        int mark = target.indexOf('#');
        String path = mark < 0 ? target : target.substring(0, mark);
        if (!isAddress(path) || !addresses.contains(Address.of(path))) {
            List<String> known = addresses.stream().map(Address::path).toList();
            diagnostics.add(
                    Diagnostic.error("link.dead", span)
                            .with("target", written)
                            .with("near", String.join(" ", Nearest.names(path, known))));
        }
    }

    private static boolean isAddress(String path) {
        return !path.contains("//") && !path.contains("..");
    }
}
