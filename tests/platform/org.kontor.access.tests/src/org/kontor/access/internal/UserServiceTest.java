package org.kontor.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.access.Group;
import org.kontor.access.Role;
import org.kontor.access.Role.Permission;
import org.kontor.access.Role.Whose;
import org.kontor.access.User;
import org.kontor.access.User.SignInState;
import org.kontor.base.Problem;
import org.kontor.base.RecordsChanged;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.base.Right;
import org.kontor.store.AccessDeniedException;
import org.kontor.store.StaleRecordException;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.access")
class UserServiceTest {

    private static final char[] PASSWORD = "correct horse".toCharArray();
    private final Office office;

    UserServiceTest(TestDatabase database) {
        office = new Office(database);
    }

    @BeforeEach
    void nobodyIsThere() {
        office.clear();
    }

    private static User user(String login, String name, String email) {
        return new User(0, 0, login, name, email, SignInState.NOT_YET, false, List.of(), List.of());
    }

    private static List<String> fields(Result<?> result) {
        return result.problems().stream().map(Problem::field).distinct().toList();
    }

    @Test
    void whatIsSavedIsFoundAgain() {
        final var group = office.group("Sales", null, null);
        final var other = office.group("Export", null, null);
        final var role = office.role("Everything", new Permission("*", Right.READ, Whose.ALL));
        final var saved = office.users.save(new User(0, 0, " Jan.K ", " Jan Kowalski ", " jan@example.com ",
                SignInState.PASSWORD, true, List.of(group, other), List.of(role))).orThrow();
        assertEquals(new User(saved.id(), saved.version(), "Jan.K", "Jan Kowalski", "jan@example.com",
                SignInState.NOT_YET, true, List.of(group, other), List.of(role)), saved);
        assertEquals(Optional.of(saved), office.users.find(saved.id()));
        assertEquals(Optional.of(saved), office.users.byLogin("JAN.k"));
        assertEquals(Optional.empty(), office.users.byLogin("jan"));
    }

    @Test
    void aChangeTellsWhoIsTouched() {
        final var saved = office.added("jan");
        office.database.events().take();
        final var changed = office.users.save(new User(saved.id(), saved.version(), "jan", "Jan", "",
                SignInState.NOT_YET, false, List.of(), List.of())).orThrow();
        assertNotEquals(saved.version(), changed.version());
        assertTrue(office.database.events().take().stream().anyMatch(e -> e instanceof RecordsChanged c
                && c.kind().equals("user") && c.touches(saved.id())));
        assertThrows(StaleRecordException.class, () -> office.users.save(saved));
    }

    @Test
    void badInputIsSaidByField() {
        assertEquals(List.of("login", "name"), fields(office.users.save(user(" ", "", ""))));
        assertEquals(List.of("login"), fields(office.users.save(user("jan k", "Jan", ""))));
        assertEquals(List.of("email"), fields(office.users.save(user("jan", "Jan", "not an address"))));
        assertEquals(List.of("login", "name", "email"), fields(office.users.save(
                user("x".repeat(10_000_000), "y".repeat(10_000_000), "z".repeat(10_000_000)))));
        assertEquals(List.of("name"), fields(office.users.save(user("jan", "a\0b", ""))));
        final var gone = new Ref(-5, "gone");
        assertEquals(List.of("groups", "roles"), fields(office.users.save(new User(0, 0, "jan", "Jan", "",
                SignInState.NOT_YET, false, List.of(gone), List.of(gone)))));
    }

    @Test
    void textsAreKeptAsTheyAre() {
        final var name = "Robert'); DROP TABLE APP_USER;-- <b>&amp;</b> ґї Ёё ąż 漢字 \uD83D\uDE00";
        assertEquals(name, office.users.save(user("robert", name, "")).orThrow().name());
        office.users.save(user("dotted", "İ".repeat(200), "")).orThrow();
    }

    @Test
    void aLoginIsUniqueWhateverItsCase() {
        final var first = office.added("Żaneta");
        assertEquals(List.of("login"), fields(office.users.save(user("żANETA", "Other", ""))));
        office.users.save(new User(first.id(), first.version(), "żaneta", "Same", "", SignInState.NOT_YET, false,
                List.of(), List.of())).orThrow();
    }

    @Test
    void ofManyWhoWantTheSameLoginAtOnceOneGetsIt() throws Exception {
        final List<Callable<Result<User>>> wishes = new ArrayList<>();
        for (var i = 0; i < 6; i++) {
            final var name = "Number " + i;
            wishes.add(() -> office.users.save(user("wanted", name, "")));
        }
        try (var pool = Executors.newFixedThreadPool(6)) {
            final var answers = new ArrayList<Result<User>>();
            for (var answer : pool.invokeAll(wishes)) {
                answers.add(answer.get());
            }
            assertEquals(1, answers.stream().filter(a -> a instanceof Result.Done).count());
            assertTrue(answers.stream().filter(a -> a instanceof Result.Rejected)
                    .allMatch(a -> fields(a).equals(List.of("login"))));
        }
    }

