package org.kontor.app.internal.preferences;

import java.util.Arrays;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the preferences without the pages that speak of the platform and not of the office. */
public final class PreferencesHandler extends AbstractHandler {

    /** Beside our own: where new software comes from. */
    private static final Set<String> WANTED =
            Set.of("org.eclipse.equinox.internal.p2.ui.sdk.ProvisioningPreferencePage");

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var pages = PlatformUI.getWorkbench().getPreferenceManager();
        Arrays.stream(pages.getRootSubNodes()).map(IPreferenceNode::getId)
                .filter(id -> !id.startsWith("org.kontor") && !WANTED.contains(id)).forEach(pages::remove);
        PreferencesUtil.createPreferenceDialogOn(HandlerUtil.getActiveShellChecked(event), "org.kontor.app.general",
                null, null).open();
        return null;
    }
}
