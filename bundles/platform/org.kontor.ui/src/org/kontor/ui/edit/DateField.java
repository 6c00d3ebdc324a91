package org.kontor.ui.edit;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kontor.base.Messages;
import org.kontor.ui.Formats;
import org.kontor.ui.Icons;
import org.kontor.ui.list.Typed;

/** A day, typed or picked from a calendar; nothing typed is null. */
public final class DateField implements Field {

    private static final Messages MESSAGES = Messages.of(DateField.class);

    private final Formats formats = Formats.user();
    private final Typed typed = new Typed(formats);
    private Binding binding;
    private Text text;
    private Button button;
    private boolean showing;

    @Override
    public Control create(Composite parent, Binding to) {
        binding = to;
        final Composite both = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(both);
        text = new Text(both, SWT.SINGLE | SWT.BORDER);
        text.setData("org.kontor.ui.field", to.name());
        text.setToolTipText(MESSAGES.text("field.date.help"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        button = new Button(both, SWT.PUSH | SWT.FLAT);
        button.setImage(Icons.of(button, "calendar"));
        button.setToolTipText(MESSAGES.text("field.calendar"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        button.addListener(SWT.Selection, e -> openCalendar());
        text.addListener(SWT.Modify, e -> modified());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.FocusOut, e -> {
            binding.pause();
            refresh();
        });
        refresh();
        return both;
    }

    private void key(Event event) {
        final LocalDate now = (LocalDate) binding.get();
        if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
            openCalendar();
        } else if (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            put(now == null ? LocalDate.now() : now.plusDays(event.keyCode == SWT.ARROW_UP ? 1 : -1));
        }
    }

    private void put(LocalDate day) {
        binding.set(day);
        showing = true;
        text.setText(formats.date(day));
        showing = false;
    }

    private void modified() {
        if (showing) {
            return;
        }
        final Optional<LocalDate> day = typed.date(text.getText());
        if (text.getText().isBlank()) {
            binding.set(null);
        } else if (day.isPresent()) {
            binding.set(day.get());
        } else {
            binding.unreadable(MESSAGES.message("field.date"));
        }
    }

    private void openCalendar() {
        final Shell shell = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP);
        shell.setLayout(new FillLayout());
        final DateTime calendar = new DateTime(shell, SWT.CALENDAR);
        final LocalDate now = binding.get() instanceof LocalDate day ? day : LocalDate.now();
        calendar.setDate(now.getYear(), now.getMonthValue() - 1, now.getDayOfMonth());
        final Runnable take = () -> {
            put(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
            shell.close();
            text.setFocus();
        };
        calendar.addListener(SWT.MouseDoubleClick, e -> take.run());
        calendar.addListener(SWT.DefaultSelection, e -> take.run());
        calendar.addListener(SWT.Selection,
                e -> put(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay())));
        shell.addListener(SWT.Deactivate, e -> shell.close());
        shell.pack();
        shell.setLocation(text.getParent().toDisplay(0, text.getSize().y + 2));
        shell.open();
        calendar.setFocus();
    }

    @Override
    public void refresh() {
        final LocalDate day = (LocalDate) binding.get();
        final Optional<LocalDate> shown = typed.date(text.getText());
        if (binding.isUnreadable()) {
            return;
        }
        final boolean same = day != null && shown.equals(Optional.of(day));
        if (!(same && text.isFocusControl())) {
            final String wanted = day == null ? "" : formats.date(day);
            if (!wanted.equals(text.getText())) {
                showing = true;
                text.setText(wanted);
                showing = false;
            }
        }
    }

    @Override
    public void focus() {
        text.setFocus();
        text.selectAll();
    }

    @Override
    public void setEnabled(boolean enabled) {
        text.setEditable(enabled);
        button.setEnabled(enabled);
    }
}
