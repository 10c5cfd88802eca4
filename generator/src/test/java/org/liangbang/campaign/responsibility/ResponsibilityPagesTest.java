package org.liangbang.campaign.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangbang.campaign.Coverage;
import org.liangbang.campaign.Duty;
import org.liangbang.campaign.Oversight;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.Sample;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.PlainText;
import org.liangbang.document.Section;
import org.liangbang.document.Table;

class ResponsibilityPagesTest {
    private static View view(String day) {
        return Sample.view(Town.district(), day, "zh-CN");
    }

    private static Presentation shown() {
        return ResponsibilityKind.kind().presentation();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, zh-CN",
        "2025-05-05, zh-CN",
        "2025-12-24, zh-CN",
        "2025-01-15, en",
        "2025-05-05, en",
        "2026-02-01, en"
    })
    void everythingCanBeShownOnAnyDay(String day, String language) {
        View view = Sample.view(Town.district(), day, language);
        assertThat(Sample.everything(view, ResponsibilityKind.kind())).isNotEmpty();
        assertThat(shown().onMethods(view)).hasSize(1);
    }

    private static List<Section> page(String day) {
        return shown().pages(view(day)).get(0).sections().get();
    }

    @Test
    void theTreeLeadsFromTheGroupToTheTasks() {
        Block.Items root = (Block.Items) page("2025-12-24").get(0).blocks().get(0);
        List<Block> group = root.items().get(0);
        assertThat(PlainText.of(((Block.Paragraph) group.get(1)).content()))
                .isEqualTo("组长：书记；副组长：空缺；组员：农业局");
        Block.Items forces = (Block.Items) group.get(group.size() - 1);
        assertThat(forces.items()).hasSize(2);
        List<Block> land = forces.items().get(0);
        assertThat(PlainText.of(((Block.Paragraph) land.get(1)).content()))
                .isEqualTo("牵头：副书记；配合：农业局");
        Block.Items tasks = (Block.Items) land.get(2);
        assertThat(tasks.items())
                .extracting(item -> PlainText.of(((Block.Paragraph) item.get(1)).content()))
                .containsExactly("牵头：农业局；配合：水务中心、商务局", "牵头：农业局；配合：政法委");
    }

    @Test
    void aChangeOfLeadIsToldBesideTheLead() {
        Section topics = Sample.section(page("2025-12-24"), "division-topics");
        Table.Row ditches = ((Table) topics.blocks().get(0)).rows().get(0);
        assertThat(ditches.anchor()).isEqualTo("task-ditches");
        assertThat(PlainText.of(ditches.cells().get(0).note())).isEqualTo("管：农田");
        assertThat(PlainText.of(ditches.cells().get(1).content())).isEqualTo("农业局");
        assertThat(PlainText.of(ditches.cells().get(1).note())).isEqualTo("商务局牵头到3月31日（职能调整）");
        assertThat(PlainText.of(ditches.cells().get(3).note())).isEqualTo("0371-1");
    }

    @Test
    void departmentsComeByHowMuchTheyLead() {
        Section departments = Sample.section(page("2025-12-24"), "departments");
        Table table = (Table) departments.blocks().get(0);
        assertThat(table.rows())
                .extracting(row -> PlainText.of(row.cells().get(0).content()))
                .containsExactly("水务中心", "农业局", "政法委", "商务局", "镇");
        assertThat(table.rows().get(0).cells())
                .extracting(cell -> PlainText.of(cell.content()))
                .containsExactly("水务中心", "2", "1", "1", "1", "水泵\n巡堤", "沟渠");
    }

    @Test
    void unitsAndOwnersSeeWhatTheyLeadAndJoin() {
        View view = view("2025-12-24");
        Section unit = Sample.section(shown().onUnit(view.content().unit("w"), view), "tasks");
        assertThat(((Table) unit.blocks().get(0)).rows())
                .extracting(row -> PlainText.of(row.cells().get(2).content()))
                .containsExactly("牵头", "牵头", "配合");
        Section owner =
                Sample.section(shown().onOwner(view.content().post("d.trade", ""), view), "tasks");
        Table.Row joined = ((Table) owner.blocks().get(0)).rows().get(0);
        assertThat(PlainText.of(joined.cells().get(1).content())).isEqualTo("活动");
        assertThat(PlainText.of(joined.cells().get(2).note())).isEqualTo("牵头的是农业局");
        Section district = Sample.section(shown().onUnit(view.content().unit("d"), view), "tasks");
        assertThat(((Table) district.blocks().get(0)).rows()).hasSize(5);
    }

    @Test
    void ownersSeeTheirTaskForces() {
        View view = view("2025-12-24");
        Section forces =
                Sample.section(
                        shown().onOwner(view.content().post("d.head", ""), view), "responsibility");
        Table table = (Table) forces.blocks().get(0);
        assertThat(table.columns())
                .extracting(Table.Column::title)
                .containsExactly("专班", "活动", "管的主题", "牵头", "配合");
        assertThat(table.rows())
                .extracting(row -> PlainText.of(row.cells().get(0).content()))
                .containsExactly("防汛专班");
    }

    @Test
    void deadlinesAndWhatIsMissingAreWatched() {
        Oversight oversight = ResponsibilityKind.kind().oversight();
        List<Duty> duties = oversight.duties(view("2025-12-24"));
        assertThat(duties).extracting(Duty::unit).containsExactly("d", "w", "d");
        assertThat(duties)
                .extracting(duty -> duty.post().orElse("") + duty.done().isPresent())
                .containsExactly("d.farmtrue", "false", "d.lawtrue");
        List<Coverage> coverage = oversight.coverage(view("2025-12-24"));
        assertThat(coverage)
                .extracting(Coverage::id)
                .containsExactly(
                        "responsibility-roles-x",
                        "responsibility-contacts-x",
                        "responsibility-x-topics");
        assertThat(coverage).extracting(each -> each.missing().size()).containsExactly(1, 2, 0);
    }

    @Test
    void theDataBlockShowsTheMostUrgentWhenAskedForSome() {
        View view = view("2025-12-24");
        assertThat(block(view, "top", "1"))
                .extracting(row -> PlainText.of(row.cells().get(0).content()))
                .containsExactly("巡堤");
        assertThat(block(view, "lead", "d.farm")).hasSize(2);
    }

    private static List<Table.Row> block(View view, String key, String value) {
        Block.Directive call =
                new Block.Directive(
                        "tasks",
                        List.of(parameter("campaign", "x"), parameter(key, value)),
                        view.content().all(Division.TYPE).get(0).span());
        Block found = ResponsibilityKind.kind().dataBlocks().get(0).blocks(call, view).get(0);
        return ((Table) found).rows();
    }

    private static Block.Parameter parameter(String key, String value) {
        return new Block.Parameter(
                key, value, Town.district().checked().all(Division.TYPE).get(0).span());
    }
}
