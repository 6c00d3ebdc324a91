package org.kontor.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kontor.base.RecordRef;
import org.kontor.ui.Icons;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;
import org.kontor.ui.Records;
import org.kontor.ui.edit.StateChip;
import org.kontor.ui.parts.OverviewContent;
import org.kontor.ui.parts.StepPath;

/** Makes widgets of what the sections of the Overview say. */
final class OverviewPainter {

    private final Composite box;
    private final Records records;
    private final Palette palette;
    private final LocalResourceManager resources;
    private boolean empty = true;

    OverviewPainter(Composite parent, Records records) {
        this.records = records;
        box = new Composite(parent, SWT.NONE);
        palette = Palette.now(parent.getDisplay());
        resources = new LocalResourceManager(JFaceResources.getResources(parent.getDisplay()), box);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 4).numColumns(2).applyTo(box);
    }

    Control control() {
        return box;
    }

    boolean isEmpty() {
        return empty;
    }

    void add(OverviewContent content) {
        if (content.items().isEmpty()) {
            return;
        }
        empty = false;
        if (!content.title().isEmpty()) {
            final Label title = label(content.title(), 2);
            title.setFont(font(SWT.BOLD, 1));
            GridDataFactory.fillDefaults().span(2, 1).indent(0, 12).applyTo(title);
        }
        content.items().forEach(this::add);
    }

    private void add(OverviewContent.Item item) {
        switch (item) {
            case OverviewContent.Heading heading -> addHeading(heading);
            case OverviewContent.Value value -> addValue(value);
            case OverviewContent.Steps steps -> addSteps(steps);
            case OverviewContent.Line line -> addLine(line);
            case OverviewContent.Note note -> label(note.text(), 2);
        }
    }

    private void addHeading(OverviewContent.Heading heading) {
        final Label name = label(heading.text(), 2);
        name.setFont(font(SWT.NORMAL, 3));
        if (!heading.state().isEmpty()) {
            final StateChip chip = new StateChip(box);
            chip.say(heading.state(), palette.readable(heading.stateColor()));
            GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(chip);
        }
    }

    private void addValue(OverviewContent.Value value) {
        final Label label = new Label(box, SWT.NONE);
        label.setText(value.label().replace("&", "&&"));
        Styles.role(label, Styles.HINT);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        if (value.link() == null) {
            label(value.text(), 1);
        } else {
            link(value.text(), value.link());
        }
    }

    private void addSteps(OverviewContent.Steps steps) {
        final StepPath path = new StepPath(box).withoutLabels();
        path.show(steps.names(), steps.colors(), steps.current());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(path);
    }

    private void addLine(OverviewContent.Line line) {
        final Composite row = new Composite(box, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
        final Label icon = new Label(row, SWT.NONE);
        icon.setImage(Icons.of(icon, line.icon()));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        final Control text = line.link() == null ? wrapped(row, line.text()) : link(row, line.text(), line.link());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
        final Label hint = new Label(row, SWT.RIGHT);
        hint.setText(line.hint().replace("&", "&&"));
        Styles.role(hint, Styles.HINT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(hint);
    }

    private Control wrapped(Composite parent, String text) {
        final Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        return label;
    }

    private Label label(String text, int span) {
        final Label label = new Label(box, SWT.WRAP);
        label.setText((text == null ? "" : text).replace("&", "&&"));
        GridDataFactory.fillDefaults().span(span, 1).grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void link(String text, RecordRef record) {
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(link(box, text, record));
    }

    private Link link(Composite parent, String text, RecordRef record) {
        final Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&").replace("<", "‹") + "</a>");
        link.setLinkForeground(palette.accent());
        link.addListener(SWT.Selection, e -> records.open(record));
        return link;
    }

    private Font font(int style, int higher) {
        return resources.create(FontDescriptor.createFrom(box.getFont()).setStyle(style).increaseHeight(higher));
    }
}
