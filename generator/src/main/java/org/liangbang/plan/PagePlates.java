package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Plates;
import org.liangbang.model.Edition;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Thumbnail;

/** The small pictures of the printed pages of an edition; none when it was not typeset. */
final class PagePlates {
    private final Edition edition;
    private final Material material;

    PagePlates(Edition edition, Material material) {
        this.edition = edition;
        this.material = material;
    }

    /**
     * One page, without words under it.
     *
     * @param number from 1
     * @param late whether it stands below what is seen first
     */
    List<Block> page(int number, boolean late) {
        List<Sheet> sheets = material.sheets(edition);
        return number > sheets.size()
                ? List.of()
                : List.of(new Plates(List.of(plate(sheets.get(number - 1), "", false)), late));
    }

    /**
     * All pages with their numbers and names, below what is seen first.
     *
     * @param current the number of the page that they stand on
     */
    List<Block> all(int current) {
        List<Plates.Plate> plates = new ArrayList<>();
        for (Sheet sheet : material.sheets(edition)) {
            String words = material.say("facsimile.page", sheet.number(), sheet.name());
            plates.add(plate(sheet, words, sheet.number() == current));
        }
        return List.of(new Plates(plates, true));
    }

    private Plates.Plate plate(Sheet sheet, String words, boolean current) {
        String id = edition.id().value();
        Thumbnail size = Thumbnail.of(sheet);
        return new Plates.Plate(
                Addresses.editionPagePng(id, sheet.number()),
                size.width(),
                size.height(),
                material.say("edition.thumbnail", edition.number(), sheet.number()),
                new Inline.Reference(Addresses.facsimile(id, sheet.number()), Inline.line(words)),
                current);
    }
}
