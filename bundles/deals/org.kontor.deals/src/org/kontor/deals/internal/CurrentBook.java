package org.kontor.deals.internal;

import java.util.List;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealKindService;

/** The kinds as they are now, looked up without making the book anew for every row. */
final class CurrentBook {

    private final DealKindService kinds;
    private volatile Made made = new Made(List.of(), StageBook.of(List.of()));

    CurrentBook(DealKindService kinds) {
        this.kinds = kinds;
    }

    StageBook get() {
        final var now = kinds.kinds();
        final var last = made;
        if (last.from() == now) {
            return last.book();
        }
        final var book = StageBook.of(now);
        made = new Made(now, book);
        return book;
    }

    private record Made(List<DealKind> from, StageBook book) {
    }
}
