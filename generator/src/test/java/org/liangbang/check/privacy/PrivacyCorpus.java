package org.liangbang.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Lines with private data and lines that only look so, made by code of its own: it knows the forms
 * people write, and shares no rule, table or word list with the detectors.
 */
final class PrivacyCorpus {
    private static final String[] CARRIERS = {
        "  note: 村民来电反映，%s，已记下",
        "3,东苑社区,%s,已办结",
        "昨天下午记下的是%s，书记当场回了话。",
        "    caption: 公示栏前的居民（%s）",
        "- {date: 2025-11-08, text: \"%s\"}",
        "# 备忘 %s",
        "| 12 | %s | 2025-12-20 |",
        "%s",
    };

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String[] REGIONS = {
        "410105", "110101", "330102", "510104", "650102", "440305", "230103", "620102", "310115"
    };

    private final Random random;

    PrivacyCorpus(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A line of the corpus.
     *
     * @param text the line
     * @param kind the private data in it; empty for a look-alike
     */
    record Sample(String text, Optional<PrivateKind> kind) {}

    /** So many lines, half of them with private data of all kinds in turn. */
    List<Sample> lines(int count) {
        List<Supplier<Sample>> makers =
                List.of(
                        () -> in(PrivateKind.IDENTITY_NUMBER, identity()),
                        () -> in(PrivateKind.MOBILE_NUMBER, mobile()),
                        () -> in(PrivateKind.BANK_CARD, card()),
                        () -> in(PrivateKind.PLATE, plate()),
                        () -> in(PrivateKind.MAIL, mail()),
                        () -> in(PrivateKind.HOME_ADDRESS, home()));
        List<Sample> lines = new ArrayList<>();
        for (int at = 0; at < count; at += 2) {
            lines.add(makers.get(at / 2 % makers.size()).get());
            boolean place = at / 2 % 4 == 3;
            lines.add(new Sample(carry(place ? site() : lookAlike()), Optional.empty()));
        }
        return lines;
    }

    private Sample in(PrivateKind kind, String value) {
        return new Sample(carry(value), Optional.of(kind));
    }

    private String carry(String value) {
        return pick(CARRIERS).replace("%s", value);
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < count; at++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= 'Z' ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    private String identity() {
        String day = String.format("%02d%02d", between(1, 12), between(1, 28));
        if (random.nextInt(8) == 0) {
            return "老证号" + pick(REGIONS) + between(30, 85) + day + digits(3);
        }
        String body = pick(REGIONS) + between(1932, 2018) + day + digits(3);
        int sum = 0;
        for (int at = 0; at < 17; at++) {
            sum += (body.charAt(at) - '0') * WEIGHTS[at];
        }
        char check = "10X98765432".charAt(sum % 11);
        String last = check == 'X' ? pick("X", "x", "Ｘ") : String.valueOf(check);
        return switch (random.nextInt(5)) {
            case 0 -> "身份证：" + body + last;
            case 1 -> "身份证号码 " + spaced(body, " ") + last;
            case 2 -> fullWidth(body) + last;
            case 3 -> spaced(body, "-") + last + "的老人";
            default -> "证件" + body + last;
        };
    }

    private static String spaced(String body, String mark) {
        return body.substring(0, 6) + mark + body.substring(6, 14) + mark + body.substring(14);
    }

    private String mobile() {
        String number = "1" + between(3, 9) + digits(9);
        String a = number.substring(0, 3);
        String b = number.substring(3, 7);
        String c = number.substring(7);
        return switch (random.nextInt(14)) {
            case 0 -> "电话" + number;
            case 1 -> a + " " + b + " " + c;
            case 2 -> a + "-" + b + "-" + c;
            case 3 -> "+86 " + number;
            case 4 -> "+86-" + a + "-" + b + "-" + c;
            case 5 -> fullWidth(number);
            case 6 -> a + "\u3000" + b + "\u3000" + c;
            case 7 -> a + "—" + b + "—" + c;
            case 8 -> "（" + a + "）" + b + c;
            case 9 -> a + b + " " + c;
            case 10 -> "0086" + number;
            case 11 -> a + "." + b + "." + c;
            case 12 -> "手机:" + a + "\u200b" + b + "\u200b" + c;
            default -> inWords(number);
        };
    }

    private static String inWords(String number) {
        StringBuilder words = new StringBuilder();
        number.chars().forEach(c -> words.append("零一二三四五六七八九".charAt(c - '0')));
        return words.toString();
    }

    private String card() {
        String[] starts = {"622202", "621700", "623052", "625912", "955880", "456351", "436742"};
        String start = pick(starts);
        int length = start.startsWith("436") ? 16 : start.startsWith("62") ? between(16, 19) : 19;
        String body = start + digits(length - start.length() - 1);
        int sum = 0;
        for (int at = body.length() - 1, place = 1; at >= 0; at--, place++) {
            int digit = body.charAt(at) - '0';
            int twice = digit * 2;
            sum += place % 2 == 1 ? twice / 10 + twice % 10 : digit;
        }
        String number = body + (10 - sum % 10) % 10;
        return switch (random.nextInt(5)) {
            case 0 -> "卡号" + number;
            case 1 -> fours(number, " ");
            case 2 -> fours(number, "-");
            case 3 -> "打到 " + number + " 这张卡";
            default -> fullWidth(number);
        };
    }

    private static String fours(String number, String mark) {
        StringBuilder groups = new StringBuilder();
        for (int at = 0; at < number.length(); at += 4) {
            groups.append(at == 0 ? "" : mark);
            groups.append(number, at, Math.min(number.length(), at + 4));
        }
        return groups.toString();
    }

    private String plate() {
        String letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
        String province = pick("豫", "京", "鲁", "粤", "苏", "川", "皖", "冀", "鄂");
        char city = letters.charAt(random.nextInt(6));
        char letter = letters.charAt(random.nextInt(letters.length()));
        char power = "DF".charAt(random.nextInt(2));
        return switch (random.nextInt(8)) {
            case 0 -> province + city + digits(5);
            case 1 -> province + city + "·" + digits(2) + letter + digits(2);
            case 2 -> province + city + " " + letter + digits(4);
            case 3 -> province + city + power + digits(5);
            case 4 -> province + city + "·" + digits(5) + power;
            case 5 -> province + Character.toLowerCase(city) + digits(5) + "轿车";
            case 6 -> province + city + "-" + digits(3) + letter + letter;
            default -> "牌照" + fullWidth(province + city + digits(4) + letter);
        };
    }

    private String mail() {
        String name = pick("linju", "wang_xm", "zhao.q", "sun", "a") + digits(4);
        String at = random.nextInt(6) == 0 ? "＠" : "@";
        return name + at + pick("qq.com", "163.com", "126.com", "gmail.com", "139.com", "Sina.com");
    }

    private String home() {
        String place = pick("锦绣家园", "和平小区", "棉纺家属院", "东苑", "缫丝路12号院", "柳荫公寓");
        int house = between(1, 28);
        int unit = between(1, 6);
        String room = between(1, 32) + String.format("%02d", between(1, 8));
        return switch (random.nextInt(16)) {
            case 0 -> place + house + "号楼" + unit + "单元" + room + "室";
            case 1 -> place + house + "栋" + room;
            case 2 -> place + house + "栋" + unit + "单元" + room + "号";
            case 3 -> pick("某某家园", "锦绣小区") + house + "-" + unit + "-" + room;
            case 4 -> house + "号楼" + unit + "单元" + room;
            case 5 -> place + house + "幢" + room + "室";
            case 6 -> house + "#楼" + unit + "单元" + room + "户";
            case 7 -> "三号楼二单元" + pick("五零二", "三〇一") + "室的王大妈";
            case 8 -> "住在" + house + "号楼" + unit + "单元";
            case 9 -> house + "号楼" + unit + "单元" + between(2, 6) + "楼" + pick("东", "西") + "户";
            case 10 -> fullWidth(house + "") + "号楼 " + unit + " 单元 " + room + " 室";
            case 11 -> house + "号楼-" + unit + "-" + room;
            case 12 -> "团结路88弄" + house + "号" + room + "室";
            case 13 -> "家住连枷村" + unit + "组" + house + "号";
            case 14 -> place + house + "号楼" + room + "室";
            default -> house + "-" + unit + "-" + room + "室";
        };
    }

    /** A place of public works or of an office, or a count, which may be published. */
    private String site() {
        int house = between(1, 28);
        int unit = between(1, 6);
        return switch (random.nextInt(18)) {
            case 0 -> "缫丝路" + house + "号院";
            case 1 -> house + "号楼";
            case 2 -> "东苑三栋";
            case 3 -> house + "号楼" + unit + "单元的声控灯";
            case 4 -> house + "号楼" + unit + "单元楼道堆着腌菜缸";
            case 5 -> house + "号楼" + between(20, 90) + "户居民";
            case 6 -> "东院" + house + "栋" + between(100, 999) + "平方米屋面";
            case 7 -> house + "号楼2025年完工";
            case 8 -> "政务服务中心" + unit + "号楼" + unit + "05室";
            case 9 -> "街道办事处办公楼" + house + "号" + unit + "12室";
            case 10 -> between(1, 9) + "-" + between(10, 20) + "号楼";
            case 11 -> "68个单元，" + house + "栋楼";
            case 12 -> house + "号楼、" + (house + 1) + "号楼外墙";
            case 13 -> "丁字里小区" + between(3, 9) + "-" + between(10, 12) + "月完工";
            case 14 -> "党群服务中心二楼203室";
            case 15 -> unit + "组" + house + "号机井";
            case 16 -> house + "号楼" + unit + "-" + (unit + 3) + "层";
            default -> "三栋楼修好" + house + "个单元";
        };
    }

    /** A number or code that is nobody's. */
    private String lookAlike() {
        int month = between(1, 12);
        return switch (random.nextInt(27)) {
            case 0 -> "苇笠办〔2025〕" + between(1, 180) + "号";
            case 1 ->
                    String.format("2025-%02d-%02d %02d:30", month, between(1, 28), between(8, 20));
            case 2 -> "1" + between(3, 9) + digits(9) + "元";
            case 3 -> "0371-6" + digits(7);
            case 4 -> "0371 6" + digits(3) + " " + digits(4);
            case 5 -> pick("12345热线", "110", "400-" + digits(3) + "-" + digits(4), "12388");
            case 6 -> pick("GB/T 15834-2011", "GB 11643-1999", "JGJ 79-2012", "CJJ/T 13-2013");
            case 7 -> "订单号2025" + digits(14);
            case 8 -> "编号：1" + between(3, 9) + digits(9);
            case 9 -> "ISBN 978-7-" + digits(4) + "-" + digits(4) + "-" + digits(1);
            case 10 -> "ISSN 1671-" + digits(4);
            case 11 -> "113.6" + digits(6) + ", 34.7" + digits(6);
            case 12 -> "[" + between(40, 60) + "." + digits(1) + ", 36, 28.5, 19]";
            case 13 -> "91410" + digits(3) + "MA" + digits(7) + "X";
            case 14 -> "1" + between(3, 9) + digits(1) + "****" + digits(4);
            case 15 -> "410105********" + digits(3) + "X";
            case 16 -> "发票号码：" + digits(8) + "，合同号 6222" + digits(15);
            case 17 -> "2025" + digits(15);
            case 18 -> "邮编450" + digits(3);
            case 19 -> "1,380,012," + digits(3) + "元";
            case 20 -> "图集苏J" + digits(2) + "-2005";
            case 21 -> "京G" + between(1, 99) + "高速、云A座";
            case 22 -> "总分92." + digits(2) + "，第" + between(1, 9) + "名";
            case 23 -> "liangbang" + digits(2) + "@suidu.gov.cn";
            case 24 -> digits(6) + "f" + digits(6) + "a" + digits(11);
            case 25 -> "0." + between(13, 19) + digits(9);
            default -> "一三五七九个院子，二〇二五年十二月三十一日";
        };
    }
}
