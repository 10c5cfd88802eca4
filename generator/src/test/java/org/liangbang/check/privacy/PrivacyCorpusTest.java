package org.liangbang.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.Scale;
import org.liangbang.check.privacy.PrivacyCorpus.Sample;

/** How much of what is private is found, and how much of what is found is private. */
class PrivacyCorpusTest {
    private static final int USUAL = 2400;
    private static final int MANY = 24_000;

    private final PrivacyScan scan = PrivacyScan.standard();

    /**
     * What was counted over a corpus.
     *
     * @param lines with private data of the family
     * @param hits of them found as what they are
     * @param finds of the family in all lines
     * @param right finds in lines that hold private data of that kind
     * @param wrong some lines that were judged wrongly
     */
    private record Measured(int lines, int hits, int finds, int right, List<String> wrong) {
        boolean recalls(int percent) {
            return hits * 100 >= lines * percent;
        }

        boolean isPrecise(int percent) {
            return right * 100 >= finds * percent;
        }

        @Override
        public String toString() {
            return "recall "
                    + hits
                    + "/"
                    + lines
                    + ", precision "
                    + right
                    + "/"
                    + finds
                    + " "
                    + String.join("\n", wrong.subList(0, Math.min(25, wrong.size())));
        }
    }

    private Measured measure(List<Sample> corpus, boolean addresses) {
        int lines = 0;
        int hits = 0;
        int finds = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (Sample sample : corpus) {
            List<PrivateText> found =
                    scan.find(sample.text()).stream()
                            .filter(each -> isAddress(each.kind()) == addresses)
                            .toList();
            boolean meant = sample.kind().filter(kind -> isAddress(kind) == addresses).isPresent();
            long fitting =
                    found.stream()
                            .filter(each -> sample.kind().filter(each.kind()::equals).isPresent())
                            .count();
            lines += meant ? 1 : 0;
            hits += meant && fitting > 0 ? 1 : 0;
            finds += found.size();
            right += (int) fitting;
            if (meant ? fitting == 0 : !found.isEmpty()) {
                wrong.add(sample.kind() + " " + sample.text() + " " + found);
            }
        }
        return new Measured(lines, hits, finds, right, wrong);
    }

    private static boolean isAddress(PrivateKind kind) {
        return kind == PrivateKind.HOME_ADDRESS;
    }

    @Test
    void numbersAreFoundAndLittleElseIsTakenForOne() {
        List<Sample> corpus = new PrivacyCorpus(20251224).lines(Scale.of(USUAL, MANY));
        Measured numbers = measure(corpus, false);
        assertThat(numbers.recalls(99)).as("numbers: %s", numbers).isTrue();
        assertThat(numbers.isPrecise(97)).as("numbers: %s", numbers).isTrue();
    }

    @Test
    void homesAreFoundAndPlacesOfPublicWorksStayPrintable() {
        List<Sample> corpus = new PrivacyCorpus(7).lines(Scale.of(USUAL, MANY));
        Measured homes = measure(corpus, true);
        assertThat(homes.recalls(90)).as("homes: %s", homes).isTrue();
        assertThat(homes.isPrecise(85)).as("homes: %s", homes).isTrue();
    }

    @Test
    void theCorpusHoldsEveryKindAndAsManyLookAlikes() {
        List<Sample> corpus = new PrivacyCorpus(1).lines(USUAL);
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(2000);
        for (PrivateKind kind : PrivateKind.values()) {
            assertThat(corpus)
                    .filteredOn(each -> each.kind().filter(kind::equals).isPresent())
                    .hasSizeGreaterThanOrEqualTo(USUAL / 2 / PrivateKind.values().length);
        }
        assertThat(corpus).filteredOn(each -> each.kind().isEmpty()).hasSize(USUAL / 2);
    }
}
