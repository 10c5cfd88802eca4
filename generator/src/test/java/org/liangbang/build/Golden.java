package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden files: what was reviewed once and must stay. {@code -Dgolden=update} rewrites them; a
 * missing one is written and the test fails, so that it is looked at in the diff (ADR 0005).
 */
public final class Golden {
    private final boolean updating;

    private Golden(boolean updating) {
        this.updating = updating;
    }

    /** The golden files, compared or updated as the run asks. */
    public static Golden here() {
        return new Golden("update".equals(System.getProperty("golden")));
    }

    /** Compares a text with its golden file. */
    public void compare(Path file, String text) throws IOException {
        boolean missing = !Files.exists(file);
        if (updating || missing) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        if (missing && !updating) {
            fail("written for the first time, review it: " + file);
        }
        assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
    }
}
