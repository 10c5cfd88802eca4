package org.liangbang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Messages;

/** Every mistake at its place; the blocks show that nothing dangerous is left. */
class MistakesTest {
    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsSaidAtItsPlace(String body, String said, String blocks) {
        assertThat(Bodies.said(body)).containsExactly(said);
        assertThat(Bodies.notation(body)).isEqualTo(blocks);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("甲<b>乙</b>", "warning markdown.raw-html 1:2-1:5", "<p>甲<b>乙</b></p>"),
                Arguments.of(
                        "<div>\n甲\n</div>",
                        "warning markdown.raw-html 1:1-1:6",
                        "<p><div>甲</div></p>"),
                Arguments.of(
                        "甲<!-- 乙\n丙 -->",
                        "warning markdown.raw-html 1:2-2:6",
                        "<p>甲<!-- 乙丙 --></p>"),
                Arguments.of("# 题", "error markdown.heading-level 1:1-1:4", "<h2>题</h2>"),
                Arguments.of("题\n===", "error markdown.heading-level 1:1-2:4", "<h2>题</h2>"),
                Arguments.of("#### 题", "error markdown.heading-level 1:1-1:7", "<h3>题</h3>"),
                Arguments.of("##题", "error markdown.heading-unspaced 1:1-1:3", "<p>##题</p>"),
                Arguments.of("一\n\n***", "warning markdown.thematic-break 3:1-3:4", "<p>一</p>"),
                Arguments.of("　　一段", "warning markdown.indent 1:1-1:3", "<p>一段</p>"),
                Arguments.of(
                        "> 　一段", "warning markdown.indent 1:3-1:4", "<quote><p>一段</p></quote>"),
                Arguments.of(
                        "一。\n　　二。", "error markdown.paragraph-unseparated 2:1-2:3", "<p>一。二。</p>"),
                Arguments.of(
                        "一。\n　　**二**。",
                        "error markdown.paragraph-unseparated 2:1-2:3",
                        "<p>一。<b>二</b>。</p>"),
                Arguments.of("**甲 **乙", "warning markdown.mark-unpaired 1:1-1:3", "<p>**甲 **乙</p>"),
                Arguments.of(
                        "1. 甲\n3. 乙",
                        "error markdown.list-number 2:1-2:3",
                        "<ol><li><p>甲</p></li><li><p>乙</p></li></ol>"),
                Arguments.of(
                        "2. 甲", "error markdown.list-number 1:1-1:3", "<ol><li><p>甲</p></li></ol>"),
                Arguments.of(
                        "```\n甲\n\n乙",
                        "error markdown.code-unclosed 1:1-1:4",
                        "<p><code>甲</code><br><code></code><br><code>乙</code></p>"),
                Arguments.of(
                        "甲\u0007乙", "error markdown.control-character 1:2-1:3", "<p>甲\uFFFD乙</p>"),
                Arguments.of(
                        "甲\u202E\u202E乙",
                        "error markdown.control-character 1:2-1:4",
                        "<p>甲\uFFFD\uFFFD乙</p>"),
                Arguments.of("甲\r乙", "error markdown.control-character 1:2-1:3", "<p>甲\uFFFD乙</p>"),
                Arguments.of("甲&#7;", "error markdown.control-character 1:2-1:6", "<p>甲\uFFFD</p>"),
                Arguments.of(
                        "甲\uD83D乙", "error markdown.broken-character 1:2-1:3", "<p>甲\uFFFD乙</p>"),
                Arguments.of(
                        "甲\uE123乙", "error markdown.broken-character 1:2-1:3", "<p>甲\uFFFD乙</p>"),
                Arguments.of(
                        "甲![乙](media/a.png)", "error markdown.image-inline 1:2-1:19", "<p>甲乙</p>"),
                Arguments.of(
                        "![](media/a.png \"题\")",
                        "error markdown.image-alternative 1:1-1:21",
                        "<photo media/a.png|题|>"),
                Arguments.of(
                        "![甲](https://a.example/a.png)",
                        "error markdown.image-file 1:6-1:29",
                        "<photo https://a.example/a.png||甲>"),
                Arguments.of(
                        "![甲{{a/b}}](media/a.png)",
                        "error markdown.figure-place 1:4-1:11",
                        "<photo media/a.png||甲{{a/b}}>"),
                Arguments.of(
                        "![甲](media/a.png '{{a/b}}')",
                        "error markdown.figure-place 1:19-1:26",
                        "<photo media/a.png|{{a/b}}|甲>"),
                Arguments.of(
                        "共{{a/b/c户", "error markdown.figure-unclosed 1:2-1:4", "<p>共{{a/b/c户</p>"),
                Arguments.of(
                        "共{{a/b\n/c}}",
                        "error markdown.figure-unclosed 1:2-1:4",
                        "<p>共{{a/b /c}}</p>"),
                Arguments.of("共{{a/甲}}", "error markdown.figure-id 1:2-1:9", "<p>共{{a/甲}}</p>"),
                Arguments.of("共{{}}", "error markdown.figure-id 1:2-1:6", "<p>共{{}}</p>"),
                Arguments.of("共{{a//b}}", "error markdown.figure-id 1:2-1:10", "<p>共{{a//b}}</p>"),
                Arguments.of(
                        "甲\n| a | b |\n|---|---|\n| 1 | 2 |",
                        "error markdown.table-malformed 3:1-3:10",
                        "<p>甲| a | b | |---|---| | 1 | 2 |</p>"),
                Arguments.of(
                        "| a | b |\n|---|---|\n| 1 |",
                        "error markdown.table-row 3:1-3:6",
                        "<table a:NAME|b:TEXT>[1|]</table>"),
                Arguments.of(
                        "| a | b |\n|---|---|\n| 1 | 2 | 3 |",
                        "error markdown.table-row 3:1-3:14",
                        "<table a:NAME|b:TEXT>[1|2]</table>"),
                Arguments.of(
                        "| {{a/b}} |\n|---|\n| 1 |",
                        "error markdown.figure-place 1:3-1:10",
                        "<table {{a/b}}:NAME>[1]</table>"),
                Arguments.of(
                        "：：： optional",
                        "error markdown.directive-malformed 1:1-1:4",
                        "<p>：：： optional</p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java&#115;cript:alert(1)",
                "javascript&colon;alert(1)",
                "\\javascript:alert(1)",
                "java&Tab;script:alert(1)",
                "&#1;javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://a.example/",
                "//a.example/",
                "/\\\\a.example/",
                "/a&#92;b",
                "a.html",
                "./a.html",
                "../a.html",
                "#a",
                "?a",
                "https:a.example",
                "https:///a",
                "https://",
                "https://known.example@a.example/",
                "https://a.example/&#10;x",
                "https://a.example/&quot;x",
                "mailto:",
                "mailto:a",
                "<>",
                "</a b>",
                "</a\u3000b>",
            })
    void linkThatLeadsElsewhereIsAnErrorAndNoLink(String target) {
        String body = "[甲](" + target + ")";
        assertThat(Bodies.notation(body)).isEqualTo("<p>甲</p>");
        assertThat(Bodies.read(body).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("markdown.link-scheme");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/units/liuan/",
                "/units/liuan/#pledges",
                "/",
                "https://a.example",
                "HTTPS://a.example/b?c=d&e=f#g",
                "http://a.example:8080/路径（一）",
                "https://a.example/@name",
                "mailto:a@a.example",
                "mailto:a@a.example?subject=x"
            })
    void linkToThisSiteOrTheWebIsKeptAsWritten(String target) {
        String body = "[甲](" + target + ")";
        assertThat(Bodies.notation(body)).isEqualTo("<p><a " + target + ">甲</a></p>");
        assertThat(Bodies.said(body)).isEmpty();
    }

