package org.liangbang.campaign.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangbang.campaign.SmallDistrict;

class ReviewRulesTest {
    @Test
    void theExampleIsWithoutMistake() {
        assertThat(Town.district().said()).isEmpty();
    }

    /** What is changed in the example, and what is pointed at then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    id: m1              | id: m9              | review.id-differs: m9
                    period: 2025-02     | period: 2025-q1     | review.period: 2025-q1
                    period: 2025-02     | period: 2025-04     | review.period: 2025-04
                    period: 2025-02     | period: 2025-01     | review.period-repeated: 2025-01
                    unit: c,            | unit: q,            | review.unit-unknown: q
                    unit: c,            | unit: t,            | review.unit-elsewhere: t
                    unit: c,            | unit: a,            | review.unit-repeated: a
                    keeper: t.office    | keeper: t.off       | review.post-unknown: t.off
                    by: t.office        | by: t.off           | review.post-unknown: t.off
                    filed: 2025-03-05   | filed: 2025-01-31   | review.filed-early: 2025-01-31
                    id: living, name    | id: visits, name    | review.item-repeated: visits
                    , max: 40           | ``                  | review.item-points: living
                    max: 40             | max: 0              | review.item-points: 0
                    visits: 40          | visit: 40           | review.item-unknown: visit
                    visits: 40,         | ``                  | review.item-missing: c
                    , self: {visits: 40, living: 20} | ``     | review.marks-missing: c
                    living: 20          | living: yes         | review.mark-not-points: living
                    living: 20          | living: 41          | review.mark-range: living
                    living: 20          | living: -1          | review.mark-range: living
                    living: 20          | living: maybe       | value.not-a-choice: maybe
                    scale: points       | scale: result       | review.item-result: 60
                    """)
    void mistakesAreReportedWhereTheyAre(String old, String changed, String said) {
        assertThat(Town.district().with(old, changed).said()).contains(said);
    }

    @Test
    void nobodyAssessesTheirOwnUnit() {
        assertThat(Town.district().with("by: t.office", "by: a.secretary").said()).isEmpty();
        assertThat(
                        Town.district()
                                .with("- unit: b\n", "- unit: a\n")
                                .with("{unit: a, filed: 2025-02-05", "{unit: b, filed: 2025-02-05")
                                .with("by: t.office", "by: secretary")
                                .said())
                .containsExactly("review.assessor-own: secretary");
    }

    @Test
    void aFormMustBeThere() {
        assertThat(SmallDistrict.of(Town.DISTRICT + Town.SHEETS, ReviewKind.kind()).said())
                .containsExactly("review.form-unknown: monthly", "review.form-unknown: monthly");
    }

    @Test
    void aReviewCannotHaveTheIdOfAUnitOrOfAnotherRecord() {
        String taken = Town.SHEETS.replace("m1", "a");
        assertThat(SmallDistrict.of(Town.DISTRICT + Town.FORM + taken, ReviewKind.kind()).said())
                .containsExactly("review.id-taken: a");
        assertThat(Town.district().withFile("campaigns/x/contests/m1.yaml", "id: m1\n").said())
                .containsExactly("review.id-taken: m1");
    }

    @Test
    void reviewsWithoutCampaignAreReported() {
        String elsewhere = Town.FORM.replace("/x/", "/y/");
        assertThat(SmallDistrict.of(Town.DISTRICT + elsewhere, ReviewKind.kind()).said())
                .containsExactly("review.campaign-unknown: ");
    }
}
