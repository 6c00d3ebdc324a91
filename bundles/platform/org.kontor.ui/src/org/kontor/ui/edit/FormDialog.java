package org.kontor.ui.edit;

import java.util.function.Predicate;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kontor.base.Message;

/**
 * Asks for a few values that must be answered now. UI thread.
 *
 * @param <T> what is asked for
 */
public final class FormDialog<T extends Record> extends Dialog {

    private final Message title;
    private final Message question;
    private final Message action;
    private final EditModel<T> model;
    private final Predicate<T> complete;
    private final FormFiller<T> filler;
    private Form form;

    /** Puts fields on the form. */
    @FunctionalInterface
    public interface FormFiller<T extends Record> {
        void fill(Form form, EditModel<T> model);
    }

    /**
     * A dialog, not yet open.
     *
     * @param action what the button says
     * @param complete whether the button can be pressed with these values
     */
    public FormDialog(Shell parent, Message title, Message question, Message action, T start, Predicate<T> complete,
            FormFiller<T> filler) {
        super(parent);
        this.title = title;
        this.question = question;
        this.action = action;
        this.complete = complete;
        this.filler = filler;
        model = new EditModel<>(start);
    }

    /** What was answered. */
    public T answer() {
        return model.current();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title.text());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        final var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        final var words = new Label(area, SWT.WRAP);
        words.setText(question.text().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).indent(24, 16).hint(420, SWT.DEFAULT).applyTo(words);
        form = new Form(area, model);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        filler.fill(form, model);
        form.done();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, action.text(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        model.onChange(this::enable);
        enable();
        form.focusFirst();
    }

    private void enable() {
        final var button = getButton(IDialogConstants.OK_ID);
        if (button != null && !button.isDisposed()) {
            button.setEnabled(!model.hasUnreadable() && complete.test(model.current()));
        }
    }

    @Override
    protected Point getInitialSize() {
        final var wanted = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
        return new Point(Math.max(520, wanted.x), Math.max(280, wanted.y));
    }
}
