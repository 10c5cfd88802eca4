package org.liangbang.paper.layout.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.pdf.PaintedText;
import org.liangbang.paper.pdf.PdfWriter;
import org.liangbang.paper.pdf.TaggedText;
import org.liangbang.paper.pdf.ThemeFonts;
import org.liangbang.paper.type.Face;
import org.liangbang.tools.Poppler;

/**
 * Names in characters of the third level of the table of general standard characters, most of them
 * outside the basic plane, are printed and come out again wherever they stand in an edition.
 */
class RareNamesTest {
    private static final String RARE = "𬭚𫖮𪩘𬱖𬘭𬍛𫄧𬸪𫇭𬒈𬬭𬳵𬤊𫘧𬜬𬟽𬶍𬳶鼩龢淼翀赟彧婠堃喆祎昇甯";

    private static final String ARTICLE =
            """
            ---
            title: 𫖮老伯的灯 照到𪩘河桥头
            kicker: 𬱖巷社区
            deck: 邻居龢嫂和堃叔接过了钥匙
            date: 2025-12-20
            status: signed
            signed-by: x.y
            photos: [{file: media/lamp.png, caption: 桥头的灯由𬍛师傅换好, credit: 𫄧翀 摄, alt: 灯}]
            byline: [{role: 通讯员, names: [穆𬭚, 𬸪喆]}]
            ---
            住在𫇭里的𬒈家三口先看见灯亮。**𬬭记得**，上一回换灯还是𬳵、𬤊两兄弟在的时候。
            """;

    private static final byte[] PDF = print();

    private static byte[] print() {
        SmallPaper paper = new SmallPaper();
        StringBuilder text = new StringBuilder(ARTICLE);
        for (int at = 0; at < RARE.codePointCount(0, RARE.length()); at++) {
            String name = Character.toString(RARE.codePointAt(RARE.offsetByCodePoints(0, at)));
            text.append("\n第").append(at + 1).append("户姓").append(name).append("，灯亮到门口，");
            text.append("“路看得清了。”").append(name).append("家的人说。\n");
        }
        paper.photo("media/lamp.png", 1_200, 800).file("articles/2025/a.md", text.toString());
        paper.file(
                "editions/e.yaml",
                """
                id: e
                number: 1
                date: 2025-12-24
                status: signed
                pages:
                  - name: 𬘭河专版
                    duty: {editor: 彧甲, proof: 赟乙, layout: 祎丙}
                    layout: standard
                    items:
                      - article: a
                """);
        TypesetDocument document =
                paper.typeset(ThemeFonts.ALL).value().orElseThrow().editions().get(0).document();
        return new PdfWriter(ThemeFonts.ALL, picture -> Pixel.png()).write(document);
    }

    @Test
    void everyFaceHasThem() {
        for (Face face : EnumSet.allOf(Face.class)) {
            List<String> lacking =
                    RARE.codePoints()
                            .filter(each -> !ThemeFonts.ALL.has(face, each))
                            .mapToObj(Character::toString)
                            .toList();
            assertThat(lacking).as(face.name()).isEmpty();
        }
        assertThat(RARE.codePoints().filter(each -> each > 0xffff).count()).isGreaterThan(15);
    }

    @Test
    void theStoryIsReadOutWithAllOfThem() throws IOException {
        assertThat(TaggedText.stories(PDF)).hasSize(1);
        String story = PaintedText.solid(TaggedText.stories(PDF).get(0));
        assertThat(story)
                .contains("𫖮老伯的灯照到𪩘河桥头", "𬱖巷社区", "邻居龢嫂和堃叔接过了钥匙")
                .contains("桥头的灯由𬍛师傅换好𫄧翀摄", "穆𬭚", "𬸪喆")
                .contains("住在𫇭里的𬒈家三口先看见灯亮。𬬭记得，上一回换灯还是𬳵、𬤊两兄弟在的时候。")
                .contains(householdsInOrder());
    }

    private static List<String> householdsInOrder() {
        return RARE.codePoints()
                .mapToObj(Character::toString)
                .map(name -> "户姓" + name + "，灯亮到门口，“路看得清了。”" + name + "家的人说。")
                .toList();
    }

    @Test
    void bothExtractorsFindThem() throws IOException {
        assumeTrue(Poppler.installed(), "pdftotext is not installed");
        String found = PaintedText.byPoppler(PDF);
        assertThat(found).isEqualTo(PaintedText.byPdfBox(PDF));
        assertThat(found).contains(householdsInOrder()).contains("彧甲", "赟乙", "祎丙");
    }
}
