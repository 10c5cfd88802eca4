package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.Words;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.placard.Cover;
import org.liangbang.document.placard.Notice;
import org.liangbang.document.placard.Part;
import org.liangbang.document.placard.Placard;
import org.liangbang.document.placard.Poster;
import org.liangbang.document.placard.WallSheet;
import org.liangbang.model.Site;

/** The characters that a placard must say, piece by piece, without blanks. */
public final class PlacardText implements Placard.Visitor<List<String>> {
    private final Site site;
    private final Words words;
    private final List<String> pieces = new ArrayList<>();

    private PlacardText(Site site, Words words) {
        this.site = site;
        this.words = words;
    }

    /** The pieces of a placard of a site that has an address. */
    public static List<String> of(Placard placard, Site site, Words words) {
        return placard.accept(new PlacardText(site, words));
    }

    private void add(String piece) {
        String solid = PlacardFacts.solid(piece);
        if (!solid.isEmpty()) {
            pieces.add(solid);
        }
    }

    private void add(List<Inline> piece) {
        add(PlainText.of(piece));
    }

    private void add(Cover cover) {
        add(cover.kicker());
        add(cover.title());
        add(cover.opens());
        add(words.get("placard.source", cover.source()));
        String organ = words.get("placard.issuer", site.organ().value(), site.contact().phone());
        String sample =
                site.sample()
                        ? words.get(
                                "placard.sample",
                                site.sampleNote().map(note -> note.value()).orElse(""))
                        : "";
        add(organ + sample);
    }

    private void add(Part part) {
        add(part.label());
        add(part.title());
        add(part.scope());
        part.table().ifPresent(this::add);
        part.notes().forEach(this::add);
    }

    private void add(Table table) {
        table.columns().forEach(column -> add(column.title()));
        Optional<String> before = Optional.empty();
        boolean grouped = table.columns().get(0).kind() == ColumnKind.GROUP;
        for (Table.Row row : table.rows()) {
            for (int at = 0; at < row.cells().size(); at++) {
                Table.Cell cell = row.cells().get(at);
                String said = PlainText.of(cell.content());
                boolean again = grouped && at == 0 && before.filter(said::equals).isPresent();
                if (cell.drawing().isEmpty() && !again) {
                    add(said);
                    add(cell.note());
                }
                before = at == 0 ? Optional.of(said) : before;
            }
        }
    }

    @Override
    public List<String> wall(WallSheet wall) {
        add(wall.cover());
        wall.remarks().forEach(this::add);
        add(wall.tally().title());
        wall.counts().forEach(count -> add(count.word()));
        add(wall.chart());
        wall.keys().forEach(this::add);
        return pieces;
    }

    @Override
    public List<String> poster(Poster poster) {
        add(poster.cover());
        poster.standing().forEach(state -> add(state.word()));
        add(poster.sum());
        poster.parts().forEach(this::add);
        add(poster.key());
        poster.legend().forEach(state -> add(state.word()));
        return pieces;
    }

    @Override
    public List<String> notice(Notice notice) {
        add(notice.cover());
        add(notice.signer());
        add(notice.signer());
        add(notice.signed());
        add(site.sample() ? words.get("placard.sample-mark") : "");
        notice.text().forEach(this::add);
        notice.results().forEach(this::add);
        for (Block.Fact way : notice.ways()) {
            add(way.label());
            add(way.value());
        }
        add(words.get("placard.seal"));
        notice.period().ifPresent(this::add);
        return pieces;
    }

    private void add(Notice.Period period) {
        add(period.title());
        add(period.remark());
        add(words.get("placard.period"));
        add(words.get("placard.answer"));
        Days days = new Days(words);
        boolean same = period.first().getMonth() == period.last().getMonth();
        add(
                same
                        ? words.get(
                                "placard.span-in-month",
                                days.brief(period.first()),
                                period.last().getDayOfMonth())
                        : words.get(
                                "placard.span",
                                days.brief(period.first()),
                                days.brief(period.last())));
    }
}
