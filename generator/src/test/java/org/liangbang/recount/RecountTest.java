package org.liangbang.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangbang.Scale;
import org.liangbang.build.SampleSite;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.Sample;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.View;
import org.liangbang.campaign.composite.CompositeKind;
import org.liangbang.campaign.contest.ContestKind;
import org.liangbang.campaign.finding.FindingKind;
import org.liangbang.campaign.ledger.LedgerKind;
import org.liangbang.campaign.observation.ObservationKind;
import org.liangbang.campaign.observation.RandomVisits;
import org.liangbang.campaign.pledge.PledgeKind;
import org.liangbang.campaign.responsibility.RandomTasks;
import org.liangbang.campaign.responsibility.ResponsibilityKind;
import org.liangbang.campaign.returns.ReturnKind;
import org.liangbang.campaign.review.ReviewKind;
import org.liangbang.campaign.star.RandomStars;
import org.liangbang.campaign.star.StarKind;
import org.liangbang.campaign.wallchart.WallChartKind;
import org.liangbang.model.Unit;
import org.liangbang.model.format.Values;
import org.liangbang.text.Json;
import tools.jackson.databind.JsonNode;

/** What is published comes out again; only here does the product have a part. */
class RecountTest {
    private static final Kind LEDGERS =
            LedgerKind.kind(
                    List.of(
                            ContestKind.kind().events(),
                            ReviewKind.kind().events(),
                            ObservationKind.kind().events()));
    private static final Kind[] KINDS = {
        PledgeKind.kind(),
        ContestKind.kind(),
        ReviewKind.kind(),
        CompositeKind.kind(),
        StarKind.kind(),
        ReturnKind.kind(),
        WallChartKind.kind(),
        ObservationKind.kind(),
        ResponsibilityKind.kind(),
        LEDGERS,
        FindingKind.kind(
                List.of(
                        ContestKind.kind().events(),
                        ReviewKind.kind().events(),
                        ObservationKind.kind().events(),
                        LEDGERS.events()))
    };
    private static final int DISTRICTS = Scale.of(20, 60);

    /** The files of the sample site, as they lie on the disk. */
    private static Published site = new Published(Map.of());

    @BeforeAll
    static void readTheBuiltSite() {
        site = Published.in(SampleSite.built().folder().resolve("data"));
    }

    @Test
    void theBuiltSampleSiteComesOutAgain() {
        assertThat(site.rows("standings")).hasSizeGreaterThan(30);
        assertThat(site.rows("pledges")).hasSizeGreaterThan(150);
        assertThat(site.rows("pledge-counts")).hasSizeGreaterThan(40);
        assertThat(site.rows("composites")).hasSizeGreaterThan(25);
        assertThat(site.rows("star-tasks")).hasSizeGreaterThan(1000);
        assertThat(site.rows("star-counts")).hasSizeGreaterThan(200);
        assertThat(site.rows("compliance")).hasSizeGreaterThan(200);
        assertThat(site.rows("lights")).hasSizeGreaterThan(60);
        assertThat(site.rows("reviews")).hasSizeGreaterThan(250);
        assertThat(site.rows("tasks")).hasSizeGreaterThan(35);
        assertThat(site.rows("task-departments")).hasSizeGreaterThan(40);
        assertThat(Recount.differences(site)).isEmpty();
    }

    @Test
    void theFiguresOfLedgersComeOutAgainUnlessTheyRestOnWhatIsNotPublic() {
        LedgerRecount again = new LedgerRecount(site);
        List<Map<String, String>> told =
                site.rows("ledger-figures").stream()
                        .filter(row -> !Published.cell(row, "exact").isEmpty())
                        .toList();
        long recounted = told.stream().filter(row -> again.value(row).isPresent()).count();
        assertThat(told).hasSizeGreaterThan(2000);
        assertThat(recounted * 100 / told.size()).isGreaterThanOrEqualTo(90);
    }

