package org.kontor.ui.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.base.list.Cursor;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Page;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.Row;
import org.kontor.base.list.Sort;

/**
 * A window over a list of any length that is read page by page by key. Rows have a place counted from the start; the
 * window remembers the cursors of the pages it passed, from the start and (once the list was counted) from the end,
 * and holds only the pages looked at lately. It asks for nothing itself: {@link #missing} says what to read next,
 * {@link #accept} takes it in. One thread.
 */
public final class RowWindow<R extends Row> {

    /** Rows of a page. */
    public static final int PAGE = 200;

    /** Rows of a page that is only passed on the way to a far place. */
    public static final int STRIDE = 5_000;

    private static final int PAGES_HELD = 40;

    private List<Filter> filters = List.of();
    private List<Sort> sorts = List.of();
    private final TreeMap<Long, Optional<Cursor>> fromStart = new TreeMap<>();
    private final TreeMap<Long, Optional<Cursor>> fromEnd = new TreeMap<>();
    private final TreeMap<Long, Segment<R>> fresh = new TreeMap<>();
    private final TreeMap<Long, Segment<R>> old = new TreeMap<>();
    private long passed;
    private long total = -1;
    private long uses;
    private int generation;

    /** An empty window over a list in its own order. */
    public RowWindow() {
        reset(List.of(), List.of());
    }

    /** Starts again with other filters and another order; nothing is known then. */
    public void reset(List<Filter> newFilters, List<Sort> newSorts) {
        filters = List.copyOf(newFilters);
        sorts = List.copyOf(newSorts);
        old.clear();
        forget();
        total = -1;
        passed = 0;
    }

    private void forget() {
        generation++;
        fresh.clear();
        fromStart.clear();
        fromEnd.clear();
        fromStart.put(0L, Optional.empty());
        fromEnd.put(0L, Optional.empty());
    }

    /** Everything is to be read again, beginning with what is looked at now; until then the old rows stay. */
    public void refresh(long first) {
        final var start = fromStart.floorEntry(first);
        final boolean nearEnd = total >= 0 && first - start.getKey() >= PAGE;
        final var end = nearEnd ? fromEnd.floorEntry(Math.max(0, total - 1 - first)) : null;
        old.clear();
        old.putAll(fresh);
        generation++;
        fresh.clear();
        if (total == 0) {
            // an empty list has no row whose page could be read again
            total = -1;
        }
        fromStart.tailMap(start.getKey(), false).clear();
        if (end == null) {
            fromEnd.tailMap(0L, false).clear();
        } else {
            fromEnd.tailMap(end.getKey(), false).clear();
        }
    }

    /** The row at a place; null while it has not been read. */
    public R row(long index) {
        if (index < 0 || total >= 0 && index >= total) {
            return null;
        }
        final R row = look(fresh, index);
        return row != null ? row : look(old, index);
    }

    private R look(TreeMap<Long, Segment<R>> segments, long index) {
        int tries = 0;
        for (var entry = segments.floorEntry(index); entry != null && tries < 3; tries++) {
            final Segment<R> segment = entry.getValue();
            final long offset = index - segment.start;
            if (offset < segment.rows.size()) {
                segment.used = ++uses;
                return segment.rows.get((int) offset);
            }
            entry = segments.lowerEntry(entry.getKey());
        }
        return null;
    }

    /** How many rows there are, as far as is known: all of them when {@link #counted}, else those passed so far. */
    public long size() {
        return total >= 0 ? total : passed;
    }

    /** Whether {@link #size} is all there is. */
    public boolean counted() {
        return total >= 0;
    }

    /** Somebody counted the rows. */
    public void counted(long rows) {
        if (total < 0) {
            total = Math.max(rows, 0);
        }
    }

    /**
     * What to read next so that the rows from {@code first} to {@code last} are there; empty when they are. After
     * {@link #accept} ask again: a far place takes several steps.
     */
    public Optional<Read> missing(long first, long last) {
        final long end = total >= 0 ? Math.min(last, total - 1) : last;
        for (long index = Math.max(0, first); index <= end; index++) {
            if (look(fresh, index) == null) {
                if (total < 0 && index > passed) {
                    return Optional.of(step(passed));
                }
                return Optional.of(step(index));
            }
        }
        return Optional.empty();
    }

    private Read step(long index) {
        final var start = fromStart.floorEntry(index);
        final long ahead = index - start.getKey();
        if (total >= 0) {
            final long place = total - 1 - index;
            final var end = fromEnd.floorEntry(place);
            final long behind = place - end.getKey();
            if (behind < ahead) {
                return new Read(request(end.getValue(), true, behind), end.getKey(), behind < PAGE, generation);
            }
        }
        return new Read(request(start.getValue(), false, ahead), start.getKey(), ahead < PAGE, generation);
    }

