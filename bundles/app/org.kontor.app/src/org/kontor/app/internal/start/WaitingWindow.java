package org.kontor.app.internal.start;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.kontor.base.Messages;

/** Says what is being done, how far it is, and lets one cancel. */
final class WaitingWindow {

    private static final Messages MESSAGES = Messages.of(WaitingWindow.class);
    private static final int STEPS = 1000;
    private static final int WIDTH = 420;

    private final Shell shell;
    private final WatchedProgress progress;
    private final Label doing;
    private final Label share;
    private final ProgressBar bar;
    private final ProgressBar endless;

    WaitingWindow(Shell parent, String what, WatchedProgress progress, boolean cancellable) {
        this.progress = progress;
        shell = parent == null ? new Shell(Display.getCurrent(), SWT.TITLE)
                : new Shell(parent, SWT.TITLE | SWT.APPLICATION_MODAL);
        shell.setText(MESSAGES.text("kontor"));
        GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 24).spacing(8, 8).applyTo(shell);
        var title = new Label(shell, SWT.WRAP);
        title.setText(what);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(title);
        bar = bar(SWT.NONE);
        bar.setMaximum(STEPS);
        endless = bar(SWT.INDETERMINATE);
        show(bar, false);
        doing = new Label(shell, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(doing);
        share = new Label(shell, SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(48, SWT.DEFAULT).applyTo(share);
        if (cancellable) {
            var cancel = new Button(shell, SWT.PUSH);
            cancel.setText(MESSAGES.text("cancel"));
            cancel.addListener(SWT.Selection, e -> {
                progress.cancel();
                cancel.setEnabled(false);
            });
            GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).span(2, 1).applyTo(cancel);
        }
        shell.addListener(SWT.Close, e -> e.doit = false);
        shell.pack();
        center(parent);
        shell.open();
    }

    private ProgressBar bar(int style) {
        var made = new ProgressBar(shell, SWT.HORIZONTAL | style);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(made);
        return made;
    }

    void update() {
        if (shell.isDisposed()) {
            return;
        }
        var part = progress.share();
        if (part >= 0 != bar.getVisible()) {
            show(bar, part >= 0);
            show(endless, part < 0);
            shell.layout(true);
        }
        if (part >= 0) {
            bar.setSelection((int) (part * STEPS));
            set(share, MESSAGES.text("share", (int) (part * 100)));
        }
        var words = progress.doing();
        set(doing, words == null ? "" : words.text());
    }

    private static void set(Label label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
        }
    }

    private static void show(ProgressBar bar, boolean visible) {
        bar.setVisible(visible);
        GridDataFactory.createFrom((GridData) bar.getLayoutData()).exclude(!visible).applyTo(bar);
    }

    private void center(Shell parent) {
        Rectangle area = parent == null ? shell.getMonitor().getClientArea() : parent.getBounds();
        var size = shell.getSize();
        shell.setLocation(area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 3);
    }

    void close() {
        shell.dispose();
    }
}
