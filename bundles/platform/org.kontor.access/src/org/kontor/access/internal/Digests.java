package org.kontor.access.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.kontor.base.Ref;

/** References as a text and as ids. */
final class Digests {

    private Digests() {
    }

    /** The names parted by semicolons; null for none. */
    static String names(List<Ref> refs) {
        return refs.isEmpty() ? null : refs.stream().map(Ref::label).collect(Collectors.joining("; "));
    }

    /** Touches the list only when it differs, so that nothing is written that did not change. */
    static void replace(List<Long> ids, List<Ref> refs) {
        final var wanted = refs.stream().map(Ref::id).toList();
        if (!ids.equals(wanted)) {
            ids.clear();
            ids.addAll(wanted);
        }
    }
}
