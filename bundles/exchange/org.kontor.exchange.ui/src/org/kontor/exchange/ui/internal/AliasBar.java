package org.kontor.exchange.ui.internal;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.exchange.ImportResult.Reason;
import org.kontor.ui.Call;

/** Offers another word for a value that Kontor does not know. */
final class AliasBar {

    private final ImportServices services;
    private final ImportSession session;
    private final Runnable changed;
    private final Composite body;
    private final Label sentence;
    private final Combo other;
    private final Button take;
    private Reason reason;

    /** @param changed told when an alias was added */
    AliasBar(Composite parent, ImportServices services, ImportSession session, Runnable changed) {
        this.services = services;
        this.session = session;
        this.changed = changed;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        sentence = new Label(body, SWT.NONE);
        other = new Combo(body, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(other);
        other.addListener(SWT.Modify, event -> enable());
        other.addListener(SWT.DefaultSelection, event -> take());
        take = new Button(body, SWT.PUSH);
        take.setText(Texts.text("button.alias"));
        take.addListener(SWT.Selection, event -> take());
        body.setVisible(false);
    }

    void show(Optional<Reason> chosen) {
        reason = chosen.filter(one -> !one.field().isEmpty() && !one.value().isEmpty()).orElse(null);
        body.setVisible(reason != null);
        if (reason != null) {
            sentence.setText(Texts.text("alias.sentence", reason.value().replace("&", "&&")));
            other.setItems();
            other.setText("");
            enable();
            body.getParent().layout(true, true);
            suggest(reason);
        }
    }

    private void enable() {
        take.setEnabled(reason != null && !other.getText().isBlank());
    }

    /** Names that are there already, the likeliest first. */
    private void suggest(Reason asked) {
        services.background().run(Call.of(Texts.message("alias.suggesting"),
                job -> Suggestions.of(services.lists(), asked.field(), asked.value())).then(body, names -> {
                    if (asked == reason && other.getText().isEmpty() && !names.isEmpty()) {
                        other.setItems(names.toArray(String[]::new));
                        other.select(0);
                        enable();
                    }
                }).failing(error -> true).quietly());
    }

    private void take() {
        if (take.isEnabled()) {
            session.alias(reason.field(), reason.value(), other.getText());
            changed.run();
        }
    }
}
