package org.liangbang.campaign.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangbang.campaign.SmallDistrict;

class ContestRulesTest {
    @Test
    void theExampleIsWithoutMistake() {
        assertThat(Stage.district().said()).isEmpty();
    }

    /** What is changed in the example, and what is pointed at then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    j4: recused                  | j4: [50, 30]        | contest.judge-not-recused: j4
                    j3: [52, 32]                 | j3: recused, j9: [1, 2] | contest.judge-unknown: j9
                    , j3: [52, 32]               | ``                  | contest.marks-missing: b
                    [51, 31]                     | [51]                | contest.mark-count: j2: [51
                    [51, 31]                     | [51, 40.5]          | contest.mark-range: 40.5
                    [51, 31]                     | [-1, 31]            | contest.mark-range: -1
                    [51, 31]                     | absent              | contest.marks-form: j2
                    least-judges: 3              | least-judges: 4     | contest.too-few-judges: a
                    unit: c                      | unit: b             | contest.entry-repeated: b
                    unit: c                      | unit: q             | contest.unit-unknown: q
                    order: 3                     | order: 2            | contest.order-repeated: 2
                    id: j2                       | id: j1              | contest.judge-repeated: j1
                    post: t.two                  | post: t.one         | contest.judge-post-repeated: t.one
                    post: t.two                  | post: t.nine        | contest.post-unknown: t.nine
                    t.counting                   | t.two               | contest.judge-counts: t.two
                    rule: hundred                | rule: hundert       | contest.rule-unknown: hundert
                    in-force: {from: 2025-01-01} | in-force: {from: 2025-04-01} | contest.rule-not-in-force: hundred
                    organiser: t                 | organiser: tt       | contest.organiser-unknown: tt
                    minutes: 8:20                | note: 没有计时        | contest.minutes-missing: b
                    minutes: 8:20                | minutes: 8分20秒     | contest.minutes-form: 8分20秒
                    adjustments: {from: -3, to: 3} | basis: 文件         | contest.adjustments-not-allowed: 2
                    id: q1                       | id: q2              | contest.id-differs: q2
                    held: 2025-03-20             | held: 2024-03-20    | contest.held-outside: 2024-03-20
                    until: 2025-03-27            | until: 2025-03-19   | contest.objections-early: 2025-03-19
                    about: b                     | about: bb           | contest.objection-unit: bb
                    date: 2025-03-22             | date: 2025-03-02    | contest.objection-early: 2025-03-02
                    text: 为什么                  | text: 为什么, answer: 复核无误 | contest.answer-half: 复核无误
                    text: 为什么                  | text: 为什么, answer: 复核无误, answered: 2025-03-21 | contest.answer-early: 2025-03-21
                    """)
    void mistakesAreReportedWhereTheyAre(String old, String changed, String said) {
        assertThat(Stage.district().with(old, changed).said()).contains(said);
    }

    @Test
    void twoContestsCannotShareAnId() {
        SmallDistrict district =
                Stage.district()
                        .withFile(
                                "campaigns/x/contests/q2.yaml",
                                Stage.CONTEST.substring(Stage.CONTEST.indexOf("id: q1")));
        assertThat(district.said()).contains("contest.id-repeated: q1", "contest.id-differs: q1");
    }

    @Test
    void aContestCannotHaveTheIdOfAUnit() {
        SmallDistrict district =
                SmallDistrict.of(
                        Stage.DISTRICT + Stage.CONTEST.replace("q1", "c"), ContestKind.kind());
        assertThat(district.said()).containsExactly("contest.id-taken: c");
    }

    @Test
    void aContestWithoutCampaignIsReportedOnce() {
        SmallDistrict district =
                SmallDistrict.of(
                        Stage.DISTRICT + Stage.CONTEST.replace("/x/", "/y/"), ContestKind.kind());
        assertThat(district.said()).containsExactly("contest.campaign-unknown: ");
    }

    @Test
    void aMistakeInTheCampaignIsNotReportedForEachContestAgain() {
        assertThat(Stage.district().with("year: 2025", "year: many").said())
                .containsExactly("value.not-an-integer: many");
    }

    @Test
    void aJudgeWhoStandsAsideNeedNotBeFromTheUnit() {
        assertThat(Stage.district().with("j1: [50, 30], j2: [51", "j1: recused, j2: [51").said())
                .isEmpty();
    }
}
