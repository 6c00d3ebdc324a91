package org.kontor.app.internal.start;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kontor.base.Messages;
import org.kontor.base.Problem;
import org.kontor.store.ConnectionProfile;
import org.kontor.ui.Palette;

/** The one question of the first start: who you are, and what to begin with. */
final class FirstStartDialog extends CalmDialog {

    /** Returned when other data are wanted. */
    static final int OTHER_DATA = IDialogConstants.CLIENT_ID;
    /** Returned when the dialog has to be asked again in another language. */
    static final int OTHER_LANGUAGE = IDialogConstants.CLIENT_ID + 1;

    private static final Messages MESSAGES = Messages.of(FirstStartDialog.class);
    private static final Transliterator TO_LOGIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private final boolean server;
    private final Answers answers;
    private Text name;
    private Text login;
    private Text password;
    private Text repeated;
    private Combo language;
    private boolean loginTyped;

    /** What was answered; the dialog changes it. */
    static final class Answers {
        String name = "";
        String login = "";
        char[] password = {};
        FirstStart begin = FirstStart.DEMONSTRATION;
        Locale language = Locale.getDefault();
        boolean hasRecords;
        List<Problem> problems = List.of();
    }

    FirstStartDialog(Shell parent, ConnectionProfile profile, Answers answers) {
        super(parent, MESSAGES.text("first.title"), place(profile));
        this.server = profile instanceof ConnectionProfile.Server;
        this.answers = answers;
    }

    @Override
    public void create() {
        super.create();
        say(answers.problems);
        answers.problems = List.of();
    }

    private static String place(ConnectionProfile profile) {
        return profile instanceof ConnectionProfile.Server ? MESSAGES.text("first.server", profile.toString())
                : MESSAGES.text("first.folder", profile.dataFolder().toString());
    }

    @Override
    protected void fill(Composite body) {
        name = field(body, MESSAGES.text("first.name"), SWT.NONE);
        name.setText(answers.name);
        login = field(body, MESSAGES.text("login"), SWT.NONE);
        login.setText(answers.login);
        password = field(body, MESSAGES.text("password"), SWT.PASSWORD);
        repeated = field(body, MESSAGES.text("password.again"), SWT.PASSWORD);
        hint(body, MESSAGES.text(server ? "first.password.server" : "first.password.hint"));
        fillLanguage(body);
        if (!answers.hasRecords) {
            fillBegin(body);
        }
        name.addListener(SWT.Modify, e -> proposeLogin());
        login.addListener(SWT.Modify, e -> loginTyped |= login.isFocusControl());
        name.setFocus();
    }

    private void fillBegin(Composite body) {
        gap(body);
        sentence(body, MESSAGES.text("first.begin"));
        for (FirstStart choice : FirstStart.values()) {
            var button = button(body, SWT.RADIO, MESSAGES.text("first.begin." + choice));
            button.setSelection(answers.begin == choice);
            button.addListener(SWT.Selection, e -> answers.begin = choice);
            indented(body, MESSAGES.text("first.begin." + choice + ".hint"));
        }
    }

    private void indented(Composite body, String text) {
        var label = sentence(body, text);
        label.setForeground(Palette.now(body.getDisplay()).hint());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(24, -6).hint(TEXT_WIDTH - 24, SWT.DEFAULT)
                .applyTo(label);
    }

    private void fillLanguage(Composite body) {
        language = combo(body, MESSAGES.text("language"), Languages.names());
        language.select(Languages.indexOf(answers.language));
        language.addListener(SWT.Selection, e -> {
            keep();
            answers.language = Languages.locale(language.getSelectionIndex(), Locale.getDefault());
            setReturnCode(OTHER_LANGUAGE);
            close();
        });
    }

    private void proposeLogin() {
        if (!loginTyped) {
            login.setText(TO_LOGIN.transliterate(name.getText().strip()).replaceAll("[^a-z0-9]+", ".")
                    .replaceAll("^\\.+|\\.+$", ""));
        }
    }

    @Override
    protected String go() {
        return MESSAGES.text("first.go");
    }

    @Override
    protected String leave() {
        return MESSAGES.text("quit");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OTHER_DATA, MESSAGES.text("otherData"), false);
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == OTHER_DATA) {
            setReturnCode(OTHER_DATA);
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    private void keep() {
        answers.name = name.getText().strip();
        answers.login = login.getText().strip();
        answers.password = password.getTextChars();
    }

    @Override
    protected void okPressed() {
        keep();
        if (answers.name.isEmpty()) {
            refuse("first.name.missing", name);
        } else if (answers.login.isEmpty()) {
            refuse("first.login.missing", login);
        } else if (server && answers.password.length == 0) {
            refuse("first.password.server", password);
        } else if (!Arrays.equals(answers.password, repeated.getTextChars())) {
            repeated.setText("");
            refuse("password.differ", repeated);
        } else {
            super.okPressed();
        }
    }

    private void refuse(String key, Text field) {
        say(MESSAGES.text(key));
        field.setFocus();
    }
}
