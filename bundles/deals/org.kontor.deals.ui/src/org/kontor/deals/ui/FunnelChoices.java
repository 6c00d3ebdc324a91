package org.kontor.deals.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.kontor.base.Messages;
import org.kontor.deals.DealKind;
import org.kontor.ui.UserSettings;

/** The line above the funnel: which period, which kind of deal. Remembers both. UI thread. */
final class FunnelChoices {

    private static final Messages MESSAGES = Messages.of(FunnelChoices.class);
    private static final String PERIOD_KEY = "deals.funnel.period";
    private static final String FROM_KEY = "deals.funnel.from";
    private static final String TO_KEY = "deals.funnel.to";

    private final Composite line;
    private final Combo period;
    private final Composite days;
    private final DateTime from;
    private final DateTime to;
    private final Label kindLabel;
    private final Combo kind;
    private final List<FunnelPeriod> periods;
    private final UserSettings settings;
    private final Runnable changed;
    private List<DealKind> kinds = List.of();

    FunnelChoices(Composite parent, LocalDate today, UserSettings settings, Runnable changed) {
        this.settings = settings;
        this.changed = changed;
        periods = new ArrayList<>(FunnelPeriod.asOf(today));
        line = new Composite(parent, SWT.NONE);
        line.setLayout(row());
        new Label(line, SWT.NONE).setText(MESSAGES.text("funnel.period"));
        period = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
        period.setVisibleItemCount(20);
        days = new Composite(line, SWT.NONE);
        days.setLayout(row());
        new Label(days, SWT.NONE).setText(MESSAGES.text("funnel.from"));
        from = new DateTime(days, SWT.DATE | SWT.DROP_DOWN);
        new Label(days, SWT.NONE).setText(MESSAGES.text("funnel.to"));
        to = new DateTime(days, SWT.DATE | SWT.DROP_DOWN);
        kindLabel = new Label(line, SWT.NONE);
        kindLabel.setText(MESSAGES.text("funnel.kind"));
        kind = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
        fill(today);
        period.addListener(SWT.Selection, event -> choosePeriod());
        from.addListener(SWT.Selection, event -> chooseDays());
        to.addListener(SWT.Selection, event -> chooseDays());
        kind.addListener(SWT.Selection, event -> changed.run());
        showKinds();
    }

    Composite control() {
        return line;
    }

    void setFocus() {
        period.setFocus();
    }

    /** The kinds have come: shows a choice when there is one, and asks for the first funnel. */
    void kinds(List<DealKind> all) {
        kinds = all;
        kind.setItems(all.stream().map(DealKind::name).toArray(String[]::new));
        kind.select(0);
        showKinds();
        changed.run();
    }

    /** Empty until the kinds have come. */
    Optional<Long> kindId() {
        return kinds.isEmpty() ? Optional.empty() : Optional.of(kinds.get(kind.getSelectionIndex()).id());
    }

    FunnelPeriod period() {
        return custom() ? FunnelPeriod.custom(date(from), date(to)) : periods.get(period.getSelectionIndex());
    }

    private boolean custom() {
        return period.getSelectionIndex() == periods.size();
    }

    private void fill(LocalDate today) {
        periods.forEach(each -> period.add(each.label()));
        period.add(MESSAGES.text("period.custom"));
        final var remembered = settings.get(PERIOD_KEY, "last12Months");
        int index = periods.stream().map(FunnelPeriod::id).toList().indexOf(remembered);
        if (index < 0) {
            index = "custom".equals(remembered) ? periods.size() : 4;
        }
        period.select(index);
        set(from, parsed(settings.get(FROM_KEY, ""), today.withDayOfYear(1)));
        set(to, parsed(settings.get(TO_KEY, ""), today));
        show(days, custom());
    }

    private void choosePeriod() {
        settings.put(PERIOD_KEY, custom() ? "custom" : period().id());
        show(days, custom());
        line.requestLayout();
        changed.run();
    }

    private void chooseDays() {
        settings.put(FROM_KEY, date(from).toString());
        settings.put(TO_KEY, date(to).toString());
        changed.run();
    }

    private void showKinds() {
        show(kindLabel, kinds.size() > 1);
        show(kind, kinds.size() > 1);
        line.requestLayout();
    }

    private static void show(Control control, boolean visible) {
        final var data = new RowData();
        data.exclude = !visible;
        control.setLayoutData(data);
        control.setVisible(visible);
    }

    private static RowLayout row() {
        final var layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 8;
        layout.marginHeight = 0;
        layout.marginWidth = 0;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        return layout;
    }

    private static LocalDate date(DateTime field) {
        return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
    }

    private static void set(DateTime field, LocalDate date) {
        field.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }

    private static LocalDate parsed(String text, LocalDate otherwise) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : otherwise;
    }
}
