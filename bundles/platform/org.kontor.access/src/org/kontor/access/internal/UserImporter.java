package org.kontor.access.internal;

import java.util.List;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.Importer;
import org.kontor.base.list.ValueType;
import org.kontor.store.AccessDeniedException;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes users in, with their teams, the teams' heads and their offices. */
@Component(service = Importer.class)
public final class UserImporter implements Importer {

    static final String KIND = "users";
    private static final Messages MESSAGES = Messages.of(UserImporter.class);

    private final Store store;
    private final CurrentAccess access;

    @Activate
    public UserImporter(@Reference Store store, @Reference CurrentAccess access) {
        this.store = store;
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Message label() {
        return MESSAGES.message("users");
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                field("name", true, "sales agent", "agent", "sales rep", "sales representative", "salesperson",
                        "employee", "user", "user name", "full name", "pracownik", "imię i nazwisko", "handlowiec",
                        "przedstawiciel handlowy", "użytkownik", "працівник", "співробітник", "ім'я та прізвище",
                        "менеджер з продажу", "користувач", "сотрудник", "имя и фамилия", "менеджер по продажам",
                        "торговый представитель", "пользователь", "фио", "піб"),
                field("login", false, "account", "user id", "nazwa użytkownika", "логін", "логин", "имя пользователя"),
                field("email", false, "e mail", "e-mail", "mail", "adres e mail", "poczta", "пошта",
                        "електронна пошта", "почта", "электронная почта"),
                field("group", false, "team", "sales team", "zespół", "grupa", "команда", "група", "группа"),
                field("manager", false, "supervisor", "team leader", "head", "sales manager", "kierownik", "menedżer",
                        "przełożony", "керівник", "менеджер", "начальник", "руководитель"),
                field("office", false, "regional office", "branch", "department", "region", "biuro", "oddział",
                        "dział", "офіс", "філія", "відділ", "офис", "филиал", "отдел"),
                field("groups", false, "all groups", "wszystkie grupy", "усі групи", "все группы"),
                field("roles", false, "role", "rola", "роль", "ролі", "роли"));
    }

    private static ImportField field(String id, boolean required, String... synonyms) {
        return new ImportField(id, MESSAGES.message("column." + id), ValueType.TEXT, required, List.of(synonyms));
    }

    @Override
    public ImportRun begin(ImportOptions options) {
        if (!access.administers()) {
            throw new AccessDeniedException(MESSAGES.message("denied.administrator"), null);
        }
        StandardRoles.ensure(store);
        return new UserImportRun(store, options.dryRun());
    }
}
