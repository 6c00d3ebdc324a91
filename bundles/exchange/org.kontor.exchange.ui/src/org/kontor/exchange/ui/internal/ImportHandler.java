package org.kontor.exchange.ui.internal;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kontor.exchange.ExportFiles;
import org.kontor.exchange.ImportFiles;
import org.kontor.ui.Background;
import org.kontor.ui.ErrorReporter;
import org.kontor.ui.UserSettings;

/** Opens the import wizard. The window stays usable beside it. */
public final class ImportHandler extends AbstractHandler {

    private final ImportServices services;

    @Inject
    public ImportHandler(ImportFiles files, ExportFiles lists, Background background, ErrorReporter errors,
            UserSettings settings) {
        services = new ImportServices(files, lists, background, errors, settings);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var dialog = new ImportDialog(HandlerUtil.getActiveShellChecked(event), new ImportWizard(services));
        dialog.setBlockOnOpen(false);
        dialog.open();
        return null;
    }
}
