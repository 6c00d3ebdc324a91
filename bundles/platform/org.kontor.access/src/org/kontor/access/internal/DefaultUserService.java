package org.kontor.access.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.access.Group;
import org.kontor.access.Role;
import org.kontor.access.User;
import org.kontor.access.UserService;
import org.kontor.base.Checks;
import org.kontor.base.Messages;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.store.AccessDeniedException;
import org.kontor.store.ConflictException;
import org.kontor.store.ConnectionProfile;
import org.kontor.store.Databases;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Users, groups and roles in the store. */
@Component(service = UserService.class)
public final class DefaultUserService implements UserService {

    private static final Messages MESSAGES = Messages.of(DefaultUserService.class);

    private final Store store;
    private final CurrentAccess access;
    private final Databases databases;
    private final Passwords passwords;
    private final UserBook users = new UserBook();
    private final GroupBook groups = new GroupBook();
    private final RoleBook roles = new RoleBook();

    @Activate
    public DefaultUserService(@Reference Store store, @Reference CurrentAccess access,
            @Reference Databases databases) {
        this(store, access, databases, new Passwords());
    }

    DefaultUserService(Store store, CurrentAccess access, Databases databases, Passwords passwords) {
        this.store = store;
        this.access = access;
        this.databases = databases;
        this.passwords = passwords;
    }

    @Override
    public Optional<User> find(long id) {
        return store.read(session -> session.find(UserEntity.class, id)
                .flatMap(entity -> Directory.user(session, entity.getId())));
    }

    @Override
    public Optional<User> byLogin(String login) {
        return store.read(session -> Directory.userByLogin(session, login)
                .filter(user -> session.find(UserEntity.class, user.id()).isPresent()));
    }

    @Override
    public List<Ref> choices(String text, int limit) {
        return store.read(session -> UserLookup.choices(session, text, limit));
    }

    @Override
    public Map<String, Ref> byNames(Collection<String> namesOrLogins) {
        return store.read(session -> UserLookup.byNames(session, namesOrLogins));
    }

    @Override
    public Map<Long, Ref> byIds(Collection<Long> ids) {
        return store.read(session -> UserLookup.byIds(session, ids));
    }

    @Override
    public Result<User> save(User user) {
        askForAdministrator();
        try {
            return store.write(session -> users.save(session, user));
        } catch (ConflictException e) {
            return Result.rejected("login", MESSAGES.message("user.login.taken", user.login().strip()));
        }
    }

    @Override
    public Result<User> setPassword(long userId, char[] password) {
        if (access.caller().userId() != userId) {
            askForAdministrator();
        }
        if (password == null) {
            return store.write(session -> users.removePassword(session, userId, embedded()));
        }
        final var checks = new Checks();
        Passwords.check(checks, "password", password);
        return checks.then(() -> {
            final var hash = passwords.hash(password);
            return store.write(session -> users.setPassword(session, userId, hash));
        });
    }

    @Override
    public Result<User> disable(long userId) {
        askForAdministrator();
        return store.write(session -> users.disable(session, userId));
    }

    @Override
    public List<Group> groups() {
        return store.read(session -> access.knowsColleagues() ? Directory.groups(session) : List.of());
    }

    @Override
    public Result<Group> saveGroup(Group group) {
        askForAdministrator();
        try {
            return store.write(session -> groups.save(session, group));
        } catch (ConflictException e) {
            return Result.rejected("name", MESSAGES.message("group.name.taken", group.name().strip()));
        }
    }

    @Override
    public List<Role> roles() {
        access.asSystem(() -> StandardRoles.ensure(store));
        return store.read(session -> access.knowsColleagues() ? roles.all(session) : List.of());
    }

    @Override
    public Result<Role> saveRole(Role role) {
        askForAdministrator();
        try {
            return store.write(session -> roles.save(session, role));
        } catch (ConflictException e) {
            return Result.rejected("name", MESSAGES.message("role.name.taken", role.name().strip()));
        }
    }

    @Override
    public boolean hasAdministrator() {
        return access.asSystem(() -> store.read(session -> Directory.hasAdministrator(session, embedded())));
    }

    private void askForAdministrator() {
        if (!access.administers()) {
            throw new AccessDeniedException(MESSAGES.message("denied.administrator"), null);
        }
    }

    private boolean embedded() {
        return databases.profile() instanceof ConnectionProfile.Embedded;
    }
}
