package org.liangbang.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final String ADDRESS = "https://liangbang.example/editions/2025-12-24/";

    private static BitMatrix modules(QrCode code) {
        BitMatrix modules = new BitMatrix(code.size());
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.isDark(column, row)) {
                    modules.set(column, row);
                }
            }
        }
        return modules;
    }

    @Test
    void anAddressIsReadBack() throws Exception {
        assertThat(new Decoder().decode(modules(QrCode.of(ADDRESS))).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void aSoiledCodeIsReadBack() throws Exception {
        BitMatrix soiled = modules(QrCode.of(ADDRESS));
        for (int row = 18; row < 23; row++) {
            for (int column = 18; column < 23; column++) {
                soiled.flip(column, row);
            }
        }
        assertThat(new Decoder().decode(soiled).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void itHasTheSmallestSizeThatHoldsTheAddress() {
        assertThat(QrCode.of("https://a.cn").size()).isEqualTo(21);
        assertThat(QrCode.of(ADDRESS).size()).isEqualTo(33);
    }

    @Test
    void whatNoCodeHoldsIsRefused() {
        String longest = "a".repeat(2_331);
        assertThat(QrCode.of(longest).size()).isEqualTo(177);
        assertThatThrownBy(() -> QrCode.of(longest + "a"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrCode.of("")).isInstanceOf(IllegalArgumentException.class);
    }
}
