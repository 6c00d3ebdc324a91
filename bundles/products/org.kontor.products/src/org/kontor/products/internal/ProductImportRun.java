package org.kontor.products.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kontor.base.Messages;
import org.kontor.base.Money;
import org.kontor.base.Problem;
import org.kontor.base.SortKeys;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.base.exchange.RowOutcome.Kind;
import org.kontor.products.Product;
import org.kontor.store.Session;
import org.kontor.store.Store;

/** One import of products. */
final class ProductImportRun implements ImportRun {

    private static final Messages MESSAGES = Messages.of(ProductImportRun.class);
    private static final Product BLANK = new Product(0, 0, "", "", "", "", null, true, "");

    private final Store store;
    private final ImportOptions options;
    private final boolean mayChange;
    /** What a dry run would have made of names and codes so far. */
    private final Known dryRun = new Known(new HashMap<>(), new HashMap<>());

    ProductImportRun(Store store, ImportOptions options, boolean mayChange) {
        this.store = store;
        this.options = options;
        this.mayChange = mayChange;
    }

    @Override
    public List<RowOutcome> accept(List<ImportRow> rows) {
        if (!options.dryRun()) {
            return store.write(session -> {
                final var known = known(session, rows);
                load(session, known);
                return new Batch(session, known).take(rows);
            });
        }
        final var known = store.read(session -> known(session, rows));
        known.byName().putAll(dryRun.byName());
        known.byCode().putAll(dryRun.byCode());
        return new Batch(null, known).take(rows);
    }

    @Override
    public List<RowOutcome> finish() {
        return List.of();
    }

    private static Known known(Session session, List<ImportRow> rows) {
        final var names = rows.stream().map(r -> SortKeys.lower(r.text("name"))).toList();
        final var codes = rows.stream().map(r -> SortKeys.lower(r.text("code"))).toList();
        return new Known(ProductLookup.by(session, "NAME_LOWER", names, ProductEntity.NAME_LENGTH),
                ProductLookup.by(session, "CODE_LOWER", codes, ProductEntity.CODE_LENGTH));
    }

    /** In one statement what would else be read one by one when it changes. */
    private static void load(Session session, Known known) {
        final var ids = Stream.of(known.byName(), known.byCode()).flatMap(m -> m.values().stream()).map(Product::id)
                .distinct().toList();
        if (!ids.isEmpty()) {
            session.query(ProductEntity.class, "SELECT p FROM Product p WHERE p.id IN :ids", Map.of("ids", ids));
        }
    }

    private Product wanted(Product before, ImportRow row) {
        return new Product(before.id(), before.version(), or(row, "code", before.code()), row.text("name").strip(),
                or(row, "group", before.group()), or(row, "unit", before.unit()), price(before.price(), row),
                row.values().containsKey("active") ? row.value("active", Boolean.class) : before.active(),
                or(row, "note", before.note()));
    }

    private Money price(Money before, ImportRow row) {
        final var amount = row.value("price", BigDecimal.class);
        if (amount == null) {
            return before;
        }
        final var currency = row.text("currency").isBlank() ? options.currency()
                : row.text("currency").strip().toUpperCase(Locale.ROOT);
        final var same = before != null && before.amount().compareTo(amount) == 0
                && before.currency().equals(currency);
        return same ? before : new Money(amount, currency);
    }

    private static String or(ImportRow row, String field, String before) {
        final var text = row.text(field).strip();
        return text.isEmpty() ? before : text;
    }

    /** Products by lower-case name and code. */
    private record Known(Map<String, Product> byName, Map<String, Product> byCode) {

        void put(Product product) {
            byName.put(SortKeys.lower(product.name()), product);
            if (!product.code().isEmpty()) {
                byCode.put(SortKeys.lower(product.code()), product);
            }
        }
    }

    /** A batch; without a session nothing is written. */
    private final class Batch {

        private final Session session;
        private final Known known;

        Batch(Session session, Known known) {
            this.session = session;
            this.known = known;
        }

        List<RowOutcome> take(List<ImportRow> rows) {
            final var outcomes = new ArrayList<RowOutcome>();
            rows.forEach(row -> outcomes.add(take(row)));
            return outcomes;
        }

        private RowOutcome take(ImportRow row) {
            final var sameName = known.byName().get(SortKeys.lower(row.text("name")));
            final var sameCode = known.byCode().get(SortKeys.lower(row.text("code")));
            final var before = sameCode != null ? sameCode : sameName != null ? sameName : BLANK;
            final var wanted = wanted(before, row);
            final var checks = ProductChecks.of(wanted, sameName != null && !sameName.equals(before), false);
            checks.that("code", before == BLANK || before == sameCode || before.code().isEmpty()
                    || row.text("code").isBlank(), MESSAGES.message("product.other.code", before.code()));
            if (before != BLANK && !wanted.equals(before)) {
                checks.that("", mayChange, MESSAGES.message("denied.change"));
            }
            if (!checks.problems().isEmpty()) {
                return RowOutcome.wrong(row, checks.problems().toArray(Problem[]::new));
            }
            if (wanted.equals(before)) {
                return RowOutcome.of(row, Kind.SKIPPED);
            }
            known.put(write(wanted, before));
            return RowOutcome.of(row, before == BLANK ? Kind.CREATED : Kind.UPDATED);
        }

        private Product write(Product wanted, Product before) {
            if (session == null) {
                dryRun.put(wanted);
                return wanted;
            }
            final var entity = before == BLANK ? new ProductEntity()
                    : session.change(ProductEntity.class, before.id(), before.version());
            entity.fill(wanted);
            return before == BLANK ? session.add(entity).product() : entity.product();
        }
    }
}
