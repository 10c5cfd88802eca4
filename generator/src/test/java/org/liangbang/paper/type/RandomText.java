package org.liangbang.paper.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chinese paragraphs as a hasty editor might write them; the same seed gives the same text. */
final class RandomText {
    private static final String HAN =
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严";

    private final Random random;

    RandomText(long seed) {
        random = new Random(seed);
    }

    /** A paragraph of one to three runs, of up to so many pieces; indented or not. */
    Paragraph paragraph(int mostPieces) {
        List<Run> runs = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            int pieces = 1 + random.nextInt(mostPieces);
            for (int piece = 0; piece < pieces; piece++) {
                clause(text, 0);
            }
            runs.add(new Run(text.toString(), i == 0 ? Face.SONG_BOLD : Face.SONG, i));
        }
        return new Paragraph(runs, random.nextInt(4) == 0 ? 0 : Paragraph.BODY_INDENT);
    }

    /** A number from 0 up to, but not including, the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Any characters at all, well formed or not. */
    String noise(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(6);
            if (kind == 0) {
                text.append((char) random.nextInt(0x10000));
            } else if (kind == 1) {
                text.append("“‘（《”’）》，。！？…—·/ 　".charAt(random.nextInt(18)));
            } else if (kind == 2) {
                text.append((char) (' ' + random.nextInt(95)));
            } else if (kind == 3) {
                text.appendCodePoint(0x20000 + random.nextInt(0x1000));
            } else {
                han(text, 1);
            }
        }
        return text.toString();
    }

    private void clause(StringBuilder text, int depth) {
        han(text, 2 + random.nextInt(9));
        switch (random.nextInt(15)) {
            case 0 -> text.append(number());
            case 1 -> text.append(number()).append("年");
            case 2 ->
                    text.append(1 + random.nextInt(12)).append("月").append(random.nextInt(31) + 1);
            case 3 -> text.append(pick("GDP", "IT", "App", "GB/T 15834", "Wi-Fi"));
            case 4 -> nested(text, "“", "”", depth);
            case 5 -> nested(text, "（", "）", depth);
            case 6 -> nested(text, "《", "》", depth);
            case 7 -> text.append("——");
            case 8 -> text.append("……");
            case 9 -> text.append("·");
            case 10 -> text.append(pick(" ", " ", "　"));
            default -> {}
        }
        han(text, 1 + random.nextInt(4));
        if (depth == 0) {
            text.append(pick("，", "，", "，", "、", "；", "：", "。", "。", "！", "？", "？！"));
        }
    }

    private void nested(StringBuilder text, String open, String close, int depth) {
        text.append(open);
        if (depth < 3) {
            clause(text, depth + 1);
        }
        han(text, 1 + random.nextInt(3));
        text.append(pick("", "", "。", "！")).append(close);
    }

    private void han(StringBuilder text, int count) {
        for (int i = 0; i < count; i++) {
            text.append(HAN.charAt(random.nextInt(HAN.length())));
        }
    }

    private String number() {
        int value = random.nextInt(20_000);
        return switch (random.nextInt(5)) {
            case 0 -> value / 100 + "." + value % 100 + "%";
            case 1 -> value / 1_000 + "." + value % 10 + "万";
            case 2 -> "-" + value % 100;
            case 3 -> "1," + (100 + value % 900);
            default -> Integer.toString(value);
        };
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
