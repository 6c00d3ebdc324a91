package org.kontor.products;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.base.Ref;
import org.kontor.base.Result;

/** Products. The list is a {@link org.kontor.base.list.RecordList} service of kind {@code products}. */
public interface ProductService {

    Optional<Product> find(long id);

    /** Creates (id 0) or changes. */
    Result<Product> save(Product product);

    Result<Void> delete(long id, long version);

    /** Active products whose name or code holds the text, by name, at most {@code limit}. */
    List<Ref> choices(String text, int limit);

    /** Products by name or code, without regard to case; a name that is not known is missing from the answer. */
    Map<String, Product> byNames(Collection<String> names);
}
