package org.kontor.exchange.ui.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A wizard dialog that does not lock the window, with buttons in the person's language that say what they do. */
final class ImportDialog extends WizardDialog {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 640;

    ImportDialog(Shell parent, ImportWizard wizard) {
        super(parent, wizard);
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.BORDER | SWT.MODELESS | getDefaultOrientation());
        setHelpAvailable(false);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        name(IDialogConstants.BACK_ID, "button.back");
        name(IDialogConstants.NEXT_ID, "button.next");
        name(IDialogConstants.FINISH_ID, "button.import");
        name(IDialogConstants.CANCEL_ID, "button.cancel");
    }

    private void name(int id, String key) {
        var button = getButton(id);
        if (button != null) {
            button.setText(Texts.text(key));
            setButtonLayoutData(button);
        }
    }

    /** A file is looked at before its columns can be shown; the page goes on by itself then. */
    @Override
    protected void nextPressed() {
        if (!(getCurrentPage() instanceof FilePage file) || file.ready()) {
            super.nextPressed();
        }
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        if (getCurrentPage() instanceof ResultPage result) {
            name(IDialogConstants.FINISH_ID, "button.close");
            name(IDialogConstants.CANCEL_ID, "button.stop");
            getButton(IDialogConstants.CANCEL_ID).setEnabled(result.running());
        }
    }
}
