package org.kontor.app.journeys;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.app.internal.data.StartAgain;
import org.kontor.testkit.bot.Bot;
import org.kontor.testkit.bot.PictureOnFailure;

/** Who has a password is asked for it, and waits after a wrong one. */
@ExtendWith(PictureOnFailure.class)
class SignInJourneyTest {

    private static final String RIGHT = "correct-horse-9";

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    private final Bot bot = new Bot();

    @Test
    void aWrongPasswordWaitsAndTheRightOneOpens() {
        StartAgain.on(folder);
        var first = bot.dialog("Welcome to Kontor");
        first.textWithLabel("Your name:").type("Piotr Zaremba");
        first.textWithLabel("Password:").type(RIGHT);
        first.textWithLabel("Password again:").type(RIGHT + "x");
        first.button("An empty database").click();
        first.button("Start").click();
        first.shows("The two passwords differ");
        first.textWithLabel("Password again:").type(RIGHT);
        first.button("Start").click();
        bot.dialogCloses("Welcome to Kontor");

        bot.view("org.kontor.deals.ui.deals").grid().hasRows(0);
        bot.menu("File", "Sign Out");
        var signIn = bot.dialog("Sign In");
        signIn.textWithLabel("Login:").type("piotr.zaremba");
        signIn.textWithLabel("Password:").type("wrong");
        signIn.button("Sign In").click();
        signIn.shows("You can try again");
        signIn.shows("You can try again now");
        signIn.textWithLabel("Password:").type(RIGHT);
        signIn.button("Sign In").click();
        bot.dialogCloses("Sign In");
        bot.view("org.kontor.deals.ui.deals").grid().hasRows(0);
    }
}
