package org.kontor.access.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.access.User;
import org.kontor.access.User.SignInState;
import org.kontor.base.Caller;
import org.kontor.base.Result;
import org.kontor.base.Right;
import org.kontor.store.AccessGuard;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.access")
class SignInTest {

    private final Office office;

    SignInTest(TestDatabase database) {
        office = new Office(database);
    }

    @BeforeEach
    void nobodyIsThere() {
        office.clear();
    }

    private User withPassword(String login, String password) {
        final var user = office.added(login);
        return office.users.setPassword(user.id(), password.toCharArray()).orThrow();
    }

    private Result<User> tried(String login, String password) {
        return office.signIn.signIn(login, password.toCharArray());
    }

    private static String words(Result<?> result) {
        return result.problems().getFirst().message().text(Locale.ENGLISH);
    }

    @Test
    void theRightPasswordSignsIn() {
        final var user = withPassword("Anna.Snel", "correct horse");
        office.signIn.signOut();
        assertEquals(user.id(), tried("anna.SNEL ", "correct horse").orThrow().id());
        assertEquals(new Caller(user.id(), "Name of Anna.Snel"), office.access.caller());
        assertEquals(Optional.of(user.id()), office.signIn.user().map(User::id));
    }

    @Test
    void thePasswordIsWipedWhateverHappens() {
        withPassword("wiped", "correct horse");
        for (var password : List.of("correct horse", "wrong", "")) {
            final var typed = password.toCharArray();
            office.signIn.signIn("wiped", typed);
            assertArrayEquals(new char[password.length()], typed);
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginSoundTheSame() {
        withPassword("known", "correct horse");
        final var wrongPassword = words(tried("known", "wrong horse"));
        assertEquals(wrongPassword, words(tried("unknown", "wrong horse")));
        assertTrue(wrongPassword.contains("1 second"), wrongPassword);
    }

    @Test
    void whoIsNotYetOrNotAnyMoreAllowedSoundsTheSameToo() {
        withPassword("other", "correct horse");
        office.added("not.yet");
        final var left = withPassword("left", "correct horse");
        office.users.disable(left.id()).orThrow();
        assertEquals(words(tried("nobody", "correct horse")), words(tried("left", "correct horse")));
        assertEquals(words(tried("nobody2", "")), words(tried("not.yet", "")));
    }

    @Test
    void aHundredWrongPasswordsWaitLongerAndLongerUpToFiveMinutes() {
        withPassword("victim", "correct horse");
        office.signIn.signOut();
        var waited = Duration.ZERO;
        for (var failure = 1; failure <= 100; failure++) {
            assertEquals(Result.Rejected.class, tried("victim", "wrong" + failure).getClass());
            final var wait = SignInDelays.after(failure);
            assertTrue(words(tried("victim", "correct horse")).startsWith("Too many"), "during the wait nothing helps");
            waited = waited.plus(wait);
            office.pass(wait);
        }
        assertEquals(List.of(1L, 2L, 4L, 256L, 300L, 300L), List.of(1, 2, 3, 9, 10, 100).stream()
                .map(n -> SignInDelays.after(n).toSeconds()).toList());
        assertTrue(waited.compareTo(Duration.ofHours(7)) > 0, waited.toString());
        assertFalse(tried("victim", "correct horse") instanceof Result.Rejected);
    }

    @Test
    void aSuccessForgetsTheFailures() {
        withPassword("forgetful", "correct horse");
        tried("forgetful", "wrong");
        office.pass(Duration.ofSeconds(1));
        tried("forgetful", "wrong");
        office.pass(Duration.ofSeconds(2));
        tried("forgetful", "correct horse").orThrow();
        assertTrue(words(tried("forgetful", "wrong")).contains("1 second."));
    }

    @Test
    void theDelaySurvivesANewStart() {
        withPassword("patient", "correct horse");
        tried("patient", "wrong");
        office.database.reopen();
        assertTrue(words(tried("patient", "correct horse")).startsWith("Too many"));
    }

    @Test
    void oneLoginsFailuresDoNotHinderAnother() {
        withPassword("first", "correct horse");
        withPassword("second", "correct horse");
        tried("first", "wrong");
        tried("second", "correct horse").orThrow();
    }

    @Test
    void aClockThatIsPutBackLocksNobodyOut() {
        withPassword("traveller", "correct horse");
        tried("traveller", "wrong");
        office.pass(Duration.ofDays(-400));
        tried("traveller", "correct horse").orThrow();
    }

    @Test
    void ofManyTriesAtOnceOnlyOneIsMade() throws Exception {
        withPassword("raced", "correct horse");
        final List<Callable<Result<User>>> tries = new ArrayList<>();
        for (var i = 0; i < 8; i++) {
            final var password = "wrong " + i;
            tries.add(() -> tried("raced", password));
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            final var wrong = new ArrayList<String>();
            for (var answer : pool.invokeAll(tries)) {
                wrong.add(words(answer.get()));
            }
            assertEquals(1, wrong.stream().filter(w -> !w.startsWith("Too many")).count(), wrong.toString());
        }
    }

    @Test
    void strangeLoginsAreOnlyWrong() {
        for (var login : List.of("", "' OR 1=1 --", "<b>x</b>", "a\0b", "x".repeat(10_000_000), "\ud800")) {
            assertTrue(tried(login, "whatever it is") instanceof Result.Rejected);
        }
    }

    @Test
    void thePasswordAndItsHashAreNowhereButInTheirTable() {
        final var user = withPassword("secret", "correct horse");
        final var hash =
                office.database.store().read(s -> s.sql("SELECT PASSWORD_HASH FROM CREDENTIAL WHERE USER_ID = ?",
                        List.of(user.id()), row -> row.text("PASSWORD_HASH"))).getFirst();
        assertTrue(hash.startsWith("$2"), hash);
        final var told = office.database.store().read(s -> s.audit("user", user.id())).toString();
        assertFalse(told.contains(hash) || told.contains("correct horse"), told);
        assertTrue(told.contains("passwordSetAt"), told);
    }

    @Test
    void theOwnerOfAnEmbeddedDatabaseNeedsNoName() {
        assumeTrue(office.database.kind() == TestDatabase.Kind.DERBY);
        assertEquals(Caller.SYSTEM, office.signIn.signInAsOwner().orThrow());
        final var owner = office.administrator("owner");
        office.users.setPassword(owner.id(), null).orThrow();
        assertEquals(owner.id(), office.signIn.signInAsOwner().orThrow().userId());
        tried("owner", "").orThrow();
        final var second = office.administrator("second");
        office.users.setPassword(second.id(), "correct horse".toCharArray()).orThrow();
        office.signIn.signOut();
        assertTrue(office.signIn.signInAsOwner() instanceof Result.Rejected);
    }

    @Test
    void onAServerEverybodyNeedsAPassword() {
        assumeTrue(office.database.kind() == TestDatabase.Kind.POSTGRESQL);
        assertTrue(office.signIn.signInAsOwner() instanceof Result.Rejected);
        final var owner = office.administrator("owner");
        assertTrue(office.users.setPassword(owner.id(), null) instanceof Result.Rejected);
        assertFalse(office.users.hasAdministrator(), "without a password nobody gets in");
        office.users.setPassword(owner.id(), "correct horse".toCharArray()).orThrow();
        assertTrue(office.users.hasAdministrator());
    }

    @Test
    void nobodyMayDoAnything() {
        office.signIn.signOut();
        for (var right : Right.values()) {
            assertEquals(new AccessGuard.None(), office.access.extent("deal", right));
            assertEquals(new AccessGuard.None(), office.access.extent("user", right));
        }
        assertEquals(Optional.empty(), office.signIn.user());
    }

    @Test
    void theProgramItselfMayDoAllAndOnlyMeanwhile() {
        office.signIn.signOut();
        assertEquals("done", office.signIn.asSystem(() -> {
            assertEquals(Caller.SYSTEM, office.access.caller());
            assertEquals(new AccessGuard.All(), office.access.extent("deal", Right.DELETE));
            return office.signIn.asSystem(() -> "done");
        }));
        assertEquals(new AccessGuard.None(), office.access.extent("deal", Right.READ));
    }

    @Test
    void rightsThatAreTakenAwayAreGoneAtOnce() {
        final var user = office.administrator("boss");
        office.administrator("other.boss");
        office.become(user);
        assertEquals(new AccessGuard.All(), office.access.extent("deal", Right.READ));
        office.users.save(new User(user.id(), user.version(), "boss", "Boss", "", SignInState.NOT_YET, false,
                List.of(), List.of())).orThrow();
        assertEquals(new AccessGuard.None(), office.access.extent("deal", Right.READ));
        assertEquals("Boss", office.signIn.user().orElseThrow().name());
    }

    @Test
    void whoIsDisabledElsewhereIsOutAtTheNextLook() {
        office.administrator("boss");
        final var jan = withPassword("jan", "correct horse");
        tried("jan", "correct horse").orThrow();
        office.access.asSystem(() -> office.database.store().write(s -> s.sqlUpdate(
                "UPDATE APP_USER SET STATE = 'DISABLED' WHERE ID = ?", List.of(jan.id()))));
        office.signIn.refresh();
        assertEquals(Optional.empty(), office.signIn.user());
        assertEquals(new AccessGuard.None(), office.access.extent("user", Right.READ));
    }
}
