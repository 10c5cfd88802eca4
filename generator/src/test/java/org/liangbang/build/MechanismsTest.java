package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every mechanism of the field is at work in the sample: {@code docs/mechanisms.md} says where. */
class MechanismsTest {
    private static final Path CONTENT = Path.of("content");
    private static final int MECHANISMS = 59;

    /** Leaders' requirements, clear answers, group totals, carriers, archives, duty reviews. */
    private static final List<String> UNPRINTED = List.of("S10", "S21", "S49", "S56", "S57", "S58");

    /** What a private cell of a line is printed as. */
    private static final Pattern HIDDEN = Pattern.compile("▇+（不公开）");

    private static final Map<String, List<String>> FILES = new TreeMap<>();

    private static List<Mechanism> all;
    private static SourceTrail trail;

    @BeforeAll
    static void readTable() throws IOException {
        all = Mechanism.all();
        trail = new SourceTrail(SampleSite.built().folder());
    }

    @Test
    void eachIsThereOnce() {
        assertThat(all.stream().map(Mechanism::id))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, MECHANISMS).mapToObj("S%02d"::formatted).toList());
    }

    @Test
    void eachHasItsRecordItsPageAndWhatIsPrinted() {
        for (Mechanism each : all) {
            assertThat(each.samples()).as(each.id()).isNotEmpty();
            assertThat(each.samples()).as(each.id()).allMatch(MechanismsTest::isSample);
            assertThat(each.pages()).as(each.id()).isNotEmpty();
            assertThat(each.pages()).as(each.id()).allMatch(MechanismsTest::isMade);
        }
    }

    private static boolean isSample(String file) {
        return Files.isRegularFile(CONTENT.resolve(file));
    }

    private static boolean isMade(String address) {
        return address.startsWith("/") && Files.isRegularFile(trail.file(address));
    }

    /** The title is read back from the saved file, line breaks and spaces left aside. */
    @Test
    void whatIsPrintedStandsUnderItsTitle() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Mechanism each : all) {
            for (Mechanism.Printed printed : each.paper()) {
                assertThat(printed.page()).as(each.id()).matches(MechanismsTest::isMade);
                if (!pages.containsKey(printed.page())) {
                    pages.put(printed.page(), words(trail.file(printed.page())));
                }
                assertThat(pages.get(printed.page()))
                        .as(each.id() + " " + printed)
                        .contains(tight(printed.title()));
            }
        }
    }

    /** Nothing but these goes without paper. */
    @Test
    void everyMechanismThatIsPrintedHasItsItem() {
        assertThat(all.stream().filter(each -> each.paper().isEmpty()).map(Mechanism::id))
                .isSubsetOf(UNPRINTED);
    }

    private static String words(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return tight(new PDFTextStripper().getText(document));
        }
    }

    private static String tight(String words) {
        return words.replaceAll("[\\s\u3000]+", "");
    }

    @Test
    void eachFigureStandsOnAPageOfItsMechanism() {
        for (Mechanism each : all) {
            for (String figure : each.figures()) {
                assertThat(each.pages())
                        .as(each.id() + " " + figure)
                        .anyMatch(page -> trail.stands(figure, page));
            }
        }
    }

    @Test
    void eachFigureLeadsToLinesOfItsSample() {
        for (Mechanism each : all) {
            for (String figure : each.figures()) {
                String as = each.id() + " " + figure;
                List<SourceTrail.Line> lines = trail.lines(figure);
                assertThat(lines).as(as).anyMatch(line -> each.samples().contains(line.file()));
                assertThat(lines)
                        .as(as)
                        .allSatisfy(line -> assertThat(written(line)).matches(shown(line.text())));
            }
        }
    }

    /** What was counted or added up is there, row by row. */
    @Test
    void eachCountLeadsToAsManyRows() {
        List<String> figures = all.stream().flatMap(each -> each.figures().stream()).toList();
        assertThat(figures)
                .filteredOn(figure -> figure.startsWith("ledgers/"))
                .allSatisfy(
                        figure ->
                                assertThat(trail.counted(figure))
                                        .allSatisfy(
                                                step ->
                                                        assertThat(step.said())
                                                                .isBetween(
                                                                        step.links(),
                                                                        step.lines())));
    }

    /** What really stands in the content where a line is said to be. */
    private static String written(SourceTrail.Line line) {
        return FILES.computeIfAbsent(line.file(), MechanismsTest::lines)
                .get(line.number() - 1)
                .strip();
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(CONTENT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line as shown, with anything where it hides something. */
    private static Pattern shown(String text) {
        StringBuilder pattern = new StringBuilder();
        for (String part : HIDDEN.split(text, -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }
}
