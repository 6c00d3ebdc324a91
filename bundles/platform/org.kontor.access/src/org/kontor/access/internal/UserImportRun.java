package org.kontor.access.internal;

import java.util.ArrayList;
import java.util.List;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.store.Store;

/** One import of users. */
final class UserImportRun implements ImportRun {

    private final Store store;
    private final boolean dryRun;
    private final LoginNames logins = new LoginNames();
    private UserModel dryModel;

    UserImportRun(Store store, boolean dryRun) {
        this.store = store;
        this.dryRun = dryRun;
    }

    @Override
    public List<RowOutcome> accept(List<ImportRow> rows) {
        if (!dryRun) {
            return store.write(session -> {
                final var model = UserModel.load(session);
                final var outcomes = take(model, rows);
                new UserModelWriter(session, model).write();
                return outcomes;
            });
        }
        if (dryModel == null) {
            dryModel = store.read(UserModel::load);
        }
        return take(dryModel, rows);
    }

    private List<RowOutcome> take(UserModel model, List<ImportRow> rows) {
        final var outcomes = new ArrayList<RowOutcome>();
        for (var row : rows) {
            outcomes.add(new UserImportRow(model, logins, row).take());
        }
        return outcomes;
    }

    @Override
    public List<RowOutcome> finish() {
        return List.of();
    }
}
