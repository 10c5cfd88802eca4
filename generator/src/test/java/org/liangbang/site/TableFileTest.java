package org.liangbang.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangbang.plan.DataTable;

class TableFileTest {
    private static final List<DataTable.Column> COLUMNS =
            List.of(
                    new DataTable.Column("unit", DataTable.Type.ID, ""),
                    new DataTable.Column("note", DataTable.Type.TEXT, ""),
                    new DataTable.Column("mark", DataTable.Type.NUMBER, ""));

    private interface Writing {
        void write(DataTable table, ByteArrayOutputStream out) throws IOException;
    }

    private static String written(List<List<String>> rows, Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(new DataTable("t", "", COLUMNS, rows::forEach), out);
        return out.toString(UTF_8);
    }

    private static String json(List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            String value = row.get(at);
            boolean bare = at == 2 && !value.equals("n/7");
            if (!value.isEmpty()) {
                String text = value.replace("\"", "\\\"").replace("\n", "\\n");
                cells.add(
                        "\"" + COLUMNS.get(at).name() + "\":" + (bare ? value : '"' + text + '"'));
            }
        }
        return "{" + String.join(",", cells) + "}";
    }

    /** Rows that often begin as the one before, with values that need care. */
    private static List<List<String>> rows(long seed, int count) {
        Random random = new Random(seed);
        List<String> units = List.of("", "a", "b-1");
        List<String> notes = List.of("", "=1+1", "修路，\"第一段\"", "一\n二", "x".repeat(200));
        List<String> marks = List.of("", "0", "-1.5", "17", "n/7");
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            boolean again = at > 0 && random.nextInt(3) > 0;
            List<String> before = again ? rows.get(at - 1) : List.of("", "", "");
            rows.add(
                    List.of(
                            again ? before.get(0) : units.get(random.nextInt(3)),
                            again && random.nextBoolean()
                                    ? before.get(1)
                                    : notes.get(random.nextInt(5)),
                            marks.get(random.nextInt(5))));
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyRowIsWrittenWhateverStoodBeforeIt(long seed) throws IOException {
        List<List<String>> rows = rows(seed, 3000);

        String json = written(rows, TableFile::json);
        String csv = written(rows, TableFile::csv);

        assertThat(json)
                .isEqualTo(
                        "[\n"
                                + String.join(
                                        ",\n", rows.stream().map(TableFileTest::json).toList())
                                + "\n]\n");
        assertThat(json.length()).isGreaterThan(1 << 17);
        List<String> alone = new ArrayList<>();
        for (List<String> row : rows) {
            alone.add(
                    written(List.of(row), TableFile::csv)
                            .substring("\uFEFFunit,note,mark\r\n".length()));
        }
        assertThat(csv).isEqualTo("\uFEFFunit,note,mark\r\n" + String.join("", alone));
        assertThat(csv).contains("'=1+1").contains("\"修路，\"\"第一段\"\"\"");
    }

    @Test
    void aTableWithoutRowsIsAnEmptyListAndAHead() throws IOException {
        assertThat(written(List.of(), TableFile::json)).isEqualTo("[]\n");
        assertThat(written(List.of(), TableFile::csv)).isEqualTo("\uFEFFunit,note,mark\r\n");
    }
}
