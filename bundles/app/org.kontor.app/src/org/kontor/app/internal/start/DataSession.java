package org.kontor.app.internal.start;

import java.nio.file.Path;
import java.util.List;
import org.kontor.access.SignIn;
import org.kontor.access.User;
import org.kontor.access.User.SignInState;
import org.kontor.access.UserService;
import org.kontor.base.Caller;
import org.kontor.base.Progress;
import org.kontor.base.Result;
import org.kontor.contacts.PartnerService;
import org.kontor.demo.DemoCompany;
import org.kontor.store.ConnectionProfile;
import org.kontor.store.Databases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The data that are open and who works with them. Every method asks the database: not for the UI thread. */
@Component(service = DataSession.class)
public final class DataSession {

    private final Databases databases;
    private final SignIn signIn;
    private final UserService users;
    private final PartnerService partners;
    private final DemoCompany demonstration;

    @Activate
    public DataSession(@Reference Databases databases, @Reference SignIn signIn, @Reference UserService users,
            @Reference PartnerService partners, @Reference DemoCompany demonstration) {
        this.databases = databases;
        this.signIn = signIn;
        this.users = users;
        this.partners = partners;
        this.demonstration = demonstration;
    }

    /** What has to be asked before one can work. */
    public enum Door {
        /** Nothing: the owner is signed in. */
        OPEN,
        /** Who is there. */
        SIGN_IN,
        /** Who the first user is. */
        FIRST_START
    }

    /**
     * Closes what was open and opens the database; signs the owner in where that needs no password.
     *
     * @throws org.kontor.base.KontorException with words about why it can't be opened
     */
    public Door open(ConnectionProfile profile, Progress progress) {
        signIn.signOut();
        databases.close();
        databases.open(profile, progress);
        return door();
    }

    /** Nobody is signed in any more; answers what has to be asked of the next one. */
    public Door signOut() {
        signIn.signOut();
        return door();
    }

    /** Makes the database of the profile what the backup holds and opens it. */
    public Door restore(Path backup, ConnectionProfile profile, Progress progress) {
        close();
        databases.restore(backup, profile, progress);
        return open(profile, progress);
    }

    private Door door() {
        if (!signIn.asSystem(users::hasAdministrator)) {
            return Door.FIRST_START;
        }
        return signIn.signInAsOwner() instanceof Result.Done<Caller> ? Door.OPEN : Door.SIGN_IN;
    }

    /** Signs in; clears the password. */
    public Result<User> signIn(String login, char[] password) {
        return signIn.signIn(login, password);
    }

    /**
     * Makes the first user, an administrator, and signs in as that user.
     *
     * @param password empty for none
     */
    public Result<User> createFirst(String name, String login, char[] password) {
        var blank = new User(0, 0, login, name, "", SignInState.NOT_YET, true, List.of(), List.of());
        var forSignIn = password.clone();
        var made = signIn.asSystem(() -> {
            var saved = users.byLogin(login).<Result<User>>map(Result::done).orElseGet(() -> users.save(blank));
            return saved instanceof Result.Done<User> done
                    ? users.setPassword(done.value().id(), password.length == 0 ? null : password) : saved;
        });
        return made instanceof Result.Done<User> ? signIn.signIn(login, forSignIn) : made;
    }

    /** Whether somebody has put records in already, as by an import without a window. */
    public boolean hasRecords() {
        return signIn.asSystem(() -> !partners.choices("", 1).isEmpty());
    }

    /** Makes the demonstration company; what is there already stays. */
    public void makeDemonstration(Progress progress) {
        demonstration.make(DemoCompany.Wish.of(DemoCompany.Wish.USUAL), progress);
    }

    /** The open database; null when none is open. */
    public ConnectionProfile profile() {
        return databases.profile();
    }

    /** Ends pending work and closes the database. */
    public void close() {
        signIn.signOut();
        databases.close();
    }
}
