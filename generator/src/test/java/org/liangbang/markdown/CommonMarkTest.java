package org.liangbang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What everybody's Markdown does, in our own examples, by the sections of CommonMark. */
class CommonMarkTest {
    @ParameterizedTest
    @MethodSource({"leaves", "containers", "spans", "links"})
    void exampleIsReadAsCommonMarkSays(String body, String blocks) {
        assertThat(Bodies.notation(body)).isEqualTo(blocks);
    }

    static Stream<Arguments> leaves() {
        return Stream.of(
                // headings
                Arguments.of("##  two  ##  ", "<h2>two</h2>"),
                Arguments.of("   ## indented", "<h2>indented</h2>"),
                Arguments.of("## one # two #", "<h2>one # two</h2>"),
                Arguments.of("## one\\#", "<h2>one#</h2>"),
                Arguments.of("## one#", "<h2>one#</h2>"),
                Arguments.of("\\## one", "<p>## one</p>"),
                Arguments.of("above\n## head\nbelow", "<p>above</p>\n<h2>head</h2>\n<p>below</p>"),
                Arguments.of("two *words*\n---", "<h2>two <i>words</i></h2>"),
                Arguments.of("two\nlines\n---", "<h2>two lines</h2>"),
                Arguments.of("- a\n---", "<ul><li><p>a</p></li></ul>"),
                Arguments.of("> a\n---", "<quote><p>a</p></quote>"),
                Arguments.of("####### seven", "<p>####### seven</p>"),
                // fences
                Arguments.of("```\n<\n >\n```", "<p><code><</code><br><code> ></code></p>"),
                Arguments.of("~~~\na\n```\n~~~", "<p><code>a</code><br><code>```</code></p>"),
                Arguments.of("````\na\n```\n````", "<p><code>a</code><br><code>```</code></p>"),
                Arguments.of("  ```\n  a\n   b\n  ```", "<p><code>a</code><br><code> b</code></p>"),
                Arguments.of("a\n```\nb\n```\nc", "<p>a</p>\n<p><code>b</code></p>\n<p>c</p>"),
                Arguments.of("> ```\n> a\n> ```", "<quote><p><code>a</code></p></quote>"),
                // paragraphs
                Arguments.of("a\n\n\nb", "<p>a</p>\n<p>b</p>"),
                Arguments.of("  a\n b", "<p>a b</p>"),
                Arguments.of("a\n             b", "<p>a b</p>"),
                Arguments.of("a  ", "<p>a</p>"),
                Arguments.of("a\\", "<p>a\\</p>"));
    }

