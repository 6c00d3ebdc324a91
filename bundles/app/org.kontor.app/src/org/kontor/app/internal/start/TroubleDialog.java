package org.kontor.app.internal.start;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kontor.base.Messages;

/** Says why the data can't be opened and asks what to do. */
final class TroubleDialog extends CalmDialog {

    /** Returned when other data are wanted. */
    static final int OTHER_DATA = IDialogConstants.CLIENT_ID;

    private static final Messages MESSAGES = Messages.of(TroubleDialog.class);

    TroubleDialog(Shell parent, String words) {
        super(parent, MESSAGES.text("trouble.title"), words);
    }

    @Override
    protected void fill(Composite body) {
        // the words say it all
    }

    @Override
    protected String go() {
        return MESSAGES.text("trouble.again");
    }

    @Override
    protected String leave() {
        return MESSAGES.text("quit");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OTHER_DATA, MESSAGES.text("otherData"), false);
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == OTHER_DATA) {
            setReturnCode(OTHER_DATA);
            close();
        } else {
            super.buttonPressed(id);
        }
    }
}
