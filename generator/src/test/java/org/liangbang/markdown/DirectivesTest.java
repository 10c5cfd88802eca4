package org.liangbang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DirectivesTest {
    @ParameterizedTest
    @MethodSource("directives")
    void directiveIsReadWithoutComplaint(String body, String blocks) {
        assertThat(Bodies.notation(body)).isEqualTo(blocks);
        assertThat(Bodies.said(body)).isEmpty();
    }

    static Stream<Arguments> directives() {
        return Stream.of(
                Arguments.of("::: standings", "<standings>"),
                Arguments.of("::: standings contest=a top=5", "<standings contest=a top=5>"),
                Arguments.of("::: standings contest=a\n:::", "<standings contest=a>"),
                Arguments.of("::: standings contest=a :::", "<standings contest=a>"),
                Arguments.of(":::standings  a=\"两 个词\"\tb=丙  ", "<standings a=两 个词 b=丙>"),
                Arguments.of("::: x a=\"\"", "<x a=>"),
                Arguments.of("   ::: x", "<x>"),
                Arguments.of("甲\n::: x\n乙", "<p>甲</p>\n<x>\n<p>乙</p>"),
                Arguments.of("::: x\n::: y", "<x>\n<y>"),
                Arguments.of("- 甲\n::: x", "<ul><li><p>甲</p></li></ul>\n<x>"),
                Arguments.of("- 甲\n\n  ::: x", "<ul><li><p>甲</p>\n<x></li></ul>"),
                Arguments.of(
                        "::: optional\n甲\n\n乙\n:::\n丙",
                        "<optional><p>甲</p>\n<p>乙</p></optional>\n<p>丙</p>"),
                Arguments.of(
                        "::: optional\n- 甲\n:::",
                        "<optional><ul><li><p>甲</p></li></ul></optional>"),
                Arguments.of(
                        "::: optional\n::: x\n:::\n甲\n:::", "<optional><x>\n<p>甲</p></optional>"),
                Arguments.of("::: optional\n::: x\n\n:::", "<optional><x></optional>"),
                Arguments.of("::: optional\n:::", "<optional></optional>"),
                Arguments.of("`::: x`", "<p><code>::: x</code></p>"),
                Arguments.of("```\n::: x\n```", "<p><code>::: x</code></p>"),
                Arguments.of("\\::: x", "<p>::: x</p>"),
                Arguments.of("见 ::: x", "<p>见 ::: x</p>"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void wrongDirectiveIsSaidAtItsPlace(String body, String said) {
        assertThat(Bodies.said(body)).containsExactly(said);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("甲\n\n::: optional\n乙", "error markdown.directive-unclosed 3:1-3:13"),
                Arguments.of(
                        "::: optional\n甲\n::: optional\n乙\n:::",
                        "error markdown.directive-unclosed 1:1-1:13"),
                Arguments.of("甲\n\n:::", "error markdown.directive-unopened 3:1-3:4"),
                Arguments.of("::: x\n\n:::", "error markdown.directive-unopened 3:1-3:4"),
                Arguments.of("::: x\n甲\n:::", "error markdown.directive-unopened 3:1-3:4"),
                Arguments.of("::: X", "error markdown.directive-malformed 1:5-1:6"),
                Arguments.of("::: 榜", "error markdown.directive-malformed 1:5-1:6"),
                Arguments.of("::: x 甲=乙", "error markdown.directive-malformed 1:7-1:10"),
                Arguments.of("::: x a", "error markdown.directive-malformed 1:7-1:8"),
                Arguments.of("::: x a= b=c", "error markdown.directive-malformed 1:7-1:9"),
                Arguments.of("::: x a＝b", "error markdown.directive-malformed 1:7-1:10"),
                Arguments.of("::: x a=\"b", "error markdown.directive-malformed 1:7-1:11"),
                Arguments.of("::: x a=\"b\"c", "error markdown.directive-malformed 1:7-1:13"),
                Arguments.of("::: x a=b=c", "error markdown.directive-malformed 1:7-1:12"),
                Arguments.of("::: x a=b a=c", "error markdown.directive-malformed 1:11-1:14"));
    }

    @Test
    void figureCallStandsWhereverWordsDo() {
        String body =
                """
                ## {{a/b}}户

                **{{ a/c }}**与*{{x.y-z}}*

                | 甲 |
                |--:|
                | {{a/d}} |

                [{{a/e}}](/e/)""";
        assertThat(Bodies.notation(body))
                .isEqualTo(
                        """
                        <h2><fig a/b>户</h2>
                        <p><b><fig a/c></b>与<i><fig x.y-z></i></p>
                        <table 甲:NUMBER>[<fig a/d>]</table>
                        <p><a /e/><fig a/e></a></p>""");
        assertThat(Bodies.said(body)).isEmpty();
    }

    @Test
    void bracesInCodeOrBehindABackslashAreText() {
        assertThat(Bodies.notation("`{{a/b}}` \\{{a/b}} {a} { {a/b} }"))
                .isEqualTo("<p><code>{{a/b}}</code> {{a/b}} {a} { {a/b} }</p>");
    }
}
