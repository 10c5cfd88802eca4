package org.liangbang.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keys that move through a page. */
public enum Key {
    TAB("Tab", 9, "", 0),
    BACK_TAB("Tab", 9, "", 8),
    ENTER("Enter", 13, "\r", 0),
    SPACE(" ", 32, " ", 0),
    ESCAPE("Escape", 27, "", 0),
    LEFT("ArrowLeft", 37, "", 0),
    UP("ArrowUp", 38, "", 0),
    RIGHT("ArrowRight", 39, "", 0),
    DOWN("ArrowDown", 40, "", 0),
    HOME("Home", 36, "", 0),
    END("End", 35, "", 0);

    private final String key;
    private final int code;
    private final String text;
    private final int modifiers;

    Key(String key, int code, String text, int modifiers) {
        this.key = key;
        this.code = code;
        this.text = text;
        this.modifiers = modifiers;
    }

    String text() {
        return text;
    }

    Map<String, Object> event(String type) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("type", type);
        event.put("key", key);
        event.put("code", key.equals(" ") ? "Space" : key);
        event.put("windowsVirtualKeyCode", code);
        event.put("modifiers", modifiers);
        if (type.equals("keyDown")) {
            event.put("text", text);
        }
        return event;
    }
}
