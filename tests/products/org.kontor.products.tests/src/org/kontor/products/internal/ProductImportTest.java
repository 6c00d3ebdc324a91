package org.kontor.products.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kontor.base.exchange.RowOutcome.Kind.CREATED;
import static org.kontor.base.exchange.RowOutcome.Kind.SKIPPED;
import static org.kontor.base.exchange.RowOutcome.Kind.UPDATED;
import static org.kontor.base.exchange.RowOutcome.Kind.WRONG;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.Money;
import org.kontor.base.Right;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.products.Product;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.products")
class ProductImportTest {

    private final TestDatabase database;
    private final DefaultProductService products;
    private final ProductList list;
    private final ProductImporter importer;

    ProductImportTest(TestDatabase database) {
        this.database = database;
        products = new DefaultProductService(database.store());
        list = new ProductList(database.store());
        importer = new ProductImporter(database.store(), database.guard());
    }

    @BeforeEach
    void nothingIsThere() {
        database.guard().reset();
        database.store().write(s -> s.sqlUpdate("DELETE FROM PRODUCT", List.of()));
    }

    @SafeVarargs
    private Map<Long, RowOutcome> imported(boolean dryRun, Map<String, Object>... rows) {
        return Imports.run(importer, new ImportOptions(dryRun, false, "USD"), List.of(rows));
    }

    @SafeVarargs
    private List<RowOutcome.Kind> kinds(Map<String, Object>... rows) {
        final var dry = imported(true, rows);
        final var real = imported(false, rows);
        assertEquals(dry, real, "a dry run says the same");
        return Imports.kinds(real);
    }

    private Product found(String name) {
        return products.byNames(List.of(name)).get(name);
    }

    private static Map<String, Object> row(Object... fieldsAndValues) {
        final var row = new HashMap<String, Object>();
        for (var i = 0; i < fieldsAndValues.length; i += 2) {
            row.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return row;
    }

    @Test
    void rowsBecomeProductsOnce() {
        final var first = row("name", "Basic", "group", "Series", "price", new BigDecimal("550"));
        final var second = row("name", "Pro", "price", new BigDecimal("4821.50"), "currency", "eur");
        assertEquals(List.of(CREATED, CREATED), kinds(first, second));
        assertEquals(List.of(SKIPPED, SKIPPED), kinds(first, second));
        final var basic = found("basic");
        assertEquals("Series", basic.group());
        assertEquals("USD", basic.price().currency());
        assertEquals(0, basic.price().amount().compareTo(new BigDecimal("550")));
        assertEquals("EUR", found("pro").price().currency());
        assertTrue(basic.active());
    }

    @Test
    void whatARowDoesNotSayStays() {
        products.save(new Product(0, 0, "C1", "Basic", "Series", "pcs", new Money(BigDecimal.TEN, "PLN"), true,
                "Note")).orThrow();
        assertEquals(List.of(UPDATED), kinds(row("code", "c1", "name", "Basic 2")));
        final var changed = found("Basic 2");
        assertEquals(List.of("c1", "Series", "pcs", "PLN", "Note"), List.of(changed.code(), changed.group(),
                changed.unit(), changed.price().currency(), changed.note()));
        assertEquals(List.of(UPDATED), kinds(row("name", "Basic 2", "active", false)));
        assertEquals(List.of(SKIPPED), kinds(row("name", "Basic 2", "active", false)));
    }

    @Test
    void aFileMaySayTheSameTwice() {
        assertEquals(List.of(CREATED, SKIPPED, UPDATED, UPDATED), kinds(row("name", "Twice"),
                row("name", " Twice "), row("name", "Twice", "unit", "pcs"), row("name", "Twice", "code", "T2")));
        assertEquals("T2", found("Twice").code());
    }

    @Test
    void theCodeDecidesWhoIsMeant() {
        products.save(new Product(0, 0, "A", "Alpha", "", "", null, true, "")).orThrow();
        products.save(new Product(0, 0, "B", "Beta", "", "", null, true, "")).orThrow();
        assertEquals(List.of(WRONG, WRONG), kinds(row("code", "A", "name", "Beta"), row("code", "C", "name", "Beta")));
        assertEquals("Alpha", found("A").name());
    }

    @Test
    void wrongRowsHinderNobody() {
        final var outcomes = imported(false, row("name", "x".repeat(10_000_000)), row("name", "Good"),
                row("name", "Dear", "price", new BigDecimal("1e30")),
                row("name", "Odd", "price", BigDecimal.ONE, "currency", "ZŁOTY"), row("name", "Long", "note",
                        "y".repeat(4001)));
        assertEquals(List.of(WRONG, CREATED, WRONG, WRONG, WRONG), Imports.kinds(outcomes));
        assertEquals(List.of("name", "price", "price", "note"), outcomes.values().stream()
                .flatMap(o -> o.problems().stream()).map(p -> p.field()).toList());
    }

    @Test
    void whoMayNotChangeStillAdds() {
        kinds(row("name", "Old"));
        database.guard().forbid("product", Right.CHANGE);
        assertEquals(List.of(WRONG, SKIPPED, CREATED), kinds(row("name", "Old", "unit", "pcs"), row("name", "Old"),
                row("name", "New", "unit", "pcs")));
    }

    @Test
    void aDryRunWritesNothing() {
        imported(true, row("name", "Dry"), row("name", "Dry", "unit", "pcs"));
        assertEquals(List.of(), products.choices("", 10));
    }

    @Test
    void whatIsExportedComesInAgainAsItWas() {
        for (var i = 0; i < 20; i++) {
            products.save(new Product(0, 0, i % 3 == 0 ? "" : "C" + i, "Ґудзик =1+" + i, i % 2 == 0 ? "Ї; \"x\"" : "",
                    "шт", i % 4 == 0 ? null : new Money(new BigDecimal(i + ".2500"), "UAH"), i % 5 != 0, "")).orThrow();
        }
        final var exported = Imports.exported(list, importer);
        assertEquals(Collections.nCopies(20, SKIPPED), Imports.kinds(run(exported)));
        nothingIsThere();
        assertEquals(Collections.nCopies(20, CREATED), Imports.kinds(run(exported)));
        assertEquals(Set.copyOf(exported), Set.copyOf(Imports.exported(list, importer)));
        assertEquals(20, exported.size());
    }

    private Map<Long, RowOutcome> run(List<Map<String, Object>> rows) {
        return Imports.run(importer, new ImportOptions(false, false, "PLN"), rows);
    }

    @Test
    void aBatchTakesTheSameStatementsHoweverLong() {
        final var few = new ArrayList<Map<String, Object>>();
        final var many = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < 300; i++) {
            (i < 3 ? few : many).add(row("name", "Product " + i, "code", "C" + i));
        }
        run(List.of(row("name", "first, for the ids")));
        final var statements = database.statements();
        final var created = statements.during(() -> run(few));
        assertEquals(created, statements.during(() -> run(many)), statements.texts().toString());
        final var skipped = statements.during(() -> run(few));
        assertEquals(skipped, statements.during(() -> run(many)));
    }
}
