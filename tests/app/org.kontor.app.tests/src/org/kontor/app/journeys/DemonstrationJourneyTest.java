package org.kontor.app.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.app.internal.data.StartAgain;
import org.kontor.testkit.bot.Bot;
import org.kontor.testkit.bot.PictureOnFailure;

/** What one does all day, in the demonstration company. */
@ExtendWith(PictureOnFailure.class)
class DemonstrationJourneyTest {

    private static final String DEALS = "org.kontor.deals.ui.deals";

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private final Bot bot = new Bot();

    @BeforeAll
    static void beginWithTheDemonstration() {
        StartAgain.on(folder);
        var bot = new Bot();
        var first = bot.dialog("Welcome to Kontor");
        first.textWithLabel("Your name:").type("Anna Nowak");
        first.button("Start").click();
        bot.dialogCloses("Welcome to Kontor");
        assertTrue(bot.view(DEALS).grid().rowCount() > 100);
    }

    @AfterEach
    void closeEditors() {
        bot.closeEditors();
    }

    private String someOpenDeal(int place) {
        var deals = bot.view(DEALS);
        deals.filter("").clear();
        return deals.grid().row(place).cell("number");
    }

    @Test
    void aDealIsFoundByItsNumberFromTheSearchField() {
        var number = someOpenDeal(3);
        bot.keys("Ctrl+3");
        bot.type(number.substring(0, 9));
        bot.popupShows(number);
        bot.take();
        bot.editor(number);
    }

    @Test
    void theGridFiltersAndScrolls() {
        var deals = bot.view(DEALS);
        var grid = deals.grid();
        var before = grid.rowCount();
        var partner = grid.row(0).cell("partner");
        deals.filter("").type(grid.row(0).cell("number"));
        grid.hasRows(1);
        assertEquals(partner, grid.row(0).cell("partner"));
        deals.filter("").clear();
        grid.row(before - 1).click();
        assertTrue(grid.rowCount() >= before);
    }
}
