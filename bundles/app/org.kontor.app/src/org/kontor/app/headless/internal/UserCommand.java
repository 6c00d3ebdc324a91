package org.kontor.app.headless.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.access.User;
import org.kontor.access.User.SignInState;
import org.kontor.access.UserService;
import org.kontor.app.headless.Command;
import org.kontor.app.headless.CommandContext;
import org.kontor.app.headless.CommandOption;
import org.kontor.app.headless.UsageException;
import org.kontor.base.KontorException;
import org.kontor.base.Message;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;
import org.kontor.exchange.ExportFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code user list|add|password|disable} */
@Component
public final class UserCommand implements Command {

    static final String NEW_PASSWORD = "KONTOR_NEW_PASSWORD";
    private static final List<String> SHOWN = List.of("login", "name", "group", "state", "administrator");
    private static final int PAGE = 500;

    private final UserService users;
    private final ExportFiles lists;

    @Activate
    public UserCommand(@Reference UserService users, @Reference ExportFiles lists) {
        this.users = users;
        this.lists = lists;
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public String synopsis() {
        return "list | add LOGIN | password LOGIN | disable LOGIN";
    }

    @Override
    public Message summary() {
        return Texts.message("command.user");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(new CommandOption("--name", "NAME", Texts.message("user.name")),
                new CommandOption("--email", "ADDRESS", Texts.message("user.email")),
                new CommandOption("--group", "NAME", Texts.message("user.group")),
                new CommandOption("--role", "NAME", Texts.message("user.role")),
                CommandOption.flag("--administrator", Texts.message("user.administrator")));
    }

    @Override
    public int run(CommandContext context) {
        var words = context.line().words();
        var action = words.isEmpty() ? "" : words.getFirst();
        var login = words.size() == 2 ? words.get(1) : "";
        boolean fits = "list".equals(action) ? words.size() == 1
                : List.of("add", "password", "disable").contains(action) && !login.isBlank();
        if (!fits) {
            throw new UsageException(Texts.message("expected", synopsis()));
        }
        context.open();
        switch (action) {
            case "list" -> list(context);
            case "add" -> add(context, login);
            case "password" -> password(context, find(login));
            default -> {
                done(users.disable(find(login).id()));
                context.terminal().say(Texts.text("user.disabled", login));
            }
        }
        return DONE;
    }

    private User find(String login) {
        return users.byLogin(login)
                .orElseThrow(() -> new KontorException(Texts.message("user.unknown", login), null));
    }

    private static <T> T done(Result<T> result) {
        if (!result.problems().isEmpty()) {
            throw Invocation.refused(result.problems());
        }
        return result.orThrow();
    }

    private void list(CommandContext context) {
        lists.list("users").ifPresent(list -> lines(list).forEach(context.terminal()::say));
    }

    private static <R extends Row> List<String> lines(RecordList<R> list) {
        var columns = list.columns().stream().filter(column -> SHOWN.contains(column.id())).toList();
        var request = PageRequest.first(PAGE);
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(column -> column.label().text()).toList());
        while (true) {
            var page = list.page(request);
            page.rows().forEach(row -> rows.add(columns.stream().map(column -> CellText.of(column, row)).toList()));
            if (page.next().isEmpty()) {
                return CellText.aligned(rows);
            }
            request = request.after(page.next().get());
        }
    }

    private void add(CommandContext context, String login) {
        var line = context.line();
        if (users.byLogin(login).isPresent()) {
            throw new KontorException(Texts.message("user.exists", login), null);
        }
        var groups = line.values("--group").stream().map(name -> ref(users.groups().stream()
                .filter(group -> same(group.name(), name)).map(group -> new Ref(group.id(), group.name())).findFirst(),
                "user.noGroup", name)).toList();
        var roles = line.values("--role").stream().map(name -> ref(users.roles().stream()
                .filter(role -> same(role.name(), name)).map(role -> new Ref(role.id(), role.name())).findFirst(),
                "user.noRole", name)).toList();
        var user = done(users.save(new User(0, 0, login, line.value("--name").orElse(login),
                line.value("--email").orElse(""), SignInState.NOT_YET, line.has("--administrator"), groups, roles)));
        context.terminal().say(Texts.text("user.added", login));
        if (context.environment(NEW_PASSWORD).isPresent()) {
            password(context, user);
        } else {
            context.terminal().say(Texts.text("user.needsPassword", login));
        }
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static Ref ref(Optional<Ref> found, String otherwise, String name) {
        return found.orElseThrow(() -> new KontorException(Texts.message(otherwise, name), null));
    }

    private void password(CommandContext context, User user) {
        var password = newPassword(context, user.login());
        done(users.setPassword(user.id(), password));
        context.terminal().say(Texts.text("user.passwordSet", user.login()));
    }

    /** Typed twice where nobody sees what is typed. */
    private static char[] newPassword(CommandContext context, String login) {
        var given = context.environment(NEW_PASSWORD);
        if (given.isPresent()) {
            return given.get().toCharArray();
        }
        var first = context.terminal().secret(Texts.message("user.newPassword", login)).orElse(new char[0]);
        var again = context.terminal().secret(Texts.message("user.again")).orElse(first);
        if (!Arrays.equals(first, again)) {
            throw new KontorException(Texts.message("user.different"), null);
        }
        return first;
    }
}