    private PageRequest request(Optional<Cursor> cursor, boolean backwards, long distance) {
        final int size = distance < PAGE ? PAGE : (int) Math.min(STRIDE, distance - distance % PAGE);
        return new PageRequest(filters, sorts, cursor.orElse(null), backwards, size);
    }

    /** Takes a page in; one that was asked for before a {@link #reset} or {@link #refresh} is dropped. */
    public void accept(Read read, Page<R> page) {
        if (read.generation != generation) {
            return;
        }
        if (read.request.backwards()) {
            acceptFromEnd(read, page);
        } else {
            acceptFromStart(read, page);
        }
        thin();
    }

    private void acceptFromStart(Read read, Page<R> page) {
        final long end = read.from + page.rows().size();
        if (read.keep) {
            if (contradicts(read.from, page.rows())) {
                total = -1;
                fresh.tailMap(read.from, true).clear();
                fromEnd.tailMap(0L, false).clear();
            }
            put(read.from, page.rows());
        }
        if (page.next().isPresent()) {
            final var before = fromStart.put(end, page.next());
            if (before != null && !before.equals(page.next())) {
                fromStart.tailMap(end, false).clear();
                fresh.tailMap(end, true).clear();
            }
            passed = Math.max(passed, end);
            if (total >= 0 && total <= end) {
                total = -1;
            }
        } else {
            fromStart.tailMap(end, end > 0).clear();
            passed = end;
            if (total != end) {
                total = end;
                fromEnd.tailMap(0L, false).clear();
                fresh.tailMap(end, true).clear();
            }
        }
    }

    private void acceptFromEnd(Read read, Page<R> page) {
        final long known = read.from + page.rows().size();
        if (page.next().isEmpty()) {
            if (total != known) {
                total = known;
                fresh.clear();
                fromStart.tailMap(0L, false).clear();
            }
        } else {
            if (known >= total) {
                total = known + 1;
            }
            fromEnd.put(known, page.next());
        }
        if (read.keep) {
            put(total - known, page.rows());
        }
        passed = total;
    }

    /** Whether other rows were held for some of these places: then the rows were counted wrongly. */
    private boolean contradicts(long start, List<R> rows) {
        for (int i = 0; i < rows.size(); i++) {
            final R held = look(fresh, start + i);
            if (held != null && held.id() != rows.get(i).id()) {
                return true;
            }
        }
        return false;
    }

    private void put(long start, List<R> rows) {
        if (!rows.isEmpty()) {
            fresh.put(start, new Segment<>(start, rows, ++uses));
        }
    }

    private void thin() {
        if (fresh.size() > PAGES_HELD) {
            final var byUse = new ArrayList<>(fresh.values());
            byUse.sort(Comparator.comparingLong(segment -> segment.used));
            byUse.subList(0, byUse.size() - PAGES_HELD).forEach(segment -> fresh.remove(segment.start));
        }
    }

    /** The place of a row among those held; -1 when it is not among them. */
    public long find(long id) {
        for (final Segment<R> segment : fresh.values()) {
            for (int i = 0; i < segment.rows.size(); i++) {
                if (segment.rows.get(i).id() == id) {
                    return segment.start + i;
                }
            }
        }
        return -1;
    }

    /** How many rows are held in memory. */
    public long held() {
        return fresh.values().stream().mapToLong(segment -> segment.rows.size()).sum();
    }

    /** The filters that are on. */
    public List<Filter> filters() {
        return filters;
    }

    /** The order; empty for the list's own. */
    public List<Sort> sorts() {
        return sorts;
    }

    private static final class Segment<R> {
        private final long start;
        private final List<R> rows;
        private long used;

        Segment(long start, List<R> rows, long used) {
            this.start = start;
            this.rows = rows;
            this.used = used;
        }
    }

    /** A page to be read. */
    public static final class Read {
        private final PageRequest request;
        private final long from;
        private final boolean keep;
        private final int generation;

        private Read(PageRequest request, long from, boolean keep, int generation) {
            this.request = request;
            this.from = from;
            this.keep = keep;
            this.generation = generation;
        }

        /** What to ask the list for. */
        public PageRequest request() {
            return request;
        }

        /** Whether it is only passed on the way to a far place. */
        public boolean passing() {
            return !keep;
        }
    }
}
