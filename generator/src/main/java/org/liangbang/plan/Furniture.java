package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.document.Inline;
import org.liangbang.model.Campaign;
import org.liangbang.model.Site;
import org.liangbang.source.Located;

/** What all pages share: only sections that have something are named. */
final class Furniture {
    /** More campaigns than these share one entry among the contents. */
    private static final int MOST_CAMPAIGNS_BY_NAME = 3;

    private final Material material;
    private final SortedSet<Address> addresses;

    Furniture(Material material, SortedSet<Address> addresses) {
        this.material = material;
        this.addresses = addresses;
    }

    Chrome chrome() {
        Site site = material.site();
        return new Chrome(
                site.name().value(),
                site.slogan().map(Located::value).orElse(""),
                site.language(),
                material.request().base(),
                site.sample(),
                site.sampleNote().map(Located::value).orElse(""),
                contents(),
                site.footer().stream().map(Located::value).toList(),
                footLinks(),
                site.repository().map(Site.Repository::pattern),
                site.licence().orElse(""));
    }

    private List<Inline.Reference> contents() {
        List<Inline.Reference> contents = new ArrayList<>();
        add(Addresses.ARTICLES, "articles.title", contents);
        add(Addresses.EDITIONS, "editions.title", contents);
        if (material.campaigns().size() <= MOST_CAMPAIGNS_BY_NAME) {
            for (Campaign campaign : material.campaigns()) {
                contents.add(
                        Inline.Reference.to(
                                Addresses.campaign(campaign.id().value()),
                                campaign.name().value()));
            }
        } else {
            add(Addresses.CAMPAIGNS, "campaigns.title", contents);
        }
        add(Addresses.LEDGERS, "ledger.title", contents);
        add(Addresses.UNITS, "units.title", contents);
        add(Addresses.OWNERS, "owners.title", contents);
        add(Addresses.CALENDAR, "oversight.calendar.title", contents);
        add(Addresses.METHODS, "methods.title", contents);
        add(Addresses.DATA, "data-page.title", contents);
        return contents;
    }

    private List<Inline.Reference> footLinks() {
        List<Inline.Reference> links = new ArrayList<>();
        add(Addresses.ABOUT, "about.title", links);
        add(Addresses.CAMPAIGNS, "campaigns.title", links);
        add(Addresses.METHODS, "methods.title", links);
        add(Addresses.DATA, "data-page.title", links);
        add(Addresses.TOPICS, "oversight.topics.title", links);
        add(Addresses.CHANGES, "oversight.changes.title", links);
        add(Addresses.COVERAGE, "oversight.coverage.title", links);
        add(Addresses.FRESHNESS, "oversight.freshness.title", links);
        add(Addresses.FEED, "feed.subscribe", links);
        return links;
    }

    private void add(Address address, String key, List<Inline.Reference> links) {
        if (addresses.contains(address)) {
            links.add(Inline.Reference.to(address, material.say(key)));
        }
    }
}
