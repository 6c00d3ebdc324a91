package org.kontor.ui.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kontor.base.Messages;
import org.kontor.base.Money;
import org.kontor.ui.Formats;
import org.kontor.ui.list.Typed;

/** An amount and its currency; no amount is null. */
public final class MoneyField implements Field {

    private static final Messages MESSAGES = Messages.of(MoneyField.class);

    private final Formats formats = Formats.user();
    private final Typed typed = new Typed(formats);
    private final List<String> currencies;
    private Binding binding;
    private Text amount;
    private Combo currency;
    private boolean showing;

    private MoneyField(List<String> currencies) {
        this.currencies = new ArrayList<>(currencies);
    }

    /** The first currency is proposed. */
    public static MoneyField of(List<String> currencies) {
        return new MoneyField(currencies);
    }

    /** The currencies of the countries where Kontor is used, the user's own first. */
    public static MoneyField usual() {
        final List<String> usual = new ArrayList<>(List.of("PLN", "UAH", "EUR", "USD", "RUB"));
        final String own = switch (Formats.user().locale().getLanguage()) {
            case "pl" -> "PLN";
            case "uk" -> "UAH";
            case "ru" -> "RUB";
            default -> "EUR";
        };
        usual.remove(own);
        usual.addFirst(own);
        return new MoneyField(usual);
    }

    @Override
    public Control create(Composite parent, Binding to) {
        binding = to;
        final Composite both = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(both);
        amount = new Text(both, SWT.SINGLE | SWT.BORDER | SWT.RIGHT);
        amount.setData("org.kontor.ui.field", to.name());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(amount);
        currency = new Combo(both, SWT.READ_ONLY | SWT.DROP_DOWN);
        currency.setToolTipText(MESSAGES.text("field.currency"));
        currencies.forEach(currency::add);
        currency.select(0);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(currency);
        amount.addListener(SWT.Modify, e -> typed());
        amount.addListener(SWT.FocusOut, e -> {
            binding.pause();
            refresh();
        });
        currency.addListener(SWT.Selection, e -> typed());
        refresh();
        return both;
    }

    private void typed() {
        if (showing) {
            return;
        }
        final Optional<BigDecimal> number = typed.number(amount.getText());
        if (amount.getText().isBlank()) {
            binding.set(null);
        } else if (number.isPresent()) {
            binding.set(new Money(number.get(), currency.getText()));
        } else {
            binding.unreadable(MESSAGES.message("field.number"));
        }
    }

    @Override
    public void refresh() {
        final Money money = (Money) binding.get();
        final Optional<BigDecimal> shown = typed.number(amount.getText());
        if (binding.isUnreadable()) {
            return;
        }
        showing = true;
        final boolean same = money != null && shown.isPresent() && shown.get().compareTo(money.amount()) == 0;
        if (!(same && amount.isFocusControl())) {
            final String text = money == null ? "" : formats.amount(money.amount());
            if (!text.equals(amount.getText())) {
                amount.setText(text);
            }
        }
        if (money != null && !money.currency().equals(currency.getText())) {
            if (!currencies.contains(money.currency())) {
                currencies.add(money.currency());
                currency.add(money.currency());
            }
            currency.select(currencies.indexOf(money.currency()));
        }
        showing = false;
    }

    @Override
    public void focus() {
        amount.setFocus();
        amount.selectAll();
    }

    @Override
    public void setEnabled(boolean enabled) {
        amount.setEditable(enabled);
        currency.setEnabled(enabled);
    }
}
