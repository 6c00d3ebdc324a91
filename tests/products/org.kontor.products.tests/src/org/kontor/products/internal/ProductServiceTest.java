package org.kontor.products.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.Money;
import org.kontor.base.Problem;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.base.Right;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.Sort;
import org.kontor.products.Product;
import org.kontor.products.ProductRow;
import org.kontor.store.AccessDeniedException;
import org.kontor.store.StaleRecordException;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.products")
class ProductServiceTest {

    private final TestDatabase database;
    private final DefaultProductService products;
    private final ProductList list;

    ProductServiceTest(TestDatabase database) {
        this.database = database;
        products = new DefaultProductService(database.store());
        list = new ProductList(database.store());
    }

    @BeforeEach
    void nothingIsThere() {
        database.guard().reset();
        database.store().write(s -> s.sqlUpdate("DELETE FROM PRODUCT", List.of()));
    }

    private static Product product(String code, String name) {
        return new Product(0, 0, code, name, "", "", null, true, "");
    }

    private Product added(String code, String name) {
        return products.save(product(code, name)).orThrow();
    }

    private static List<String> fields(Result<?> result) {
        return result.problems().stream().map(Problem::field).distinct().toList();
    }

    private static Money pln(String amount) {
        return new Money(new BigDecimal(amount), "PLN");
    }

    @Test
    void whatIsSavedIsFoundAgain() {
        final var saved = products.save(new Product(0, 0, " P-1 ", " Śruba M8 ", "Śruby", "szt.", pln("0.1250"), false,
                "Uwaga")).orThrow();
        assertEquals(new Product(saved.id(), saved.version(), "P-1", "Śruba M8", "Śruby", "szt.", pln("0.1250"), false,
                "Uwaga"), products.find(saved.id()).orElseThrow());
        assertEquals(Optional.empty(), products.find(-1));
    }

    @Test
    void namesAndGivenCodesAreUniqueWhateverTheirCase() {
        final var first = added("A", "Żaba");
        added("", "Without a code");
        added("", "Without a code too");
        assertEquals(List.of("name", "code"), fields(products.save(product("a", "żABA"))));
        products.save(new Product(first.id(), first.version(), "a", "ŻABA", "", "", null, true, "")).orThrow();
    }

    @Test
    void ofManyWhoWantTheSameNameAtOnceOneGetsIt() throws Exception {
        final List<Callable<Result<Product>>> wishes = new ArrayList<>();
        for (var i = 0; i < 6; i++) {
            wishes.add(() -> products.save(product("", "Wanted")));
        }
        try (var pool = Executors.newFixedThreadPool(6)) {
            final var answers = new ArrayList<Result<Product>>();
            for (var answer : pool.invokeAll(wishes)) {
                answers.add(answer.get());
            }
            assertEquals(1, answers.stream().filter(a -> a instanceof Result.Done).count());
            assertTrue(answers.stream().allMatch(a -> a instanceof Result.Done || fields(a).equals(List.of("name"))));
        }
    }

    @Test
    void badInputIsSaidByField() {
        final var huge = "x".repeat(10_000_000);
        assertEquals(List.of("code", "name", "group", "unit", "price", "note"), fields(products.save(
                new Product(0, 0, huge, huge, huge, huge, new Money(new BigDecimal("1e20"), "???"), true, huge))));
        assertEquals(List.of("name"), fields(products.save(product("", " "))));
        assertEquals(List.of("price"), fields(products.save(
                new Product(0, 0, "", "Fine", "", "", pln("0.00001"), true, ""))));
        assertEquals(List.of("name"), fields(products.save(product("", "a\0b"))));
    }

    @Test
    void textsAreKeptAsTheyAre() {
        final var name = "'); DROP TABLE PRODUCT;-- <script>alert(1)</script> =cmd|' /C calc'!A0";
        assertEquals(name, products.find(added("", name).id()).orElseThrow().name());
        products.save(product("İ".repeat(60), "İ".repeat(200))).orThrow();
    }

    @Test
    void anOldVersionIsRefused() {
        final var first = added("", "First");
        products.save(new Product(first.id(), first.version(), "", "Second", "", "", null, true, "")).orThrow();
        assertThrows(StaleRecordException.class, () -> products.save(first));
        assertThrows(StaleRecordException.class, () -> products.delete(first.id(), first.version()));
    }

    @Test
    void whatIsDeletedIsGone() {
        final var product = added("", "Gone");
        products.delete(product.id(), product.version()).orThrow();
        assertEquals(Optional.empty(), products.find(product.id()));
    }

