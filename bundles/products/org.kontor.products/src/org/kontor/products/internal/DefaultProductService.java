package org.kontor.products.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.base.Messages;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.base.SortKeys;
import org.kontor.products.Product;
import org.kontor.products.ProductService;
import org.kontor.store.ConflictException;
import org.kontor.store.Session;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Products in the store. */
@Component(service = ProductService.class)
public final class DefaultProductService implements ProductService {

    private static final Messages MESSAGES = Messages.of(DefaultProductService.class);

    private final Store store;

    @Activate
    public DefaultProductService(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Optional<Product> find(long id) {
        return store.read(session -> session.find(ProductEntity.class, id).map(ProductEntity::product));
    }

    @Override
    public Result<Product> save(Product product) {
        try {
            return store.write(session -> save(session, product));
        } catch (ConflictException e) {
            return Result.rejected("name", MESSAGES.message("product.taken"));
        }
    }

    private static Result<Product> save(Session session, Product product) {
        final var nameTaken = ProductLookup.isTaken(session, "NAME_LOWER", product.name(), ProductEntity.NAME_LENGTH,
                product.id());
        final var codeTaken = ProductLookup.isTaken(session, "CODE_LOWER", product.code(), ProductEntity.CODE_LENGTH,
                product.id());
        return ProductChecks.of(product, nameTaken, codeTaken).then(() -> {
            final var entity = product.id() == 0 ? new ProductEntity()
                    : session.change(ProductEntity.class, product.id(), product.version());
            entity.fill(product);
            if (product.id() == 0) {
                session.add(entity);
            }
            session.flush();
            return Result.done(entity.product());
        });
    }

    @Override
    public Result<Void> delete(long id, long version) {
        try {
            return store.write(session -> {
                session.remove(session.forRemoval(ProductEntity.class, id, version));
                return Result.done(null);
            });
        } catch (ConflictException e) {
            return Result.rejected("", MESSAGES.message("product.used"));
        }
    }

    @Override
    public List<Ref> choices(String text, int limit) {
        return store.read(session -> {
            final var scope = session.readable(ProductEntity.KIND, null);
            final var pattern = '%' + SortKeys.lower(text).replace("!", "!!").replace("%", "!%").replace("_", "!_")
                    + '%';
            final var parameters = new ArrayList<Object>(List.of(pattern, pattern));
            parameters.addAll(scope.parameters());
            parameters.add(limit);
            return session.sql("SELECT ID, NAME FROM PRODUCT WHERE ACTIVE"
                    + " AND (NAME_LOWER LIKE ? ESCAPE '!' OR CODE_LOWER LIKE ? ESCAPE '!') AND " + scope.sql()
                    + " ORDER BY NAME_SORT, ID FETCH FIRST ? ROWS ONLY", parameters, row -> row.ref("ID", "NAME"));
        });
    }

    @Override
    public Map<String, Product> byNames(Collection<String> names) {
        return store.read(session -> ProductLookup.byNames(session, names));
    }
}
