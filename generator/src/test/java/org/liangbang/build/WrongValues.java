package org.liangbang.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.model.format.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All ways of writing one thing wrong in a file, that its schema tells: a key that there is not, a
 * key that is missing, a value of another kind, a number out of range, a word that there is not.
 */
final class WrongValues {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Part> found = new ArrayList<>();

    private WrongValues() {}

    /**
     * A file with one thing wrong.
     *
     * @param what and where
     * @param file the whole file
     */
    record Wrong(String what, JsonNode file) {}

    private record Part(String path, String what, JsonNode value) {}

    /** Every way to get a file wrong; the file itself keeps to the schema. */
    static List<Wrong> of(Schema schema, JsonNode file) {
        WrongValues wrong = new WrongValues();
        wrong.at("", schema, file);
        return wrong.found.stream()
                .map(
                        part ->
                                new Wrong(
                                        part.path + " " + part.what,
                                        with(file, part.path, part.value)))
                .toList();
    }

    private void at(String path, Schema schema, JsonNode value) {
        if (!value.isNull()) {
            schema.accept(new Visit(path, value));
        }
    }

    private static JsonNode with(JsonNode file, String path, JsonNode value) {
        if (path.isEmpty()) {
            return value;
        }
        JsonNode copy = file.deepCopy();
        int last = path.lastIndexOf('/');
        JsonNode parent = copy.at(path.substring(0, last));
        String step = path.substring(last + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(step), value);
        } else {
            ((ObjectNode) parent).set(step, value);
        }
        return copy;
    }

    private final class Visit implements Schema.Visitor<Void> {
        private final String path;
        private final JsonNode value;

        Visit(String path, JsonNode value) {
            this.path = path;
            this.value = value;
        }

        private Void add(String what, JsonNode wrong) {
            found.add(new Part(path, what, wrong));
            return null;
        }

        private Void text(String what, String wrong) {
            return add(what, JSON.getNodeFactory().stringNode(wrong));
        }

        private Void otherKind() {
            return add("other kind", JSON.createObjectNode().put("a", 1));
        }

        @Override
        public Void scalar(Schema.Scalar scalar) {
            otherKind();
            switch (scalar.kind()) {
                case TEXT -> {
                    if (scalar.pattern().filter(form -> !"！？".matches(form)).isPresent()) {
                        text("other form", "！？");
                    }
                }
                case INTEGER, DECIMAL -> text("no number", "六十");
                case FLAG -> text("no flag", "是");
            }
            scalar.least().ifPresent(least -> number("too small", least, -1));
            scalar.most().ifPresent(most -> number("too large", most, 1));
            return null;
        }

        private void number(String what, String bound, int step) {
            add(
                    what,
                    JSON.getNodeFactory()
                            .numberNode(new BigDecimal(bound).add(BigDecimal.valueOf(step))));
        }

        @Override
        public Void choice(Schema.Choice choice) {
            return text("no such word", "不在其中");
        }

        @Override
        public Void list(Schema.ListOf list) {
            otherKind();
            if (list.least() > 0) {
                add("too few", JSON.createArrayNode());
            }
            for (int item = 0; item < value.size(); item++) {
                at(path + "/" + item, list.item(), value.get(item));
            }
            return null;
        }

        @Override
        public Void fields(Schema.Fields fields) {
            ObjectNode whole = (ObjectNode) value;
            text("no fields", "字");
            if (fields.others().isEmpty()) {
                add("unknown key", whole.deepCopy().put("mistaken-key", 1));
            }
            for (Schema.FieldSchema field : fields.fields()) {
                if (whole.has(field.key())) {
                    if (field.required()) {
                        add("without " + field.key(), whole.deepCopy().without(field.key()));
                    }
                    at(path + "/" + field.key(), field.value(), whole.get(field.key()));
                }
            }
            return null;
        }

        @Override
        public Void keyed(Schema.Keyed keyed) {
            text("no keys", "字");
            for (String key : value.propertyNames()) {
                at(path + "/" + key, keyed.value(), value.get(key));
            }
            return null;
        }

        /** What one form forbids another may allow. */
        @Override
        public Void either(Schema.Either either) {
            return null;
        }
    }
}