    /** What is changed in the files of the built site, and what cannot be true any more. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    marks.csv         | pledges,32         | pledges,33      | total-exact
                    entries.csv       | ,8.5,              | ,8.75,          | total-exact
                    adjustments.csv   | ,1,                | ,0,             | total-exact
                    standings.csv     | zhufang-zhideng,1, | zhufang-zhideng,2, | rank
                    progress.csv      | 2025-08-22,60      | 2025-08-22,59   | late true
                    progress.csv      | 2025-08-22,60      | 2025-09-22,60   | delivered-on
                    pledges.csv       | safety,2,          | safety,3,       | weighted-rate
                    pledges.csv       | false              | true            | overdue
                    pledge-counts.csv | lsb-2025,pledges,1 | lsb-2025,pledges,2 | all 171
                    composites.csv    | zhufang-zhideng,7, | zhufang-zhideng,6, | rank
                    rules.json        | "weight": 60       | "weight": 61    | total
                    rules.json        | "max": 35          | "max": 36       | contests
                    rules.json        | 2025-06-30         | 2025-05-30      | contests
                    filings.csv       | committee,duomai-lianjia,2025-02 | committee,duomai-lianjia,2025-07 | kept
                    return-periods.csv | 2025-03-31,2025-04-03 | 2025-03-31,2025-04-30 | late
                    return-excuses.csv | 2025-07-31 | 2025-07-30 | excused
                    readings.csv      | weili-bailugeng,2025-12-19,6.5 | weili-bailugeng,2025-12-19,7.4 | light hit
                    indicators.csv    | sum,0,17,          | sum,0,18,       | covered
                    wall-charts.csv   | ,90,70,            | ,70,50,         | light green
                    review-marks.csv  | assessor,2         | assessor,1      | points
                    reviews.csv       | 2025-10,zhufang-qingran,2025-11-07,2025-11-08,late | 2025-10,zhufang-qingran,2025-11-07,2025-11-08,filed | filing
                    units.csv         | community,urban,zhufang | community,urban,weili | verified
                    star-tasks.csv    | ,checked,          | ,failed,        | state
                    star-entries.csv  | ,true              | ,false          | state
                    stars.csv         | 2026-              | 2024-           | units
                    star-counts.csv   | suidu,start,2025-01-06,0,8 | suidu,start,2025-01-06,0,7 | units
                    star-plans.csv    | ,missed,           | ,reached,       | state
                    finding-steps.csv | 2025-04-12,submitted | 2025-04-19,submitted | late true
                    tasks.csv         | ,late,             | ,open,          | state
                    tasks.csv         | 2025-10-31,,late   | 2026-01-31,,late | state
                    task-leads.csv    | star-industry,suidu.agriculture | star-industry,suidu.commerce | led
                    task-leads.csv    | 2025-07-01,2025-12-31 | 2026-07-01,2026-12-31 | leads
                    task-departments.csv | suidu-water,2,2 | suidu-water,2,1 | open
                    task-scopes.csv   | star-industry      | star-culture    | task
                    ledger-states.csv | named,在用,false | named,在用,true | exact
                    calendar.csv      | 2025-10-01,2025-10-08 | 2025-10-01,2025-10-02 | exact
                    ledger-village-incomes.csv | service,3.3 | service,3.4 | exact
                    ledger-figures.csv | count: overdue | count: open | exact
                    finding-counts.csv | lsb-2025,findings,7 | lsb-2025,findings,8 | all 79
                    reviews.csv       | 2025-11,zhufang-dingzili,2025-12-05,2025-12-03 | 2025-11,zhufang-dingzili,2025-12-05, | reviews
                    contests.csv      | visit-100,q4-zhufang | visit-100, | observations
                    stops.csv         | q1-zhufang,1,zhufang-dingzili, | q1-zhufang,1,, | visited
                    participants.csv  | ,true              | ,false          | participants
                    requirements.csv  | ,2025-04-08,       | ,,              | followed
                    rules.json        | "id": "flood"      | "id": "flod"    | topics-looked
                    """)
    void aPlantedChangeIsNoticed(String file, String old, String changed, String noticed) {
        assertThat(Recount.differences(site.with(file, old, changed)))
                .anyMatch(difference -> difference.startsWith(noticed + " "));
    }

    @Test
    void tablesSayTheSameInBothNotations() {
        for (String table : site.tables()) {
            List<Map<String, String>> rows = site.rows(table);
            JsonNode objects = site.json(table);
            assertThat(objects.size()).as(table).isEqualTo(rows.size());
            for (int at = 0; at < rows.size(); at++) {
                assertSame(rows.get(at), objects.get(at));
            }
        }
    }

    private static void assertSame(Map<String, String> row, JsonNode object) {
        row.forEach(
                (column, value) -> {
                    String other = object.has(column) ? object.get(column).asString() : "";
                    if (object.has(column) && object.get(column).isNumber()) {
                        assertThat(new BigDecimal(other)).isEqualByComparingTo(value);
                    } else {
                        assertThat(value).as(column).isIn(other, "'" + other);
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-05", "2025-07-04", "2025-09-26", "2025-12-24", "2026-01-10"})
    void theSampleDistrictComesOutAgainOnAnyDay(String day) {
        Published published = published(SmallDistrict.in(Path.of("content"), KINDS), day);
        assertThat(Recount.differences(published)).isEmpty();
    }

    @Test
    void districtsMadeUpFromSeedsComeOutAgain() {
        int composites = 0;
        for (int seed = 0; seed < DISTRICTS; seed++) {
            SmallDistrict district = SmallDistrict.of(RandomDistrict.of(seed), KINDS);
            for (String day : List.of("2025-05-05", "2025-09-09", "2025-12-31")) {
                Published published = published(district, day);
                assertThat(Recount.differences(published)).as(seed + " on " + day).isEmpty();
                composites += published.rows("composites").size();
            }
        }
        assertThat(composites).isGreaterThan(DISTRICTS);
    }

    @Test
    void starsMadeUpFromSeedsComeOutAgain() {
        for (int seed = 0; seed < DISTRICTS; seed++) {
            SmallDistrict district = SmallDistrict.of(RandomStars.of(seed), KINDS);
            for (String day : List.of("2025-01-15", "2025-06-30", "2026-01-31")) {
                Published published = published(district, day);
                assertThat(Recount.differences(published)).as(seed + " on " + day).isEmpty();
            }
        }
    }

    @Test
    void visitsMadeUpFromSeedsComeOutAgain() {
        for (int seed = 0; seed < DISTRICTS; seed++) {
            SmallDistrict district = RandomVisits.district(seed, KINDS);
            for (String day : List.of("2025-04-30", "2025-09-09", "2025-12-31")) {
                Published published = published(district, day);
                assertThat(Recount.differences(published)).as(seed + " on " + day).isEmpty();
            }
        }
    }

    @Test
    void tasksMadeUpFromSeedsComeOutAgain() {
        int departments = 0;
        for (int seed = 0; seed < DISTRICTS; seed++) {
            SmallDistrict district = SmallDistrict.of(RandomTasks.of(seed), KINDS);
            for (String day : List.of("2024-12-31", "2025-03-15", "2025-08-08", "2026-01-31")) {
                Published published = published(district, day);
                assertThat(Recount.differences(published)).as(seed + " on " + day).isEmpty();
                departments += published.rows("task-departments").size();
            }
        }
        assertThat(departments).isGreaterThan(DISTRICTS);
    }

    /** The tables of a district without a build. */
    private static Published published(SmallDistrict district, String day) {
        View view = Sample.view(district, day, "zh-CN");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("units.csv", units(view));
        // figures of ledgers need the calendar, which only the built site has
        for (Kind kind : Stream.of(KINDS).filter(each -> each != LEDGERS).toList()) {
            for (OpenTable table : kind.presentation().openData(view)) {
                StringBuilder csv = new StringBuilder("\uFEFF");
                line(csv, table.columns().stream().map(OpenTable.Column::name).toList());
                table.rows().forEach(row -> line(csv, row));
                files.put(table.name() + ".csv", csv.toString());
            }
            for (OpenDocument document : kind.presentation().openDocuments(view)) {
                Json json = Json.indented();
                document.content().accept(json);
                files.put(document.name() + ".json", json.toString());
            }
        }
        return new Published(files);
    }

    private static String units(View view) {
        StringBuilder csv = new StringBuilder();
        line(csv, List.of("id", "kind", "parent"));
        for (Unit unit : view.content().register().units().values()) {
            String parent = unit.parent().map(above -> above.value()).orElse("");
            line(csv, List.of(unit.id().value(), Values.word(unit.kind()), parent));
        }
        return csv.toString();
    }

    private static void line(StringBuilder csv, List<String> cells) {
        List<String> quoted =
                cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList();
        csv.append(String.join(",", quoted)).append("\r\n");
    }
}
