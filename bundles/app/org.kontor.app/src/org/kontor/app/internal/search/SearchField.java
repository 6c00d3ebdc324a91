package org.kontor.app.internal.search;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.kontor.base.Messages;
import org.kontor.ui.Background;
import org.kontor.ui.Call;
import org.kontor.ui.Records;

/** The field that finds everything: records by name or number, commands, views. */
public final class SearchField {

    /** Sent to the window when the field is wanted. */
    public static final String WANTED = "org/kontor/app/SEARCH";

    private static final Messages MESSAGES = Messages.of(SearchField.class);
    private static final int MOST_COMMANDS = 8;
    private static final int REST_MS = 150;
    private static final int SHORTEST = 2;

    private final Background background;
    private final CommandFinder commands;
    private final Text field;
    private final FindingsPopup popup;
    private RecordFinder records;
    private Background.Running running;
    private List<Finding> found = List.of();
    private int round;

    public SearchField(Composite parent, IWorkbenchWindow window, Background background, Records kinds) {
        this.background = background;
        commands = new CommandFinder(window, kinds);
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage(MESSAGES.text("search"));
        field.setToolTipText(MESSAGES.text("search.tip"));
        popup = new FindingsPopup(field, this::go);
        field.addListener(SWT.Modify, e -> typed());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.DefaultSelection, e -> go());
        field.addListener(SWT.FocusOut, e -> popup.hide());
    }

    public Text control() {
        return field;
    }

    /** The keyboard goes into the field. */
    public void enter() {
        field.setFocus();
        field.selectAll();
    }

    private void typed() {
        var text = field.getText().strip();
        var mine = ++round;
        if (running != null) {
            running.cancel();
        }
        found = List.of();
        if (text.isEmpty()) {
            popup.hide();
            return;
        }
        show(text, false);
        if (text.length() >= SHORTEST) {
            field.getDisplay().timerExec(REST_MS, () -> {
                if (mine == round && !field.isDisposed()) {
                    search(text);
                }
            });
        }
    }

    private void search(String text) {
        running = background.run(Call.of(MESSAGES.message("search.doing"), progress -> {
            if (records == null) {
                records = new RecordFinder();
            }
            return records.find(text, progress);
        }).quietly().then(field, answer -> {
            found = answer;
            show(text, true);
        }));
    }

    private void show(String text, boolean all) {
        var lines = new ArrayList<>(found);
        lines.addAll(commands.find(text, MOST_COMMANDS));
        popup.show(field, lines, all ? MESSAGES.text("search.nothing", text) : "");
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(event, 1);
            case SWT.ARROW_UP -> move(event, -1);
            case SWT.PAGE_DOWN -> move(event, 10);
            case SWT.PAGE_UP -> move(event, -10);
            case SWT.ESC -> {
                field.setText("");
                popup.hide();
                event.doit = false;
            }
            default -> {
                // it is typed
            }
        }
    }

    private void move(Event event, int lines) {
        popup.move(lines);
        event.doit = false;
    }

    private void go() {
        var chosen = popup.isShown() ? popup.selected() : null;
        if (chosen != null) {
            field.setText("");
            popup.hide();
            chosen.go().run();
        }
    }
}
