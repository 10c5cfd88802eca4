package org.liangbang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangbang.build.Fixes;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;
import org.liangbang.yaml.YamlReader;

class PunctuationTest {
    private static String mended(String line) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Punctuation.Edit edit : Punctuation.edits(line, 0, line.length())) {
            text.append(line, at, edit.from()).append(edit.text());
            at = edit.to();
        }
        return text.append(line, at, line.length()).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "完成三栋,新增两处|完成三栋，新增两处",
                "目标:3栋;期限:年底|目标：3栋；期限：年底",
                "办成了吗?办成了!|办成了吗？办成了！",
                "杼坊街道(示例)|杼坊街道（示例）",
                "讲5~8分钟|讲5～8分钟",
                "他说\"先记账\"再动手|他说“先记账”再动手",
                "共 12 件|共12件",
            })
    void halfWidthMarksBesideChineseBecomeFullWidth(String written, String right) {
        assertThat(mended(written)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3,000",
                "a, b; c: d",
                "f(x) = 1",
                "台上晒成绩 台下找差距",
                "全角，没有毛病；“引号”也对。",
                "[说明](https://example.org/a,b)",
                "12.5分",
            })
    void whatIsRightIsLeftAlone(String line) {
        assertThat(Punctuation.edits(line, 0, line.length())).isEmpty();
    }

    @Test
    void mendingTwiceChangesNothingMore() {
        String once = mended("完成三栋,新增 2 处(含~号)\"好\"");
        assertThat(mended(once)).isEqualTo(once);
    }

    @Test
    void aFixKeepsCommentsOrderAndSyntax(@TempDir Path root) throws Exception {
        String written =
                "# 说明,不动\n- id: p1\n  text: 完成三栋,新增两处   # 旁注,不动\n"
                        + "  list: [甲,乙]\n  quoted: \"目标:3栋\"\n";
        Files.writeString(root.resolve("a.yaml"), written);
        SourceFile file = new SourceFile("a.yaml", written);
        List<Diagnostic> said = new ArrayList<>();
        Outcome<Node> node = new YamlReader().read(file);
        new PunctuationLint(file, said::add).data(node.value().orElseThrow());

        assertThat(Fixes.apply(root, said)).isEqualTo(2);
        assertThat(Files.readString(root.resolve("a.yaml")))
                .isEqualTo(
                        "# 说明,不动\n- id: p1\n  text: 完成三栋，新增两处   # 旁注,不动\n"
                                + "  list: [甲,乙]\n  quoted: \"目标：3栋\"\n");
    }

    @Test
    void codeCallsAndLinksInATextAreLeftAlone() {
        SourceFile file =
                new SourceFile("a.md", "看`甲,乙`和{{a/b/c}}与[附件](/units/甲,乙/)\n```\n甲,乙\n```\n丙,丁\n");
        List<Diagnostic> said = new ArrayList<>();
        new PunctuationLint(file, said::add).text(1);
        assertThat(said).hasSize(1);
        assertThat(said.get(0).place()).hasToString("a.md:5:2");
    }
}
