package org.kontor.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.store.AuditEntry;

/**
 * Partners and how they belong together. The list is a {@link org.kontor.base.list.RecordList} service of kind
 * {@code partners}.
 */
public interface PartnerService {

    Optional<Partner> find(long id);

    /** Creates (id 0) or changes. A parent that would close a circle is rejected. */
    Result<Partner> save(Partner partner);

    /** Rejected while something (deals, persons, subsidiaries) hangs on it. */
    Result<Void> delete(long id, long version);

    /** Partners whose name holds the text, those that start with it first, at most {@code limit}. */
    List<Ref> choices(String text, int limit);

    /** Partners by name without regard to case; a name that is not known is missing; of two the older one. */
    Map<String, Ref> byNames(Collection<String> names);

    /** Those that belong to it directly, by name. */
    List<Ref> subsidiaries(long id);

    /** Who changed which field when, newest first. */
    List<AuditEntry> history(long id);
}
