package org.kontor.exchange.ui.internal;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kontor.exchange.FileFormat;
import org.kontor.exchange.FileHints;

/** How the file as a whole is written: encoding and separator of a text, sheet of a workbook. Changeable. */
final class HowWritten {

    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1250", "windows-1251", "windows-1252",
            "ISO-8859-2", "KOI8-U", "UTF-16LE", "UTF-16BE", "IBM852", "IBM866");
    private static final Map<Character, String> SEPARATORS = Map.of(',', "separator.comma", ';', "separator.semicolon",
            '\t', "separator.tab", '|', "separator.bar");

    private final Composite body;
    private final Consumer<FileHints> changed;
    private FileHints hints;

    /** @param changed told when the person wants the file read differently */
    HowWritten(Composite parent, Consumer<FileHints> changed) {
        this.changed = changed;
        body = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
    }

    void show(FileFormat format, FileHints known) {
        hints = known;
        for (Control old : body.getChildren()) {
            old.dispose();
        }
        switch (format) {
            case FileFormat.Text text -> show(text);
            case FileFormat.Workbook workbook -> show(workbook);
        }
        GridLayoutFactory.fillDefaults().numColumns(body.getChildren().length).spacing(8, 0).applyTo(body);
        body.getParent().layout(true, true);
    }

    private void show(FileFormat.Text text) {
        List<String> encodings = new ArrayList<>(ENCODINGS);
        var name = text.encoding().name();
        if (!encodings.contains(name)) {
            encodings.addFirst(name);
        }
        combo("how.encoding", encodings, encodings.indexOf(name),
                chosen -> changed.accept(hints.encoding(Charset.forName(encodings.get(chosen)))));
        List<Character> separators = new ArrayList<>(List.of(',', ';', '\t', '|'));
        if (!separators.contains(text.separator())) {
            separators.add(text.separator());
        }
        combo("how.separator", separators.stream().map(HowWritten::name).toList(),
                separators.indexOf(text.separator()),
                chosen -> changed.accept(hints.separator(separators.get(chosen))));
    }

    private static String name(char separator) {
        var key = SEPARATORS.get(separator);
        return key == null ? String.valueOf(separator) : Texts.text(key);
    }

    private void show(FileFormat.Workbook workbook) {
        combo("how.sheet", workbook.sheets(), workbook.sheets().indexOf(workbook.sheet()),
                chosen -> changed.accept(hints.sheet(workbook.sheets().get(chosen))));
    }

    private void combo(String label, List<String> choices, int chosen, Consumer<Integer> then) {
        new Label(body, SWT.NONE).setText(Texts.text(label));
        var combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(choices.toArray(String[]::new));
        combo.select(chosen);
        combo.addListener(SWT.Selection, event -> then.accept(combo.getSelectionIndex()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
    }
}
