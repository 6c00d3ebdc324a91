package org.kontor.app.internal.window;

import java.util.Arrays;
import java.util.Set;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Takes away the preference pages that speak of the platform and not of the office. */
final class ForeignPreferences {

    /** Our own, and where new software comes from. */
    private static final Set<String> WANTED =
            Set.of("org.eclipse.equinox.internal.p2.ui.sdk.ProvisioningPreferencePage");

    private ForeignPreferences() {
    }

    static void hide(PreferenceManager manager) {
        Arrays.stream(manager.getRootSubNodes()).map(IPreferenceNode::getId)
                .filter(id -> !id.startsWith("org.kontor") && !WANTED.contains(id)).forEach(manager::remove);
    }
}
