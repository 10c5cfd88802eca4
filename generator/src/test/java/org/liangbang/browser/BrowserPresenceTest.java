package org.liangbang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Says so when the browser tests are left out, and fails where they must not be. */
class BrowserPresenceTest {
    @Test
    void theBrowserIsThereWhereItIsRequired() {
        boolean required = System.getProperty("browser", "").equals("required");
        if (Chromium.installed().isEmpty()) {
            System.out.println(
                    "Chromium is not installed: the browser tests are left out"
                            + " (-Dbrowser=required makes this a failure)");
        }
        assertThat(required && Chromium.installed().isEmpty())
                .as("Chromium is required and not installed")
                .isFalse();
    }
}
