package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in cells that are not public is in no file of a built site. */
class PrivateCellsTest {
    private static final String LEDGER =
            """
            id: visits
            name: 走访台账
            summary: 一次一行。
            keeper: yangli.office
            measure: 次
            suppress-below: 3
            public: [matter, unit]
            roles: {title: matter, unit: unit, due: due}
            columns:
              - {id: matter, name: 事, type: text, required: true}
              - {id: unit, name: 单位, type: unit}
              - {id: person, name: 人, type: code}
              - {id: due, name: 期限, type: date}
            states:
              - {id: made, name: 已走访}
            figures:
              - {id: people, name: 走访了几人, distinct: person, unit: 人}
              - {id: total, name: 走访, count: all}
            """;

    @TempDir private Path work;

    private Path content() throws IOException {
        Path none = work.resolve("none");
        Path content = Sites.lay(work, Path.of("generator/src/test/sites/minimal"), none);
        write(content, "ledgers/visits/ledger.yaml", LEDGER);
        write(
                content,
                "ledgers/visits/rows.yaml",
                """
                # canary-comment
                - id: r1
                  matter: 修灯 # canary-beside
                  unit: jiaxiang-yiyuan
                  person: canary-cell
                  due: 2025-07-19
                  steps:
                    - {state: made, date: 2025-03-02, note: canary-note}
                """);
        StringBuilder rows = new StringBuilder("id,matter,unit,person,made\n");
        for (int row = 2; row < 9; row++) {
            rows.append("r" + row + ",走访,jiaxiang-yiyuan,canary-table-" + row + ",2025-03-03\n");
        }
        write(content, "ledgers/visits/rows.csv", rows.toString());
        write(
                content,
                "ledgers/totals/ledger.yaml",
                LEDGER.replace("id: visits", "id: totals\npublish: totals"));
        write(
                content,
                "ledgers/totals/rows.csv",
                "id,matter,unit,person,made\ncanary-row,canary-matter,jiaxiang-yiyuan,canary-total,"
                        + "2025-03-03\n");
        return content;
    }

    private static void write(Path content, String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void noFileOfASiteHoldsAPrivateCell() throws IOException {
        Path out = work.resolve("site");
        BuildRequest request =
                new BuildRequest(
                        content(),
                        Optional.empty(),
                        out,
                        site -> LocalDate.of(2025, 12, 24),
                        Optional.empty(),
                        false,
                        false,
                        2);
        BuildReport report = Build.standard().run(request, new Timings(stage -> {}));
        assertThat(report.made()).as(report.diagnostics().toString()).isPresent();
        List<String> telling = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                if (text.contains("canary") || text.contains("2025-07-19")) {
                    telling.add(out.relativize(file).toString());
                }
            }
        }
        assertThat(telling).isEmpty();
        assertThat(Files.readString(out.resolve("ledgers/visits/index.html"))).contains("修灯", "8人");
        assertThat(Files.readString(out.resolve("trace/ledgers/visits/index.html")))
                .contains("▇▇（不公开）");
    }
}
