package org.liangbang.campaign.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.Sample;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.PlainText;
import org.liangbang.document.Section;
import org.liangbang.document.Table;

class CompositePagesTest {
    private static final Kind KIND = CompositeKind.kind();

    private static RecordPage page(View view) {
        return KIND.presentation().pages(view).get(0);
    }

    private static Table board(View view) {
        Section section = Sample.section(page(view).sections().get(), "board");
        return (Table) section.blocks().get(1);
    }

    private static List<String> cells(Table.Row row) {
        return row.cells().stream().map(cell -> PlainText.of(cell.content())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyPageHasItsWords(String language) {
        for (String missing : List.of("skip", "zero", "error")) {
            for (String rounding : List.of("half-up", "half-even", "down")) {
                SmallDistrict district =
                        Year.district()
                                .with("missing: skip", "missing: " + missing)
                                .with(
                                        "rounding: half-up\n    ties: {br",
                                        "rounding: " + rounding + "\n    ties: {br");
                for (String day :
                        List.of(
                                "2024-12-31",
                                "2025-01-01",
                                "2025-10-01",
                                "2025-11-05",
                                "2025-12-24")) {
                    View view = Sample.view(district, day, language);
                    assertThat(Sample.everything(view, KIND)).isNotEmpty();
                }
            }
        }
    }

    @Test
    void thePageStandsAmongTheContestsOfItsCampaign() {
        View view = Sample.view(Year.district(), "2025-12-24", "en");
        assertThat(page(view).address()).hasToString("/campaigns/x/contests/year/");
    }

    @Test
    void theBoardShowsEachPartAndTheSumBeneath() {
        Table board = board(Sample.view(Year.district(), "2025-12-24", "en"));
        Table.Row first = board.rows().get(0);
        assertThat(cells(first))
                .containsExactly(
                        "1", "甲村", "85.00", "66.67", "Contests 85.00, Pledges 66.67", "77.67");
        assertThat(PlainText.of(first.working().orElseThrow().sum()))
                .isEqualTo("(60 × 85 + 40 × 200/3) ÷ 100 = 233/3 → 77.67");
        assertThat(cells(board.rows().get(1))).startsWith("2", "丙村", "75.00", "none");
    }

    @Test
    void aUnitThatCannotBeRankedStandsAtTheEndWithoutTotal() {
        Table board = board(Sample.view(Year.district(), "2025-12-24", "en"));
        assertThat(cells(board.rows().get(3))).containsExactly("", "戊村", "none", "none", "", "");
    }

    @Test
    void aCompositeAheadShowsNoBoard() {
        View view = Sample.view(Year.district(), "2024-12-31", "en");
        assertThat(Sample.section(page(view).sections().get(), "board").blocks())
                .containsExactly(Block.Paragraph.of("The period has not begun."));
    }

    @Test
    void theOpenDataListEveryUnitWithExactNumbers() {
        View view = Sample.view(Year.district(), "2025-12-24", "en");
        OpenTable table = KIND.presentation().openData(view).get(0);
        List<String> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(String.join(" ", row)));
        assertThat(rows)
                .containsExactly(
                        "x year a 1 77.67 233/3 85 200/3  ",
                        "x year c 2 75.00 75 75   ",
                        "x year b 3 43.00 43 55 25  ",
                        "x year e       ");
    }
}
