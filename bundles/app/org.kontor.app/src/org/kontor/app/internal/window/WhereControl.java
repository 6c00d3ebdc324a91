package org.kontor.app.internal.window;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.access.SignIn;
import org.kontor.access.User;
import org.kontor.app.internal.start.Entrance;
import org.kontor.base.Messages;

/** Which data, who, what time. */
public final class WhereControl {

    private static final Messages MESSAGES = Messages.of(WhereControl.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    private static final int MINUTE_S = 60;

    private final SignIn signIn;
    private final Entrance entrance;
    private Label label;

    @Inject
    public WhereControl(SignIn signIn, Entrance entrance) {
        this.signIn = signIn;
        this.entrance = entrance;
    }

    @PostConstruct
    void create(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(body);
        label = new Label(body, SWT.RIGHT);
        tick();
    }

    private void tick() {
        if (!label.isDisposed()) {
            show();
            label.getDisplay().timerExec((MINUTE_S - LocalTime.now().getSecond()) * 1000, this::tick);
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(WhoControl.SIGNED_IN) Object nobody) {
        if (label != null && !label.isDisposed()) {
            show();
        }
    }

    private void show() {
        var data = entrance.name().isEmpty() ? MESSAGES.text("own") : entrance.name();
        label.setText(MESSAGES.text("where", data, signIn.user().map(User::name).orElse(MESSAGES.text("nobody")),
                TIME.format(LocalTime.now())));
        label.setToolTipText(entrance.place());
        label.requestLayout();
    }
}
