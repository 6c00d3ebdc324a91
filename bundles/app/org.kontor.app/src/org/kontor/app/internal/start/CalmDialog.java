package org.kontor.app.internal.start;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kontor.base.Messages;
import org.kontor.base.Problem;
import org.kontor.ui.Palette;

/** A dialog with a title, a sentence or two, fields with their labels at the left, and problems in words below. */
public abstract class CalmDialog extends Dialog {

    protected static final int TEXT_WIDTH = 440;

    private static final Messages MESSAGES = Messages.of(CalmDialog.class);
    private static final int MARGIN = 24;
    private static final int SPACE = 8;

    private final String title;
    private final String hint;
    private LocalResourceManager resources;
    private Label problem;

    /**
     * @param parent null when there is none yet
     * @param hint may be empty
     */
    protected CalmDialog(Shell parent, String title, String hint) {
        super(parent);
        this.title = title;
        this.hint = hint;
    }

    /** Makes the fields in two columns: labels, fields. */
    protected abstract void fill(Composite body);

    /** The label of the button that goes on. */
    protected abstract String go();

    /** The label of the button that leaves. */
    protected String leave() {
        return MESSAGES.text("cancel");
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(getParentShell() == null ? MESSAGES.text("kontor") : title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(SPACE, SPACE).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        var heading = new Label(body, SWT.WRAP);
        heading.setText(title);
        heading.setFont(resources.create(FontDescriptor.createFrom(heading.getFont()).increaseHeight(4)));
        wide(heading);
        if (!hint.isEmpty()) {
            sentence(body, hint);
        }
        gap(body);
        fill(body);
        problem = new Label(body, SWT.WRAP);
        problem.setForeground(Palette.now(parent.getDisplay()).bad());
        wide(problem);
        ((GridData) problem.getLayoutData()).exclude = true;
        problem.setVisible(false);
        return body;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, go(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, leave(), false);
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        var bar = super.createButtonBar(parent);
        bar.setLayoutData(GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(0, 0).create());
        return bar;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        if (getParentShell() != null) {
            return super.getInitialLocation(size);
        }
        var area = getShell().getMonitor().getClientArea();
        return new Point(area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 3);
    }

    /** A wrapped sentence over both columns. */
    protected Label sentence(Composite body, String text) {
        var label = new Label(body, SWT.WRAP);
        label.setText(text);
        wide(label);
        return label;
    }

    /** A quieter line under a field. */
    protected Label hint(Composite body, String text) {
        new Label(body, SWT.NONE);
        var label = new Label(body, SWT.WRAP);
        label.setText(text);
        label.setForeground(Palette.now(body.getDisplay()).hint());
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH - 140, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** A text field with its label. */
    protected Text field(Composite body, String label, int style) {
        label(body, label);
        var text = new Text(body, SWT.BORDER | SWT.SINGLE | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    /** A list to choose from with its label. */
    protected Combo combo(Composite body, String label, List<String> choices) {
        label(body, label);
        var combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(choices.toArray(String[]::new));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    /** A choice over both columns. */
    protected Button button(Composite body, int style, String label) {
        var button = new Button(body, style);
        button.setText(label);
        wide(button);
        return button;
    }

    /** Air between groups of fields. */
    protected void gap(Composite body) {
        var gap = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).hint(1, SPACE).applyTo(gap);
    }

    private static void label(Composite body, String text) {
        var label = new Label(body, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(control);
    }

    /** Says what is wrong; an empty text takes it back. */
    protected void say(String words) {
        if (problem.getText().equals(words)) {
            return;
        }
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        ((GridData) problem.getLayoutData()).exclude = words.isEmpty();
        problem.getParent().layout(true);
        var wanted = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
        if (wanted.y > getShell().getSize().y) {
            getShell().setSize(getShell().getSize().x, wanted.y);
        }
    }

    /** The problems in words, each on a line. */
    protected void say(List<Problem> problems) {
        say(String.join("\n", problems.stream().map(one -> one.message().text()).distinct().toList()));
    }
}
