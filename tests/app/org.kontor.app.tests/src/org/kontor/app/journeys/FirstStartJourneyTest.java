package org.kontor.app.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.app.internal.data.StartAgain;
import org.kontor.testkit.bot.Bot;
import org.kontor.testkit.bot.PictureOnFailure;

/** From nothing to a deal that is there after the next start; by keyboard where one would. */
@ExtendWith(PictureOnFailure.class)
class FirstStartJourneyTest {

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    private final Bot bot = new Bot();

    @Test
    void anEmptyDatabaseIsFilledAndAllIsThereAtTheNextStart() {
        StartAgain.on(folder);
        var first = bot.dialog("Welcome to Kontor");
        first.button("Start").click();
        first.shows("Type your name");
        first.textWithLabel("Your name:").type("Anna Nowak");
        assertEquals("anna.nowak", first.textWithLabel("Login:").text());
        first.button("An empty database").click();
        first.button("Start").click();
        bot.dialogCloses("Welcome to Kontor");
        makePartner();
        makeDeal();

        StartAgain.on(folder);
        var row = bot.view("org.kontor.deals.ui.deals").grid().hasRows(1).row("partner", "Alfa");
        assertEquals("0001", row.cell("number").substring(0, 4));
    }

    private void makePartner() {
        bot.menu("Partner", "New partner");
        var partner = bot.editor("New partner");
        partner.field("name").type("Alfa");
        bot.keys("Ctrl+S");
        bot.saved();
        bot.editor("Alfa");
        bot.keys("Ctrl+W");
    }

    private void makeDeal() {
        bot.menu("Deal", "New deal");
        var deal = bot.editor("New deal");
        deal.field("title").type("Shelves");
        deal.field("partner").type("Alf");
        bot.popup("partner");
        bot.take();
        bot.keys("Ctrl+S");
        bot.saved();
    }
}
