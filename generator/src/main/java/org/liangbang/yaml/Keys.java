package org.liangbang.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.source.Node;

/** The keys of one mapping seen so far. */
final class Keys {
    /** Up to here looking through a list is quicker than making a table. */
    private static final int FEW = 12;

    private final List<Node.Scalar> inOrder = new ArrayList<>();
    private Map<String, Node.Scalar> byText = Map.of();

    /** Takes a key in, or gives the equal one that was there before. */
    Optional<Node.Scalar> add(Node.Scalar key) {
        if (inOrder.size() < FEW) {
            for (Node.Scalar before : inOrder) {
                if (before.text().equals(key.text())) {
                    return Optional.of(before);
                }
            }
            inOrder.add(key);
            return Optional.empty();
        }
        if (byText.isEmpty()) {
            byText = new HashMap<>();
            inOrder.forEach(before -> byText.put(before.text(), before));
        }
        return Optional.ofNullable(byText.putIfAbsent(key.text(), key));
    }
}
