package org.liangbang.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Looks at the pages of a served site and tells what is wrong with them; nothing when all is well.
 */
final class Reader {
    private static final String OPEN_ALL =
            "document.querySelectorAll('details').forEach(part => part.open = true)";
    private static final String MAIN = "document.querySelector('main').innerText";

    /**
     * Leaves three of the entries of one shape in everything but rows of tables and rows of
     * switches: those with the same tags, classes and attributes inside, and text or none in the
     * same places. A long list has a few shapes of entries, and what is true of a shape's colours,
     * names and sizes is true of every entry.
     */
    private static final String THIN =
            """
            (() => {
                const attributes = part => part.getAttributeNames()
                    .map(name => name === 'class' ? '.' + part.getAttribute(name) : name).join();
                const shape = part => part.nodeType === Node.TEXT_NODE
                    ? (part.data.trim() && 'text')
                    : (part.tagName || '') + (part.attributes ? attributes(part) : '')
                        + '(' + [...new Set([...part.childNodes].map(shape))].join() + ')';
                document.querySelectorAll('main, main *:not(tr, .filter)').forEach(list => {
                    const seen = new Map();
                    for (const entry of [...list.children]) {
                        const like = shape(entry);
                        seen.set(like, 1 + (seen.get(like) || 0));
                        if (seen.get(like) > 3) { entry.remove(); }
                    }
                });
            })()
            """;

    /** What stands out of the window to the right, when the page scrolls sideways. */
    private static final String SIDEWAYS =
            """
            document.documentElement.scrollWidth <= innerWidth ? [] :
                [...document.querySelectorAll('body *')]
                    .filter(part => part.getBoundingClientRect().right > innerWidth + 1)
                    .slice(0, 3)
                    .map(part => 'sideways: ' + part.outerHTML.slice(0, 120))
            """;

    /** What can be reached by the Tab key and does not show when it is. */
    private static final String UNSEEN =
            """
            [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
                .filter(stop => !stop.closest('svg') && stop.checkVisibility())
                .filter(stop => {
                    stop.focus({focusVisible: true, preventScroll: true});
                    const shows = stop.matches('.filter input') ? stop.nextElementSibling : stop;
                    return document.activeElement !== stop
                        || getComputedStyle(shows).outlineStyle === 'none';
                })
                .map(stop => 'unseen focus: ' + stop.outerHTML.slice(0, 120))
            """;

    private final Chromium chromium;
    private final SiteServer server;
    private final Queue<Tab> idle = new ConcurrentLinkedQueue<>();

    Reader(Chromium chromium, SiteServer server) {
        this.chromium = chromium;
        this.server = server;
    }

    /** A way to look at a page that is already loaded: in a window, and in large print or not. */
    record Look(View view, boolean large) {
        private Tab on(Tab tab) {
            tab.look(view);
            tab.evaluate(
                    "[...document.querySelectorAll('#large')].filter(box => box.checked !== %s).forEach(box => box.click())"
                            .formatted(large));
            return tab;
        }
    }

    /** Looks at a page in a tab that knows of no other; a tab costs more than a page. */
    private List<String> visit(String page, Function<Tab, List<String>> look) {
        Tab known = idle.poll();
        Tab tab = known == null ? chromium.open(View.DESKTOP) : known.look(View.DESKTOP);
        List<String> faults = look.apply(tab.visit(server.at(page)));
        idle.add(tab.forget(server.at("/")));
        return faults;
    }

    /**
     * What keeps someone from reading a page, with all that can be opened open and long lists cut
     * down to what differs in them.
     */
    List<String> barriers(String page, List<Look> looks) {
        return visit(
                page,
                tab -> {
                    List<String> faults = new ArrayList<>();
                    tab.evaluate(OPEN_ALL);
                    tab.evaluate(THIN);
                    for (Look look : looks) {
                        look.on(tab).axe().forEach(fault -> faults.add(look + " " + fault));
                    }
                    return faults;
                });
    }

    /**
     * What the browser has against a page: it scrolls sideways, hides where the focus is, writes to
     * the console, breaks its own policy, asks for what is not there or for another site.
     */
    List<String> disorder(String page, List<Look> looks) {
        return visit(
                page,
                tab -> {
                    List<String> faults = new ArrayList<>();
                    tab.evaluate(OPEN_ALL);
                    for (Look look : looks) {
                        look.on(tab)
                                .evaluate(SIDEWAYS)
                                .forEach(part -> faults.add(look + " " + part.asString()));
                    }
                    tab.evaluate(THIN);
                    tab.evaluate(UNSEEN).forEach(stop -> faults.add(stop.asString()));
                    tab.console().forEach(said -> faults.add("console: " + said));
                    tab.policyViolations().forEach(broken -> faults.add("policy: " + broken));
                    tab.foreignRequests().forEach(asked -> faults.add("foreign: " + asked));
                    tab.failedRequests().forEach(failed -> faults.add("failed: " + failed));
                    return faults;
                });
    }

    /** Whether a page needs its scripts to say what it says. */
    List<String> needOfScripts(String page) {
        return visit(
                page,
                tab -> {
                    String scripted = tab.evaluate(MAIN).asString();
                    tab.look(View.DESKTOP.withoutScripts()).visit(server.at(page));
                    String said = tab.evaluate(MAIN).asString();
                    boolean whole = said.equals(scripted) && said.length() > 20;
                    return whole ? List.of() : List.of("without scripts: " + said);
                });
    }
}
