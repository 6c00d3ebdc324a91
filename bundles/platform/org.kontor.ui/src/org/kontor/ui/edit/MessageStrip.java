package org.kontor.ui.edit;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kontor.ui.Icons;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;

/** A line under an editor's header that says what is the matter and what can be done; not there when all is well. */
final class MessageStrip extends Composite {

    /** Something that can be done. */
    record Choice(String label, Runnable run) {
    }

    private final Label icon;
    private final Label text;
    private final Composite links;
    private String shown = "";

    MessageStrip(Composite parent) {
        super(parent, SWT.NONE);
        Styles.id(this, "KontorMessageStrip");
        GridLayoutFactory.fillDefaults().numColumns(3).margins(24, 8).spacing(8, 4).applyTo(this);
        icon = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        text = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        links = new Composite(this, SWT.NONE);
        final RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.spacing = 16;
        row.marginTop = row.marginBottom = 0;
        links.setLayout(row);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(links);
        show(false);
    }

    /** Says it, with what can be done about it. */
    void say(boolean wrong, String words, List<Choice> choices) {
        final Palette palette = Palette.now(getDisplay());
        final Color tone = wrong ? palette.bad() : palette.warn();
        Styles.role(this, wrong ? "KontorStripBad" : "KontorStripWarn");
        icon.setImage(Icons.of(this, wrong ? "circle-alert" : "triangle-alert", tone));
        text.setText(words.replace("&", "&&"));
        for (final Control old : links.getChildren()) {
            old.dispose();
        }
        for (final Choice choice : choices) {
            final Link link = new Link(links, SWT.NONE);
            link.setText("<a>" + choice.label().replace("&", "&&") + "</a>");
            link.setLinkForeground(palette.accent());
            link.addListener(SWT.Selection, e -> choice.run().run());
        }
        shown = words;
        show(true);
    }

    void clear() {
        if (!shown.isEmpty()) {
            shown = "";
            show(false);
        }
    }

    /** What it says now; empty when it isn't there. */
    String words() {
        return shown;
    }

    private void show(boolean visible) {
        if (getLayoutData() instanceof GridData data) {
            data.exclude = !visible;
        }
        setVisible(visible);
        getParent().layout(true, true);
    }
}
