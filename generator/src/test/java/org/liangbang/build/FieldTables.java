package org.liangbang.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liangbang.model.format.FieldTexts;
import org.liangbang.model.format.Schema;
import org.liangbang.model.format.Values;

/** The fields of a kind of file as Markdown tables, a table each for the records in it. */
final class FieldTables {
    private static final Map<String, String> TEXTS = FieldTexts.inChinese();
    private static final String HEAD = "| 字段 | 必填 | 怎么写 | 说明 |\n| --- | --- | --- | --- |\n";

    /** Which records there are, outermost first, each under the keys that hold it. */
    private final Map<Schema.Fields, List<String>> records = new LinkedHashMap<>();

    private FieldTables() {}

    /** The tables of a schema. */
    static String of(Schema schema) {
        FieldTables tables = new FieldTables();
        tables.collect("", schema);
        StringBuilder text = new StringBuilder();
        tables.records.forEach(
                (record, keys) -> {
                    String holders = keys.stream().distinct().collect(Collectors.joining("、"));
                    text.append(holders.isEmpty() ? "" : "\n" + holders + "：\n\n");
                    text.append(HEAD);
                    record.fields().forEach(field -> text.append(row(field)));
                });
        return text.toString();
    }

    private void collect(String key, Schema schema) {
        schema.accept(new Records(key));
    }

    private static String row(Schema.FieldSchema field) {
        return "| `%s` | %s | %s | %s |%n"
                .formatted(
                        field.key(),
                        field.required() ? "是" : "",
                        field.value().accept(new Form()),
                        TEXTS.get(field.description()))
                .replace(System.lineSeparator(), "\n");
    }

    /** Finds the records in a schema. */
    private final class Records implements Schema.Visitor<Void> {
        private final String key;

        Records(String key) {
            this.key = key;
        }

        @Override
        public Void scalar(Schema.Scalar scalar) {
            return null;
        }

        @Override
        public Void choice(Schema.Choice choice) {
            return null;
        }

        @Override
        public Void list(Schema.ListOf list) {
            return list.item().accept(this);
        }

        @Override
        public Void fields(Schema.Fields fields) {
            boolean known = records.containsKey(fields);
            List<String> keys = records.computeIfAbsent(fields, first -> new ArrayList<>());
            if (!key.isEmpty()) {
                keys.add("`" + key + "`");
            }
            if (!known) {
                fields.fields().forEach(field -> collect(field.key(), field.value()));
            }
            return null;
        }

        @Override
        public Void keyed(Schema.Keyed keyed) {
            return keyed.value().accept(this);
        }

        @Override
        public Void either(Schema.Either either) {
            either.forms().forEach(form -> form.accept(this));
            return null;
        }
    }

    /** Says in words how a value is written. */
    private static final class Form implements Schema.Visitor<String> {
        @Override
        public String scalar(Schema.Scalar scalar) {
            if (scalar.equals(Values.date().schema())) {
                return "日期";
            }
            if (scalar.equals(Values.id().schema())) {
                return "编号";
            }
            String range =
                    scalar.least().map(least -> " " + least + " 起").orElse("")
                            + scalar.most().map(most -> "，到 " + most).orElse("");
            return switch (scalar.kind()) {
                case TEXT -> "文字";
                case INTEGER -> "整数" + range;
                case DECIMAL -> "数" + range;
                case FLAG -> "`true` 或 `false`";
            };
        }

        @Override
        public String choice(Schema.Choice choice) {
            return choice.words().stream()
                    .map(word -> "`" + word + "`")
                    .collect(Collectors.joining("、"));
        }

        @Override
        public String list(Schema.ListOf list) {
            return "列表，每项是" + list.item().accept(this);
        }

        @Override
        public String fields(Schema.Fields fields) {
            return "见下表";
        }

        @Override
        public String keyed(Schema.Keyed keyed) {
            return "每个编号一行，写" + keyed.value().accept(this);
        }

        @Override
        public String either(Schema.Either either) {
            return either.forms().stream()
                    .map(form -> form.accept(this))
                    .distinct()
                    .collect(Collectors.joining("，或 "));
        }
    }
}
