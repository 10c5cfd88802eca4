package org.liangbang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
    @Test
    void profileMeansTheColoursOfSrgb() {
        ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        float[][] colours = {{0, 0, 0}, {1, 1, 1}, {0.5f, 0.5f, 0.5f}, {0.6f, 0.1f, 0.07f}};

        for (float[] colour : colours) {
            float[] seen = ours.toRGB(colour);
            for (int i = 0; i < 3; i++) {
                assertThat(seen[i]).isCloseTo(colour[i], offset(0.005f));
            }
        }
    }
}
