package org.liangbang.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.document.PlainText;
import org.liangbang.paper.layout.Box;
import org.liangbang.plan.PageBody;

/** The picture of a printed page with an area over each part, and the ways to other pages. */
final class FacsimileHtml {
    private FacsimileHtml() {}

    /** The picture and what lies over it; an area leads to the text of its part on the page. */
    static Map<String, Object> picture(PageBody.Facsimile body, PageScope scope) {
        PageBody.PagePicture picture = body.picture();
        List<Map<String, Object>> areas = new ArrayList<>();
        for (PageBody.PagePart part : body.parts()) {
            areas.add(area(part, areas.size() + 1, scope));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("href", scope.href(picture.file()));
        values.put("width", picture.width());
        values.put("height", picture.height());
        values.put("says", picture.alternative());
        values.put("areas", areas);
        return values;
    }

    private static Map<String, Object> area(PageBody.PagePart part, int number, PageScope scope) {
        Box room = part.room();
        Map<String, Object> values = new LinkedHashMap<>();
        String away = part.target().map(scope::href).orElse("");
        values.put("number", number);
        values.put("href", part.story().isPresent() ? "#s" + number : away);
        values.put("says", part.title());
        values.put("x", room.x());
        values.put("y", room.y());
        values.put("width", room.width());
        values.put("height", room.height());
        return values;
    }

    /** The ways to other pages and editions; an empty address where there is none. */
    static Map<String, Object> turns(PageBody.Turns turns, PageScope scope) {
        List<Map<String, Object>> pages = new ArrayList<>();
        turns.pages()
                .forEach(
                        page -> {
                            Map<String, Object> values = new LinkedHashMap<>();
                            values.put("href", scope.href(page.target()));
                            values.put("text", PlainText.of(page.content()));
                            values.put("current", pages.size() + 1 == turns.current());
                            pages.add(values);
                        });
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("pages", pages);
        values.put("before", href(page(turns, turns.current() - 1), scope));
        values.put("after", href(page(turns, turns.current() + 1), scope));
        values.put("earlier", href(turns.earlier(), scope));
        values.put("later", href(turns.later(), scope));
        values.put("pdf", scope.href(turns.pdf()));
        return values;
    }

    private static Optional<Address> page(PageBody.Turns turns, int number) {
        return number < 1 || number > turns.pages().size()
                ? Optional.empty()
                : Optional.of(turns.pages().get(number - 1).target());
    }

    private static String href(Optional<Address> address, PageScope scope) {
        return address.map(scope::href).orElse("");
    }
}
