package org.liangbang.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;
import org.liangbang.text.Csv;

class CsvReaderTest {
    private static Outcome<Node> read(String text) {
        return CsvReader.read(new SourceFile("rows.csv", text));
    }

    private static List<Node.Mapping> rows(Outcome<Node> outcome) {
        Node.Sequence rows = (Node.Sequence) outcome.value().orElseThrow();
        return rows.items().stream().map(Node.Mapping.class::cast).toList();
    }

    private static List<String> cells(String text) {
        Outcome<Node> outcome = read(text);
        assertThat(outcome.diagnostics()).isEmpty();
        List<String> cells = new ArrayList<>();
        for (Node.Mapping row : rows(outcome)) {
            for (Node.Entry entry : row.entries()) {
                Node.Scalar value = (Node.Scalar) entry.value();
                cells.add(entry.key().text() + "=" + value.text());
            }
        }
        return cells;
    }

    private static List<String> said(String text) {
        return read(text).diagnostics().stream()
                .map(each -> each.code() + " " + each.place())
                .toList();
    }

    @Test
    void everyRowIsAMappingUnderTheNamesOfTheHeader() {
        assertThat(cells("id,name\nr1,甲\nr2,乙\n"))
                .containsExactly("id=r1", "name=甲", "id=r2", "name=乙");
    }

    @Test
    void quotesHoldCommasQuotesAndLineEnds() {
        assertThat(cells("id,name\r\nr1,\"甲,“乙”\"\"丙\"\"\r\n丁\"\r\n"))
                .containsExactly("id=r1", "name=甲,“乙”\"丙\"\n丁");
    }

    @Test
    void emptyCellsAndRowsAreLeftOutAndBlanksDoNotCount() {
        assertThat(cells("id,name,more\n r1 ,\u3000,x\n,,\n\nr2,\"\",\n"))
                .containsExactly("id=r1", "more=x", "id=r2");
    }

    @Test
    void emptyCellsBeyondTheHeaderAreNoMistake() {
        assertThat(cells("id,name\nr1,甲,,\n")).containsExactly("id=r1", "name=甲");
    }

    @Test
    void everyCellKnowsItsPlaceInCodePoints() {
        List<Node.Mapping> rows = rows(read("id,name\nr1,𠮷野\nr2, \"乙\" \n"));
        assertThat(rows.get(0).entries().get(1).value().span()).hasToString("rows.csv:2:4");
        assertThat(rows.get(0).entries().get(1).value().span().endColumn()).isEqualTo(6);
        assertThat(rows.get(1).entries().get(1).value().span().text()).isEqualTo("\"乙\"");
        assertThat(rows.get(1).span().text()).isEqualTo("r2, \"乙\"");
    }

    @Test
    void aRowWithAMistakeIsSaidAndLeftOut() {
        Outcome<Node> outcome = read("id,name\nr1\nr2,乙\nr3,a\"b\"c\nr4,丁,戊\n");
        assertThat(rows(outcome)).hasSize(1);
        assertThat(outcome.diagnostics().stream().map(Diagnostic::code).toList())
                .containsExactly("csv.cell-count", "csv.quote-inside", "csv.cell-count");
    }

    @Test
    void otherSeparatorsAreRecognised() {
        for (String separator : List.of(";", "\t", "，", "|")) {
            assertThat(said("id" + separator + "name\nr1" + separator + "甲\n"))
                    .containsExactly("csv.separator rows.csv:1:1");
        }
    }

    @Test
    void aLoneReturnAndHalfACharacterAreControlCharacters() {
        assertThat(said("id,name\nr1,a\rb\nr2,\uD83D\n"))
                .containsExactly(
                        "csv.control-character rows.csv:2:5", "csv.control-character rows.csv:3:4");
    }

    @Test
    void whatIsWrittenByTheProgramIsReadBack() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> values = new ArrayList<>();
            StringBuilder text = new StringBuilder("one,two\r\n");
            for (int row = 0; row < 5; row++) {
                String one = cell(random);
                String two = cell(random);
                values.addAll(List.of("one=" + one, "two=" + two));
                text.append(Csv.value(one)).append(',').append(Csv.value(two)).append("\r\n");
            }
            assertThat(cells(text.toString())).isEqualTo(values);
        }
    }

    private static String cell(Random random) {
        String letters = "甲乙,\"a;b\n '=";
        StringBuilder cell = new StringBuilder("x");
        for (int at = random.nextInt(8); at > 0; at--) {
            cell.append(letters.charAt(random.nextInt(letters.length())));
        }
        return cell + "x";
    }

    @Test
    @Timeout(20)
    void hostileFilesAreReadInTime() {
        for (String part : List.of("\"", ",", "\n", "\"\"", "a,", "\"\n", "\r", "\u0000")) {
            String text = "id,name\n" + part.repeat(900_000 / part.length());
            long start = System.nanoTime();
            read(text);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }
}
