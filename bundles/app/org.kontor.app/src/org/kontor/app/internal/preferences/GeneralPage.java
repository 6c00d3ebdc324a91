package org.kontor.app.internal.preferences;

import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.kontor.app.DataFolder;
import org.kontor.app.internal.start.Languages;
import org.kontor.base.Messages;

/** The language and the looks of the window. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Messages MESSAGES = Messages.of(GeneralPage.class);

    private IWorkbench workbench;
    private Combo language;

    @Override
    public void init(IWorkbench of) {
        workbench = of;
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(body);
        language = combo(body, "language", Languages.names().toArray(String[]::new));
        language.select(Languages.indexOf(Locale.getDefault()));
        var hint = new Label(body, SWT.WRAP);
        hint.setText(MESSAGES.text("language.hint"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(380, SWT.DEFAULT).applyTo(hint);
        return body;
    }

    private static Combo combo(Composite body, String key, String... choices) {
        var label = new Label(body, SWT.NONE);
        label.setText(MESSAGES.text(key));
        var combo = new Combo(body, SWT.READ_ONLY);
        combo.setItems(choices);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    @Override
    public boolean performOk() {
        var chosen = Languages.locale(language.getSelectionIndex(), Locale.getDefault());
        if (!chosen.getLanguage().equals(Locale.getDefault().getLanguage())) {
            Languages.choose(DataFolder.settings(), chosen);
            workbench.getDisplay().asyncExec(workbench::restart);
        }
        return true;
    }
}
