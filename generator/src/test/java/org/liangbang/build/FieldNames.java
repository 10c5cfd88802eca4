package org.liangbang.build;

import java.util.SortedSet;
import org.liangbang.model.format.Schema;

/** Collects the names under which the fields of a schema are described. */
final class FieldNames implements Schema.Visitor<Void> {
    private final SortedSet<String> names;

    FieldNames(SortedSet<String> names) {
        this.names = names;
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
        for (Schema.FieldSchema field : fields.fields()) {
            names.add(field.description());
            field.value().accept(this);
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
