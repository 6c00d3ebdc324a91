package org.kontor.ui.edit;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.ui.Formats;
import org.kontor.ui.list.Typed;

/** A field that is typed: text, a number, a date's text. */
public final class TextField implements Field {

    private static final Messages MESSAGES = Messages.of(TextField.class);
    private static final int LONG_TEXT_LINES = 5;

    private final int style;
    private final int lines;
    private final Function<Object, String> show;
    private final Function<String, Optional<Object>> read;
    private final Message wrong;
    private Binding binding;
    private Text text;
    private boolean showing;

    private TextField(int style, int lines, Function<Object, String> show, Function<String, Optional<Object>> read,
            Message wrong) {
        this.style = style;
        this.lines = lines;
        this.show = show;
        this.read = read;
        this.wrong = wrong;
    }

    /** One line. */
    public static TextField line() {
        return new TextField(SWT.SINGLE | SWT.BORDER, 0, TextField::plain, Optional::of, null);
    }

    /** Several lines. */
    public static TextField lines() {
        return new TextField(SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER, LONG_TEXT_LINES, TextField::plain,
                Optional::of, null);
    }

    /** A whole number, as {@link Integer}; null when nothing is typed. */
    public static TextField wholeNumber() {
        final Typed typed = new Typed(Formats.user());
        return new TextField(SWT.SINGLE | SWT.BORDER | SWT.RIGHT, 0, TextField::plain,
                words -> typed.number(words)
                        .filter(number -> number.scale() <= 0 && number.abs().longValue() < 1L << 31)
                        .map(number -> (Object) number.intValueExact()),
                MESSAGES.message("field.wholeNumber"));
    }

    /** A number with decimal places, as {@link java.math.BigDecimal}; null when nothing is typed. */
    public static TextField number() {
        final Formats formats = Formats.user();
        final Typed typed = new Typed(formats);
        return new TextField(SWT.SINGLE | SWT.BORDER | SWT.RIGHT, 0,
                value -> value == null ? "" : formats.number((Number) value),
                words -> typed.number(words).map(number -> (Object) number), MESSAGES.message("field.number"));
    }

    private static String plain(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public Control create(Composite parent, Binding to) {
        binding = to;
        text = new Text(parent, style);
        text.setData("org.kontor.ui.field", to.name());
        text.addListener(SWT.Modify, e -> typed());
        text.addListener(SWT.FocusOut, e -> {
            binding.pause();
            refresh();
        });
        text.addListener(SWT.Traverse, e -> {
            if (growsHigh() && (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
                e.doit = true;
            }
        });
        refresh();
        return text;
    }

    private void typed() {
        if (showing) {
            return;
        }
        final String words = text.getText();
        if (wrong != null && words.isBlank()) {
            binding.set(null);
            return;
        }
        final Optional<Object> value = read.apply(words);
        if (value.isPresent()) {
            binding.set(value.get());
        } else {
            binding.unreadable(wrong);
        }
    }

    @Override
    public void refresh() {
        if (binding.isUnreadable()) {
            return;
        }
        final String shown = show.apply(binding.get());
        final boolean sameValue = wrong != null && text.isFocusControl()
                && read.apply(text.getText()).equals(Optional.ofNullable(binding.get()));
        if (!shown.equals(text.getText()) && !sameValue) {
            showing = true;
            text.setText(shown);
            text.setSelection(shown.length());
            showing = false;
        }
    }

    @Override
    public void focus() {
        text.setFocus();
        if (!growsHigh()) {
            text.selectAll();
        }
    }

    @Override
    public int minimumLines() {
        return Math.max(1, lines);
    }

    @Override
    public boolean growsHigh() {
        return lines > 0;
    }

    @Override
    public void setEnabled(boolean enabled) {
        text.setEditable(enabled);
    }
}
