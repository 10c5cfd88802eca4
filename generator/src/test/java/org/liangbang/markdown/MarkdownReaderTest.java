package org.liangbang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.source.SourceFile;

class MarkdownReaderTest {
    @ParameterizedTest
    @MethodSource("snippets")
    void snippetBecomesBlocksWithoutComplaint(String body, String blocks) {
        assertThat(Bodies.notation(body)).isEqualTo(blocks);
        assertThat(Bodies.said(body)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void lineEndingsOfWindowsMakeNoDifference(String body, String blocks) {
        String windows = body.replace("\n", "\r\n");
        assertThat(Bodies.notation(windows)).isEqualTo(blocks);
        assertThat(Bodies.said(windows)).isEmpty();
    }

    static Stream<Arguments> snippets() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("\n \n\t\n", ""),
                Arguments.of("一段。", "<p>一段。</p>"),
                Arguments.of("一。\n\n二。", "<p>一。</p>\n<p>二。</p>"),
                Arguments.of("    四个空格不是代码", "<p>四个空格不是代码</p>"),
                Arguments.of("## 小标题", "<h2>小标题</h2>"),
                Arguments.of("### 小标题 ###", "<h3>小标题</h3>"),
                Arguments.of("小标题\n---", "<h2>小标题</h2>"),
                Arguments.of("##", ""),
                Arguments.of("#话题#很热", "<p>#话题#很热</p>"),
                Arguments.of("**引子。**正文", "<p><b>引子。</b>正文</p>"),
                Arguments.of("*轻*和_斜_体", "<p><i>轻</i>和_斜_体</p>"),
                Arguments.of("***都有***", "<p><i><b>都有</b></i></p>"),
                Arguments.of("用`**码**`写", "<p>用<code>**码**</code>写</p>"),
                Arguments.of("`` a`b ``", "<p><code>a`b</code></p>"),
                Arguments.of("一\\\n二", "<p>一<br>二</p>"),
                Arguments.of("一  \n二", "<p>一<br>二</p>"),
                Arguments.of("\\*不斜\\* 1\\. \\\\", "<p>*不斜* 1. \\</p>"),
                Arguments.of("&lt;&copy;&#20013;&hellip;&nope;", "<p><©中…&nope;</p>"),
                Arguments.of("3 * 4 * 5", "<p>3 * 4 * 5</p>"),
                Arguments.of("a < b，c > d & e", "<p>a < b，c > d & e</p>"),
                Arguments.of("- 甲\n- 乙", "<ul><li><p>甲</p></li><li><p>乙</p></li></ul>"),
                Arguments.of("- 甲\n\n- 乙", "<ul><li><p>甲</p></li><li><p>乙</p></li></ul>"),
                Arguments.of("1. 甲\n2. 乙", "<ol><li><p>甲</p></li><li><p>乙</p></li></ol>"),
                Arguments.of("1. 甲\n1. 乙", "<ol><li><p>甲</p></li><li><p>乙</p></li></ol>"),
                Arguments.of(
                        "- 甲\n  - 乙", "<ul><li><p>甲</p>\n<ul><li><p>乙</p></li></ul></li></ul>"),
                Arguments.of("- 甲\n\n  续", "<ul><li><p>甲</p>\n<p>续</p></li></ul>"),
                Arguments.of("1.项目照写", "<p>1.项目照写</p>"),
                Arguments.of("> 引\n> 用\n\n后", "<quote><p>引用</p></quote>\n<p>后</p>"),
                Arguments.of(
                        "```\na  *b*\n\n c\n```",
                        "<p><code>a  *b*</code><br><code></code><br><code> c</code></p>"),
                Arguments.of("~~~ text\n:::\n~~~", "<p><code>:::</code></p>"));
    }

    @ParameterizedTest
    @MethodSource("joins")
    void lineEndingsJoinWithoutASpaceBesideChinese(String body, String text) {
        assertThat(Bodies.notation(body)).isEqualTo("<p>" + text + "</p>");
    }

    static Stream<Arguments> joins() {
        return Stream.of(
                Arguments.of("第一行，\n第二行", "第一行，第二行"),
                Arguments.of("one\ntwo", "one two"),
                Arguments.of("共\n30个", "共30个"),
                Arguments.of("共30\n个", "共30个"),
                Arguments.of("2025\n2026", "2025 2026"),
                Arguments.of("**粗**\n细", "<b>粗</b>细"),
                Arguments.of("**bold**\nthin", "<b>bold</b> thin"),
                Arguments.of("thin\n**bold**", "thin <b>bold</b>"),
                Arguments.of("*a\nb*", "<i>a b</i>"),
                Arguments.of("*甲\n乙*", "<i>甲乙</i>"),
                Arguments.of("他说：“\n好”", "他说：“好”"),
                Arguments.of("said “yes”\nand left", "said “yes” and left"),
                Arguments.of("等等……\n完", "等等……完"),
                Arguments.of("한국어\n문장", "한국어 문장"),
                Arguments.of("用`code`\n写", "用<code>code</code>写"),
                Arguments.of("use `code`\nnow", "use <code>code</code> now"),
                Arguments.of("[a](/a/)\n[b](/b/)", "<a /a/>a</a> <a /b/>b</a>"),
                Arguments.of("甲   \n   乙", "甲<br>乙"),
                Arguments.of("甲 \n   乙", "甲乙"),
                Arguments.of("a \n   b", "a b"),
                Arguments.of("有\n{{a/b/c}}户", "有<fig a/b/c>户"),
                Arguments.of("about\n{{a/b/c}}\nhouses", "about <fig a/b/c> houses"));
    }

    @Test
    void placesAreThoseOfTheFileNotOfTheBody() {
        SourceFile file =
                new SourceFile("a.md", "---\ntitle: 题\n---\n\n甲{{a/b/c}}乙[丙](/d/)\n\n::: x k=v\n");
        Outcome<List<Block>> outcome = new MarkdownReader().read(file, 4);
        assertThat(outcome.diagnostics()).isEmpty();
        List<Block> blocks = outcome.value().orElseThrow();
        List<Inline> line = ((Block.Paragraph) blocks.get(0)).content();
        assertThat(((Inline.FigureCall) line.get(1)).span()).hasToString("a.md:5:2");
        assertThat(((Inline.FigureCall) line.get(1)).span().text()).isEqualTo("{{a/b/c}}");
        assertThat(((Inline.Link) line.get(3)).span()).hasToString("a.md:5:12");
        assertThat(((Inline.Link) line.get(3)).span().text()).isEqualTo("[丙](/d/)");
        Block.Directive directive = (Block.Directive) blocks.get(1);
        assertThat(directive.span()).hasToString("a.md:7:1");
        assertThat(directive.parameters().get(0).span().text()).isEqualTo("k=v");
    }

    @Test
    void fileThatEndsWithItsFrontMatterHasNoBlocks() {
        SourceFile file = new SourceFile("a.md", "---\ntitle: 题\n---");
        assertThat(new MarkdownReader().read(file, 4).value()).contains(List.of());
    }
}
