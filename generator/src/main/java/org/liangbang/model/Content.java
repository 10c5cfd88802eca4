package org.liangbang.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangbang.source.SourceTree;

/** Everything editors wrote, as records, in path order of the files and in the order written. */
public final class Content {
    private final SourceTree source;
    private final Map<RecordType<?>, List<?>> records;

    private Content(SourceTree source, Map<RecordType<?>, List<?>> records) {
        this.source = source;
        this.records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
    }

    /** Content without a record. */
    public static Content empty(SourceTree source) {
        return new Content(source, Map.of());
    }

    /** The same content with the records of one more kind. */
    public <R> Content with(RecordType<R> type, List<R> more) {
        Map<RecordType<?>, List<?>> all = new LinkedHashMap<>(records);
        List<R> together = new ArrayList<>(all(type));
        together.addAll(more);
        all.put(type, Collections.unmodifiableList(together));
        return new Content(source, all);
    }

    /** The files all of it was read from. */
    public SourceTree source() {
        return source;
    }

    /** The records of a kind; empty when there are none. */
    public <R> List<R> all(RecordType<R> type) {
        List<?> found = records.getOrDefault(type, List.of());
        // with() is the only way in, and keeps the type beside its records
        @SuppressWarnings("unchecked")
        List<R> typed = (List<R>) found;
        return typed;
    }
}
