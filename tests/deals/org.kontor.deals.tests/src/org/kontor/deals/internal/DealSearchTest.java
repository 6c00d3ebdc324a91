package org.kontor.deals.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kontor.deals.internal.Office.deal;
import static org.kontor.deals.internal.Office.external;
import static org.kontor.deals.internal.Office.with;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.RecordRef;
import org.kontor.base.Right;
import org.kontor.base.SearchProvider.Hit;
import org.kontor.deals.Deal;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.deals")
class DealSearchTest {

    private final Office office;

    DealSearchTest(TestDatabase database) {
        office = new Office(database);
    }

    @BeforeEach
    void empty() {
        office.clear();
    }

    private List<Long> found(String text) {
        return office.search.search(text, 10).stream().map(hit -> hit.record().id()).toList();
    }

    @Test
    void findsByNumberTitleAndExternalIdThoseThatBeginWithItFirst() {
        final var holds = office.saved(deal("Nowe regały"));
        final var begins = office.saved(deal("Regały wysokie"));
        final var imported = office.saved(external(deal("x"), "REG-7"));
        assertEquals(List.of(imported.id(), begins.id(), holds.id()), found(" REG "));
        assertEquals(List.of(holds.id()), found(holds.number().toLowerCase()));
        assertEquals(List.of(holds.id()), found(holds.number().substring(2)));
    }

    @Test
    void aHitTellsWhoAndWhat() {
        final Deal deal = office.saved(with(deal("Ваги"), office.partner("Їжак"), null, null));
        assertEquals(List.of(new Hit(new RecordRef("deal", deal.id()), deal.number(), "Ваги, Їжак")),
                office.search.search("ваги", 5));
        final Deal bare = office.saved(deal(""));
        assertEquals(List.of(new Hit(new RecordRef("deal", bare.id()), bare.number(), "")),
                office.search.search(bare.number(), 5));
    }

    @Test
    void signsAreNoPatternsAndShortTextsFindNothing() {
        office.saved(deal("100% sure_thing"));
        office.saved(deal("100 pieces"));
        assertEquals(1, found("0%").size());
        assertEquals(1, found("e_t").size());
        assertEquals(List.of(), found("1"));
        assertEquals(List.of(), found("  "));
    }

    @Test
    void noMoreThanWantedAndOnlyWhatMayBeRead() {
        final var ann = office.user("Ann");
        for (int i = 0; i < 6; i++) {
            office.saved(with(deal("Same " + i), null, i == 0 ? ann : null, null));
        }
        assertEquals(3, office.search.search("same", 3).size());
        office.database.guard().limit("deal", Set.of(ann.id()), Right.READ);
        assertEquals(1, found("same").size());
    }
}
