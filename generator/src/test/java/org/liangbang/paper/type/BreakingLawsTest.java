package org.liangbang.paper.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What holds for every text, tried on many seeded ones. */
class BreakingLawsTest {
    private static final GlyphMetrics METRICS = new FakeMetrics();
    private static final int[] MEASURES = {13_000, 14_000, 21_000, 29_400, 45_000};
    private static final int[] SIZES = {7_500, 8_000, 9_000, 10_500, 15_000};

    private final Typesetter typesetter = new Typesetter(METRICS);
    private final FaultCounter counter = new FaultCounter(METRICS);

    @Test
    void everySettingKeepsAllRulesUnlessItsCostSaysOtherwise() {
        int faulty = 0;
        int lineCount = 0;
        for (int seed = 0; seed < 1_500; seed++) {
            Trial trial = Trial.of(seed);
            for (Setting setting : trial.settings(typesetter).all()) {
                List<Line> lines = setting.lines();
                FaultCount faults = counter.count(trial.paragraph, lines);
                lineCount += lines.size();
                long loose = lines.stream().filter(Line::loose).count();
                boolean allowed = setting.cost() >= Justified.FAULT;
                assertThat(faults.of(Fault.LOOSE))
                        .as(trial.about(lines))
                        .isLessThanOrEqualTo((int) loose);
                assertThat(faults.total())
                        .as(trial.about(lines))
                        .isLessThanOrEqualTo(allowed ? (int) loose + 1 : 0);
                faulty += faults.total();
            }
        }
        assertThat(faulty).as("faults in %d lines", lineCount).isLessThan(lineCount / 100);
    }

    @Test
    void fullLinesEndExactlyAtTheMeasureAndNoLineBeyondIt() {
        for (int seed = 0; seed < 500; seed++) {
            Trial trial = Trial.of(seed);
            for (Line line : trial.settings(typesetter).best().lines()) {
                if (line.place().last()) {
                    assertThat(line.width()).isLessThanOrEqualTo(line.measure() + 1);
                } else {
                    assertThat(line.width()).isEqualTo(line.measure());
                }
            }
        }
    }

    @Test
    void settingsDifferByTheirNumberOfLinesAndTheBestCostsLeast() {
        for (int seed = 0; seed < 500; seed++) {
            Trial trial = Trial.of(seed);
            Settings settings = trial.settings(typesetter);
            int before = 0;
            for (Setting setting : settings.all()) {
                assertThat(setting.lineCount()).isGreaterThan(before);
                assertThat(setting.lines()).hasSize(setting.lineCount());
                assertThat(setting.cost()).isGreaterThanOrEqualTo(settings.best().cost());
                assertThat(settings.withLines(setting.lineCount())).contains(setting);
                before = setting.lineCount();
            }
            assertThat(settings.all()).contains(settings.best());
        }
    }

    @Test
    void quickWayGivesTheBestOfAllSettings() {
        for (int seed = 0; seed < 500; seed++) {
            Trial trial = Trial.of(seed);
            assertThat(typesetter.justify(trial.paragraph, trial.size, trial.measure).lines())
                    .isEqualTo(trial.settings(typesetter).best().lines());
        }
    }

    @Test
    void noOtherWayToBreakAShortParagraphCostsLess() {
        for (int seed = 0; seed < 150; seed++) {
            Paragraph paragraph = new RandomText(seed).paragraph(2);
            int width = 13_000;
            ShapedText text = typesetter.shape(paragraph, width);
            Map<Integer, Long> cheapest = new TreeMap<>();
            new Walk(text, paragraph.indent(), width, cheapest).from(0, 0, 0);
            Settings settings = typesetter.settings(paragraph, 10_000, width * 10);
            Map<Integer, Long> found = new TreeMap<>();
            settings.all().forEach(setting -> found.put(setting.lineCount(), setting.cost()));
            if (!cheapest.isEmpty()) {
                assertThat(found).as("seed %d", seed).isEqualTo(cheapest);
                assertThat(settings.best().cost()).isEqualTo(Collections.min(cheapest.values()));
            }
        }
    }

    /** Walks through all strings of lines, without any of the breaker's short cuts. */
    private record Walk(ShapedText text, int indent, int width, Map<Integer, Long> cheapest) {
        void from(int start, int lines, long cost) {
            if (start == text.count) {
                cheapest.merge(lines, cost, Math::min);
                return;
            }
            for (int to = start; to + 1 < text.count; to++) {
                if (text.penalty[to] != ShapedText.UNBREAKABLE) {
                    line(start, to, lines, cost + text.penalty[to]);
                }
            }
            line(start, text.count - 1, lines, cost);
        }

        private void line(int start, int to, int lines, long cost) {
            Justified demands = Justified.strictly(text);
            int available = start == 0 ? width - indent : width;
            int solid = Math.max(start, text.solid[to]);
            boolean last = to + 1 == text.count;
            int line =
                    last
                            ? demands.lastCost(start, solid, available)
                            : demands.cost(start, solid, available);
            if (line != Demands.IMPOSSIBLE) {
                from(to + 1, lines + 1, cost + line);
            }
        }
    }

    @Test
    void noiseNeitherLosesACharacterNorThrows() {
        for (int seed = 0; seed < 1_500; seed++) {
            RandomText random = new RandomText(seed);
            String noise = random.noise(random.below(120));
            Paragraph paragraph = new Paragraph(List.of(Run.of(noise, Face.SONG)), 2_000);
            int measure = 1 + random.below(200_000);
            assertThat(text(typesetter.justify(paragraph, 9_000, measure).lines()))
                    .isEqualTo(noise);
            assertThat(text(typesetter.ragged(paragraph, 9_000, measure))).isEqualTo(noise);
            assertThat(typesetter.line(paragraph.runs(), 9_000).text()).isEqualTo(noise);
            Title title = typesetter.title(paragraph.runs(), measure, List.of(20_000, 19_000), 3);
            assertThat(text(title.lines())).isEqualTo(noise);
        }
    }

    @Test
    void sameTextIsAlwaysSetTheSame() {
        for (int seed = 0; seed < 200; seed++) {
            Trial trial = Trial.of(seed);
            Settings again = trial.settings(new Typesetter(new FakeMetrics()));
            assertThat(again.best().lines()).isEqualTo(trial.settings(typesetter).best().lines());
        }
    }

    private static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }

    /** A random paragraph with the size and measure to set it in. */
    private record Trial(long seed, Paragraph paragraph, int size, int measure) {
        static Trial of(long seed) {
            RandomText random = new RandomText(seed);
            Paragraph paragraph = random.paragraph(10);
            int size = SIZES[random.below(SIZES.length)];
            int measure = (int) ((long) MEASURES[random.below(MEASURES.length)] * size / 1_000);
            return new Trial(seed, paragraph, size, measure);
        }

        Settings settings(Typesetter typesetter) {
            return typesetter.settings(paragraph, size, measure);
        }

        Supplier<String> about(List<Line> lines) {
            return () -> "seed " + seed + ": " + lines.stream().map(Line::text).toList();
        }
    }
}
