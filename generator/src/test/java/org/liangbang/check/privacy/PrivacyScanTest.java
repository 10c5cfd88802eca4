package org.liangbang.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PrivacyScanTest {
    private static final int TEN_MEGABYTES = 10_000_000;

    private final PrivacyScan scan = PrivacyScan.standard();

    private List<String> find(String line) {
        return scan.find(line).stream()
                .map(found -> found.kind() + " " + line.substring(found.from(), found.to()))
                .toList();
    }

    @Test
    void anIdentityNumberNeedsItsCheckDigitAndADay() {
        // GB 11643-1999 gives 11010519491231002X as its example
        assertThat(find("11010519491231002X"))
                .containsExactly("IDENTITY_NUMBER 11010519491231002X");
        assertThat(find("110105194912310021")).isEmpty();
        assertThat(find("11010519491331002X")).isEmpty();
        assertThat(find("订单号 110105 19491231 002x。"))
                .containsExactly("IDENTITY_NUMBER 110105 19491231 002x");
    }

    @Test
    void aMobileNumberIsFoundInAnyGroups() {
        assertThat(find("打138-0013 8000，或0371-00000000"))
                .containsExactly("MOBILE_NUMBER 138-0013 8000");
        assertThat(find("1 3 8 0 0 1 3 8 0 0 0")).hasSize(1);
        assertThat(find("＋８６１３８００１３８０００")).hasSize(1);
        assertThat(find("幺三八零零幺三八零零零")).hasSize(1);
        assertThat(find("12,13800138000,13900139000")).hasSize(2);
        assertThat(find("投资13800138000元")).isEmpty();
        assertThat(find("工单号：13800138000")).isEmpty();
    }

    @Test
    void aBankCardNeedsItsCheckDigitAndAnIssuer() {
        assertThat(find("4111 1111 1111 1111")).containsExactly("BANK_CARD 4111 1111 1111 1111");
        assertThat(find("4111 1111 1111 1112")).isEmpty();
        assertThat(find("7111111111111115")).isEmpty();
    }

    @Test
    void platesOfAllKindsAreFound() {
        assertThat(find("豫A·12345、京AD12345、粤B12345F、豫A1234学、苏e·9k88h")).hasSize(5);
        assertThat(find("晋A2025年、新A10001型、京A")).hasSize(1);
    }

    @Test
    void homesAreFoundAndSitesAreNot() {
        assertThat(find("3号楼2单元501室")).containsExactly("HOME_ADDRESS 3号楼2单元501室");
        assertThat(find("12栋1204")).containsExactly("HOME_ADDRESS 12栋1204");
        assertThat(find("某某家园5-2-302")).containsExactly("HOME_ADDRESS 5-2-302");
        assertThat(find("缫丝路12号院3号楼2单元")).hasSize(1);
        assertThat(find("缫丝路12号院，3号楼，东苑三栋，十号楼二单元的声控灯")).isEmpty();
        assertThat(find("48户、12栋1200平方米、2号楼15号前完工、家园2025-12-20")).isEmpty();
    }

    @Test
    void aMaskKeepsTheLength() {
        assertThat(PrivateKind.MOBILE_NUMBER.mask("13800138000")).isEqualTo("138******00");
        assertThat(PrivateKind.PLATE.mask("豫A12345")).isEqualTo("豫A****5");
        assertThat(PrivateKind.IDENTITY_NUMBER.mask("1")).isEqualTo("1");
    }

    @Test
    // a few seconds; time that grew with the square of the line would be hours
    @Timeout(120)
    void aLineOfTenMegabytesTakesSecondsWhateverItIsMadeOf() {
        for (String part :
                List.of(
                        "1", "1 ", "1-", "62", "1.", "一", "一二", "豫", "豫A", "豫A1", "@", "a@", "3号楼",
                        "3号楼2单元", "1-1-", "家园1-", "东户", "138 ", "4000 ", "\u200b", "1\u200b", "三栋",
                        "1组1号", "(", "编号：")) {
            String line = part.repeat(TEN_MEGABYTES / 50 / part.length());
            assertThat(scan.find(line)).as(part).isNotNull();
        }
        assertThat(scan.find("13".repeat(TEN_MEGABYTES / 2))).isEmpty();
        assertThat(scan.find("某某家园 5-2-302，138 0013 800 ".repeat(TEN_MEGABYTES / 25))).isNotEmpty();
    }
}
