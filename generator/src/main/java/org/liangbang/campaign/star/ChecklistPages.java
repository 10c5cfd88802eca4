package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.model.Campaign;
import org.liangbang.model.Unit;

/** The pages of the check-lists of a campaign, and their parts of other pages. */
final class ChecklistPages {
    private final StarWords words;
    private final Campaign campaign;
    private final List<ChecklistStanding> lists;
    private final ChecklistTables tables;

    ChecklistPages(View view, Campaign campaign) {
        this.words = new StarWords(view);
        this.campaign = campaign;
        this.lists = view.results().get(ChecklistResults.TYPE).of(id());
        this.tables = new ChecklistTables(words);
    }

    private String id() {
        return campaign.id().value();
    }

    /** All check-lists in one table; empty when there are none. */
    List<Section> summary() {
        if (lists.isEmpty()) {
            return List.of();
        }
        Section section =
                Section.of(
                                "checklists",
                                words.get("section.checklists"),
                                List.of(tables.all(lists)))
                        .more(Addresses.checklists(id()), words.get("more.checklists"));
        return List.of(section);
    }

    /** The check-lists that apply to a unit. */
    List<ChecklistStanding> listsOf(Unit unit) {
        return lists.stream().filter(list -> list.units().contains(unit)).toList();
    }

    /** The check-lists of a unit in one table; empty when none applies. */
    List<Section> ofUnit(Unit unit) {
        List<ChecklistStanding> those = listsOf(unit);
        return those.isEmpty()
                ? List.of()
                : List.of(
                        Section.of(
                                "checklists",
                                words.get("section.checklists"),
                                List.of(tables.ofUnit(unit, those))));
    }

    /** A page for all, and one for each; none when there are no check-lists. */
    List<RecordPage> all() {
        List<RecordPage> pages = new ArrayList<>();
        if (!lists.isEmpty()) {
            pages.add(list());
            lists.forEach(each -> pages.add(page(each)));
        }
        return pages;
    }

    /** The page of the stars stands between, when there is one. */
    private List<Inline.Reference> crumbs(boolean below) {
        List<Inline.Reference> crumbs = new ArrayList<>();
        crumbs.add(Inline.Reference.to(Addresses.campaign(id()), campaign.name().value()));
        if (words.view().results().get(StarResults.TYPE).campaign(id()).isPresent()) {
            crumbs.add(Inline.Reference.to(Addresses.stars(id()), words.get("page.stars")));
        }
        if (below) {
            crumbs.add(
                    Inline.Reference.to(Addresses.checklists(id()), words.get("page.checklists")));
        }
        return crumbs;
    }

    private RecordPage list() {
        return new RecordPage(
                Addresses.checklists(id()),
                "checklists",
                crumbs(false),
                campaign.fullName().value(),
                words.get("page.checklists"),
                words.get("deck.checklists", lists.size()),
                words.get("description.checklists", campaign.name().value()),
                List.of(),
                () ->
                        List.of(
                                Section.of(
                                        "checklists",
                                        words.get("section.checklists"),
                                        List.of(tables.all(lists)))));
    }

    private RecordPage page(ChecklistStanding list) {
        List<Block.Fact> facts =
                List.of(
                        fact("items", Inline.line(words.get("item-count", list.number()))),
                        fact("seen", List.of(words.figure(ChecklistFigures.seen(list)))),
                        fact("whole", List.of(words.figure(ChecklistFigures.whole(list)))),
                        fact("post", List.of(words.post(list.checklist().post(), ""))));
        return new RecordPage(
                Addresses.checklist(id(), list.id()),
                "checklist",
                crumbs(true),
                campaign.name().value(),
                list.checklist().title().value(),
                list.checklist().about().value(),
                words.get("description.checklist", list.checklist().title().value()),
                facts,
                () ->
                        List.of(
                                Section.of(
                                        "items",
                                        words.get("section.items"),
                                        List.of(tables.items(list))),
                                Section.of(
                                        "units",
                                        words.get("section.results"),
                                        List.of(tables.units(list, Integer.MAX_VALUE)))));
    }

    private Block.Fact fact(String key, List<Inline> value) {
        return new Block.Fact(words.get("column." + key), value);
    }
}
