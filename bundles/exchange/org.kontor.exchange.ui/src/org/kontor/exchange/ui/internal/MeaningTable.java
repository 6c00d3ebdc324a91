package org.kontor.exchange.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.list.ValueType;
import org.kontor.exchange.FileColumn;
import org.kontor.exchange.Mapping;

/** A row for each column of the file; below, what the selected one means and how its values are written. */
final class MeaningTable {

    private static final int[] WIDTHS = {170, 250, 190, 130};
    private static final int EXAMPLES = 3;
    private static final List<String> DATES = List.of("d.M.yyyy", "M/d/yyyy", "d/M/yyyy", "yyyy-MM-dd");

    private final ImportSession session;
    private final Runnable changed;
    private final Table table;
    private final Combo field;
    private final Label writtenLabel;
    private final Combo written;
    private List<ImportField> fields = List.of();

    MeaningTable(Composite parent, ImportSession session, Runnable changed) {
        this.session = session;
        this.changed = changed;
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(740, 170).applyTo(table);
        var headings = List.of("meaning.heading", "meaning.examples", "meaning.field", "meaning.written");
        for (int i = 0; i < headings.size(); i++) {
            var column = new TableColumn(table, SWT.NONE);
            column.setText(Texts.text(headings.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> showDetail());
        var detail = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(detail);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(detail);
        new Label(detail, SWT.NONE).setText(Texts.text("meaning.goesTo"));
        field = new Combo(detail, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(260, SWT.DEFAULT).applyTo(field);
        field.addListener(SWT.Selection, event -> fieldChosen());
        writtenLabel = new Label(detail, SWT.NONE);
        written = new Combo(detail, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(written);
        written.addListener(SWT.Modify, event -> writtenChosen());
    }

    void focus() {
        table.setFocus();
    }

    void show() {
        fields = session.importer().fields();
        List<String> labels = new ArrayList<>();
        labels.add(Texts.text("meaning.leftOut"));
        fields.forEach(known -> labels.add(known.label().text() + (known.required() ? " *" : "")));
        field.setItems(labels.toArray(String[]::new));
        int selected = Math.max(0, table.getSelectionIndex());
        table.setRedraw(false);
        table.removeAll();
        for (var column : session.look().columns()) {
            fill(new TableItem(table, SWT.NONE), column);
        }
        table.setRedraw(true);
        table.setSelection(Math.min(selected, table.getItemCount() - 1));
        showDetail();
    }

    private void fill(TableItem item, FileColumn column) {
        var meaning = session.mapping().columns().get(column.index());
        var known = session.field(meaning.field());
        item.setText(new String[] {column.heading(), examples(column.index()),
                known.map(one -> one.label().text()).orElse(Texts.text("meaning.leftOut")),
                known.map(one -> howWritten(one.type(), column, meaning)).orElse("")});
    }

    private String examples(int index) {
        return session.look().firstRows().stream().map(row -> row.get(index)).filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new)).stream().limit(EXAMPLES)
                .collect(Collectors.joining(" · "));
    }

    private static String howWritten(ValueType type, FileColumn column, Mapping.Column meaning) {
        return switch (type) {
            case DATE, INSTANT -> meaning.dateFormat().isEmpty() ? column.dates().pattern() : meaning.dateFormat();
            case DECIMAL, MONEY -> "0" + decimal(column, meaning) + "00";
            default -> "";
        };
    }

    private static String decimal(FileColumn column, Mapping.Column meaning) {
        return meaning.decimal().isEmpty() ? String.valueOf(column.decimals().separator()) : meaning.decimal();
    }

    private void showDetail() {
        int index = table.getSelectionIndex();
        if (index < 0) {
            return;
        }
        var meaning = session.mapping().columns().get(index);
        var column = session.look().columns().get(index);
        int place = fields.stream().map(ImportField::id).toList().indexOf(meaning.field());
        field.select(place + 1);
        var type = place < 0 ? ValueType.TEXT : fields.get(place).type();
        boolean dates = type == ValueType.DATE || type == ValueType.INSTANT;
        boolean decimals = type == ValueType.DECIMAL || type == ValueType.MONEY;
        writtenLabel.setText(dates ? Texts.text("meaning.dates") : decimals ? Texts.text("meaning.decimals") : "");
        written.setVisible(dates || decimals);
        if (dates) {
            var choices = new LinkedHashSet<>(column.dates().possible());
            choices.addAll(DATES);
            offer(choices.stream().toList(), howWritten(type, column, meaning));
        } else if (decimals) {
            offer(List.of(".", ","), decimal(column, meaning));
        }
        writtenLabel.getParent().layout(true);
    }

    private void offer(List<String> choices, String now) {
        written.setData(Boolean.TRUE);
        written.setItems(choices.toArray(String[]::new));
        written.setText(now);
        written.setData(null);
    }

    private void fieldChosen() {
        int index = table.getSelectionIndex();
        int chosen = field.getSelectionIndex();
        if (index >= 0 && chosen >= 0) {
            session.map(index, new Mapping.Column(session.look().columns().get(index).heading(),
                    chosen == 0 ? "" : fields.get(chosen - 1).id()));
            refresh(index);
            showDetail();
        }
    }

    private void writtenChosen() {
        int index = table.getSelectionIndex();
        if (written.getData() != null || index < 0 || !written.isVisible()) {
            return;
        }
        var meaning = session.mapping().columns().get(index);
        var text = written.getText().strip();
        var type = session.field(meaning.field()).map(ImportField::type).orElse(ValueType.TEXT);
        if (type == ValueType.DATE || type == ValueType.INSTANT) {
            session.map(index, new Mapping.Column(meaning.heading(), meaning.field(), text, meaning.decimal()));
        } else if (".".equals(text) || ",".equals(text)) {
            session.map(index, new Mapping.Column(meaning.heading(), meaning.field(), meaning.dateFormat(), text));
        }
        refresh(index);
    }

    private void refresh(int index) {
        fill(table.getItem(index), session.look().columns().get(index));
        changed.run();
    }
}
