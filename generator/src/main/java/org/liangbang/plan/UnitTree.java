package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.References;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.model.Unit;

/** The list of all units, as the tree they form. */
final class UnitTree {
    private final Material material;

    UnitTree(Material material) {
        this.material = material;
    }

    /** The page with the whole tree. */
    static List<PageEntry> pages(Material material) {
        int count = material.content().register().units().size();
        return List.of(
                new Draft(
                                Addresses.UNITS,
                                "units",
                                material.say("units.title"),
                                material.say("units.description", count),
                                material.crumbs())
                        .of(
                                material,
                                "",
                                material.say("units.deck", count),
                                List::of,
                                () -> new UnitTree(material).sections()));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Unit> alone = new ArrayList<>();
        for (Unit unit : material.content().register().units().values()) {
            if (unit.parent().isPresent()) {
                continue;
            }
            alone.add(unit);
            for (Unit child : below(unit)) {
                if (below(child).isEmpty()) {
                    alone.add(child);
                } else {
                    sections.add(section(child));
                }
            }
        }
        List<List<Block>> items = alone.stream().map(unit -> List.of(line(unit))).toList();
        sections.add(
                0,
                Section.of(
                                "district",
                                material.say("units.district"),
                                List.of(new Block.Items(false, items)))
                        .wide(Section.Width.THIRD));
        return sections;
    }

    private Section section(Unit unit) {
        return Section.of(unit.id().value(), unit.name().value(), List.of(items(below(unit))))
                .about(Inline.line(material.say("unit.below-count", below(unit).size())))
                .more(Addresses.unit(unit.id().value()), material.say("units.open"))
                .wide(Section.Width.THIRD);
    }

    private List<Unit> below(Unit unit) {
        return material.content().register().childrenOf(unit.id().value());
    }

    /** Units, and under each those below it. */
    Block.Items items(List<Unit> units) {
        List<List<Block>> items = new ArrayList<>();
        for (Unit unit : units) {
            List<Block> item = new ArrayList<>();
            item.add(line(unit));
            if (!below(unit).isEmpty()) {
                item.add(items(below(unit)));
            }
            items.add(item);
        }
        return new Block.Items(false, items);
    }

    private Block line(Unit unit) {
        return new Block.Paragraph(
                List.of(
                        References.to(unit),
                        Inline.text(material.say("units.kind", UnitPages.kind(unit, material)))));
    }
}
