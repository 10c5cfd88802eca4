package org.liangbang.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private static String html(HtmlWriter out) {
        return new String(out.done().toBytes(), UTF_8);
    }

    @Test
    void elementsAreClosedInTheirOrder() {
        HtmlWriter out = new HtmlWriter().open("p", "note").text("一").open("b").text("二");

        assertThat(html(out.close().close())).isEqualTo("<p class=\"note\">一<b>二</b></p>");
    }

    @Test
    void emptyElementsHaveNoEndTagAndDrawnOnesEndInTheirOwn() {
        HtmlWriter out = new HtmlWriter().open("br").close().open("svg").open("path");
        out.with("d", "M0 0").close().close();

        assertThat(html(out)).isEqualTo("<br><svg><path d=\"M0 0\"/></svg>");
    }

    @Test
    void nothingIsLeftOpen() {
        HtmlWriter out = new HtmlWriter().open("p");

        assertThatThrownBy(out::done).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAttributeNeedsAnElementJustOpened() {
        HtmlWriter out = new HtmlWriter().open("p").text("一");

        assertThatThrownBy(() -> out.with("class", "x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void charactersThatNoPageMayHoldAreReplaced() {
        HtmlWriter out = new HtmlWriter().open("p").text("a\u0000b\u0008c\ud800d\uffff\u0085");

        assertThat(html(out.close())).isEqualTo("<p>a\ufffdb\ufffdc\ufffdd\ufffd\ufffd</p>");
    }

    @Test
    void anyTextIsReadAgainAsItWasWritten() {
        Random random = new Random(20251224);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int at = random.nextInt(30); at > 0; at--) {
                text.appendCodePoint(point(random));
            }
            text.append('x');
            HtmlWriter out = new HtmlWriter().open("p").with("title", text.toString());
            String html = html(out.text(text.toString()).close());

            assertThat(Jsoup.parse(html).selectFirst("p").wholeText()).isEqualTo(text.toString());
            assertThat(Jsoup.parse(html).selectFirst("p").attr("title")).isEqualTo(text.toString());
        }
    }

    /** Any character that a page may hold, those of mark-up more often than others. */
    private static int point(Random random) {
        String marks = "<>&\"'`={}/ \t;#x41";
        if (random.nextInt(3) == 0) {
            return marks.charAt(random.nextInt(marks.length()));
        }
        int point = random.nextInt(0x30000);
        boolean allowed =
                point >= 0xA0 && !(point >= 0xD800 && point < 0xE000) && (point & 0xFFFE) != 0xFFFE;
        return allowed ? point : '榜';
    }
}
