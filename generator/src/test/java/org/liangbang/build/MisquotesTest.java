package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.diagnostic.Diagnostic;

/**
 * An article over the records of the sample district, one sentence on each line. A number that
 * nobody kept is put in first; then each is replaced by what the warning says the record has.
 */
class MisquotesTest {
    private static final int NEVER = 4321;

    /** Sentences that name a figure of each kind of record; ＃ stands for the number. */
    private static final List<String> NAMED =
            List.of(
                    // ledgers, by name and by link; figures also as they are called there
                    "无主管楼院台账里，人均分包＃处",
                    "[院子的账](/ledgers/courtyards/)上摸出的问题有＃件",
                    "[院子的账](/ledgers/courtyards/)写得细：[摸出的问题](/ledgers/courtyards/#rows)一共＃件",
                    "穗渡区的无主管楼院台账里，交给居民的比例＃%",
                    "{{ledgers/courtyards/total}}，分包干部＃名",
                    // findings
                    "销号率＃%，见[整改台账](/campaigns/lsb-2025/findings/)",
                    "[整改台账](/campaigns/lsb-2025/findings/)上，已销号＃件",
                    "[整改台账](/campaigns/lsb-2025/findings/)上，织灯社区已销号＃件",
                    // stars
                    "五星＃个，见[星级](/campaigns/wuxing-2025/stars/)",
                    "[星级](/campaigns/wuxing-2025/stars/)里，织灯社区持星＃颗",
                    // wall charts
                    "全区攻坚图上，分开雨污混接点＃处",
                    // observations
                    "[那天上午](/campaigns/lsb-2025/observations/q4-qingwan/)参加的＃人",
                    "磬湾街道四季度观摩参加的有＃人",
                    "[观摩](/campaigns/lsb-2025/observations/)看了＃站",
                    // returns
                    "半月报进度做得怎样，按时率＃%",
                    "半月报进度做得怎样，织灯社区按时率＃%",
                    // reviews
                    "[考核](/campaigns/lsb-2025/reviews/monthly-2025-11/)里，梭桥社区得了＃分");

    /** Sentences that say nothing certain of a figure. */
    private static final List<String> UNCERTAIN =
            List.of(
                    // no record is named
                    "摸出的问题＃件",
                    "销号率＃%",
                    // not meant exactly, or something else is counted
                    "无主管楼院台账里，摸出的问题约＃件",
                    "无主管楼院台账里，摸出的问题＃件以上",
                    "无主管楼院台账里，摸出的问题＃人",
                    // the record itself is only about so many
                    "无主管楼院台账里，涉及户数＃户",
                    // something stands between name and number
                    "无主管楼院台账里，摸出的问题的院子＃件",
                    "[院子的账](/ledgers/courtyards/)上门口种了树的有＃件",
                    // a part only, in time or of the whole
                    "无主管楼院台账里，11月摸出的问题＃件",
                    "无主管楼院台账里，新增的摸出的问题＃件",
                    "无主管楼院台账里，杼坊街道摸出的问题＃件",
                    "[整改台账](/campaigns/lsb-2025/findings/)上，其中三季度销号率＃%",
                    "[整改台账](/campaigns/lsb-2025/findings/)上，平均销号率＃%",
                    "半月报进度做得怎样，上半年按时率＃%",
                    // another record is named, or a unit without such a figure
                    "[整改台账](/campaigns/lsb-2025/pledges/)上，销号率＃%",
                    "[星级](/campaigns/wuxing-2025/stars/)里五星要＃分",
                    "[星级](/campaigns/wuxing-2025/stars/)里，杼坊街道持星＃颗");

    @TempDir private static Path work;
    private static Map<String, Diagnostic> first;
    private static Map<String, Diagnostic> second;

    @BeforeAll
    static void checkTwice() throws IOException {
        Path content = work.resolve("content");
        Sites.copy(Path.of("content"), content);
        List<String> all = new ArrayList<>(NAMED);
        all.addAll(UNCERTAIN);
        first = check(content, all, Map.of());
        second = check(content, all, first);
    }

    /** What is said of each sentence. */
    private static Map<String, Diagnostic> check(
            Path content, List<String> sentences, Map<String, Diagnostic> before)
            throws IOException {
        List<String> lines = new ArrayList<>();
        lines.addAll(
                List.of(
                        "---",
                        "title: 数字对一对",
                        "date: 2025-12-24",
                        "status: signed",
                        "signed-by: suidu.office",
                        "dateline: 本网讯",
                        "byline: [{role: 通讯员, names: [本刊通讯组]}]",
                        "units: [suidu]",
                        "campaigns: [lsb-2025]",
                        "---"));
        int head = lines.size();
        for (String sentence : sentences) {
            String number =
                    Optional.ofNullable(before.get(sentence))
                            .map(said -> said.arguments().get("recorded"))
                            .map(Object::toString)
                            .orElse(NEVER + "");
            lines.add(sentence.replace("＃", number) + "。");
            lines.add("");
        }
        Files.write(content.resolve("articles/2025/numbers.md"), lines);
        Map<String, Diagnostic> found = new TreeMap<>();
        for (Diagnostic each : Sites.check(content, Optional.empty())) {
            if (each.place().file().path().equals("articles/2025/numbers.md")) {
                assertThat(each.isError()).as(each.toString()).isFalse();
                if (each.code().equals("article.number-differs")) {
                    found.put(sentences.get((each.place().line() - head - 1) / 2), each);
                }
            }
        }
        return found;
    }

    @Test
    void aNumberBesideANamedFigureIsHeldAgainstIt() {
        assertThat(first.keySet()).containsAll(NAMED);
        first.values()
                .forEach(
                        said -> {
                            assertThat(said.arguments()).containsEntry("stated", NEVER + "");
                            assertThat(said.related()).hasSize(1);
                            assertThat(said.related().get(0).span().file().path())
                                    .matches("(campaigns|ledgers)/.*");
                        });
    }

    @Test
    void whatTheRecordSaysIsLeftAlone() {
        assertThat(second).isEmpty();
    }

    @Test
    void whatIsUncertainIsLeftAlone() {
        assertThat(first.keySet()).doesNotContainAnyElementsOf(UNCERTAIN);
    }
}
