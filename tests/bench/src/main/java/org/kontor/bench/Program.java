package org.kontor.bench;

import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.kontor.access.SignIn;
import org.kontor.access.UserService;
import org.kontor.access.internal.CurrentAccess;
import org.kontor.access.internal.DefaultSignIn;
import org.kontor.access.internal.DefaultUserService;
import org.kontor.access.internal.UserImporter;
import org.kontor.base.Progress;
import org.kontor.base.exchange.Importer;
import org.kontor.base.internal.DefaultDomainEvents;
import org.kontor.contacts.PartnerService;
import org.kontor.contacts.internal.DefaultPartnerService;
import org.kontor.contacts.internal.PartnerImporter;
import org.kontor.contacts.internal.PersonImporter;
import org.kontor.deals.DealIntake;
import org.kontor.deals.DealKindService;
import org.kontor.deals.DealService;
import org.kontor.deals.FunnelService;
import org.kontor.deals.internal.DealImporter;
import org.kontor.deals.internal.DealList;
import org.kontor.deals.internal.DefaultDealIntake;
import org.kontor.deals.internal.DefaultDealKindService;
import org.kontor.deals.internal.DefaultDealService;
import org.kontor.deals.internal.DefaultFunnelService;
import org.kontor.demo.DemoCompany;
import org.kontor.demo.internal.DefaultDemoCompany;
import org.kontor.products.ProductService;
import org.kontor.products.internal.DefaultProductService;
import org.kontor.products.internal.ProductImporter;
import org.kontor.store.ConnectionProfile;
import org.kontor.store.Store;
import org.kontor.store.standalone.StandaloneStore;

/** The program's services over one database, wired by hand: for measurements and tests of the whole. */
public final class Program implements AutoCloseable {

    private final DefaultDomainEvents events = new DefaultDomainEvents();
    private final CurrentAccess access = new CurrentAccess();
    private final StandaloneStore standalone;
    private final SignIn signIn;
    private final UserService users;
    private final ProductService products;
    private final PartnerService partners;
    private final DefaultDealKindService kinds;
    private final DealIntake intake;

    private Program(UnaryOperator<DataSource> watch) {
        standalone = new StandaloneStore(Modules.all(), access, events, watch);
        signIn = new DefaultSignIn(store(), standalone.databases(), access, events);
        users = new DefaultUserService(store(), access, standalone.databases());
        products = new DefaultProductService(store());
        partners = new DefaultPartnerService(store());
        kinds = new DefaultDealKindService(store(), signIn, events);
        intake = new DefaultDealIntake(store(), kinds);
    }

    /** Opens the database and works as the program itself. */
    public static Program open(ConnectionProfile profile) {
        return open(profile, UnaryOperator.identity());
    }

    /** The same with something between the store and its connections. */
    public static Program open(ConnectionProfile profile, UnaryOperator<DataSource> watch) {
        final var program = new Program(watch);
        program.standalone.databases().open(profile, Progress.NONE);
        program.signIn.signInAsOwner().orThrow();
        return program;
    }

    public Store store() {
        return standalone.store();
    }

    public PartnerService partners() {
        return partners;
    }

    public ProductService products() {
        return products;
    }

    public UserService users() {
        return users;
    }

    public DealService deals() {
        return new DefaultDealService(store(), kinds);
    }

    public DealKindService kinds() {
        return kinds;
    }

    public FunnelService funnels() {
        return new DefaultFunnelService(store(), kinds);
    }

    public DealList list() {
        return new DealList(store(), kinds);
    }

    public Importer dealImporter() {
        return new DealImporter(store(), kinds, partners, products, users, access);
    }

    /** All of them. */
    public List<Importer> importers() {
        return List.of(new UserImporter(store(), access), new ProductImporter(store(), access),
                new PartnerImporter(store(), access, users), new PersonImporter(store(), access, users),
                dealImporter());
    }

    public DemoCompany demo() {
        return new DefaultDemoCompany(store(), signIn, users, products, partners, importers(), kinds, intake);
    }

    @Override
    public void close() {
        kinds.close();
        standalone.close();
        events.close();
    }
}