    @Test
    void eachRightIsAskedFor() {
        final var product = added("A", "Guarded");
        final var guard = database.guard();
        guard.forbid("product", Right.CREATE);
        assertThrows(AccessDeniedException.class, () -> added("", "New"));
        guard.forbid("product", Right.CHANGE);
        assertThrows(AccessDeniedException.class, () -> products.save(product));
        guard.forbid("product", Right.DELETE);
        assertThrows(AccessDeniedException.class, () -> products.delete(product.id(), product.version()));
        guard.forbid("product", Right.EXPORT);
        assertThrows(AccessDeniedException.class, () -> Imports.exported(list, importer()));
        assertThrows(AccessDeniedException.class, () -> importer().begin(new ImportOptions(false, false, "PLN")));
        guard.forbid("product", Right.READ);
        assertEquals(Optional.empty(), products.find(product.id()));
        assertEquals(List.of(), products.choices("", 10));
        assertEquals(Map.of(), products.byNames(List.of("Guarded", "A")));
        assertEquals(List.of(), list.page(PageRequest.first(10)).rows());
        assertEquals(0, list.count(List.of()));
    }

    private ProductImporter importer() {
        return new ProductImporter(database.store(), database.guard());
    }

    @Test
    void choicesAreOnOfferAndHoldTheText() {
        added("Ł1", "Łopata");
        added("", "Lampa");
        products.save(new Product(0, 0, "", "Lampart", "", "", null, false, "")).orThrow();
        assertEquals(List.of("Lampa", "Łopata"), products.choices("", 10).stream().map(Ref::label).toList());
        assertEquals(List.of("Łopata"), products.choices("ł1", 10).stream().map(Ref::label).toList());
        assertEquals(List.of("Lampa"), products.choices("LAMP", 10).stream().map(Ref::label).toList());
        assertEquals(List.of("Lampa"), products.choices("", 1).stream().map(Ref::label).toList());
        assertEquals(List.of(), products.choices("%", 10));
    }

    @Test
    void namesWinOverCodes() {
        final var byName = added("", "X1");
        final var byCode = added("X2", "Other");
        added("X1", "Third");
        assertEquals(Map.of("x1", byName, "x2", byCode), products.byNames(List.of("x1", "x2", "unknown", "")));
    }

    @Test
    void lookingUpManyTakesNoMoreStatementsThanLookingUpOne() {
        final var names = new ArrayList<String>();
        for (var i = 0; i < 40; i++) {
            names.add(added("", "Product " + i).name());
        }
        final var statements = database.statements();
        final var one = statements.during(() -> products.byNames(List.of("Product 1")));
        assertEquals(one, statements.during(() -> assertEquals(40, products.byNames(names).size())));
        assertEquals(1, statements.during(() -> products.find(-1)));
    }

    @Test
    void theListSortsAndFiltersByEachColumn() {
        products.save(new Product(0, 0, "b", "Żuraw", "Maszyny", "szt.", pln("10"), true, "")).orThrow();
        products.save(new Product(0, 0, "a", "Łopata", "", "", pln("9.5"), false, "")).orThrow();
        products.save(new Product(0, 0, "", "Młot", "Narzędzia", "kpl", null, true, "")).orThrow();
        final var all = PageRequest.first(10);
        assertEquals(List.of("Łopata", "Młot", "Żuraw"), names(all));
        assertEquals(List.of("Łopata", "Żuraw", "Młot"), names(all.by(new Sort("price", false))));
        assertEquals(List.of("Żuraw", "Łopata", "Młot"), names(all.by(new Sort("price", true))));
        assertEquals(List.of("Żuraw", "Łopata", "Młot"), names(all.by(new Sort("code", true))));
        assertEquals(List.of("Żuraw", "Młot", "Łopata"), names(all.by(new Sort("group", false))));
        assertEquals(List.of("Żuraw"), names(all.where(Filter.of("group", Operator.CONTAINS, "MASZ"))));
        assertEquals(List.of("Łopata"), names(all.where(Filter.of("active", Operator.EQUALS, false))));
        assertEquals(List.of("Łopata"), names(all.where(Filter.of("price", Operator.AT_MOST, new BigDecimal("9.5")))));
        assertEquals(List.of("Młot"), names(all.where(Filter.of("price", Operator.EMPTY))));
        assertEquals(List.of("Żuraw"), names(all.where(Filter.of("unit", Operator.EQUALS, "SZT."))));
        assertEquals(List.of("Młot"), names(all.where(Filter.of("code", Operator.EMPTY))));
    }

    private List<String> names(PageRequest request) {
        return list.page(request).rows().stream().map(ProductRow::name).toList();
    }

    @Test
    void theListIsOneStatementHoweverLong() {
        for (var i = 0; i < 40; i++) {
            added("", "Product " + i);
        }
        assertEquals(1, database.statements().during(() -> list.page(PageRequest.first(3))));
        assertEquals(1, database.statements().during(() -> list.page(PageRequest.first(40))));
    }
}
