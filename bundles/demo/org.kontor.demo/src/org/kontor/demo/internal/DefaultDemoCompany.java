package org.kontor.demo.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.access.SignIn;
import org.kontor.access.UserService;
import org.kontor.base.Money;
import org.kontor.base.Progress;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.base.exchange.Importer;
import org.kontor.contacts.PartnerService;
import org.kontor.deals.DealIntake;
import org.kontor.deals.DealIntake.PastDeal;
import org.kontor.deals.DealKindService;
import org.kontor.demo.DemoCompany;
import org.kontor.products.Product;
import org.kontor.products.ProductService;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Makes the company through the same doors as everybody: services and importers. */
@Component
public final class DefaultDemoCompany implements DemoCompany {

    private static final int BATCH = 500;
    private static final int FEWEST_PARTNERS = 40;

    private final Store store;
    private final SignIn signIn;
    private final UserService users;
    private final ProductService products;
    private final PartnerService partners;
    private final List<Importer> importers;
    private final DealKindService kinds;
    private final DealIntake intake;

    /** For the framework. */
    @Activate
    public DefaultDemoCompany(@Reference Store store, @Reference SignIn signIn, @Reference UserService users,
            @Reference ProductService products, @Reference PartnerService partners,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Importer> importers,
            @Reference DealKindService kinds, @Reference DealIntake intake) {
        this.store = store;
        this.signIn = signIn;
        this.users = users;
        this.products = products;
        this.partners = partners;
        this.importers = List.copyOf(importers);
        this.kinds = kinds;
        this.intake = intake;
    }

    @Override
    public Result<Made> make(Wish wish, Progress progress) {
        if (wish.deals() < 0 || wish.deals() > Wish.MOST) {
            return Result.rejected("deals", DemoTexts.of("tooMany", Wish.MOST));
        }
        return signIn.asSystem(() -> {
            if (!wish.besideOthers() && hasPartners()) {
                return Result.rejected("", DemoTexts.of("notEmpty"));
            }
            return Result.done(all(wish, progress));
        });
    }

    private Importer importer(String kind) {
        return importers.stream().filter(importer -> importer.kind().equals(kind)).findFirst().orElseThrow();
    }

    private boolean hasPartners() {
        return !store.read(session -> session.sql("SELECT P.ID FROM PARTNER P FETCH FIRST 1 ROWS ONLY", List.of(),
                row -> row.id("ID"))).isEmpty();
    }

    private Made all(Wish wish, Progress progress) {
        final int partnerCount = Math.max(FEWEST_PARTNERS, wish.deals() / 5);
        progress.total(partnerCount + wish.deals());
        progress.doing(DemoTexts.of("doing.partners"));
        final var nations = Nation.all();
        final var team = new Team(users, nations, Dice.of(wish.seed(), "team"));
        team.make(wish.deals() < 2_000 ? 3 : wish.deals() < 50_000 ? 6 : 15);
        final var shelf = shelf();
        final var taken = Companies.nobody();
        final Map<Nation, Companies> makers = new LinkedHashMap<>();
        nations.forEach(nation -> makers.put(nation, new Companies(nation, wish.today().getYear(), taken)));
        final var maker = new PartnerMaker(partners, importer("partners"), importer("persons"), team.agents(), makers,
                Dice.of(wish.seed(), "partners"));
        final var made = maker.make(partnerCount, progress);
        progress.doing(DemoTexts.of("doing.deals"));
        final int deals = made.count() == 0 ? 0 : deals(wish, shelf, made, team.agents(), progress);
        return new Made(team.made(), shelf.size(), made.count(), maker.persons(), deals,
                made.count() == partnerCount && deals == wish.deals());
    }

    private Map<Item, Ref> shelf() {
        final var known = products.byNames(Shelf.ITEMS.stream().map(Item::code).toList());
        final Map<Item, Ref> shelf = new LinkedHashMap<>();
        for (final var item : Shelf.ITEMS) {
            final var product = known.containsKey(item.code()) ? known.get(item.code())
                    : products.save(new Product(0, 0, item.code(), DemoTexts.text("item." + item.code()),
                            DemoTexts.text("family." + item.family()), DemoTexts.text("unit." + item.unit()),
                            new Money(BigDecimal.valueOf(item.price()), "PLN"), true, "")).orThrow();
            shelf.put(item, new Ref(product.id(), product.name()));
        }
        return shelf;
    }

    private int deals(Wish wish, Map<Item, Ref> shelf, Partners made, List<Agent> agents, Progress progress) {
        final var season = new Season(wish.today(), wish.deals());
        final var maker = new DealMaker(kinds.kinds().getFirst(), kinds.lossReasons(), shelf, made, agents,
                wish.today(), Dice.of(wish.seed(), "deals"));
        final var batch = new ArrayList<PastDeal>(BATCH);
        int written = 0;
        for (int day = 0; day < season.days() && !progress.cancelled(); day++) {
            for (int i = season.deals(day); i > 0 && !progress.cancelled(); i--) {
                batch.add(maker.next(season.day(day)));
                if (batch.size() == BATCH) {
                    written += write(batch, progress);
                }
            }
        }
        return progress.cancelled() ? written : written + write(batch, progress);
    }

    private int write(List<PastDeal> batch, Progress progress) {
        final int count = batch.size();
        intake.add(batch).orThrow();
        progress.worked(count);
        batch.clear();
        return count;
    }
}
