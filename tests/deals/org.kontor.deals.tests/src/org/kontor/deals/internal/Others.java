package org.kontor.deals.internal;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.kontor.access.User;
import org.kontor.access.UserService;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.contacts.Partner;
import org.kontor.contacts.PartnerService;
import org.kontor.products.Product;
import org.kontor.products.ProductService;

/** The services of the bundles below as far as an import of deals needs them: looking up by name and creating. */
record Others(Office office, Map<String, Product> shelf) {

    /** A partner that is found and then is not there: somebody was faster. */
    static final String GHOST = "Ghost";

    Others(Office office) {
        this(office, new HashMap<>());
    }

    Product product(String name, String price) {
        final var product = office.product(name, price);
        shelf.put(name.toLowerCase(), product);
        return product;
    }

    PartnerService partners() {
        return fake(PartnerService.class, names -> {
            final var found = office.named("PARTNER", names);
            names.stream().filter(GHOST::equals).forEach(name -> found.put(name, new Ref(4711, name)));
            return found;
        }, record -> {
            final var partner = (Partner) record;
            final long id = office.partner(partner.name()).id();
            return Result.done(new Partner(id, 1, partner.kind(), partner.name(), "", "", "", null, null, null, "",
                    partner.addresses(), partner.contactPoints(), null, null, "", ""));
        });
    }

    UserService users() {
        return fake(UserService.class, names -> office.named("APP_USER", names), record -> {
            final var user = (User) record;
            return Result.done(new User(office.user(user.name()).id(), 1, user.login(), user.name(), "", user.state(),
                    false, user.groups(), user.roles()));
        });
    }

    ProductService products() {
        return fake(ProductService.class, names -> {
            final var found = new HashMap<String, Product>();
            names.forEach(name -> found.put(name, shelf.get(name.toLowerCase())));
            found.values().removeIf(product -> product == null);
            return found;
        }, record -> Result.done(product(((Product) record).name(), "1")));
    }

    private static <T> T fake(Class<T> type, Finding byNames, Saving save) {
        return type.cast(Proxy.newProxyInstance(Others.class.getClassLoader(), new Class<?>[] {type},
                (self, method, arguments) -> switch (method.getName()) {
                    case "byNames" -> byNames.find(names(arguments[0]));
                    case "save" -> save.save(arguments[0]);
                    default -> throw new UnsupportedOperationException(method.toString());
                }));
    }

    @SuppressWarnings("unchecked")
    private static Collection<String> names(Object argument) {
        return (Collection<String>) argument;
    }

    private interface Finding {
        Map<String, ?> find(Collection<String> names);
    }

    private interface Saving {
        Result<?> save(Object record);
    }
}