    static Stream<Arguments> containers() {
        return Stream.of(
                // quotes
                Arguments.of(">a\n>b", "<quote><p>a b</p></quote>"),
                Arguments.of("   > a\n > b", "<quote><p>a b</p></quote>"),
                Arguments.of("> a\nb", "<quote><p>a b</p></quote>"),
                Arguments.of("> ## a\n> b", "<quote><h2>a</h2>\n<p>b</p></quote>"),
                Arguments.of("> a\n\n> b", "<quote><p>a</p></quote>\n<quote><p>b</p></quote>"),
                Arguments.of("> a\n>\n> b", "<quote><p>a</p>\n<p>b</p></quote>"),
                Arguments.of("a\n> b", "<p>a</p>\n<quote><p>b</p></quote>"),
                Arguments.of(
                        "> - a\n> - b",
                        "<quote><ul><li><p>a</p></li><li><p>b</p></li></ul></quote>"),
                Arguments.of(">> a\n> b", "<quote><quote><p>a b</p></quote></quote>"),
                Arguments.of(">", "<quote></quote>"),
                // items
                Arguments.of("-a", "<p>-a</p>"),
                Arguments.of("1a", "<p>1a</p>"),
                Arguments.of("-\n  a", "<ul><li><p>a</p></li></ul>"),
                Arguments.of("- a\n-\n- b", "<ul><li><p>a</p></li><li></li><li><p>b</p></li></ul>"),
                Arguments.of(
                        "- a\n\n  b\n- c", "<ul><li><p>a</p>\n<p>b</p></li><li><p>c</p></li></ul>"),
                Arguments.of("- a\n b", "<ul><li><p>a b</p></li></ul>"),
                Arguments.of("- a\nb", "<ul><li><p>a b</p></li></ul>"),
                Arguments.of("- a\n\nb", "<ul><li><p>a</p></li></ul>\n<p>b</p>"),
                Arguments.of("- a\n+ b", "<ul><li><p>a</p></li></ul>\n<ul><li><p>b</p></li></ul>"),
                Arguments.of("a\n- b", "<p>a</p>\n<ul><li><p>b</p></li></ul>"),
                Arguments.of("a\n1. b", "<p>a</p>\n<ol><li><p>b</p></li></ol>"),
                Arguments.of("a\n2. b", "<p>a 2. b</p>"),
                Arguments.of("1) a\n2) b", "<ol><li><p>a</p></li><li><p>b</p></li></ol>"),
                Arguments.of("- > a", "<ul><li><quote><p>a</p></quote></li></ul>"),
                Arguments.of("- ## a", "<ul><li><h2>a</h2></li></ul>"),
                Arguments.of("- - a", "<ul><li><ul><li><p>a</p></li></ul></li></ul>"),
                Arguments.of("1. - a", "<ol><li><ul><li><p>a</p></li></ul></li></ol>"),
                Arguments.of(
                        "- a\n  - b\n- c",
                        "<ul><li><p>a</p>\n<ul><li><p>b</p></li></ul></li><li><p>c</p></li></ul>"),
                Arguments.of("- a\n\n\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
                Arguments.of("- ```\n  a\n  ```", "<ul><li><p><code>a</code></p></li></ul>"),
                Arguments.of("10. a", "<ol><li><p>a</p></li></ol>"),
                Arguments.of("1\\. a", "<p>1. a</p>"));
    }

    static Stream<Arguments> spans() {
        return Stream.of(
                // escapes and entities
                Arguments.of("\\!\\\"\\#\\$\\%\\&\\'\\(\\)", "<p>!\"#$%&'()</p>"),
                Arguments.of("\\a\\甲\\ ", "<p>\\a\\甲\\</p>"),
                Arguments.of("\\[a](/b/)", "<p>[a](/b/)</p>"),
                Arguments.of("\\&amp;", "<p>&amp;</p>"),
                Arguments.of("&amp;&quot;&#65;&#x41;&#X41;", "<p>&\"AAA</p>"),
                Arguments.of("&#0;", "<p>\uFFFD</p>"),
                Arguments.of("&#99999999;", "<p>\uFFFD</p>"),
                Arguments.of("&amp &x; &#; &#x;", "<p>&amp &x; &#; &#x;</p>"),
                Arguments.of("&#42;a&#42;", "<p>*a*</p>"),
                // code
                Arguments.of("`a`", "<p><code>a</code></p>"),
                Arguments.of("` `` `", "<p><code>``</code></p>"),
                Arguments.of("` a`", "<p><code> a</code></p>"),
                Arguments.of("`a\nb`", "<p><code>a b</code></p>"),
                Arguments.of("`a\\`b`", "<p><code>a\\</code>b`</p>"),
                Arguments.of("*a`*`", "<p>*a<code>*</code></p>"),
                Arguments.of("[a`](/b)`", "<p>[a<code>](/b)</code></p>"),
                Arguments.of("```a``", "<p>```a``</p>"),
                Arguments.of("`a``b``", "<p>`a<code>b</code></p>"),
                Arguments.of("`&amp;`", "<p><code>&amp;</code></p>"),
                // emphasis
                Arguments.of("*a b*", "<p><i>a b</i></p>"),
                Arguments.of("a * b*", "<p>a * b*</p>"),
                Arguments.of("_a b_", "<p><i>a b</i></p>"),
                Arguments.of("a_\"b\"_", "<p>a_\"b\"_</p>"),
                Arguments.of("a-_(b)_", "<p>a-<i>(b)</i></p>"),
                Arguments.of("*(*a*)*", "<p><i>(<i>a</i>)</i></p>"),
                Arguments.of("__a, __b__, c__", "<p><b>a, <b>b</b>, c</b></p>"),
                Arguments.of("**a*", "<p>*<i>a</i></p>"),
                Arguments.of("*a**", "<p><i>a</i>*</p>"),
                Arguments.of("***a** b*", "<p><i><b>a</b> b</i></p>"),
                Arguments.of("*a **b*c**", "<p><i>a **b</i>c**</p>"),
                Arguments.of("*a [b*](/c)", "<p>*a <a /c>b*</a></p>"),
                Arguments.of("*foo**bar**baz*", "<p><i>foo<b>bar</b>baz</i></p>"),
                Arguments.of("*foo**bar*", "<p><i>foo**bar</i></p>"),
                // breaks
                Arguments.of("a  \nb", "<p>a<br>b</p>"),
                Arguments.of("a       \n   b", "<p>a<br>b</p>"),
                Arguments.of("*a  \nb*", "<p><i>a<br>b</i></p>"),
                Arguments.of("`a  \nb`", "<p><code>a   b</code></p>"));
    }

    static Stream<Arguments> links() {
        return Stream.of(
                Arguments.of("[a](/b \"c\")", "<p><a /b>a</a></p>"),
                Arguments.of("[a](/b 'c')", "<p><a /b>a</a></p>"),
                Arguments.of("[a](/b (c))", "<p><a /b>a</a></p>"),
                Arguments.of("[a](</b>)", "<p><a /b>a</a></p>"),
                Arguments.of("[a](/b(c)d)", "<p><a /b(c)d>a</a></p>"),
                Arguments.of("[a](/b\\)c)", "<p><a /b)c>a</a></p>"),
                Arguments.of("[a](/b?c=d&amp;e)", "<p><a /b?c=d&e>a</a></p>"),
                Arguments.of("[a](/b c)", "<p>[a](/b c)</p>"),
                Arguments.of("[a] (/b)", "<p>[a] (/b)</p>"),
                Arguments.of("[a](/b", "<p>[a](/b</p>"),
                Arguments.of("[a](\n/b\n)", "<p><a /b>a</a></p>"),
                Arguments.of("[a [b] c](/d)", "<p><a /d>a [b] c</a></p>"),
                Arguments.of("[a] b](/c)", "<p>[a] b](/c)</p>"),
                Arguments.of("[a [b](/c) d](/e)", "<p>[a <a /c>b</a> d](/e)</p>"),
                Arguments.of("[*a*](/b)", "<p><a /b><i>a</i></a></p>"),
                Arguments.of("*[a*](/b)", "<p>*<a /b>a*</a></p>"),
                Arguments.of("[](/b)", "<p><a /b>/b</a></p>"),
                Arguments.of("![](/b", "<p>![](/b</p>"),
                Arguments.of("[a]", "<p>[a]</p>"),
                Arguments.of("[a][b]", "<p>[a][b]</p>"),
                Arguments.of("[*a*][]", "<p>[<i>a</i>][]</p>"),
                Arguments.of("[a][b]\n\n[b]: /c", "<p><a /c>a</a></p>"),
                Arguments.of("[a][B]\n\n[ b ]: /c", "<p><a /c>a</a></p>"),
                Arguments.of("[a][]\n\n[a]: </c> 'd'", "<p><a /c>a</a></p>"),
                Arguments.of("[a]\n\n[a]:\n/c\n\"d\"", "<p><a /c>a</a></p>"),
                Arguments.of("[a]\n\n[a]: /c d", "<p>[a]</p>\n<p>[a]: /c d</p>"),
                Arguments.of("[a]\n\n[a]: /c\n[a]: /d", "<p><a /c>a</a></p>"),
                Arguments.of("b\n[a]: /c", "<p>b [a]: /c</p>"),
                Arguments.of("[a][b][c]\n\n[c]: /d", "<p>[a]<a /d>b</a></p>"),
                Arguments.of("[a][b][c]\n\n[c]: /d\n[a]: /e", "<p>[a]<a /d>b</a></p>"),
                Arguments.of("[a][b][c]\n\n[c]: /d\n[b]: /e", "<p><a /e>a</a><a /d>c</a></p>"),
                Arguments.of("> [a]: /c\n\n[a]", "<quote></quote>\n<p><a /c>a</a></p>"),
                Arguments.of("![a][b]\n\n[b]: media/c.png 'd'", "<photo media/c.png|d|a>"),
                Arguments.of("![a]\n\n[a]: media/c.png", "<photo media/c.png||a>"),
                Arguments.of("![*a* `b`](media/c.png)", "<photo media/c.png||a b>"),
                Arguments.of(
                        "<https://a.example/b?c=d>",
                        "<p><a https://a.example/b?c=d>https://a.example/b?c=d</a></p>"),
                Arguments.of("<https://a.example/b c>", "<p><https://a.example/b c></p>"),
                Arguments.of("<a.b@c.example>", "<p><a mailto:a.b@c.example>a.b@c.example</a></p>"),
                Arguments.of("https://a.example/", "<p>https://a.example/</p>"));
    }
}
