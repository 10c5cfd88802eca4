package org.liangbang.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What sRGB means, as an ICC profile (ICC.1:2001-12 to 2004-10, version 4). Written out here from
 * the numbers of IEC 61966-2-1, because profiles that Java hands out differ between its versions.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int VERSION = 0x04000000;
    private static final int D50_X = 0xf6d6;
    private static final int D50_Y = 0x10000;
    private static final int D50_Z = 0xd32d;

    /** Primaries adapted to D50 and the matrix of adaptation, in 1/65536. */
    private static final int[] RED = {0x6fa2, 0x38f5, 0x0390};

    private static final int[] GREEN = {0x6299, 0xb785, 0x18da};
    private static final int[] BLUE = {0x24a0, 0x0f84, 0xb6cf};
    private static final int[] ADAPTATION = {
        0x10c42, 0x05de, -0x0cda, 0x0793, 0xfd90, -0x045d, -0x025c, 0x03d8, 0xc06e
    };

    /** The five numbers of the transfer curve (parametric type 3), in 1/65536. */
    private static final int[] CURVE = {0x26666, 0xf2a7, 0x0d59, 0x13d0, 0x0a5b};

    private final List<String> names = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();

    private SrgbProfile() {}

    static byte[] bytes() {
        SrgbProfile profile = new SrgbProfile();
        profile.add("desc", text("sRGB"));
        profile.add("cprt", text("CC0"));
        profile.add("wtpt", numbers("XYZ ", D50_X, D50_Y, D50_Z));
        profile.add("chad", numbers("sf32", ADAPTATION));
        profile.add("rXYZ", numbers("XYZ ", RED));
        profile.add("gXYZ", numbers("XYZ ", GREEN));
        profile.add("bXYZ", numbers("XYZ ", BLUE));
        profile.add("rTRC", curve());
        profile.repeat("gTRC");
        profile.repeat("bTRC");
        return profile.assembled();
    }

    private void add(String name, byte[] value) {
        names.add(name);
        places.add(values.size());
        lengths.add(value.length);
        values.writeBytes(value);
        values.writeBytes(new byte[-value.length & 3]);
    }

    /** Another name for the value added last. */
    private void repeat(String name) {
        names.add(name);
        places.add(places.get(places.size() - 1));
        lengths.add(lengths.get(lengths.size() - 1));
    }

    private static byte[] text(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer value = ByteBuffer.allocate(28 + letters.length);
        value.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
        value.putInt(letters.length).putInt(28).put(letters);
        return value.array();
    }

    private static byte[] numbers(String type, int... numbers) {
        ByteBuffer value = ByteBuffer.allocate(8 + 4 * numbers.length);
        value.put(ascii(type)).putInt(0);
        for (int number : numbers) {
            value.putInt(number);
        }
        return value.array();
    }

    private static byte[] curve() {
        ByteBuffer value = ByteBuffer.allocate(12 + 4 * CURVE.length);
        value.put(ascii("para")).putInt(0).putShort((short) 3).putShort((short) 0);
        for (int number : CURVE) {
            value.putInt(number);
        }
        return value.array();
    }

    private byte[] assembled() {
        int first = HEADER + 4 + 12 * names.size();
        ByteBuffer profile = ByteBuffer.allocate(first + values.size());
        profile.putInt(profile.capacity()).putInt(0).putInt(VERSION);
        profile.put(ascii("mntrRGB XYZ "));
        // the day it was made: 1 January 2025
        profile.putShort((short) 2025).putShort((short) 1).putShort((short) 1).position(36);
        profile.put(ascii("acsp")).position(68);
        profile.putInt(D50_X).putInt(D50_Y).putInt(D50_Z).position(HEADER);
        profile.putInt(names.size());
        for (int i = 0; i < names.size(); i++) {
            profile.put(ascii(names.get(i))).putInt(first + places.get(i)).putInt(lengths.get(i));
        }
        profile.put(values.toByteArray());
        return profile.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
