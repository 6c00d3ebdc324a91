package org.kontor.deals.internal;

import java.time.Clock;
import java.util.List;
import org.kontor.access.UserService;
import org.kontor.base.Message;
import org.kontor.base.Right;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.Importer;
import org.kontor.contacts.PartnerService;
import org.kontor.deals.DealKindService;
import org.kontor.products.ProductService;
import org.kontor.store.AccessDeniedException;
import org.kontor.store.AccessGuard;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes deals in. A deal is known again by its external id and kind, else by its number. */
@Component
public final class DealImporter implements Importer {

    private final Store store;
    private final DealKindService kinds;
    private final PartnerService partners;
    private final ProductService products;
    private final UserService users;
    private final AccessGuard guard;

    /** For the framework. */
    @Activate
    public DealImporter(@Reference Store store, @Reference DealKindService kinds, @Reference PartnerService partners,
            @Reference ProductService products, @Reference UserService users, @Reference AccessGuard guard) {
        this.store = store;
        this.kinds = kinds;
        this.partners = partners;
        this.products = products;
        this.users = users;
        this.guard = guard;
    }

    @Override
    public String kind() {
        return "deals";
    }

    @Override
    public Message label() {
        return DealTexts.of("deals");
    }

    @Override
    public List<ImportField> fields() {
        return DealImportFields.ALL;
    }

    @Override
    public ImportRun begin(ImportOptions options) {
        if (guard.extent(DealEntity.KIND, Right.CREATE) instanceof AccessGuard.None) {
            throw new AccessDeniedException(DealTexts.of("import.denied"), null);
        }
        return new DealImportRun(store, kinds, new ImportNames(partners, products, users, options),
                new DealDays(Clock.systemDefaultZone()), options);
    }
}
