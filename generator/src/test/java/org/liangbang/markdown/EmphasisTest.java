package org.liangbang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Emphasis beside Chinese, Japanese and Korean characters, where CommonMark gives up. */
class EmphasisTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "这是**我想做的事。**所以",
                "**先把账算清。**再说别的",
                "**先把账算清，**再说别的",
                "**三件事：**修路、装灯、清淤",
                "**怎么办？**大家商量",
                "**动手！**今天就干",
                "会上**（东苑社区）**得分最高",
                "会上**“东苑社区”**得分最高",
                "会上**‘东苑’**得分最高",
                "会上**《公约》**通过",
                "会上**【公示】**贴出",
                "会上**〔2025〕**号文",
                "第3**“书记擂台”**赛",
                "第3**（补充）**场",
                "有A**“甲”**和B",
                "**等等……**还有",
                "**破折——**还有",
                "**间隔·**还有",
                "**波浪～**还有",
                "共**30余**户",
                "共**1.3万**元",
                "增长**12.5%**以上",
                "税后**¥1,000**元",
                "价格**$5**起",
                "正解是**④**项",
                "**C#**和**F#**两种",
                "用**`make`**编译",
                "见**[公示](/a/)**栏",
                "**[公示](/a/)**栏",
                "**末尾是`代码`**后面",
                "**《条例》**和**《细则》**都要学",
                "（**重点**）",
                "“**重点**”",
                "，**重点**。",
                "**重点**",
                "**重点**，后面",
                "前面，**重点**",
                "前面 **重点** 后面",
                "GIT**（分布式）**工具",
                "GIT**（分布式）**",
                "**（分布式）**GIT",
                "𠮷**(古字)**野家",
                "**(古字)**𠮷",
                "葛\uDB40\uDD00**(异体)**城",
                "これは**私のやりたいこと。**だから",
                "太郎は**「こんにちは」**と",
                "**스크립트(script)**라고",
                "**안녕(hello)**하세요",
                "😀**（笑）**的",
                "__重点__：说明",
                "说明：__重点__",
                "说明（__重点__）",
            })
    void strongWordsAreStrongWhateverStandsBesideThem(String body) {
        assertThat(Bodies.notation(body)).contains("<b>").doesNotContain("**").doesNotContain("__");
        assertThat(Bodies.said(body)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("exact")
    void emphasisIsReadLikeThis(String body, String line) {
        assertThat(Bodies.notation(body)).isEqualTo("<p>" + line + "</p>");
    }

    static Stream<Arguments> exact() {
        return Stream.of(
                Arguments.of("甲*乙。*丙", "甲<i>乙。</i>丙"),
                Arguments.of("**甲*乙*丙**", "<b>甲<i>乙</i>丙</b>"),
                Arguments.of("*甲**乙**丙*", "<i>甲<b>乙</b>丙</i>"),
                Arguments.of("***甲**乙*丙", "<i><b>甲</b>乙</i>丙"),
                Arguments.of("**甲。****乙。**", "<b>甲。****乙。</b>"),
                Arguments.of("**甲\n乙**", "<b>甲乙</b>"),
                Arguments.of("甲_乙_丙", "甲_乙_丙"),
                Arguments.of("a_b_c", "a_b_c"),
                Arguments.of("a*b*c", "a<i>b</i>c"),
                Arguments.of("a**\"b\"**c", "a**\"b\"**c"),
                Arguments.of("a *\"b\"* c", "a <i>\"b\"</i> c"),
                Arguments.of("**甲\n\n乙**", "**甲</p>\n<p>乙**"),
                Arguments.of("2*3*4", "2<i>3</i>4"),
                Arguments.of("2 * 3 * 4", "2 * 3 * 4"),
                Arguments.of("**甲 **乙**", "**甲 <b>乙</b>"),
                Arguments.of("\\*\\*甲**", "**甲**"),
                Arguments.of("`**`甲**", "<code>**</code>甲**"));
    }
}
