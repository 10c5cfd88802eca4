package org.liangbang.paper.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.liangbang.paper.type.Face;

/** The fonts of the theme, read once for all tests of a process. */
public final class ThemeFonts {
    /** All five faces. */
    public static final FontSet ALL = FontSet.of(ThemeFonts::file);

    private ThemeFonts() {}

    static byte[] file(Face face) {
        String name =
                switch (face) {
                    case SONG -> "NotoSerifSC-Regular";
                    case SONG_BOLD -> "NotoSerifSC-Bold";
                    case HEI -> "NotoSansSC-Regular";
                    case HEI_BLACK -> "NotoSansSC-Black";
                    case KAI -> "LXGWWenKai-Regular";
                };
        try {
            return Files.readAllBytes(Path.of("theme", "fonts", name + ".ttf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
