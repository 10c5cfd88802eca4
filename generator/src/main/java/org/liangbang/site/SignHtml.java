package org.liangbang.site;

import org.liangbang.document.Inline;
import org.liangbang.document.Sign;

/** The signs of states, each with its word; the shapes are those of the look. */
final class SignHtml {
    private static final String FILLED = "f-current";
    private static final String EDGE = "f-none s-current";
    private static final String FIVE_POINTS =
            "M6 .4 7.6 4.2 11.7 4.5 8.6 7.2 9.5 11.2 6 9.1 2.5 11.2 3.4 7.2.3 4.5 4.4 4.2z";
    private static final String CUT = "f-none s-paper";

    private SignHtml() {}

    /** A state: its sign, and the word that says the same. */
    static HtmlWriter write(Inline.State state, HtmlWriter out) {
        out.open("span", "state " + style(state.sign()));
        out.open("svg", "sign").with("viewBox", "0 0 12 12").with("aria-hidden", "true");
        draw(state.sign(), out);
        return out.close().text(state.word()).close();
    }

    private static String style(Sign sign) {
        return switch (sign) {
            case VERIFIED -> "verified";
            case DONE -> "done";
            case UNDER_WAY -> "underway";
            case NOT_STARTED -> "waiting";
            case SLOW -> "slow";
            case OVERDUE -> "late";
            case MISSING -> "missing";
            case MOVED -> "adjusted";
            case WITHDRAWN -> "withdrawn";
            case STAR -> "star";
            case NO_STAR -> "no-star";
        };
    }

    private static void draw(Sign sign, HtmlWriter out) {
        switch (sign) {
            case VERIFIED -> {
                circle(out, "6", FILLED);
                path(out, "M3 6.2 5.2 8.4 9.2 3.9", CUT, "1.7");
            }
            case DONE -> circle(out, "6", FILLED);
            case UNDER_WAY -> {
                ring(out);
                path(out, "M6 1a5 5 0 0 1 0 10z", FILLED);
            }
            case NOT_STARTED -> ring(out);
            case SLOW -> path(out, "M6 .6 11.6 11H.4z", FILLED);
            case OVERDUE -> {
                path(out, "M0 0h12v12H0z", FILLED);
                path(out, "M6 2.2v4.6M6 8.4v1.7", CUT, "1.8");
            }
            case MISSING -> path(out, "M.8.8h10.4v10.4H.8zM3 3l6 6M9 3 3 9", EDGE, "1.5");
            case MOVED -> path(out, "M6 .6 11.4 6 6 11.4.6 6z", EDGE, "1.5");
            case WITHDRAWN -> {
                ring(out);
                path(out, "M2.5 9.5l7-7", EDGE, "1.5");
            }
            case STAR -> path(out, FIVE_POINTS, FILLED);
            case NO_STAR -> path(out, FIVE_POINTS, EDGE, "1");
        }
    }

    private static void ring(HtmlWriter out) {
        out.open("circle", EDGE).with("cx", "6").with("cy", "6").with("r", "5");
        out.with("stroke-width", "1.5").close();
    }

    private static void circle(HtmlWriter out, String radius, String classes) {
        out.open("circle", classes).with("cx", "6").with("cy", "6").with("r", radius).close();
    }

    private static void path(HtmlWriter out, String shape, String classes) {
        out.open("path", classes).with("d", shape).close();
    }

    private static void path(HtmlWriter out, String shape, String classes, String weight) {
        out.open("path", classes).with("d", shape).with("stroke-width", weight).close();
    }
}
