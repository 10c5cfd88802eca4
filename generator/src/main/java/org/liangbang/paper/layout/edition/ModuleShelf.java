package org.liangbang.paper.layout.edition;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liangbang.paper.layout.module.Module;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.HeadlineStyle;
import org.liangbang.paper.layout.style.PaperStyle;

/** Modules that were made once, by the items they were made of; setting text is what costs. */
final class ModuleShelf {
    private final IdentityHashMap<ItemDraft, Map<Form, Module>> made = new IdentityHashMap<>();
    private final IdentityHashMap<ItemDraft, ItemDraft> shrunk = new IdentityHashMap<>();

    /**
     * Everything besides its item that a module depends on.
     *
     * @param use which headlines it gets
     * @param voice the face of its title
     * @param style the numbers of the page
     * @param most how many rows it is measured for
     */
    private record Form(HeadlineStyle.Use use, Voice voice, PaperStyle style, int most) {}

    /** What stands on the page for an item. */
    Module module(ItemDraft draft, HeadlineStyle.Use use, Voice voice, Press press) {
        Form form = new Form(use, voice, press.style(), press.bench().most());
        return made.computeIfAbsent(draft, none -> new LinkedHashMap<>())
                .computeIfAbsent(form, none -> draft.module(use, voice, press));
    }

    /** An item with one thing less in it that may be left out. */
    ItemDraft shrunk(ItemDraft draft) {
        return shrunk.computeIfAbsent(draft, ItemDraft::shrunk);
    }
}
