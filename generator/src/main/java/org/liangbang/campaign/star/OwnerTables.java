package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.Post;

/** What a post answers for: stars and tasks of the standard, stars of its own unit. */
final class OwnerTables {
    private final StarWords words;
    private final CampaignStars stars;

    OwnerTables(StarWords words, CampaignStars stars) {
        this.words = words;
        this.stars = stars;
    }

    /** The part of a post's page; none when it answers for nothing here. */
    Optional<Section> of(Post post) {
        List<Block> blocks = new ArrayList<>();
        String id = post.id().value();
        List<Star> owned =
                stars.standard().stars().stream()
                        .filter(star -> star.owner().value().equals(id))
                        .toList();
        if (!owned.isEmpty()) {
            blocks.add(owned(owned));
        }
        List<StarTask> led =
                stars.standard().tasks().stream()
                        .filter(task -> task.lead().value().equals(id))
                        .toList();
        if (!led.isEmpty()) {
            String caption = words.get("owner.tasks");
            blocks.add(new TaskTables(words, stars).standard(led, caption));
        }
        stars.unit(post.unit().value())
                .flatMap(unit -> inCharge(unit, post))
                .ifPresent(blocks::add);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.of("stars-" + stars.id(), stars.campaign().name().value(), blocks)
                                .more(Addresses.stars(stars.id()), words.get("more.all")));
    }

    private Table owned(List<Star> owned) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.star"), ColumnKind.NAME),
                        new Column(words.get("column.standard"), ColumnKind.TEXT),
                        new Column(words.get("column.holders"), ColumnKind.TOTAL));
        List<Row> rows = new ArrayList<>();
        for (Star star : owned) {
            rows.add(
                    Row.of(
                            List.of(
                                    Cell.of(star.name().value()),
                                    Cell.of(star.standard().value()),
                                    Cell.of(
                                            words.figure(
                                                    StarFigures.holders(
                                                            stars.id(), star.id().value()))))));
        }
        return new Table(words.get("owner.stars"), columns, rows, List.of());
    }

    private Optional<Table> inCharge(UnitStanding unit, Post post) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.star"), ColumnKind.NAME),
                        new Column(words.get("column.held"), ColumnKind.STATE),
                        new Column(words.get("column.tasks"), ColumnKind.TOTAL));
        List<Row> rows = new ArrayList<>();
        for (Star star : stars.standard().stars()) {
            String id = star.id().value();
            boolean his =
                    unit.inCharge(id)
                            .map(written -> words.view().content().post(written.value(), unit.id()))
                            .filter(post::equals)
                            .isPresent();
            if (his) {
                rows.add(
                        Row.of(
                                List.of(
                                        Cell.of(
                                                Inline.Reference.to(
                                                        Addresses.starUnit(stars.id(), unit.id())
                                                                .at("star-" + id),
                                                        star.name().value())),
                                        Cell.of(words.held(unit, id, false)),
                                        Cell.of(
                                                words.figure(
                                                        StarFigures.done(
                                                                stars.id(), unit.id(), id))))));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(words.get("owner.unit"), columns, rows, List.of()));
    }
}
