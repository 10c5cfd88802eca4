package org.liangbang.campaign.wallchart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangbang.campaign.Duty;
import org.liangbang.campaign.Oversight;
import org.liangbang.campaign.Sample;
import org.liangbang.campaign.Upkeep;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.PlainText;
import org.liangbang.document.Section;
import org.liangbang.document.Table;

class ChartPagesTest {
    private static View view(String day) {
        return Sample.view(Sheet.district(), day, "zh-CN");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, zh-CN",
        "2025-01-15, zh-CN",
        "2025-03-01, zh-CN",
        "2025-12-24, zh-CN",
        "2025-03-01, en",
        "2025-12-24, en"
    })
    void everythingCanBeShownOnAnyDay(String day, String language) {
        View view = Sample.view(Sheet.district(), day, language);
        assertThat(Sample.everything(view, WallChartKind.kind())).isNotEmpty();
    }

    @Test
    void theBoardHasARowForEachIndicatorAndAColumnForEachUnit() {
        View view = view("2025-03-01");
        Section board = Sample.section(Sample.everything(view, WallChartKind.kind()), "c1");
        Table table = (Table) board.blocks().get(0);
        assertThat(table.columns()).extracting(Table.Column::title).endsWith("甲村", "乙村");
        assertThat(text(table.rows().get(0), 0)).isEqualTo("水");
        assertThat(text(table.rows().get(0), 2)).isEqualTo("12.5／20公里");
        assertThat(text(table.rows().get(0), 5)).isEqualTo("7.5／12");
        assertThat(PlainText.of(table.rows().get(0).cells().get(6).note())).contains("偏慢", "62.5%");
        assertThat(text(table.rows().get(1), 5)).isEqualTo("不涉及");
    }

    private static String text(Table.Row row, int at) {
        return PlainText.of(row.cells().get(at).content());
    }

    @Test
    void ownersSeeWhatTheyOwnTheWorstFirst() {
        View view = view("2025-03-20");
        List<Measure> owned =
                view.results().get(WallChartResults.TYPE).ownedBy("t.mayor").stream()
                        .sorted(MeasureTable.URGENT_FIRST)
                        .toList();
        assertThat(owned).extracting(measure -> measure.aim().about()).containsExactly("", "b");
    }

    @Test
    void dutiesCarryDeadlinesAndSteps() {
        Oversight oversight = WallChartKind.kind().oversight();
        List<Duty> duties = oversight.duties(view("2025-03-20"));
        assertThat(duties).extracting(Duty::unit).containsExactly("a", "b", "t", "t", "t");
        assertThat(duties)
                .extracting(duty -> duty.done().isPresent())
                .containsExactly(false, true, false, true, false);
        List<Upkeep> upkeep = oversight.upkeep(view("2025-03-24"));
        assertThat(upkeep)
                .extracting(each -> each.isStale(LocalDate.parse("2025-03-24")))
                .containsExactly(false, true);
        assertThat(oversight.coverage(view("2025-02-01")).get(0).missing()).hasSize(2);
    }

    @Test
    void theDataBlockShowsTheWorstWhenAskedForSome() {
        Block.Directive call =
                new Block.Directive(
                        "wall-chart",
                        List.of(parameter("chart", "c1"), parameter("top", "1")),
                        Sheet.district().checked().all(WallChart.TYPE).get(0).span());
        View view = view("2025-04-30");
        Table table = (Table) WallChartKind.kind().dataBlocks().get(0).blocks(call, view).get(0);
        assertThat(table.rows()).hasSize(1);
        assertThat(text(table.rows().get(0), 0)).isEqualTo("清沟");
    }

    private static Block.Parameter parameter(String key, String value) {
        return new Block.Parameter(
                key, value, Sheet.district().checked().all(WallChart.TYPE).get(0).span());
    }
}
