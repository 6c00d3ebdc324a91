package org.kontor.access.internal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.kontor.access.SignIn;
import org.kontor.access.User;
import org.kontor.access.User.SignInState;
import org.kontor.base.Caller;
import org.kontor.base.DomainEvents;
import org.kontor.base.Messages;
import org.kontor.base.RecordsChanged;
import org.kontor.base.Result;
import org.kontor.store.ConflictException;
import org.kontor.store.ConnectionProfile;
import org.kontor.store.Databases;
import org.kontor.store.Session;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/** Signs in against the database. */
@Component(service = SignIn.class)
public final class DefaultSignIn implements SignIn {

    private static final Messages MESSAGES = Messages.of(DefaultSignIn.class);
    private static final Set<String> CHANGES_RIGHTS = Set.of(UserEntity.KIND, GroupEntity.KIND, RoleEntity.KIND);
    private static final long WATCH_SECONDS = 60;
    private static final String OWNERS = "SELECT ID, STATE FROM APP_USER WHERE ADMINISTRATOR AND STATE <> 'DISABLED'"
            + " ORDER BY CASE STATE WHEN 'NO_PASSWORD' THEN 0 ELSE 1 END, ID";

    private final Store store;
    private final Databases databases;
    private final CurrentAccess access;
    private final Passwords passwords;
    private final InstantSource clock;
    private final DomainEvents.Subscription subscription;
    private final ScheduledExecutorService watch;

    @Activate
    public DefaultSignIn(@Reference Store store, @Reference Databases databases, @Reference CurrentAccess access,
            @Reference DomainEvents events) {
        this(store, databases, access, events, new Passwords(), InstantSource.system());
    }

    DefaultSignIn(Store store, Databases databases, CurrentAccess access, DomainEvents events, Passwords passwords,
            InstantSource clock) {
        this.store = store;
        this.databases = databases;
        this.access = access;
        this.passwords = passwords;
        this.clock = clock;
        subscription = events.subscribe(RecordsChanged.class, this::changed);
        watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("Kontor rights").factory());
        watch.scheduleWithFixedDelay(this::lookForOthersChanges, WATCH_SECONDS, WATCH_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void close() {
        subscription.close();
        watch.shutdownNow();
    }

    @Override
    public Result<User> signIn(String login, char[] password) {
        try {
            return access.asSystem(() -> attempt(login, password));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private Result<User> attempt(String login, char[] password) {
        final var wait = begin(login);
        if (wait.isNegative()) {
            return Result.rejected("", MESSAGES.message("signIn.wait", seconds(wait.negated())));
        }
        final var account = store.read(session -> Directory.userByLogin(session, login)
                .map(user -> new Account(user, hash(session, user), Directory.rights(session, user))));
        final var matches = passwords.matches(account.map(Account::hash).orElse(null), password);
        if (account.isEmpty() || !mayEnter(account.get(), matches, password)) {
            return Result.rejected("", MESSAGES.message("signIn.wrong", seconds(wait)));
        }
        store.write(session -> {
            SignInDelays.forget(session, login);
            return null;
        });
        access.become(account.get().user(), account.get().rights());
        return Result.done(account.get().user());
    }

    /** A second time when another process made the first try of this login at the same moment. */
    private Duration begin(String login) {
        final Store.Work<Duration> begin = session -> SignInDelays.begin(session, login, clock.instant());
        try {
            return store.write(begin);
        } catch (ConflictException e) {
            return store.write(begin);
        }
    }

    private boolean mayEnter(Account account, boolean matches, char[] password) {
        return switch (account.user().state()) {
            case PASSWORD -> matches;
            case NO_PASSWORD -> embedded() && password.length == 0;
            case NOT_YET, DISABLED -> false;
        };
    }

    private static String hash(Session session, User user) {
        return session.sql("SELECT PASSWORD_HASH FROM CREDENTIAL WHERE USER_ID = ?", List.of(user.id()),
                row -> row.text("PASSWORD_HASH")).stream().findFirst().orElse(null);
    }

    @Override
    public Result<Caller> signInAsOwner() {
        if (!embedded()) {
            return Result.rejected("", MESSAGES.message("owner.server"));
        }
        return access.asSystem(() -> store.read(this::asOwner));
    }

    private Result<Caller> asOwner(Session session) {
        final var owners = session.sql(OWNERS, List.of(),
                row -> new Owner(row.id("ID"), SignInState.valueOf(row.text("STATE"))));
        if (owners.stream().anyMatch(o -> o.state() == SignInState.PASSWORD)) {
            return Result.rejected("", MESSAGES.message("owner.password"));
        }
        if (owners.isEmpty()) {
            access.becomeSystem();
            return Result.done(Caller.SYSTEM);
        }
        final var user = Directory.user(session, owners.getFirst().id()).orElseThrow();
        final var rights = Directory.rights(session, user);
        access.become(user, rights);
        return Result.done(rights.caller());
    }

    @Override
    public Optional<User> user() {
        return access.user();
    }

    @Override
    public void signOut() {
        access.becomeNobody();
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return access.asSystem(work);
    }

    private boolean embedded() {
        return databases.profile() instanceof ConnectionProfile.Embedded;
    }

    /** Rights that were given or taken count at once, not at the next start. */
    private void changed(RecordsChanged change) {
        if (CHANGES_RIGHTS.contains(change.kind())) {
            refresh();
        }
    }

    /** On a server, administrators work elsewhere. */
    private void lookForOthersChanges() {
        if (databases.isOpen() && !embedded()) {
            refresh();
        }
    }

    void refresh() {
        final var user = access.user();
        if (user.isEmpty()) {
            return;
        }
        try {
            access.asSystem(() -> store.read(session -> {
                refresh(session, user.get().id());
                return null;
            }));
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(DefaultSignIn.class).info("Rights stay as they are: {}", e.getMessage());
        }
    }

    private void refresh(Session session, long userId) {
        Directory.user(session, userId).ifPresent(user -> {
            if (user.state() == SignInState.DISABLED) {
                access.leave(userId);
            } else {
                access.refresh(user, Directory.rights(session, user));
            }
        });
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    private record Account(User user, String hash, Rights rights) {
    }

    private record Owner(long id, SignInState state) {
    }
}
