package org.kontor.contacts.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.base.Message;
import org.kontor.contacts.PartnerUse;
import org.kontor.store.Session;

/** People and subsidiaries of a partner. */
final class OwnPartnerUse implements PartnerUse {

    @Override
    public Optional<Message> uses(Session session, long partnerId) {
        final var persons = count(session, "SELECT COUNT(*) AS HOW_MANY FROM PERSON WHERE PARTNER_ID = ?", partnerId);
        final var subsidiaries =
                count(session, "SELECT COUNT(*) AS HOW_MANY FROM PARTNER WHERE PARENT_ID = ?", partnerId);
        if (persons > 0 && subsidiaries > 0) {
            return Optional.of(Texts.of("list.and", Texts.of("use.persons", persons),
                    Texts.of("use.subsidiaries", subsidiaries)));
        }
        return persons > 0 ? Optional.of(Texts.of("use.persons", persons))
                : subsidiaries > 0 ? Optional.of(Texts.of("use.subsidiaries", subsidiaries)) : Optional.empty();
    }

    private static long count(Session session, String sql, long partnerId) {
        return session.sql(sql, List.of(partnerId), row -> row.integer("HOW_MANY")).getFirst();
    }
}
