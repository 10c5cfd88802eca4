package org.liangbang.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Says so when no second program reads our PDFs, and fails where one must. */
class PopplerPresenceTest {
    @Test
    void theSecondExtractorIsThereWhereItIsRequired() {
        boolean required = System.getProperty("pdftotext", "").equals("required");
        if (!Poppler.installed()) {
            System.out.println(
                    "pdftotext (Debian: poppler-utils) is not installed: our PDFs are read by one"
                            + " extractor only (-Dpdftotext=required makes this a failure)");
        }
        assertThat(required && !Poppler.installed())
                .as("pdftotext is required and not installed")
                .isFalse();
    }
}
