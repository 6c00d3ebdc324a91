package org.kontor.access.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.access.Group;
import org.kontor.access.Role;
import org.kontor.access.User;
import org.kontor.access.User.SignInState;
import org.kontor.base.Ref;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.testkit.TestDatabase;

/** An office at work: the services of this bundle on a test database, with a clock that the test sets. */
final class Office {

    final TestDatabase database;
    final CurrentAccess access = new CurrentAccess();
    final Passwords passwords = new Passwords(4);
    final DefaultSignIn signIn;
    final DefaultUserService users;
    final UserImporter importer;
    final UserList list;
    Instant now = Instant.parse("2026-03-02T08:00:00Z");

    /** The program itself works until somebody signs in. */
    Office(TestDatabase database) {
        this.database = database;
        final InstantSource clock = () -> now;
        signIn = new DefaultSignIn(database.store(), database.databases(), access, database.events(), passwords, clock);
        users = new DefaultUserService(database.store(), access, database.databases(), passwords);
        importer = new UserImporter(database.store(), access);
        list = new UserList(database.store());
        database.guard().ask(access);
        access.becomeSystem();
    }

    /** Takes everybody away, so that the tests of a class do not meet. */
    void clear() {
        access.becomeSystem();
        database.store().write(session -> {
            for (var table : List.of("CREDENTIAL", "SIGN_IN_FAILURE", "MEMBERSHIP", "USER_ROLE", "APP_USER",
                    "ROLE_PERMISSION", "APP_ROLE")) {
                session.sqlUpdate("DELETE FROM " + table, List.of());
            }
            session.sqlUpdate("UPDATE APP_GROUP SET PARENT_ID = NULL", List.of());
            session.sqlUpdate("DELETE FROM APP_GROUP", List.of());
            return null;
        });
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    User added(String login, Ref... groups) {
        return users.save(new User(0, 0, login, "Name of " + login, "", SignInState.NOT_YET, false, List.of(groups),
                List.of())).orThrow();
    }

    User administrator(String login) {
        return users.save(new User(0, 0, login, "Name of " + login, "", SignInState.NOT_YET, true, List.of(),
                List.of())).orThrow();
    }

    Ref group(String name, Ref head, Ref parent) {
        final var group = users.saveGroup(new Group(0, 0, name, head, parent)).orThrow();
        return new Ref(group.id(), group.name());
    }

    Ref role(String name, Role.Permission... permissions) {
        final var role = users.saveRole(new Role(0, 0, name, List.of(permissions))).orThrow();
        return new Ref(role.id(), role.name());
    }

    /** Signs a user in as the program does, without a password. */
    void become(User user) {
        access.becomeSystem();
        final var current = users.find(user.id()).orElseThrow();
        final var rights = database.store().read(session -> Directory.rights(session, current));
        access.become(current, rights);
    }

    /** What became of the rows, by line; the first stands on line 2. */
    Map<Long, RowOutcome> imported(boolean dryRun, List<Map<String, Object>> rows) {
        final var run = importer.begin(new ImportOptions(dryRun, false, "PLN"));
        final var outcomes = new TreeMap<Long, RowOutcome>();
        var line = 2L;
        for (var from = 0; from < rows.size(); from += run.batchSize()) {
            final var first = line + from;
            final var batch = rows.subList(from, Math.min(rows.size(), from + run.batchSize()));
            final var numbered = new ArrayList<ImportRow>();
            for (var values : batch) {
                numbered.add(new ImportRow(first + numbered.size(), values));
            }
            run.accept(numbered).forEach(o -> outcomes.put(o.line(), o));
        }
        run.finish().forEach(o -> outcomes.put(o.line(), o));
        return outcomes;
    }
}
