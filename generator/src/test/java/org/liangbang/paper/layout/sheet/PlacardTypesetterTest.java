package org.liangbang.paper.layout.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liangbang.document.Block;
import org.liangbang.document.Drawing;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.placard.Notice;
import org.liangbang.document.placard.Part;
import org.liangbang.document.placard.Placard;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.pdf.ThemeFonts;

class PlacardTypesetterTest {
    private final SmallPlacards paper = new SmallPlacards();

    private Notice notice(int rows, Optional<Notice.Period> period) {
        List<Column> columns =
                List.of(
                        new Column("名次", ColumnKind.RANK),
                        new Column("单位", ColumnKind.NAME),
                        new Column("总分", ColumnKind.TOTAL));
        List<Table.Row> all = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            all.add(Table.Row.of(List.of(Cell.of("" + row), Cell.of("甲村"), Cell.of("90." + row))));
        }
        return new Notice(
                paper.cover("名次公示"),
                List.of(Inline.line("现将名次公示。")),
                List.of(Part.of("", "", new Table("", columns, all, List.of()))),
                period,
                List.of(new Block.Fact("电话", Inline.line("0371-0000-0000"))),
                "河岸街道",
                "2025年3月1日");
    }

    private static Notice.Period week() {
        return new Notice.Period(
                "怎样提异议", LocalDate.of(2025, 2, 24), LocalDate.of(2025, 3, 3), "满期生效");
    }

    private static List<String> words(Sheet sheet) {
        return PlacardFacts.texts(sheet).stream().map(Frame.Text::text).toList();
    }

    @Test
    void aShortNoticeTakesOneSheetAndSaysSoNowhere() {
        TypesetDocument document = paper.set("notice", notice(5, Optional.of(week())));
        assertThat(document.sheets()).hasSize(1);
        assertThat(words(document.sheets().get(0))).noneMatch(line -> line.contains("共"));
    }

    @Test
    void aCharacterThatNoFaceHasIsReportedOnceWhereverItStands() {
        Drawing.Label label = new Drawing.Label(100, 50, "图中的🐟", Drawing.Anchor.START, false);
        Cell drawn =
                new Cell(
                        List.of(),
                        Optional.of(new Drawing(90, List.of(label))),
                        List.of(),
                        Table.Shade.NONE);
        List<Column> columns =
                List.of(new Column("单位", ColumnKind.NAME), new Column("图", ColumnKind.DRAWING));
        Table.Row row = Table.Row.of(List.of(Cell.of("灯😀村"), drawn));
        Notice notice =
                new Notice(
                        paper.cover("名次公示"),
                        List.of(Inline.line("灯😀村排第一。")),
                        List.of(Part.of("", "", new Table("", columns, List.of(row), List.of()))),
                        Optional.empty(),
                        List.of(),
                        "河岸街道",
                        "2025年3月1日");
        assertThat(paper.set("notice", notice, Optional.empty(), ThemeFonts.ALL).diagnostics())
                .extracting(each -> each.code() + each.arguments().get("character"))
                .containsExactlyInAnyOrder("edition.glyph-missing😀", "edition.glyph-missing🐟");
    }

    @Test
    void aLongNoticeGoesOnWithItsHeadAndCountsItsSheets() {
        TypesetDocument document = paper.set("notice", notice(60, Optional.of(week())));
        assertThat(document.sheets()).hasSizeGreaterThan(1);
        int all = document.sheets().size();
        for (Sheet sheet : document.sheets()) {
            assertThat(words(sheet)).contains("第" + sheet.number() + "张，共" + all + "张");
            assertThat(words(sheet)).contains("名次", "单位", "总分");
        }
        assertThat(words(document.sheets().get(1))).contains("河岸街道　名次公示（续）");
    }

    @Test
    void theDaysForObjectionsAreCellsAndTheLastOneIsSolid() {
        Sheet sheet = paper.set("notice", notice(5, Optional.of(week()))).sheets().get(0);
        assertThat(words(sheet))
                .contains("24", "25", "26", "27", "28", "1", "2", "3止")
                .contains("周一", "3月，周六", "2月24日至3月3日");
        assertThat(PlacardFacts.texts(sheet))
                .filteredOn(text -> text.text().equals("3止"))
                .allMatch(text -> text.setting().colour().equals(Colour.WHITE));
    }

    @Test
    void aNoticeWithoutObjectionsHasNoDays() {
        Sheet sheet = paper.set("notice", notice(5, Optional.empty())).sheets().get(0);
        assertThat(words(sheet)).doesNotContain("公示期").contains("盖章处", "示例数据");
    }

    @Test
    void withoutAnAddressThereIsNoCodeAndNothingSaysThereIs() {
        Placard notice = notice(5, Optional.of(week()));
        TypesetDocument document =
                paper.set("notice", notice, Optional.empty()).value().orElseThrow();
        assertThat(words(document.sheets().get(0))).doesNotContain("扫码看原始记录");
        List<Tag> figures = new ArrayList<>();
        document.structure()
                .walk(
                        tag -> {
                            if (tag.kind() == Tag.Kind.FIGURE) {
                                figures.add(tag);
                            }
                        });
        assertThat(figures).extracting(Tag::alternative).noneMatch(shows -> shows.contains("http"));
    }

    @Test
    void headlinesSkipNoLevel() {
        TypesetDocument document = paper.set("notice", notice(5, Optional.of(week())));
        List<Integer> levels = new ArrayList<>();
        document.structure()
                .walk(
                        tag -> {
                            if (tag.kind().level() > 0) {
                                levels.add(tag.kind().level());
                            }
                        });
        assertThat(levels).containsExactly(1, 2);
        assertThat(document.bookmarks().get(0).title()).isEqualTo("名次公示");
    }
}
