package org.liangbang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.paper.pdf.ThemeFonts;
import org.liangbang.paper.type.Cluster;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.GlyphRun;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

class MissingGlyphsTest {
    private static final SourceFile FILE =
            new SourceFile("units/a.yaml", "- id: a😀\n  name: 灯😀村\n  note: 𪩘\n");

    private static final Span NAME = FILE.span(FILE.text().indexOf("灯"), FILE.text().indexOf("村"));

    private static TypesetDocument showing(String glyphs) {
        Cluster cluster = new Cluster(glyphs, glyphs, 0, 9_000);
        TagDraft root = TagDraft.document();
        Frame.Text text =
                new Frame.Text(
                        new Box(0, 0, 9_000, 9_000),
                        root.open(Tag.Kind.P).owner(),
                        new Frame.Setting(9_000, 8_000, new Colour(0)),
                        List.of(new GlyphRun(Face.HEI, 0, List.of(cluster))));
        OffsetDateTime issued = OffsetDateTime.parse("2025-12-24T08:30:00+08:00");
        return new TypesetDocument(
                new Imprint("a", "灯", "灯", "zh-CN", issued),
                List.of(new Sheet(1, "", 90_000, 90_000, List.of(text))),
                root.finish(),
                List.of(),
                Optional.empty());
    }

    @Test
    void aCharacterThatItsFaceLacksIsSaidWhereItIsWritten() {
        List<Diagnostic> found = MissingGlyphs.in(showing("灯😀村"), ThemeFonts.ALL, NAME, List.of());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).arguments())
                .containsEntry("character", "😀")
                .containsEntry("code", "U+1f600");
        assertThat(found.get(0).place()).hasToString("units/a.yaml:2:10");
        assertThat(found.get(0).isError()).isTrue();
    }

    @Test
    void whatWasSaidIsNotSaidAgain() {
        List<Diagnostic> said = List.of(MissingGlyphs.error(0x1F600, FILE.start()));
        assertThat(said.get(0).place()).hasToString("units/a.yaml:1:8");
        assertThat(MissingGlyphs.in(showing("😀🐟"), ThemeFonts.ALL, NAME, said))
                .extracting(each -> each.arguments().get("character"))
                .containsExactly("🐟");
    }

    @Test
    void aCharacterThatIsNotInTheFileIsSaidAtThePlace() {
        assertThat(MissingGlyphs.error(0x1F41F, NAME).place()).isEqualTo(NAME);
    }

    @Test
    void rareCharactersOfTheFontsAreNoMistake() {
        assertThat(MissingGlyphs.in(showing("灯𪩘村"), ThemeFonts.ALL, NAME, List.of())).isEmpty();
    }
}
