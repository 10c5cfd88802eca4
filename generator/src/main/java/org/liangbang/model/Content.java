package org.liangbang.model;

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
        this.records = Collections.unmodifiableMap(records);
    }

    /**
     * Content from its records.
     *
     * @param source the files they were read from
     * @param records the records of each kind, of the type's class
     * @throws ClassCastException when a record is not of its type's class
     */
    public static Content of(SourceTree source, Map<RecordType<?>, ? extends List<?>> records) {
        Map<RecordType<?>, List<?>> copies = new LinkedHashMap<>();
        records.forEach((type, list) -> copies.put(type, cast(type, list)));
        return new Content(source, copies);
    }

    private static <R> List<R> cast(RecordType<R> type, List<?> records) {
        return records.stream().<R>map(type.type()::cast).toList();
    }

    /** The files all of it was read from. */
    public SourceTree source() {
        return source;
    }

    /** The records of a kind; empty when there are none. */
    public <R> List<R> all(RecordType<R> type) {
        List<?> found = records.getOrDefault(type, List.of());
        // of() is the only way in, and has cast each record to its type's class
        @SuppressWarnings("unchecked")
        List<R> typed = (List<R>) found;
        return typed;
    }
}
