package org.kontor.deals.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.base.Message;
import org.kontor.contacts.PartnerUse;
import org.kontor.store.Session;
import org.osgi.service.component.annotations.Component;

/** Partners with deals stay. */
@Component
public final class DealPartnerUse implements PartnerUse {

    @Override
    public Optional<Message> uses(Session session, long partnerId) {
        final long deals = session.sql("SELECT COUNT(*) AS DEALS FROM DEAL D WHERE D.PARTNER_ID = ?",
                List.of(partnerId), row -> row.integer("DEALS")).getFirst();
        return deals == 0 ? Optional.empty() : Optional.of(DealTexts.of("deals.used", deals));
    }
}
