package org.liangbang.model.format;

import java.util.Map;
import java.util.Optional;
import org.liangbang.text.Json;

/** Writes a schema in the notation that editors' programs read: JSON Schema, draft 2020-12. */
public final class JsonSchema {
    private final Map<String, String> descriptions;

    /**
     * A writer.
     *
     * @param descriptions what editors see for a key, under record name, full stop and key; a key
     *     without one is written without description
     */
    public JsonSchema(Map<String, String> descriptions) {
        this.descriptions = descriptions;
    }

    /**
     * The schema of a file.
     *
     * @param title what the file is
     * @param schema what may be written in it
     */
    public String write(String title, Schema schema) {
        Json json = Json.indented();
        json.object();
        json.name("$schema").value("https://json-schema.org/draft/2020-12/schema");
        json.name("title").value(title);
        schema.accept(new Body(json));
        json.endObject();
        return json + "\n";
    }

    /** Writes the keywords of a schema into the object that is open. */
    private final class Body implements Schema.Visitor<Json> {
        private final Json json;

        Body(Json json) {
            this.json = json;
        }

        @Override
        public Json scalar(Schema.Scalar scalar) {
            json.name("type");
            switch (scalar.kind()) {
                case TEXT -> textTypes(scalar.pattern().isPresent());
                case INTEGER -> json.value("integer");
                case DECIMAL -> json.value("number");
                case FLAG -> json.value("boolean");
            }
            scalar.pattern().ifPresent(pattern -> json.name("pattern").value(pattern));
            scalar.least().ifPresent(least -> json.name("minimum").number(least));
            scalar.most().ifPresent(most -> json.name("maximum").number(most));
            return json;
        }

        /** A code such as 007 looks like a number to a program that reads YAML. */
        private void textTypes(boolean bounded) {
            json.array().value("string").value("number");
            if (!bounded) {
                json.value("boolean");
            }
            json.endArray();
        }

        @Override
        public Json choice(Schema.Choice choice) {
            json.name("enum").array();
            choice.words().forEach(json::value);
            return json.endArray();
        }

        @Override
        public Json list(Schema.ListOf list) {
            json.name("type").value("array");
            json.name("items").object();
            list.item().accept(this);
            json.endObject();
            if (list.least() > 0) {
                json.name("minItems").value(list.least());
            }
            return json.name("maxItems").value(list.most());
        }

        @Override
        public Json fields(Schema.Fields fields) {
            json.name("type").value("object");
            others(fields.others());
            json.name("required").array();
            fields.fields().stream()
                    .filter(Schema.FieldSchema::required)
                    .forEach(field -> json.value(field.key()));
            json.endArray();
            json.name("properties").object();
            fields.fields().forEach(this::field);
            return json.endObject();
        }

        private void others(Optional<Schema> others) {
            json.name("additionalProperties");
            if (others.isEmpty()) {
                json.value(false);
            } else {
                json.object();
                orNothing(others.get());
                json.endObject();
            }
        }

        private void field(Schema.FieldSchema field) {
            json.name(field.key()).object();
            Optional.ofNullable(descriptions.get(field.description()))
                    .ifPresent(text -> json.name("description").value(text));
            if (field.required()) {
                field.value().accept(this);
            } else {
                orNothing(field.value());
            }
            json.endObject();
        }

        /** A key that may be left out may also stand without a value. */
        private void orNothing(Schema value) {
            json.name("anyOf").array().object();
            value.accept(this);
            json.endObject().object().name("type").value("null").endObject().endArray();
        }

        @Override
        public Json keyed(Schema.Keyed keyed) {
            json.name("type").value("object");
            json.name("propertyNames").object();
            json.name("pattern").value(keyed.keyPattern()).endObject();
            json.name("additionalProperties").object();
            keyed.value().accept(this);
            return json.endObject();
        }

        @Override
        public Json either(Schema.Either either) {
            json.name("anyOf").array();
            for (Schema form : either.forms()) {
                json.object();
                form.accept(this);
                json.endObject();
            }
            return json.endArray();
        }
    }
}
