package org.kontor.deals.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.Money;
import org.kontor.base.Problem;
import org.kontor.base.Ref;
import org.kontor.base.Right;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.base.exchange.RowOutcome.Kind;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.Sort;
import org.kontor.deals.Deal;
import org.kontor.deals.DealRow;
import org.kontor.deals.DealState;
import org.kontor.store.AccessDeniedException;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.deals")
class DealImporterTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 5);

    private final Office office;
    private Others others;
    private Ref mill;
    private Ref ann;
    private long line;

    DealImporterTest(TestDatabase database) {
        office = new Office(database);
    }

    @BeforeEach
    void someNames() {
        office.clear();
        others = new Others(office);
        mill = office.partner("Mill");
        ann = office.user("Ann Kowalska");
        others.product("Scale", "120");
        line = 1;
    }

    private DealImporter importer() {
        return new DealImporter(office.store, office.kinds, others.partners(), others.products(), others.users(),
                office.database.guard());
    }

    private static ImportOptions options(boolean dryRun, boolean createMissing) {
        return new ImportOptions(dryRun, createMissing, "PLN");
    }

    private List<RowOutcome> run(ImportOptions options, ImportRow... rows) {
        final var run = importer().begin(options);
        final var outcomes = new ArrayList<>(run.accept(List.of(rows)));
        outcomes.addAll(run.finish());
        return outcomes;
    }

    private List<Kind> kinds(ImportRow... rows) {
        return run(options(false, false), rows).stream().map(RowOutcome::kind).toList();
    }

    private Set<String> problems(ImportRow row) {
        final var outcome = run(options(false, false), row).getFirst();
        assertEquals(Kind.WRONG, outcome.kind());
        outcome.problems().forEach(problem -> assertTrue(!problem.message().text().startsWith("!")));
        final var fields = new HashSet<String>();
        outcome.problems().stream().map(Problem::field).forEach(fields::add);
        return fields;
    }

    private ImportRow row(Object... fieldsAndValues) {
        final var values = new HashMap<String, Object>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        values.values().removeIf(Objects::isNull);
        return new ImportRow(++line, values);
    }

    private ImportRow won(String id) {
        return row("externalId", id, "responsible", "ann kowalska", "product", "scale", "partner", "MILL", "stage",
                "Won",
                "openedOn", MAY, "closedOn", JUNE, "amount", new BigDecimal("115.50"));
    }

    private List<DealRow> all() {
        return office.list.page(PageRequest.first(1000).by(new Sort("number", false))).rows();
    }

    private Deal only() {
        assertEquals(1, all().size());
        return office.deals.find(all().getFirst().id()).orElseThrow();
    }

    @Test
    void aWonDealComesInWhole() {
        assertEquals(List.of(Kind.CREATED), kinds(won("A1")));
        final var deal = only();
        assertEquals("0001/2025/CRM", deal.number());
        assertEquals(DealState.WON, deal.state());
        assertEquals(mill, deal.partner());
        assertEquals(ann, deal.responsible());
        assertEquals(MAY, deal.openedOn());
        assertEquals(JUNE, deal.closedOn());
        assertEquals(0, deal.amount().amount().compareTo(new BigDecimal("115.5")));
        assertEquals("PLN", deal.amount().currency());
        assertEquals("Scale", deal.lines().getFirst().product().label());
        assertEquals(0, deal.lines().getFirst().price().amount().compareTo(new BigDecimal("115.5")));
        final var stages = office.deals.stages(deal.id());
        assertEquals(List.of("ENGAGING", "WON"), stages.stream().map(entry -> entry.stage().code()).toList());
        assertEquals(Instant.parse("2025-05-04T12:00:00Z"), stages.getFirst().enteredAt());
        assertEquals(32, stages.getFirst().stayed().toDays());
    }

    @Test
    void theSameFileAgainMakesNothing() {
        final var file = new ImportRow[] {won("A1"),
                row("externalId", "A2", "stage", "Prospecting", "product", "Scale"),
                row("externalId", "A3", "stage", "Lost", "openedOn", MAY, "closedOn", JUNE, "amount", BigDecimal.ZERO)};
        assertEquals(List.of(Kind.CREATED, Kind.CREATED, Kind.CREATED), kinds(file));
        final var before = all();
        assertEquals(List.of(Kind.SKIPPED, Kind.SKIPPED, Kind.SKIPPED), kinds(file));
        assertEquals(before, all());
    }

    @Test
    void anUndatedDealHasAStageThatNobodyKnowsTheDateOf() {
        kinds(row("externalId", "P", "stage", "prospecting", "product", "Scale"));
        final var deal = only();
        assertNull(deal.openedOn());
        assertNull(office.deals.stages(deal.id()).getFirst().enteredAt());
        assertEquals(0, deal.lines().getFirst().price().amount().compareTo(BigDecimal.valueOf(120)));
    }

    @Test
    void aLossWithoutAReasonIsNotStatedAndOneWithItHasIt() {
        final var price = office.kinds.lossReasons().getFirst();
        kinds(row("externalId", "1", "stage", "LOST", "closedOn", JUNE),
                row("externalId", "2", "stage", "Przegrana", "closedOn", JUNE, "lossReason",
                        price.label().toUpperCase()),
                row("externalId", "3", "stage", "програно", "closedOn", JUNE, "lossReason", "Слишком высокая цена",
                        "lossRemark", "dear"));
        assertEquals(List.of(DealTexts.of("lossReason.NOT_STATED").text(), price.label(), price.label()),
                all().stream().map(DealRow::lossReason).toList());
    }

    @Test
    void stagesAreKnownInFourLanguagesByCodeAndByState() {
        final var words = List.of("ENGAGING", "engaging", "Rozmowy", "Контакт", "Engaging");
        assertEquals(IntStream.range(0, words.size()).mapToObj(i -> Kind.CREATED).toList(), kinds(words.stream()
                .map(word -> row("externalId", "W" + word, "stage", word)).toArray(ImportRow[]::new)));
        all().forEach(row -> assertEquals(office.stage("ENGAGING").id(), row.stage().id()));
        kinds(row("externalId", "S", "state", "WON", "partner", "Mill", "closedOn", JUNE));
        assertEquals(DealState.WON, all().getLast().state());
    }

    @Test
    void whatNobodyKnowsMakesTheRowWrongAndOnlyTheRow() {
        assertEquals(Set.of("partner", "product", "responsible", "stage"), problems(row("externalId", "U", "partner",
                "Nobody", "product", "GTXPro", "responsible", "Stranger", "stage", "Dreaming")));
        assertEquals(Set.of("kind"), problems(row("kind", "Leasing")));
        assertEquals(Set.of("lossReason"), problems(row("stage", "Lost", "closedOn", JUNE, "lossReason", "Bad luck")));
        assertEquals(Set.of("state"), problems(row("state", "perhaps")));
        assertEquals(List.of(Kind.CREATED, Kind.WRONG, Kind.CREATED),
                kinds(won("1"), row("externalId", "2", "product", "GTXPro"), won("3")));
        assertEquals(List.of("0001/2025/CRM", "0002/2025/CRM"), all().stream().map(DealRow::number).toList());
    }

    @Test
    void whatNobodyKnowsIsCreatedWhenWanted() {
        final var rows = new ImportRow[] {
                row("externalId", "1", "partner", "Forge", "product", "Anvil", "responsible", "Jan Nowak", "stage",
                        "Demo shown", "openedOn", MAY),
                row("externalId", "2", "partner", "forge", "product", "ANVIL", "responsible", "jan nowak", "stage",
                        "demo shown"),
                row("externalId", "3", "stage", "Lost", "closedOn", JUNE, "lossReason", "Fire in the shed")};
        assertEquals(List.of(Kind.CREATED, Kind.CREATED, Kind.CREATED), run(options(true, true), rows).stream()
                .map(RowOutcome::kind).toList());
        assertEquals(0, office.count("DEAL"));
        assertEquals(1, office.count("PARTNER"));
        assertEquals(List.of(Kind.CREATED, Kind.CREATED, Kind.CREATED), run(options(false, true), rows).stream()
                .map(RowOutcome::kind).toList());
        assertEquals(Set.of("Forge"), new HashSet<>(all().stream().filter(row -> row.partner() != null)
                .map(row -> row.partner().label()).toList()));
        assertEquals(2, office.count("PARTNER"));
        assertEquals("Demo shown", office.deals.find(all().stream().filter(row -> row.externalId().equals("1"))
                .findFirst().orElseThrow().id()).orElseThrow().stage().label());
        assertEquals("Fire in the shed", all().stream().map(DealRow::lossReason).filter(Objects::nonNull).findFirst()
                .orElseThrow());
    }

    @Test
    void badValuesAreSaid() {
        assertEquals(Set.of("closedOn"), problems(row("stage", "Lost", "openedOn", JUNE, "closedOn", MAY)));
        assertEquals(Set.of("closedOn"), problems(row("stage", "Lost", "closedOn", LocalDate.of(2190, 1, 1))));
        assertEquals(Set.of("amount"), problems(row("amount", new BigDecimal("-1"))));
        assertEquals(Set.of("amount"), problems(row("amount", new BigDecimal("1e20"))));
        assertEquals(Set.of("amount"), problems(row("amount", BigDecimal.ONE, "currency", "ZŁOTE")));
        assertEquals(Set.of("title", "note", "externalId"), problems(row("title", "t".repeat(201), "note",
                "n".repeat(4001), "externalId", "e".repeat(101))));
        assertEquals(Set.of("partner"), problems(row("stage", "Won", "closedOn", JUNE)));
        assertEquals(0, office.count("DEAL"));
    }

    @Test
    void aDryRunSaysWhatWouldBeAndWritesNothing() {
        kinds(won("1"));
        final var outcomes = run(options(true, false), won("1"), row("externalId", "1", "title", "New title"), won("2"),
                won("2"), row("product", "?"));
        assertEquals(List.of(Kind.SKIPPED, Kind.UPDATED, Kind.CREATED, Kind.SKIPPED, Kind.WRONG),
                outcomes.stream().map(RowOutcome::kind).toList());
        assertEquals("", only().title());
    }

    @Test
    void aChangedRowChangesTheDealAndWhatItLeavesOutStays() {
        kinds(row("externalId", "1", "partner", "Mill", "stage", "Engaging", "openedOn", MAY, "title", "Old", "note",
                "N"));
        assertEquals(List.of(Kind.UPDATED), kinds(row("externalId", "1", "title", "New", "amount", BigDecimal.TEN,
                "currency", "eur")));
        final var deal = only();
        assertEquals("New", deal.title());
        assertEquals("N", deal.note());
        assertEquals(mill, deal.partner());
        assertEquals(new Money(BigDecimal.TEN, "EUR").currency(), deal.amount().currency());
        assertEquals(List.of(Kind.UPDATED), kinds(row("externalId", "1", "stage", "Won", "closedOn", JUNE)));
        assertEquals(List.of("ENGAGING", "WON"),
                office.deals.stages(deal.id()).stream().map(entry -> entry.stage().code()).toList());
        assertEquals(Instant.parse("2025-06-05T12:00:00Z"),
                office.deals.stages(deal.id()).getLast().enteredAt());
    }

    @Test
    void theSameDealTwiceInABatchIsOneDeal() {
        assertEquals(List.of(Kind.CREATED, Kind.SKIPPED, Kind.UPDATED),
                kinds(won("1"), won("1"), row("externalId", "1", "title", "Second")));
        assertEquals("Second", only().title());
        assertEquals(List.of(Kind.UPDATED, Kind.UPDATED),
                kinds(row("externalId", "1", "title", "Third"), row("externalId", "1", "title", "Fourth")));
        assertEquals("Fourth", only().title());
    }

    @Test
    void aDealIsKnownByItsNumberToo() {
        kinds(won("1"));
        final var number = only().number();
        assertEquals(List.of(Kind.UPDATED), kinds(row("number", number, "title", "By number")));
        assertEquals("By number", only().title());
        assertEquals(List.of(Kind.CREATED, Kind.CREATED), kinds(row("number", "OLD/7"), row("number", "OLD/8")));
        assertEquals(List.of(Kind.SKIPPED), kinds(row("number", "OLD/7")));
        assertEquals("OLD/7", all().stream().filter(row -> !row.externalId().equals("1")).findFirst().orElseThrow()
                .externalId());
    }

    @Test
    void anOpenDealsDayOfTheEndIsTheExpectedOne() {
        kinds(row("externalId", "1", "stage", "Offer", "closedOn", JUNE));
        assertEquals(JUNE, only().expectedOn());
        assertNull(only().closedOn());
    }

    @Test
    void whatTheListGivesCanBeTakenInAgain() {
        kinds(won("1"), row("externalId", "2", "stage", "Offer", "openedOn", MAY, "title", "Zażółć", "amount",
                BigDecimal.TEN, "currency", "EUR"), row("externalId", "3", "stage", "Lost", "closedOn", JUNE));
        final var fields = importer().fields().stream().map(ImportField::id).toList();
        final var exported = all().stream().map(deal -> {
            final Map<String, Object> values = new HashMap<>();
            office.list.columns().stream().filter(column -> fields.contains(column.id())).forEach(column -> {
                final var value = column.value().apply(deal);
                if (value instanceof Money money) {
                    values.put("amount", money.amount());
                    values.put("currency", money.currency());
                } else if (value != null) {
                    values.put(column.id(), value instanceof LocalDate ? value : value.toString());
                }
            });
            return new ImportRow(++line, values);
        }).toArray(ImportRow[]::new);
        assertEquals(office.list.columns().size(),
                office.list.columns().stream().filter(column -> fields.contains(column.id())).count());
        assertEquals(List.of(Kind.SKIPPED, Kind.SKIPPED, Kind.SKIPPED), kinds(exported));
    }

    @Test
    void aBatchTakesAboutAsManyStatementsHoweverManyRowsItHas() {
        kinds(won("0"));
        final var few = IntStream.range(0, 10).mapToObj(i -> won("F" + i)).toArray(ImportRow[]::new);
        final var many = IntStream.range(0, 400).mapToObj(i -> won("M" + i)).toArray(ImportRow[]::new);
        final int forFew = office.database.statements().during(() -> kinds(few));
        final int forMany = office.database.statements().during(() -> kinds(many));
        assertTrue(forMany <= forFew + 10, forFew + " statements for 10 rows, " + forMany + " for 400");
        final int again = office.database.statements().during(() -> kinds(many));
        assertTrue(again <= 10, again + " statements to see that nothing changed");
    }

    @Test
    void rightsAreAsked() {
        office.database.guard().limit("deal", Set.of(ann.id()), Right.CREATE);
        assertEquals(List.of(Kind.CREATED, Kind.WRONG), kinds(won("1"), row("externalId", "2")));
        assertEquals("0001/2025/CRM", only().number());
        office.database.guard().forbid("deal", Right.CHANGE);
        assertEquals(List.of(Kind.WRONG), kinds(row("externalId", "1", "title", "Mine now")));
        office.database.guard().forbid("deal", Right.CREATE);
        assertThrows(AccessDeniedException.class, () -> importer().begin(options(false, false)));
    }

    @Test
    void aRowThatTheDatabaseRefusesIsFoundAndTheOthersGoIn() {
        final var outcomes = run(options(false, false), won("1"), row("externalId", "2", "partner", Others.GHOST),
                row("externalId", "3", "note", "a\0b"), won("4"));
        assertEquals(List.of(Kind.CREATED, Kind.WRONG, Kind.WRONG, Kind.CREATED),
                outcomes.stream().map(RowOutcome::kind).toList());
        assertEquals(List.of("1", "4"), all().stream().map(DealRow::externalId).toList());
        assertEquals(List.of("0001/2025/CRM", "0002/2025/CRM"), all().stream().map(DealRow::number).toList());
    }
}
