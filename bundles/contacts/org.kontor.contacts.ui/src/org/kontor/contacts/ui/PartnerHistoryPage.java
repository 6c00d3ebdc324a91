package org.kontor.contacts.ui;

import jakarta.inject.Inject;
import java.util.List;
import org.kontor.contacts.PartnerService;
import org.kontor.ui.edit.ChangesTable;
import org.kontor.ui.edit.EditorServices;
import org.kontor.ui.edit.HistoryPage;

/** Who changed what about a partner. */
public final class PartnerHistoryPage extends HistoryPage {

    private final PartnerService partners;

    /** Made by the editor. */
    @Inject
    public PartnerHistoryPage(EditorServices services, PartnerService partners) {
        super(services);
        this.partners = partners;
    }

    @Override
    protected List<ChangesTable.Change> read(long id) {
        return partners.history(id).stream()
                .map(entry -> new ChangesTable.Change(entry.at(), entry.userName(), entry.field(),
                        kind(entry.field(), entry.before()), kind(entry.field(), entry.after()), false))
                .toList();
    }

    @Override
    protected String label(String field) {
        return Texts.known(field);
    }

    private static String kind(String field, String value) {
        return value != null && field.equals("kind") ? Texts.text("kind." + value) : value;
    }
}
