package org.kontor.access.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.kontor.access.User.SignInState;
import org.kontor.access.UserRow;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.base.list.Column;
import org.kontor.base.list.Column.Choice;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Sort;
import org.kontor.base.list.ValueType;
import org.kontor.store.ListDefinition;
import org.kontor.store.ListDefinition.Field;
import org.kontor.store.RowReader;
import org.kontor.store.Store;
import org.kontor.store.StoredList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of users. */
@Component(service = RecordList.class)
public final class UserList extends StoredList<UserRow> {

    private static final Messages MESSAGES = Messages.of(UserList.class);

    @Activate
    public UserList(@Reference Store store) {
        super(store, UserImporter.KIND, MESSAGES.message("users"), definition());
    }

    private static ListDefinition<UserRow> definition() {
        return ListDefinition.<UserRow>of(UserEntity.KIND)
                .from("APP_USER U LEFT JOIN MEMBERSHIP M ON M.USER_ID = U.ID AND M.PLACE = 0"
                        + " LEFT JOIN APP_GROUP G ON G.ID = M.GROUP_ID LEFT JOIN APP_USER H ON H.ID = G.HEAD_ID"
                        + " LEFT JOIN APP_GROUP O ON O.ID = G.PARENT_ID")
                .id("U.ID").owner("U.ID")
                .select("ID", "U.ID").select("NAME", "U.NAME").select("LOGIN", "U.LOGIN").select("EMAIL", "U.EMAIL")
                .select("GROUP_ID", "G.ID").select("GROUP_NAME", "G.NAME")
                .select("MANAGER_ID", "H.ID").select("MANAGER_NAME", "H.NAME")
                .select("OFFICE_ID", "O.ID").select("OFFICE_NAME", "O.NAME")
                .select("GROUPS_TEXT", "U.GROUPS_TEXT").select("ROLES_TEXT", "U.ROLES_TEXT")
                .select("STATE", "U.STATE").select("ADMINISTRATOR", "U.ADMINISTRATOR")
                .column(sorted("name", Column.of("name", label("name"), ValueType.TEXT, UserRow::name), "U.NAME_SORT",
                        "U.NAME_LOWER", null))
                .column(sorted("login", Column.of("login", label("login"), ValueType.TEXT, UserRow::login),
                        "U.LOGIN_LOWER", "U.LOGIN_LOWER", null))
                .column(sorted("email", Column.of("email", label("email"), ValueType.TEXT, UserRow::email),
                        "U.EMAIL_LOWER", "U.EMAIL_LOWER", null))
                .column(sorted("group", Column.of("group", label("group"), ValueType.REFERENCE, UserRow::group),
                        "G.NAME_SORT", "G.NAME_LOWER", "G.ID"))
                .column(sorted("manager", Column.of("manager", label("manager"), ValueType.REFERENCE,
                        UserRow::manager), "H.NAME_SORT", "H.NAME_LOWER", "H.ID"))
                .column(sorted("office", Column.of("office", label("office"), ValueType.REFERENCE, UserRow::office),
                        "O.NAME_SORT", "O.NAME_LOWER", "O.ID"))
                .column(filtered("groups", ValueType.TEXT, UserRow::groups, List.of(), "LOWER(U.GROUPS_TEXT)"))
                .column(filtered("roles", ValueType.TEXT, UserRow::roles, List.of(), "LOWER(U.ROLES_TEXT)"))
                .column(filtered("state", ValueType.CHOICE, row -> row.state().name(), Arrays
                        .stream(SignInState.values())
                        .map(s -> new Choice(s.name(), MESSAGES.message("state." + s.name())))
                        .toList(), "U.STATE"))
                .column(filtered("administrator", ValueType.BOOLEAN, UserRow::administrator, List.of(),
                        "U.ADMINISTRATOR"))
                .defaultSort(new Sort("name", false)).read(UserList::row).build();
    }

    private static Field<UserRow> sorted(String id, Column<UserRow> column, String sort, String filter, String ids) {
        return new Field<>(column, sort, filter, ids, !id.equals("name") && !id.equals("login"));
    }

    private static Field<UserRow> filtered(String id, ValueType type, Function<UserRow, Object> value,
            List<Choice> choices, String filter) {
        return new Field<>(new Column<>(id, label(id), type, value, false, true, choices), null, filter, null, true);
    }

    private static Message label(String column) {
        return MESSAGES.message("column." + column);
    }

    private static UserRow row(RowReader row) {
        return new UserRow(row.id("ID"), row.text("NAME"), row.text("LOGIN"), row.text("EMAIL"),
                row.ref("GROUP_ID", "GROUP_NAME"), row.ref("MANAGER_ID", "MANAGER_NAME"),
                row.ref("OFFICE_ID", "OFFICE_NAME"), row.text("GROUPS_TEXT"), row.text("ROLES_TEXT"),
                SignInState.valueOf(row.text("STATE")), row.bool("ADMINISTRATOR"));
    }
}
