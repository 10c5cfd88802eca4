package org.liangbang.paper.layout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liangbang.Scale;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.pdf.ThemeFonts;

class TableLawsTest {
    private static final int COUNT = Scale.of(24, 300);
    private static final int TITLE_RULE = 2_000;
    private static final Pattern NUMBER = Pattern.compile("【(\\d+)】");

    /**
     * A table on pages of its own, or inside a story.
     *
     * @param seed by which it comes again
     * @param table the table
     * @param inside whether it stands in the text of an article
     * @param document the pages
     */
    private record Case(int seed, Table table, boolean inside, TypesetDocument document) {
        String printed() {
            return PageFacts.story(document, inside ? "a" : "rows-x");
        }
    }

    private static final List<Case> CASES = new ArrayList<>();

    @BeforeAll
    static void setRandomTables() {
        for (int seed = 0; seed < COUNT; seed++) {
            boolean inside = seed % 3 == 2;
            Table table = inside ? RandomTable.small(seed) : RandomTable.of(seed);
            Outcome<TypesetEditions> outcome =
                    paper(inside).typeset(ThemeFonts.ALL, RandomTable.block(table));
            assertThat(outcome.hasErrors()).as("seed " + seed + outcome.diagnostics()).isFalse();
            TypesetEditions editions = outcome.value().orElseThrow();
            CASES.add(new Case(seed, table, inside, editions.editions().get(0).document()));
        }
    }

    private static SmallPaper paper(boolean inside) {
        String text = "灯在傍晚亮起来，过路的人先看见。".repeat(inside ? 3 : 24);
        String call = inside ? "\n\n::: rows id=x\n" : "\n";
        return new SmallPaper()
                .file(
                        "articles/2025/a.md",
                        "---\ntitle: 灯亮起来 路也看清\ndate: 2025-12-20\nstatus: signed\n"
                                + "signed-by: x.y\n---\n"
                                + text
                                + call)
                .file(
                        "editions/e.yaml",
                        "id: e\nnumber: 1\ndate: 2025-12-24\nstatus: signed\npages:\n"
                                + "  - name: 要闻\n    duty: {editor: 甲, proof: 乙, layout: 丙}\n"
                                + "    layout: standard\n    items:\n      - article: a\n"
                                + (inside ? "" : "      - rows: {id: x}\n"));
    }

    /** Other tests of this process need the room. */
    @AfterAll
    static void forget() {
        CASES.clear();
    }

    @Test
    void everyCellIsPrintedOnceAndWhatHeadsARowAtLeastOnce() {
        for (Case each : CASES) {
            TreeMap<Integer, Integer> found = new TreeMap<>();
            Matcher matcher = NUMBER.matcher(each.printed());
            while (matcher.find()) {
                found.merge(Integer.parseInt(matcher.group(1)), 1, Integer::sum);
            }
            assertThat(found)
                    .as(each.seed + each.printed())
                    .hasSize(RandomTable.numbers(each.table));
            heads(each.table).forEach(found::remove);
            assertThat(found.values()).as("seed " + each.seed).allMatch(times -> times == 1);
        }
    }

    /** The numbers in the columns that every part of a table begins with. */
    private static List<Integer> heads(Table table) {
        List<Integer> heads = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            ColumnKind kind = table.columns().get(at).kind();
            if (kind == ColumnKind.NAME || kind == ColumnKind.RANK) {
                Matcher matcher = NUMBER.matcher(table.only(List.of(at)).rows().toString());
                while (matcher.find()) {
                    heads.add(Integer.parseInt(matcher.group(1)));
                }
            }
        }
        return heads;
    }

    @Test
    void everyHeadIsPrintedOnEveryPageWhereTheTableStands() {
        for (Case each : CASES) {
            List<String> heads =
                    each.table.columns().stream()
                            .filter(column -> !each.inside || column.kind() == ColumnKind.TEXT)
                            .map(Table.Column::title)
                            .toList();
            for (Sheet sheet : each.document.sheets()) {
                String page = PageFacts.solid(text(sheet));
                if (!each.inside && NUMBER.matcher(page).find()) {
                    heads.forEach(head -> assertThat(page).as("" + each.seed).contains(head));
                }
            }
            heads.forEach(head -> assertThat(each.printed()).as("" + each.seed).contains(head));
        }
    }

    private static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Frame.Text line : PageFacts.texts(sheet)) {
            line.runs().forEach(run -> run.clusters().forEach(part -> text.append(part.source())));
        }
        return text.toString();
    }

    @Test
    void nothingLiesOnAnotherOrOutsideTheMargins() {
        Box area = SmallPaper.style().grid().typeArea();
        Box room = Box.between(area.x() - 3_600, area.y(), area.right() + 1_000, area.bottom());
        for (Case each : CASES) {
            for (Sheet sheet : each.document.sheets()) {
                assertThat(PageFacts.overlaps(sheet)).as("seed " + each.seed).isEmpty();
                for (Frame frame : sheet.frames()) {
                    assertThat(room.contains(frame.box())).as(each.seed + " " + frame).isTrue();
                }
            }
        }
    }

    @Test
    void aTableOfItsOwnBeginsAtARowOfThePage() {
        PaperStyle style = SmallPaper.style();
        for (Case each : CASES) {
            each.document.sheets().stream()
                    .flatMap(sheet -> sheet.frames().stream())
                    .filter(frame -> frame instanceof Frame.Rule)
                    .filter(frame -> frame.owner().story().filter("rows-x"::equals).isPresent())
                    .filter(frame -> frame.box().height() == TITLE_RULE)
                    .forEach(rule -> assertThat(begins(style, rule.box().y())).isTrue());
        }
    }

    /** Whether a place is the top of a row of the page as it is, or with a row more. */
    private static boolean begins(PaperStyle style, int y) {
        List<Grid> grids = new ArrayList<>(List.of(style.grid()));
        for (PaperStyle.RowRange rows : List.of(style.stories().front(), style.stories().plain())) {
            style.spacings(rows).forEach(each -> grids.add(each.style().grid()));
        }
        return grids.stream()
                .anyMatch(
                        grid -> {
                            int row = (y - grid.y(0)) / grid.row();
                            return grid.y(row) == y || grid.y(row + 1) == y;
                        });
    }

    @Test
    void aTableThatGoesOnSaysWhereAndFromWhere() {
        for (Case each : CASES) {
            List<Sheet> pages =
                    each.document.sheets().stream()
                            .filter(sheet -> NUMBER.matcher(text(sheet)).find())
                            .toList();
            for (int at = 0; !each.inside && at < pages.size(); at++) {
                boolean last = at + 1 == pages.size();
                assertThat(text(pages.get(at)).contains("下转第"))
                        .as("seed " + each.seed)
                        .isEqualTo(!last);
                assertThat(text(pages.get(at)).contains("上接第"))
                        .as("seed " + each.seed)
                        .isEqualTo(at > 0);
            }
        }
    }
}
