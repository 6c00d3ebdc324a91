package org.kontor.app.internal.start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Shell;
import org.kontor.app.Connections;
import org.kontor.app.DataFolder;
import org.kontor.base.KontorException;
import org.kontor.base.Messages;
import org.kontor.store.ConnectionProfile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way in: opens the data while the window is being made, then asks what has to be asked, until somebody can work or
 * wants to leave. UI thread, but for {@link #begin}.
 */
public final class Entrance {

    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);
    private static final Messages MESSAGES = Messages.of(Entrance.class);
    private static final String PASSWORD = "KONTOR_PASSWORD";

    private final StartOptions options;
    private final Supplier<DataSession> services;
    private final Connections connections = new Connections(DataFolder.settings());
    private ConnectionProfile profile;
    private Waiting<DataSession.Door> opening;
    private volatile DataSession session;
    private FirstStart first;
    private boolean restart;
    private boolean passwordTried;
    private boolean demonstration;

    /** @param services answers the session; asked on another thread, may take its time */
    public Entrance(StartOptions options, Supplier<DataSession> services) {
        this.options = options;
        this.services = services;
        this.demonstration = options.demo();
    }

    /**
     * Starts to open the data.
     *
     * @throws KontorException when the options name no database
     */
    public void begin() {
        profile = connections.profile(options.dataFolder(), options.database());
        open();
    }

    private void open() {
        var wanted = profile;
        opening = Waiting.begin(MESSAGES.message("opening"), progress -> {
            session = services.get();
            return session.open(wanted, progress);
        });
    }

    /** What the first user chose to begin with; null when it was no first start. */
    public FirstStart first() {
        return first;
    }

    /** Whether the program has to start again, in another language. */
    public boolean restart() {
        return restart;
    }

    public DataSession session() {
        return session;
    }

    /**
     * Ends when the data are open and somebody is signed in.
     *
     * @param parent null when there is no window yet
     * @return whether one can work; false when the person wants to leave
     */
    public boolean enter(Shell parent) {
        while (true) {
            try {
                var door = opening.end(parent, false);
                var step = switch (door) {
                    case OPEN -> Step.IN;
                    case SIGN_IN -> signIn(parent);
                    case FIRST_START -> firstStart(parent);
                };
                if (step != Step.OTHER_DATA) {
                    return step == Step.IN;
                }
                otherData(parent);
            } catch (RuntimeException e) {
                if (!trouble(parent, words(e))) {
                    return false;
                }
            }
        }
    }

    private static String words(RuntimeException trouble) {
        if (trouble instanceof KontorException known) {
            LOG.info("The data can't be opened: {}", known.getMessage(), known.getCause());
            return known.text().text();
        }
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {}", id, trouble);
        return MESSAGES.text("trouble.unexpected", id);
    }

    /** Signs out and asks who is there next. */
    public boolean changeUser(Shell parent) {
        var current = session;
        opening = Waiting.begin(MESSAGES.message("opening"), progress -> current.signOut());
        return enter(parent);
    }

    /** Opens other data in place of those that are open. */
    public boolean change(Shell parent, ConnectionProfile other) {
        demonstration &= other.dataFolder().equals(profile.dataFolder());
        profile = other;
        open();
        return enter(parent);
    }

    private enum Step {
        IN, OUT, OTHER_DATA
    }

    private Step signIn(Shell parent) {
        var known = System.getenv(PASSWORD);
        if (options.login() != null && known != null && !passwordTried) {
            passwordTried = true;
            var result = Waiting.forWork(parent, MESSAGES.message("opening"),
                    progress -> session.signIn(options.login(), known.toCharArray()));
            if (result.problems().isEmpty()) {
                return Step.IN;
            }
        }
        var code = new SignInDialog(parent, session, place(), options.login() == null ? ""
                : options.login()).open();
        return step(code);
    }

    /** Asks for other data; null when none were chosen. They are remembered for the data folder. */
    public ConnectionProfile askForOther(Shell parent) {
        var other = new ConnectionDialog(parent, connections, profile).ask();
        if (other != null) {
            connections.choose(other);
        }
        return other;
    }

    /** Makes the data what the backup holds, and opens them. */
    public boolean restore(Shell parent, Path backup) {
        var current = session;
        var wanted = profile;
        opening = Waiting.begin(MESSAGES.message("restoring"), progress -> current.restore(backup, wanted, progress));
        return enter(parent);
    }

    /** Closes the data when all is over. */
    public void leave() {
        if (session != null) {
            session.close();
        }
    }

    /** Where the data lie, in words. */
    public String place() {
        return profile instanceof ConnectionProfile.Server server ? server.server().toString()
                : profile.dataFolder().toString();
    }

    /** What the data are called in the title of the window; empty for the person's own. */
    public String name() {
        if (profile instanceof ConnectionProfile.Server server) {
            return MESSAGES.text("name.server", server.server().getPath().substring(1), server.server().getHost());
        }
        if (demonstration) {
            return MESSAGES.text("name.demonstration");
        }
        return options.chosenFolder() || !profile.dataFolder().equals(options.dataFolder())
                ? profile.dataFolder().getFileName().toString() : "";
    }

    private static Step step(int code) {
        return code == IDialogConstants.OK_ID ? Step.IN
                : code == IDialogConstants.CLIENT_ID ? Step.OTHER_DATA : Step.OUT;
    }

    private Step firstStart(Shell parent) {
        var answers = new FirstStartDialog.Answers();
        answers.hasRecords = Waiting.forWork(parent, MESSAGES.message("opening"), progress -> session.hasRecords());
        answers.begin = answers.hasRecords ? FirstStart.EMPTY : FirstStart.DEMONSTRATION;
        if (demonstration && profile instanceof ConnectionProfile.Embedded) {
            answers.name = System.getProperty("user.name");
            answers.login = answers.name.replace(' ', '.');
            if (create(parent, answers)) {
                return Step.IN;
            }
        }
        return askFirst(parent, answers);
    }

    /** Answers false when the services reject what was answered. */
    private boolean create(Shell parent, FirstStartDialog.Answers answers) {
        var made = Waiting.forWork(parent, MESSAGES.message("opening"),
                progress -> session.createFirst(answers.name, answers.login, answers.password.clone()));
        answers.problems = made.problems();
        if (!answers.problems.isEmpty()) {
            return false;
        }
        first = answers.begin;
        if (first == FirstStart.DEMONSTRATION) {
            Waiting.begin(MESSAGES.message("demonstration"), progress -> {
                session.makeDemonstration(progress);
                return first;
            }).end(parent, true);
        }
        return true;
    }

    private Step askFirst(Shell parent, FirstStartDialog.Answers answers) {
        var here = Locale.getDefault();
        while (true) {
            var dialog = new FirstStartDialog(parent, profile, answers);
            var code = dialog.open();
            if (code == FirstStartDialog.OTHER_LANGUAGE) {
                Locale.setDefault(answers.language);
                continue;
            }
            if (code != IDialogConstants.OK_ID) {
                return step(code);
            }
            if (create(parent, answers)) {
                restart = !answers.language.getLanguage().equals(here.getLanguage());
                Languages.choose(DataFolder.settings(), answers.language);
                return Step.IN;
            }
        }
    }

    /** Asks for other data and starts to open them; the same again when none were chosen. */
    private void otherData(Shell parent) {
        var other = askForOther(parent);
        if (other != null) {
            profile = other;
        }
        open();
    }

    /** Answers whether to go on. */
    private boolean trouble(Shell parent, String words) {
        var step = step(new TroubleDialog(parent, words).open());
        if (step == Step.IN) {
            open();
        } else if (step == Step.OTHER_DATA) {
            otherData(parent);
        }
        return step != Step.OUT;
    }
}
