package org.liangbang.campaign;

import java.util.List;
import java.util.function.Consumer;
import org.liangbang.address.Address;
import org.liangbang.check.Register;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;

/**
 * A block of live data that articles call by a directive, such as {@code ::: standings}, and
 * editions by an item of a page.
 */
public interface DataBlock {
    /** The directive's name. */
    String name();

    /** Says what is wrong with a call: an unknown parameter, a record that does not exist. */
    void check(Block.Directive call, Register content, Consumer<Diagnostic> report);

    /**
     * The blocks for a call that was found right, most important rows first.
     *
     * @param call the directive
     * @param view the content and the results of the day the text speaks of
     */
    List<Block> blocks(Block.Directive call, View view);

    /** The page of the site on which the records behind a call stand, all of them. */
    Address page(Block.Directive call, View view);
}
