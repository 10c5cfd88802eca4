package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.model.Unit;

/** What changed since the end of the quarter before: the whole, then town by town. */
final class ChangesPage implements PageMaker {
    @Override
    public List<PageEntry> pages(Material material) {
        Optional<Table> whole = material.changes().of(Optional.empty(), material);
        if (whole.isEmpty()) {
            return List.of();
        }
        String then = material.days().full(material.changes().then());
        return List.of(
                new Draft(
                                Addresses.CHANGES,
                                "changes",
                                material.say("oversight.changes.title"),
                                material.say("oversight.changes.description", then),
                                material.crumbs())
                        .of(
                                material,
                                "",
                                material.say("oversight.changes.deck", then),
                                List::of,
                                () -> sections(whole.get(), material)));
    }

    private static List<Section> sections(Table whole, Material material) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("whole", material.say("oversight.changes.whole"), List.of(whole)));
        for (Unit unit : material.content().register().towns()) {
            String id = unit.id().value();
            material.changes()
                    .of(Optional.of(id), material)
                    .ifPresent(
                            table ->
                                    sections.add(
                                            Section.of(id, unit.name().value(), blocks(table))
                                                    .more(
                                                            Addresses.unit(id),
                                                            material.say("units.open"))
                                                    .wide(Section.Width.HALF)));
        }
        return sections;
    }

    private static List<Block> blocks(Table table) {
        return List.of(new Table("", table.columns(), table.rows(), List.<Inline>of()));
    }
}
