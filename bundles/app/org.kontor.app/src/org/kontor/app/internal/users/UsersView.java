package org.kontor.app.internal.users;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kontor.access.UserRow;
import org.kontor.base.Messages;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.ui.RecordLists;
import org.kontor.ui.Records;
import org.kontor.ui.grid.GridOptions;
import org.kontor.ui.grid.Grids;
import org.kontor.ui.parts.RecordListView;

/** Everybody who works with these data. */
public final class UsersView extends RecordListView<UserRow> {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.app.usersView";

    private static final Messages MESSAGES = Messages.of(UsersView.class);

    /** Made by the workbench. */
    @Inject
    public UsersView(RecordLists lists, Grids grids, Records records) {
        super(lists, grids, records);
    }

    @Override
    protected String listKind() {
        return "users";
    }

    @Override
    protected String recordKind() {
        return "user";
    }

    @Override
    protected void configure(GridOptions<UserRow> options) {
        options.search(MESSAGES.message("users.search"),
                text -> List.of(Filter.of("name", Operator.CONTAINS, text)))
                .whenEmpty(MESSAGES.message("users.empty"), MESSAGES.message("users.new"),
                        () -> records().create("user", Map.of()));
    }
}
