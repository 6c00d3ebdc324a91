package org.kontor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.Progress;
import org.kontor.base.Ref;
import org.kontor.base.Right;
import org.kontor.base.list.Cursor;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.Sort;
import org.kontor.store.example.ExampleModule;
import org.kontor.store.example.Note;
import org.kontor.store.example.NoteList;
import org.kontor.store.example.NoteRow;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

/** Pages of random data, with ties and rows without values, against the same done in memory. */
@DatabaseTest(modules = ExampleModule.class)
class PagesTest {

    private static final int ROWS = 150;
    private static final ListDefinition<NoteRow> LIST = NoteList.definition();
    private static final Map<String, Function<NoteRow, Comparable<?>>> KEYS = new HashMap<>();

    static {
        KEYS.put("title", NoteRow::title);
        KEYS.put("kind", NoteRow::kind);
        KEYS.put("amount", NoteRow::amount);
        KEYS.put("rank", NoteRow::rank);
        KEYS.put("dueOn", NoteRow::dueOn);
        KEYS.put("madeAt", NoteRow::madeAt);
        KEYS.put("done", NoteRow::done);
        KEYS.put("parent", r -> r.parent() == null ? null : r.parent().label());
    }

    private final TestDatabase database;
    private final Store store;
    private final List<NoteRow> all = new ArrayList<>();

    PagesTest(TestDatabase database) {
        this.database = database;
        store = database.store();
    }

