package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.References;
import org.liangbang.check.Register;
import org.liangbang.document.Inline;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;

/**
 * Who can lead a task or join in it: an office, which is a post, or a unit as a whole.
 *
 * @param id the id of the post or unit
 * @param unit the id of the unit it belongs to or is
 * @param post whether it is a post
 * @param link its name, linked to its page
 */
record Department(String id, String unit, boolean post, Inline.Reference link) {
    /** The department that an editor named. */
    static Optional<Department> of(String id, Register content) {
        return content.post(id).map(Department::of).or(() -> content.unit(id).map(Department::of));
    }

    private static Department of(Post post) {
        return new Department(post.id().value(), post.unit().value(), true, References.to(post));
    }

    private static Department of(Unit unit) {
        return new Department(unit.id().value(), unit.id().value(), false, References.to(unit));
    }

    /** All ids that name a department: posts first. */
    static List<String> names(Register content) {
        List<String> names = new ArrayList<>(content.posts().keySet());
        names.addAll(content.units().keySet());
        return names;
    }
}
