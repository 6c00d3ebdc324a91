package org.kontor.ui.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.kontor.base.Messages;
import org.kontor.ui.Icons;
import org.kontor.ui.Notice;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;

/** One notice on screen. */
final class Toast {

    private static final Messages MESSAGES = Messages.of(Toast.class);
    private static final int WIDTH = 360;
    private static final int GAP = 8;
    private static final int SHOWN_MS = 8_000;

    private final Shell shell;

    Toast(Shell parent, Notice notice) {
        final Display display = parent.getDisplay();
        final Palette palette = Palette.now(display);
        shell = new Shell(parent, SWT.TOOL | SWT.NO_TRIM | SWT.NO_FOCUS);
        shell.setData("org.kontor.ui.notice", notice);
        shell.setText(notice.text());
        Styles.id(shell, "KontorNotice");
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(8, 8).applyTo(shell);
        final Color tone = tone(palette, notice.tone());
        final Label icon = new Label(shell, SWT.NONE);
        icon.setImage(Icons.of(shell, icon(notice.tone()), tone));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        final Label text = new Label(shell, SWT.WRAP);
        text.setText(notice.text().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 90, SWT.DEFAULT).applyTo(text);
        final Button close = new Button(shell, SWT.PUSH | SWT.FLAT);
        close.setImage(Icons.of(shell, "x"));
        close.setToolTipText(MESSAGES.text("notice.close"));
        close.addListener(SWT.Selection, e -> shell.close());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(close);
        if (notice.action() != null) {
            addAction(notice, palette);
        }
        shell.addListener(SWT.Paint, e -> {
            final Rectangle area = shell.getClientArea();
            e.gc.setForeground(palette.line());
            e.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
            e.gc.setBackground(tone);
            e.gc.fillRectangle(0, 0, 3, area.height);
        });
        final Point size = shell.computeSize(WIDTH, SWT.DEFAULT);
        shell.setSize(size);
        if (notice.tone() == Notice.Tone.DONE || notice.tone() == Notice.Tone.INFO) {
            closeLater(display);
        }
    }

    private void addAction(Notice notice, Palette palette) {
        final Link link = new Link(shell, SWT.NONE);
        link.setText("<a>" + notice.actionLabel().replace("&", "&&") + "</a>");
        link.setLinkForeground(palette.accent());
        link.addListener(SWT.Selection, e -> {
            shell.close();
            notice.action().run();
        });
        GridDataFactory.fillDefaults().span(2, 1).indent(24, 0).applyTo(link);
        link.moveBelow(null);
    }

    private void closeLater(Display display) {
        display.timerExec(SHOWN_MS, () -> {
            if (!shell.isDisposed()) {
                final Control under = display.getCursorControl();
                if (under != null && under.getShell() == shell) {
                    closeLater(display);
                } else {
                    shell.close();
                }
            }
        });
    }

    void onClose(Runnable then) {
        shell.addListener(SWT.Dispose, e -> then.run());
    }

    void open() {
        shell.setVisible(true);
    }

    /** Puts them above each other in the corner of their window, the newest lowest. */
    static void stack(List<Toast> toasts) {
        int up = 0;
        for (final Toast toast : toasts.reversed()) {
            if (toast.shell.isDisposed() || toast.shell.getParent().isDisposed()) {
                continue;
            }
            final Rectangle window = toast.shell.getParent().getBounds();
            final Point size = toast.shell.getSize();
            up += size.y + GAP;
            toast.shell.setLocation(window.x + window.width - size.x - 16, window.y + window.height - 32 - up);
        }
    }

    private static Color tone(Palette palette, Notice.Tone tone) {
        return switch (tone) {
            case DONE -> palette.good();
            case INFO -> palette.accent();
            case WARNING -> palette.warn();
            case ERROR -> palette.bad();
        };
    }

    private static String icon(Notice.Tone tone) {
        return switch (tone) {
            case DONE -> "circle-check";
            case INFO -> "info";
            case WARNING -> "triangle-alert";
            case ERROR -> "circle-x";
        };
    }
}
