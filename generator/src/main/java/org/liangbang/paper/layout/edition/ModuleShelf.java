package org.liangbang.paper.layout.edition;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liangbang.paper.layout.module.Module;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.HeadlineStyle;

/** Modules that were made once, by the items they were made of; setting text is what costs. */
final class ModuleShelf {
    private final IdentityHashMap<ItemDraft, Map<Form, Module>> made = new IdentityHashMap<>();
    private final IdentityHashMap<ItemDraft, ItemDraft> shrunk = new IdentityHashMap<>();

    /**
     * Everything besides its item that a module depends on.
     *
     * @param use which headlines it gets
     * @param voice the face of its title
     * @param row how high a row is
     * @param most how many rows it is measured for
     */
    private record Form(HeadlineStyle.Use use, Voice voice, int row, int most) {}

    /** What stands on the page for an item. */
    Module module(ItemDraft draft, HeadlineStyle.Use use, Voice voice, Press press) {
        Form form = new Form(use, voice, press.style().grid().row(), press.bench().most());
        return made.computeIfAbsent(draft, none -> new LinkedHashMap<>())
                .computeIfAbsent(form, none -> draft.module(use, voice, press));
    }

    /** An item with one thing less in it that may be left out. */
    ItemDraft shrunk(ItemDraft draft) {
        return shrunk.computeIfAbsent(draft, ItemDraft::shrunk);
    }
}
