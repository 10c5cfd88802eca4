package org.liangbang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
    @ParameterizedTest
    @MethodSource("tables")
    void tableIsReadWithoutComplaint(String body, String blocks) {
        assertThat(Bodies.notation(body)).isEqualTo(blocks);
        assertThat(Bodies.said(body)).isEmpty();
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(
                        "| 村 | 分 |\n|---|--:|\n| 甲 | 1 |\n| 乙 | 2 |",
                        "<table 村:NAME|分:NUMBER>[甲|1][乙|2]</table>"),
                Arguments.of("村 | 分\n-|-\n甲 | 1", "<table 村:NAME|分:TEXT>[甲|1]</table>"),
                Arguments.of(
                        "| 序 | 村 | 情况 |\n|--:|:--|:-:|\n| 1 | 甲 | 好 |",
                        "<table 序:NUMBER|村:NAME|情况:TEXT>[1|甲|好]</table>"),
                Arguments.of("| 村 |\n|---|", "<table 村:NAME></table>"),
                Arguments.of(
                        "| 村 | 分 |\n|---|---|\n| **甲** | [1](/a/) |",
                        "<table 村:NAME|分:TEXT>[<b>甲</b>|<a /a/>1</a>]</table>"),
                Arguments.of(
                        "| a \\| b | c |\n|---|---|\n| `d \\| e` | f\\|g |",
                        "<table a | b:NAME|c:TEXT>[<code>d | e</code>|f|g]</table>"),
                Arguments.of(
                        "| 村 | 分 |\n|---|---|\n| 甲 | |\n|  | 2 |",
                        "<table 村:NAME|分:TEXT>[甲|][|2]</table>"),
                Arguments.of("| 村 |\n|---|\n| 甲 |\n\n后", "<table 村:NAME>[甲]</table>\n<p>后</p>"),
                Arguments.of(
                        "> | 村 |\n> |---|\n> | 甲 |", "<quote><table 村:NAME>[甲]</table></quote>"),
                Arguments.of(
                        "- | 村 |\n  |---|\n  | 甲 |", "<ul><li><table 村:NAME>[甲]</table></li></ul>"),
                Arguments.of("甲 | 乙", "<p>甲 | 乙</p>"));
    }
}