    @Test
    void addressesInAngleBracketsAreCheckedAlike() {
        String body = "<https://a.example/> <javascript:alert(1)> <a@a.example>";
        assertThat(Bodies.notation(body))
                .isEqualTo(
                        "<p><a https://a.example/>https://a.example/</a> javascript:alert(1)"
                                + " <a mailto:a@a.example>a@a.example</a></p>");
        assertThat(Bodies.said(body)).containsExactly("error markdown.link-scheme 1:22-1:43");
    }

    @Test
    void definitionsOfTargetsAreCheckedWhereTheyStand() {
        String body =
                "[甲] [乙][a] [丙][] [丁]\n\n[甲]: /a/\n[a]: javascript:x\n[丙]: <https://c.example>\n";
        assertThat(Bodies.notation(body))
                .isEqualTo("<p><a /a/>甲</a> 乙 <a https://c.example>丙</a> [丁]</p>");
        assertThat(Bodies.said(body)).containsExactly("error markdown.link-scheme 4:6-4:18");
    }

    @Test
    void htmlIsSaidOnceAParagraph() {
        assertThat(Bodies.said("<b>甲</b><i>乙</i>\n\n<u>丙</u>"))
                .containsExactly(
                        "warning markdown.raw-html 1:1-1:4", "warning markdown.raw-html 3:1-3:4");
    }

    @Test
    void allMistakesOfATextAreSaidInOrder() {
        assertThat(Bodies.said("# 题\n\n[甲](x)\n\n共{{户\n\n：：： x\n"))
                .containsExactly(
                        "error markdown.heading-level 1:1-1:4",
                        "error markdown.link-scheme 3:5-3:6",
                        "error markdown.figure-unclosed 5:2-5:4",
                        "error markdown.directive-malformed 7:1-7:4");
    }

    @Test
    void everythingSaidHasWordsInBothLanguages() {
        for (Messages.Language language : Messages.Language.values()) {
            Messages messages = Messages.in(language);
            for (Arguments arguments : mistakes().toList()) {
                for (Diagnostic said : Bodies.read((String) arguments.get()[0]).diagnostics()) {
                    assertThat(words(messages, said)).noneMatch(String::isBlank);
                    assertThat(String.join("", words(messages, said)))
                            .doesNotContainPattern("\\{[a-z]+}");
                }
            }
        }
    }

    private static List<String> words(Messages messages, Diagnostic said) {
        return List.of(
                messages.what(said),
                messages.here(said).orElseThrow(),
                messages.why(said),
                messages.how(said));
    }
}
