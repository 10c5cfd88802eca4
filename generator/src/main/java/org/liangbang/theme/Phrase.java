package org.liangbang.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with places for values: {@code {0}}, {@code {1}}, ….
 *
 * @param parts the characters before, between and behind the places; one more than places
 * @param places which value goes where
 */
record Phrase(List<String> parts, List<Integer> places) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    Phrase {
        parts = List.copyOf(parts);
        places = List.copyOf(places);
    }

    /** A phrase as written in a file of words. */
    static Phrase of(String written) {
        List<String> parts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher place = PLACE.matcher(written);
        int from = 0;
        while (place.find()) {
            parts.add(written.substring(from, place.start()));
            places.add(Integer.valueOf(place.group(1)));
            from = place.end();
        }
        parts.add(written.substring(from));
        return new Phrase(parts, places);
    }

    /**
     * The words with values in their places; a place without a value stays as written.
     *
     * @param values for the places, by number
     */
    String with(Object... values) {
        if (places.isEmpty()) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder(parts.get(0));
        for (int at = 0; at < places.size(); at++) {
            int place = places.get(at);
            if (place < values.length) {
                text.append(values[place]);
            } else {
                text.append('{').append(place).append('}');
            }
            text.append(parts.get(at + 1));
        }
        return text.toString();
    }
}