    @BeforeEach
    void fill() {
        database.guard().reset();
        final var random = new Random(20260401);
        store.write(s -> {
            s.sqlUpdate("DELETE FROM NOTE", List.of());
            for (int i = 1; i <= ROWS; i++) {
                final var row = row(i, random);
                all.add(row);
                s.sqlUpdate("INSERT INTO NOTE (ID, VERSION, TITLE, TITLE_LOWER, KIND, AMOUNT, RANK_NO, DUE_ON, MADE_AT,"
                        + " DONE, OWNER_ID, PARENT_ID) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        Arrays.asList(row.id(), row.title(), row.title().toLowerCase(), row.kind(), row.amount(),
                                row.rank(), row.dueOn(), row.madeAt(), row.done(), row.owner(),
                                row.parent() == null ? null : row.parent().id()));
            }
            return null;
        });
    }

    private NoteRow row(int id, Random random) {
        final var parent = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        return new NoteRow(id, "n" + (char) ('a' + random.nextInt(5)) + "%_!'" + random.nextInt(40),
                maybe(random, "K" + random.nextInt(3)), maybe(random, new BigDecimal(random.nextInt(50) + ".2500")),
                maybe(random, (long) random.nextInt(8)), maybe(random, LocalDate.of(2026, 1, 1 + random.nextInt(9))),
                maybe(random, Instant.parse("2026-03-29T00:00:00Z").plusSeconds(random.nextInt(7) * 1800L)),
                maybe(random, random.nextBoolean()), maybe(random, (long) random.nextInt(4)),
                parent == null ? null : maybe(random, new Ref(parent.id(), parent.title())));
    }

    private static <T> T maybe(Random random, T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private List<NoteRow> expected(Sort sort, Predicate<NoteRow> filter) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        final Comparator<Comparable> values = sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        final Comparator<Long> ids = sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return all.stream().filter(filter).sorted(Comparator
                .comparing((NoteRow r) -> (Comparable<?>) KEYS.get(sort.column()).apply(r),
                        Comparator.nullsLast((a, b) -> values.compare((Comparable<?>) a, (Comparable<?>) b)))
                .thenComparing(NoteRow::id, ids)).toList();
    }

    private List<NoteRow> paged(PageRequest first) {
        final var pages = new ArrayList<List<NoteRow>>();
        Cursor after = null;
        do {
            final var request = first.after(after);
            final var page = store.read(s -> s.page(LIST, request));
            assertTrue(page.rows().size() <= first.size());
            pages.add(page.rows());
            after = page.next().orElse(null);
        } while (after != null);
        return (first.backwards() ? pages.reversed() : pages).stream().flatMap(List::stream).toList();
    }

    private static PageRequest request(Sort sort, boolean backwards, int size, Filter... filters) {
        return new PageRequest(List.of(filters), List.of(sort), null, backwards, size);
    }

    @Test
    void everySortInBothDirectionsReadFromBothEnds() {
        for (final var column : KEYS.keySet()) {
            for (final boolean descending : List.of(false, true)) {
                final var sort = new Sort(column, descending);
                final var expected = expected(sort, r -> true);
                for (final boolean backwards : List.of(false, true)) {
                    for (final int size : List.of(7, ROWS)) {
                        assertEquals(expected, paged(request(sort, backwards, size)), sort + " " + backwards + size);
                    }
                }
            }
        }
    }

    @Test
    void filtersOfEveryTypeInEveryOrder() {
        final var filters = new HashMap<Filter, Predicate<NoteRow>>();
        filters.put(Filter.of("title", Operator.CONTAINS, "A%_!'1"), r -> r.title().contains("a%_!'1"));
        filters.put(Filter.of("title", Operator.STARTS_WITH, "nB"), r -> r.title().startsWith("nb"));
        filters.put(Filter.of("title", Operator.CONTAINS, "_"), r -> true);
        filters.put(Filter.of("kind", Operator.IN, "K1", "K2"), r -> r.kind() != null && !r.kind().equals("K0"));
        filters.put(Filter.of("kind", Operator.EMPTY), r -> r.kind() == null);
        filters.put(Filter.of("amount", Operator.BETWEEN, new BigDecimal("30"), 10),
                r -> r.amount() != null && r.amount().doubleValue() >= 10 && r.amount().doubleValue() <= 30);
        filters.put(Filter.of("rank", Operator.EQUALS, 3L), r -> r.rank() != null && r.rank() == 3);
        filters.put(Filter.of("dueOn", Operator.AT_LEAST, LocalDate.of(2026, 1, 5)),
                r -> r.dueOn() != null && r.dueOn().getDayOfMonth() >= 5);
        filters.put(Filter.of("madeAt", Operator.AT_MOST, Instant.parse("2026-03-29T01:30:00Z")),
                r -> r.madeAt() != null && !r.madeAt().isAfter(Instant.parse("2026-03-29T01:30:00Z")));
        filters.put(Filter.of("done", Operator.EQUALS, true), r -> r.done() != null && r.done());
        filters.put(Filter.of("parent", Operator.CONTAINS, "NA"), r -> parent(r).contains("na"));
        filters.put(Filter.of("parent", Operator.EMPTY), r -> r.parent() == null);
        filters.put(Filter.of("parent", Operator.FILLED), r -> r.parent() != null);
        filters.put(Filter.of("parent", Operator.IN, 1L, 2L, 3L), r -> r.parent() != null && r.parent().id() <= 3);
        filters.put(Filter.of("kind", Operator.IN), r -> false);
        filters.forEach((filter, predicate) -> {
            for (final var column : List.of("dueOn", "title", "parent")) {
                for (final boolean descending : List.of(false, true)) {
                    final var sort = new Sort(column, descending);
                    final var expected = expected(sort, predicate);
                    assertEquals(expected, paged(request(sort, false, 19, filter)), filter + " " + sort);
                    assertEquals(expected, paged(request(sort, true, 19, filter)), filter + " " + sort);
                }
            }
            assertEquals(all.stream().filter(predicate).count(), count(filter), filter.toString());
        });
    }

    private long count(Filter... filters) {
        return store.<Long>read(s -> s.count(LIST, List.of(filters)));
    }

    private static String parent(NoteRow row) {
        return row.parent() == null ? "" : row.parent().label();
    }

    @Test
    void whatIsNotTheirsIsNotThere() {
        database.guard().limit(Note.KIND, Set.of(1L, 2L), Right.READ);
        final var theirs = expected(LIST.defaultSort(), r -> r.owner() != null && (r.owner() == 1 || r.owner() == 2));
        assertEquals(theirs, paged(PageRequest.first(10)));
        assertEquals(theirs.size(), count());
        final var exported = new ArrayList<NoteRow>();
        store.read(s -> {
            s.export(LIST, List.of(), exported::add, Progress.NONE);
            return null;
        });
        assertEquals(theirs, exported);
        database.guard().forbid(Note.KIND, Right.READ);
        assertEquals(List.of(), paged(PageRequest.first(10)));
        database.guard().forbid(Note.KIND, Right.EXPORT);
        assertThrows(AccessDeniedException.class, () -> store.read(s -> {
            s.export(LIST, List.of(), exported::add, Progress.NONE);
            return null;
        }));
    }

    @Test
    void statementsDoNotGrowWithRows() {
        final var sort = new Sort("title", true);
        final int few = database.statements().during(() -> store.read(s -> s.page(LIST, request(sort, false, 2))));
        final int many = database.statements().during(() -> store.read(s -> s.page(LIST, request(sort, false, 200))));
        assertEquals(few, many, database.statements().texts().toString());
        assertEquals(1, few);
    }

    @Test
    void badQuestionsAreAnsweredInWords() {
        for (final var request : List.of(
                PageRequest.first(5).where(Filter.of("nothing", Operator.EQUALS, "x")),
                PageRequest.first(5).where(Filter.of("rank", Operator.CONTAINS, "x")),
                PageRequest.first(5).where(Filter.of("rank", Operator.EQUALS, "x")),
                PageRequest.first(5).where(Filter.of("dueOn", Operator.EQUALS, "2026-02-30")),
                PageRequest.first(5).where(Filter.of("done", Operator.AT_LEAST, true)),
                PageRequest.first(5).where(Filter.of("title", Operator.EQUALS)),
                PageRequest.first(5).by(new Sort("nothing", false)),
                PageRequest.first(5).by(new Sort("rank", false), new Sort("kind", false)))) {
            final var refused = assertThrows(IllegalArgumentException.class,
                    () -> store.read(s -> s.page(LIST, request)));
            assertTrue(refused.getMessage().contains("column") || refused.getMessage().contains("sorted"),
                    refused.getMessage());
        }
    }

    @Test
    void filtersHoldNoSql() {
        for (final var text : List.of("' OR '1'='1", "x'); DROP TABLE NOTE; --", "<b>%</b>", "\\", "\0", "a!%")) {
            for (final var operator : List.of(Operator.CONTAINS, Operator.STARTS_WITH, Operator.EQUALS)) {
                assertEquals(List.of(), paged(PageRequest.first(5).where(Filter.of("title", operator, text))));
            }
        }
    }
}
