package org.kontor.exchange.ui.internal;

import org.kontor.exchange.ExportFiles;
import org.kontor.exchange.ImportFiles;
import org.kontor.ui.Background;
import org.kontor.ui.ErrorReporter;
import org.kontor.ui.UserSettings;

/** The services that the wizard's pages share. */
record ImportServices(ImportFiles files, ExportFiles lists, Background background, ErrorReporter errors,
        UserSettings settings) {
}
