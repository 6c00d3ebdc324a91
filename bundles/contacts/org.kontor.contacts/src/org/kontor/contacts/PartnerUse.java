package org.kontor.contacts;

import java.util.Optional;
import org.kontor.base.Message;
import org.kontor.store.Session;

/**
 * What a module hangs on partners, so that none is deleted while something needs it. A DS service of the module that
 * has the records; it must not need {@link PartnerService} itself.
 */
public interface PartnerUse {

    /** What uses the partner and how many, in words, as in "3 deals"; empty when nothing does. */
    Optional<Message> uses(Session session, long partnerId);
}
