package org.kontor.contacts;

import java.util.List;
import java.util.Optional;
import org.kontor.base.Result;

/** Contact persons. The list is a {@link org.kontor.base.list.RecordList} service of kind {@code persons}. */
public interface PersonService {

    Optional<Person> find(long id);

    /** Creates (id 0) or changes. */
    Result<Person> save(Person person);

    Result<Void> delete(long id, long version);

    /** The people of a partner, by family name. */
    List<Person> ofPartner(long partnerId);
}
