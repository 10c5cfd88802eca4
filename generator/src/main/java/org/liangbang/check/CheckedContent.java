package org.liangbang.check;

import java.util.List;
import org.liangbang.model.Campaign;
import org.liangbang.model.Post;
import org.liangbang.model.RecordType;
import org.liangbang.model.Unit;

/**
 * Content in which no rule found a mistake: every reference leads somewhere, every value is within
 * its bounds. Only {@link Checker} makes one.
 */
public final class CheckedContent {
    private final Register register;

    CheckedContent(Register register) {
        this.register = register;
    }

    /** Units, posts and their tree. */
    public Register register() {
        return register;
    }

    /** The records of a kind, in the order written. */
    public <R> List<R> all(RecordType<R> type) {
        return register.all(type);
    }

    /** The unit with an id that a rule has found to exist. */
    public Unit unit(String id) {
        return register.unit(id).orElseThrow(() -> new IllegalStateException(id));
    }

    /** The campaign with an id that a rule has found to exist. */
    public Campaign campaign(String id) {
        return register.campaign(id).orElseThrow(() -> new IllegalStateException(id));
    }

    /** The post that an editor named in a record of a unit and that a rule has found to exist. */
    public Post post(String written, String unit) {
        return register.resolve(written, unit)
                .orElseThrow(() -> new IllegalStateException(written));
    }
}