    @Test
    void onlyAdministratorsManage() {
        final var boss = office.administrator("boss");
        final var jan = office.added("jan");
        office.become(jan);
        assertThrows(AccessDeniedException.class, () -> office.users.save(jan));
        assertThrows(AccessDeniedException.class, () -> office.users.save(user("new", "New", "")));
        assertThrows(AccessDeniedException.class, () -> office.users.disable(boss.id()));
        assertThrows(AccessDeniedException.class, () -> office.users.setPassword(boss.id(), PASSWORD));
        assertThrows(AccessDeniedException.class, () -> office.users.saveGroup(new Group(0, 0, "Mine", null, null)));
        assertThrows(AccessDeniedException.class, () -> office.users.saveRole(new Role(0, 0, "Mine", List.of())));
        assertEquals(SignInState.PASSWORD, office.users.setPassword(jan.id(), PASSWORD).orThrow().state());
        assertEquals(boss, office.users.find(boss.id()).orElseThrow(), "names of colleagues are known");
        office.signIn.signOut();
        assertEquals(Optional.empty(), office.users.find(boss.id()));
        assertEquals(Optional.empty(), office.users.byLogin("boss"));
        assertEquals(List.of(), office.users.choices("", 10));
        assertEquals(Map.of(), office.users.byNames(List.of("boss")));
        assertEquals(List.of(), office.users.groups());
        assertEquals(List.of(), office.users.roles());
    }

    @Test
    void thereIsAlwaysAnAdministratorLeft() {
        final var only = office.administrator("only");
        assertTrue(office.users.disable(only.id()) instanceof Result.Rejected);
        final var demoted = new User(only.id(), only.version(), "only", "Only", "", only.state(), false, List.of(),
                List.of());
        assertEquals(List.of("administrator"), fields(office.users.save(demoted)));
        final var second = office.administrator("second");
        office.users.disable(second.id()).orThrow();
        assertEquals(List.of("administrator"), fields(office.users.save(demoted)), "who is gone does not count");
        office.administrator("third");
        office.users.save(demoted).orThrow();
    }

    @Test
    void twoAdministratorsCannotTakeTheRightFromEachOtherAtOnce() throws Exception {
        final var one = office.administrator("one");
        final var other = office.administrator("other");
        try (var pool = Executors.newFixedThreadPool(2)) {
            final List<Callable<Result<User>>> both = List.of(() -> office.users.disable(one.id()),
                    () -> office.users.disable(other.id()));
            for (var answer : pool.invokeAll(both)) {
                answer.get();
            }
        }
        assertTrue(List.of(one, other).stream().map(u -> office.users.find(u.id()).orElseThrow())
                .anyMatch(u -> u.state() != SignInState.DISABLED));
    }

    @Test
    void aPasswordOpensAgainWhatWasDisabled() {
        office.administrator("boss");
        final var jan = office.added("jan");
        assertEquals(SignInState.DISABLED, office.users.disable(jan.id()).orThrow().state());
        assertEquals(SignInState.PASSWORD, office.users.setPassword(jan.id(), PASSWORD).orThrow().state());
        assertEquals(List.of("password"), fields(office.users.setPassword(jan.id(), "short".toCharArray())));
        assertEquals(List.of("password"), fields(office.users.setPassword(jan.id(), new char[100])));
        assertEquals(List.of("password"), fields(office.users.setPassword(jan.id(), null)), "no administrator");
        assertTrue(office.users.setPassword(-1, PASSWORD) instanceof Result.Rejected);
    }

    @Test
    void choicesHoldTheTextAndAreSortedAsPeopleSort() {
        for (var name : List.of("Żaba", "Łoś", "Lis", "Zebra", "Adam")) {
            office.users.save(user("u." + (int) name.charAt(0), name, "")).orThrow();
        }
        final var gone = office.users.save(user("gone", "Aaa", "")).orThrow();
        office.users.disable(gone.id()).orThrow();
        assertEquals(List.of("Adam", "Lis", "Łoś", "Zebra", "Żaba"),
                office.users.choices("", 10).stream().map(Ref::label).toList());
        assertEquals(List.of("Adam", "Lis"), office.users.choices("", 2).stream().map(Ref::label).toList());
        assertEquals(List.of("Łoś"), office.users.choices("ŁO", 10).stream().map(Ref::label).toList());
        assertEquals(List.of("Adam"), office.users.choices("u.65", 10).stream().map(Ref::label).toList());
        assertEquals(List.of(), office.users.choices("%", 10));
        assertEquals(List.of(), office.users.choices("_", 10));
    }

    @Test
    void namesAndLoginsFindTheOlderOfTwo() {
        final var first = office.users.save(user("jan1", "Jan Kowalski", "")).orThrow();
        office.users.save(user("jan2", "Jan Kowalski", "")).orThrow();
        final var ref = new Ref(first.id(), "Jan Kowalski");
        assertEquals(Map.of("JAN kowalski", ref, "jan1", ref),
                office.users.byNames(List.of("JAN kowalski", "jan1", "nobody", "", "x".repeat(1_000_000))));
        assertEquals(Map.of(first.id(), ref), office.users.byIds(List.of(first.id(), -7L)));
    }

    @Test
    void lookingUpManyTakesNoMoreStatementsThanLookingUpOne() {
        for (var i = 0; i < 30; i++) {
            office.added("user" + i);
        }
        final var statements = office.database.statements();
        final var one = statements.during(() -> office.users.byNames(List.of("user1")));
        final var names = new ArrayList<String>();
        for (var i = 0; i < 30; i++) {
            names.add("user" + i);
        }
        assertEquals(one, statements.during(() -> assertEquals(30, office.users.byNames(names).size())));
        assertEquals(1, statements.during(() -> office.users.choices("user", 30)));
        assertEquals(1, statements.during(() -> office.users.groups()));
    }
}
