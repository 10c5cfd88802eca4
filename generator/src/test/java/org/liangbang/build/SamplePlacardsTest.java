package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.View;
import org.liangbang.campaign.contest.ContestKind;
import org.liangbang.campaign.star.StarKind;
import org.liangbang.campaign.wallchart.WallChartKind;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.placard.Placard;
import org.liangbang.document.placard.PlacardFile;
import org.liangbang.media.PhotoLibrary;
import org.liangbang.model.Site;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.layout.sheet.PlacardFacts;
import org.liangbang.paper.layout.sheet.PlacardText;
import org.liangbang.paper.layout.sheet.TypesetPlacards;
import org.liangbang.paper.layout.style.SheetStyle;
import org.liangbang.paper.pdf.PaintedText;
import org.liangbang.theme.Theme;

/** What is pinned up in the sample district says all that the records say, and all of it shows. */
class SamplePlacardsTest {
    /** Nothing on a wall is set smaller, in 1/1000 pt. */
    private static final int LEAST_TYPE = 8_000;

    private static List<PlacardFile> files = List.of();
    private static List<TypesetDocument> documents = List.of();
    private static Optional<View> view = Optional.empty();

    @BeforeAll
    static void typeset() {
        BuildRequest request =
                new BuildRequest(
                        Path.of("content"),
                        Optional.empty(),
                        Path.of("target", "unused"),
                        site -> site.asOf().orElse(LocalDate.EPOCH),
                        Optional.empty(),
                        false,
                        false,
                        2);
        Computed computed =
                Build.standard().compute(request, new Timings(stage -> {})).value().orElseThrow();
        View today = computed.views().on(computed.results().asOf());
        List<Kind> kinds = List.of(ContestKind.kind(), StarKind.kind(), WallChartKind.kind());
        files =
                kinds.stream()
                        .flatMap(kind -> kind.presentation().placards(today).stream())
                        .toList();
        Printing printing = new Printing(computed.theme(), new PhotoLibrary(new TreeMap<>()));
        Outcome<TypesetPlacards> outcome =
                printing.placards(today, kinds.stream().map(Kind::presentation).toList(), request);
        assertThat(outcome.diagnostics()).isEmpty();
        documents =
                outcome.value().orElseThrow().files().stream()
                        .map(TypesetPlacards.TypesetFile::document)
                        .toList();
        view = Optional.of(today);
    }

    /** Other tests of this process need the room. */
    @AfterAll
    static void forget() {
        files = List.of();
        documents = List.of();
        view = Optional.empty();
    }

    private static Stream<Sheet> sheets() {
        return documents.stream().flatMap(document -> document.sheets().stream());
    }

    @Test
    void thereIsOneOfEachFormAndOneForEachUnit() {
        assertThat(documents).hasSameSizeAs(files);
        assertThat(files)
                .extracting(PlacardFile::layout)
                .contains("wall-chart", "wall-chart-a2", "poster", "notice");
        assertThat(files.stream().filter(file -> file.layout().equals("poster")))
                .hasSizeGreaterThan(30);
        assertThat(files).extracting(PlacardFile::file).doesNotHaveDuplicates();
    }

    @Test
    void whatIsReadIsWhatWasGivenCodePointForCodePoint() {
        View today = view.orElseThrow();
        Site site = today.content().all(Site.TYPE).get(0);
        for (int at = 0; at < files.size(); at++) {
            String read = PlacardFacts.read(documents.get(at));
            StringBuilder given = new StringBuilder();
            for (Placard placard : files.get(at).placards()) {
                List<String> pieces = PlacardText.of(placard, site, today.words());
                assertThat(read).as(files.get(at).file().path()).contains(pieces);
                pieces.forEach(given::append);
            }
            assertThat(PlacardFacts.sorted(read))
                    .as(files.get(at).file().path())
                    .isEqualTo(PlacardFacts.sorted(given.toString()));
        }
    }

    @Test
    void theSavedFilesSayWhatTheFramesSay() throws IOException {
        for (int at = 0; at < files.size(); at++) {
            String path = files.get(at).file().path();
            Path saved = SampleSite.built().folder().resolve(path.substring(1));
            String painted = PaintedText.ofFrames(documents.get(at));
            assertThat(PaintedText.extracted(Files.readAllBytes(saved)))
                    .as(path)
                    .allSatisfy((extractor, text) -> assertThat(text).isEqualTo(painted));
        }
    }

    @Test
    void noLineLiesOnAnother() {
        sheets().forEach(sheet -> assertThat(PlacardFacts.overlaps(sheet)).isEmpty());
    }

    @Test
    void everythingStaysInsideTheMarginsAndIsLargeEnough() throws IOException {
        Theme theme = Theme.open(Optional.empty(), "zh-CN").value().orElseThrow();
        for (int at = 0; at < files.size(); at++) {
            String layout = files.get(at).layout();
            SheetStyle style = theme.layout(layout).then(SheetStyle::read).value().orElseThrow();
            for (Sheet sheet : documents.get(at).sheets()) {
                String name = files.get(at).file().path() + " " + sheet.number();
                assertThat(PlacardFacts.outside(sheet, style.area())).as(name).isEmpty();
                assertThat(PlacardFacts.texts(sheet))
                        .as(name)
                        .allMatch(text -> text.setting().size() >= LEAST_TYPE);
            }
        }
    }

    @Test
    void everySheetShowsACode() {
        sheets().forEach(
                        sheet -> {
                            int steps =
                                    sheet.frames().stream()
                                            .filter(Frame.Path.class::isInstance)
                                            .map(Frame.Path.class::cast)
                                            .mapToInt(path -> path.steps().size())
                                            .max()
                                            .orElse(0);
                            assertThat(steps).as("steps of the code").isGreaterThan(500);
                        });
    }
}
