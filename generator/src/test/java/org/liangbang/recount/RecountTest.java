package org.liangbang.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.Sample;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.View;
import org.liangbang.campaign.contest.ContestKind;
import org.liangbang.text.Json;

class RecountTest {
    private static final Kind KIND = ContestKind.kind();

    /** The published files as text; only here does the product have a part. */
    private static Map<String, String> published(SmallDistrict district, String day) {
        View view = Sample.view(district, day, "zh-CN");
        Map<String, String> files = new LinkedHashMap<>();
        for (OpenTable table : KIND.presentation().openData(view)) {
            StringBuilder csv = new StringBuilder("\uFEFF");
            line(csv, table.columns().stream().map(OpenTable.Column::name).toList());
            table.rows().forEach(row -> line(csv, row));
            files.put(table.name() + ".csv", csv.toString());
        }
        for (OpenDocument document : KIND.presentation().openDocuments(view)) {
            Json json = Json.indented();
            document.content().accept(json);
            files.put(document.name() + ".json", json.toString());
        }
        return files;
    }

    private static void line(StringBuilder csv, List<String> cells) {
        List<String> quoted =
                cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList();
        csv.append(String.join(",", quoted)).append("\r\n");
    }

    private static void assertSame(Map<String, String> files) {
        Map<String, Recount.Standing> again = new Recount(files).standings();
        List<Map<String, String>> published = Csv.rows(files.getOrDefault("standings.csv", ""));
        assertThat(published).isNotEmpty().hasSameSizeAs(again.keySet());
        for (Map<String, String> row : published) {
            Recount.Standing standing = again.get(row.get("contest") + "/" + row.get("unit"));
            assertThat(standing).as(row.toString()).isNotNull();
            assertThat(standing.rank()).as(row.toString()).hasToString(row.get("rank"));
            assertThat(standing.total().same(Ratio.parse(row.get("total-exact"))))
                    .as(row + " but " + standing)
                    .isTrue();
        }
    }

    @Test
    void theSampleDistrictGivesTheSameTotalsAndRanks() {
        Map<String, String> files =
                published(SmallDistrict.in(Path.of("content"), KIND), "2025-12-24");
        assertSame(files);
    }

    @Test
    void aChangedMarkIsNoticed() {
        Map<String, String> files =
                published(SmallDistrict.in(Path.of("content"), KIND), "2025-12-24");
        String marks = files.getOrDefault("marks.csv", "");
        files.put("marks.csv", marks.replace("\"22.5\"", "\"23.5\""));
        Map<String, Recount.Standing> again = new Recount(files).standings();
        assertThat(Csv.rows(files.getOrDefault("standings.csv", "")))
                .anyMatch(row -> !isSame(row, again));
    }

    private static boolean isSame(Map<String, String> row, Map<String, Recount.Standing> again) {
        Recount.Standing standing = again.get(row.get("contest") + "/" + row.get("unit"));
        return standing != null && standing.total().same(Ratio.parse(row.get("total-exact")));
    }
}
