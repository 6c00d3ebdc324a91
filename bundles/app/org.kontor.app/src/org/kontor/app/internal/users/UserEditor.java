package org.kontor.app.internal.users;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Color;
import org.kontor.access.Group;
import org.kontor.access.Role;
import org.kontor.access.SignIn;
import org.kontor.access.User;
import org.kontor.access.User.SignInState;
import org.kontor.access.UserService;
import org.kontor.app.internal.data.ChangePasswordDialog;
import org.kontor.base.Messages;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.ui.Call;
import org.kontor.ui.Notice;
import org.kontor.ui.Palette;
import org.kontor.ui.edit.CheckField;
import org.kontor.ui.edit.EditModel;
import org.kontor.ui.edit.EditorAction;
import org.kontor.ui.edit.EditorPages;
import org.kontor.ui.edit.EditorServices;
import org.kontor.ui.edit.RecordEditor;
import org.kontor.ui.edit.TextField;

/** One user: names, groups, roles, and how the user signs in. */
public final class UserEditor extends RecordEditor<User> {

    private static final Messages MESSAGES = Messages.of(UserEditor.class);

    private final UserService users;
    private final SignIn signIn;
    private List<Ref> groups = List.of();
    private List<Ref> roles = List.of();

    /** Made by the workbench. */
    @Inject
    public UserEditor(EditorServices services, UserService users, SignIn signIn) {
        super(services);
        this.users = users;
        this.signIn = signIn;
    }

    @Override
    protected String recordKind() {
        return "user";
    }

    @Override
    protected Optional<User> load(long id) {
        readChoices();
        return users.find(id);
    }

    @Override
    protected User blank(Map<String, Object> defaults) {
        readChoices();
        return new User(0, 0, "", "", "", SignInState.NOT_YET, false, List.of(), List.of());
    }

    private void readChoices() {
        groups = users.groups().stream().map(UserEditor::ref).toList();
        roles = users.roles().stream().map(UserEditor::ref).toList();
    }

    private static Ref ref(Group group) {
        return new Ref(group.id(), group.name());
    }

    private static Ref ref(Role role) {
        return new Ref(role.id(), role.name());
    }

    @Override
    protected Result<User> save(User user) {
        return users.save(user);
    }

    @Override
    protected String title(User user) {
        return user.name();
    }

    @Override
    protected String stateWord(User user) {
        return user.id() == 0 ? "" : MESSAGES.text("state." + user.state());
    }

    @Override
    protected Color stateColor(User user, Palette palette) {
        return switch (user.state()) {
            case PASSWORD, NO_PASSWORD -> palette.good();
            case NOT_YET -> palette.warn();
            case DISABLED -> palette.off();
        };
    }

    @Override
    protected List<EditorAction> actions(User user) {
        final var actions = new ArrayList<EditorAction>();
        actions.add(new EditorAction("password", MESSAGES.message("user.password"), "key-round",
                () -> setPassword(user)));
        if (user.state() != SignInState.DISABLED) {
            actions.add(new EditorAction("disable", MESSAGES.message("user.disable"), "ban",
                    () -> act(Call.of(MESSAGES.message("user.saving"), progress -> users.disable(user.id())),
                            () -> {})));
        }
        return actions;
    }

    private void setPassword(User user) {
        final boolean own = signIn.user().map(User::id).filter(id -> id == user.id()).isPresent();
        if (new ChangePasswordDialog(getSite().getShell(), signIn, users, user, own).open() == Window.OK) {
            services().notices().show(Notice.done(MESSAGES.message("user.passwordSet", user.name())));
        }
    }

    @Override
    protected void createPages(EditorPages pages, EditModel<User> model) {
        final var form = pages.form("main", MESSAGES.message("user.main"));
        form.section(MESSAGES.message("user.who"))
                .required(MESSAGES.message("user.name"), "name", TextField.line())
                .required(MESSAGES.message("user.login"), "login", TextField.line())
                .field(MESSAGES.message("user.email"), "email", TextField.line())
                .field(MESSAGES.message("user.rights"), "administrator",
                        CheckField.of(MESSAGES.message("user.administrator")));
        form.section(MESSAGES.message("user.belongs"))
                .field(MESSAGES.message("user.roles"), "roles", new ChecklistField(roles))
                .field(MESSAGES.message("user.groups"), "groups", new ChecklistField(groups));
        form.done();
    }
}
