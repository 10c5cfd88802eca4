package org.liangbang.paper.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that no editor writes must still come out whole, and in no more time than other text. */
class HostileTextTest {
    private static final int LENGTH = 30_000;

    private final Typesetter typesetter = new Typesetter(new FakeMetrics());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一", "，", "（", "）", "“”", "（）", "a", "a ", "1", " ", "　", "——", "…", "·", "/", "一，",
                "\u0301", "\u200B", "\uD800", "\uDC00", "𠮷", "\uFEFF", "\u2028", "，“", "一a", "1万",
                "-"
            })
    @Timeout(10)
    void longRepetitionIsSetWhole(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        Paragraph paragraph = Paragraph.body(Run.of(text, Face.SONG));

        List<Line> lines = typesetter.settings(paragraph, 9_000, 126_000).best().lines();

        StringBuilder found = new StringBuilder();
        lines.forEach(line -> found.append(line.text()));
        assertThat(found.toString().equals(text)).as("same text").isTrue();
    }
}
