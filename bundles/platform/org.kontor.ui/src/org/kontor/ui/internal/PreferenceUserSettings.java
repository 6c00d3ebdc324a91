package org.kontor.ui.internal;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.kontor.access.SignIn;
import org.kontor.access.User;
import org.kontor.ui.UserSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.LoggerFactory;

/** Settings in the instance area, a node for each login. */
@Component
public final class PreferenceUserSettings implements UserSettings {

    private static final long WRITE_AFTER_MS = 1000;

    private final SignIn signIn;
    private final Job writing = Job.createSystem("Write user settings", (ICoreRunnable) monitor -> flush());

    @Activate
    public PreferenceUserSettings(@Reference SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public String get(String key, String otherwise) {
        return node().get(key, otherwise);
    }

    @Override
    public void put(String key, String value) {
        if (value == null) {
            node().remove(key);
        } else {
            node().put(key, value);
        }
        writing.schedule(WRITE_AFTER_MS);
    }

    private Preferences node() {
        final String login = signIn.user().map(User::login).orElse("-").replace('/', '_');
        return root().node("user").node(login);
    }

    private static IEclipsePreferences root() {
        return InstanceScope.INSTANCE.getNode("org.kontor.ui");
    }

    private static void flush() {
        try {
            root().flush();
        } catch (BackingStoreException e) {
            LoggerFactory.getLogger(PreferenceUserSettings.class).warn("The user's settings were not written", e);
        }
    }
}
