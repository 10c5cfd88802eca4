package org.liangbang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.Block;
import org.liangbang.source.SourceFile;

/** Whatever editors type on the way to a finished article, reading it ends and throws nothing. */
class RobustnessTest {
    private static final MarkdownReader READER = new MarkdownReader();

    static final String ARTICLE =
            """
            本网讯 十二月二十日，**第四季度书记擂台赛。**在东苑社区举行，共{{lsb-2025/2025-q4/entries}}个支部登台。

            ## 一季一晒，*晒*出干劲

            　　“说到就要做到。”评委说。
            得分见[成绩表](/campaigns/lsb-2025/contests/2025-q4/ "成绩")，办法见 <https://liangbang.example/a?b=c&d>。\\
            监督电话 0371-0000-0000，用`check --fix`检查。

            ![三个人在楼前看公示栏](media/2025/q4.png "公示栏前。
            柳岸街道 图")

            | 支部 | **得分** | 说明 |
            |:-----|--------:|:----:|
            | 东苑 | 92.50 | {{lsb-2025/2025-q4/liuan-dongyuan/rank}} |
            | 西桥 | 91.25 | `a \\| b` |

            ::: standings contest=2025-q4 title="前 五 名"
            :::

            1. 修路
               - 一号路
               - 二号路，&lt;共&#20013;&gt;
            2. 装灯

            > 群众说：“路平了，灯亮了。”
            > — 东苑社区居民

            ::: optional
            ### 还有一点

            可以略去的一段[依据][1]。𠮷祥😀
            :::

            ~~~ text
            ::: 不是指令 {{不是取数}}
            ~~~

            [1]: https://liangbang.example/rules "办法"
            """;

    private static Outcome<List<Block>> read(String body) {
        return READER.read(new SourceFile("a.md", body), 1);
    }

    @Test
    void richArticleHasOneDoubtOnly() {
        assertThat(read(ARTICLE).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("markdown.indent");
        assertThat(read(ARTICLE).value().orElseThrow()).hasSize(10);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void everyPrefixAndEverySuffixIsRead() {
        for (int cut = 0; cut <= ARTICLE.length(); cut++) {
            check(ARTICLE.substring(0, cut));
            check(ARTICLE.substring(cut));
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void mutationsAreRead() {
        Random random = new Random(4);
        int rounds = Integer.getInteger("liangbang.mutations", 2_000);
        for (int round = 0; round < rounds; round++) {
            StringBuilder text = new StringBuilder(ARTICLE);
            for (int change = random.nextInt(4); change >= 0; change--) {
                mutate(text, random);
            }
            check(text.toString());
        }
    }

    private static void mutate(StringBuilder text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to));
            case 2 -> text.insert(from, RandomBodies.body(random, 1));
            default -> text.setCharAt(from, (char) random.nextInt(0x10000));
        }
    }

    /** Reads a text and looks whether every place lies in it. */
    private static void check(String body) {
        SourceFile file = new SourceFile("a.md", body);
        for (Diagnostic said : READER.read(file, 1).diagnostics()) {
            assertThat(said.place().file()).isSameAs(file);
            assertThat(said.place().endLine()).isLessThanOrEqualTo(file.lineCount());
            assertThat(said.place().text()).isNotNull();
        }
    }

    @Test
    void manyThreadsReadTheSame() {
        String table = "|甲|乙|\n|:-|-:|\n|1|2|\n";
        String plain = "甲：乙|丙-丁\n*戊*";
        List<Outcome<List<Block>>> alone = List.of(read(table), read(plain), read(ARTICLE));
        List<String> bodies = List.of(table, plain, ARTICLE);
        IntStream.range(0, 3_000)
                .parallel()
                .forEach(
                        index ->
                                assertThat(read(bodies.get(index % 3)))
                                        .isEqualTo(alone.get(index % 3)));
    }
}
