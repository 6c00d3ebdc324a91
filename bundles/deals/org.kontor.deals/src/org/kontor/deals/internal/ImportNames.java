package org.kontor.deals.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kontor.access.User;
import org.kontor.access.UserService;
import org.kontor.base.Checks;
import org.kontor.base.Message;
import org.kontor.base.Problem;
import org.kontor.base.Result;
import org.kontor.base.SortKeys;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.contacts.Partner;
import org.kontor.contacts.PartnerKind;
import org.kontor.contacts.PartnerService;
import org.kontor.products.Product;
import org.kontor.products.ProductService;

/**
 * What the rows of an import name: partners, products, users, asked for once per batch and kind of record. Remembers
 * the names it has found, up to a limit.
 */
final class ImportNames {

    /** Stands for what a dry run would have created. */
    private static final long NOT_YET = -1;
    private static final int REMEMBERED = 20_000;

    private final PartnerService partners;
    private final ProductService products;
    private final UserService users;
    private final ImportOptions options;
    private final Map<String, Map<String, Known>> known = new HashMap<>();

    ImportNames(PartnerService partners, ProductService products, UserService users, ImportOptions options) {
        this.partners = partners;
        this.products = products;
        this.users = users;
        this.options = options;
    }

    /** Asks for what these rows name and nobody asked for yet. */
    void learn(List<ImportRow> rows) {
        learn(DealImportFields.PARTNER, rows,
                names -> lower(partners.byNames(names), ref -> new Known(ref.id(), null)));
        learn(DealImportFields.RESPONSIBLE, rows,
                names -> lower(users.byNames(names), ref -> new Known(ref.id(), null)));
        learn(DealImportFields.PRODUCT, rows,
                names -> lower(products.byNames(names), product -> new Known(product.id(), product)));
    }

    /** What was created in a write that came to nothing is not there. */
    void forget() {
        known.clear();
    }

    /** Null for an empty name, and with a problem for an unknown one. */
    Long partner(String name, Checks checks) {
        final var found = find(DealImportFields.PARTNER, name, checks, "import.partnerUnknown",
                () -> partners.save(named(name)).map(partner -> new Known(partner.id(), null)));
        return found == null ? null : found.id();
    }

    /** Null for an empty name, and with a problem for an unknown one. */
    Long responsible(String name, Checks checks) {
        final var found = find(DealImportFields.RESPONSIBLE, name, checks, "import.responsibleUnknown",
                () -> users
                        .save(new User(0, 0, login(name), name.strip(), "", User.SignInState.NOT_YET, false, List.of(),
                                List.of()))
                        .map(user -> new Known(user.id(), null)));
        return found == null ? null : found.id();
    }

    /** Null for an empty name, and with a problem for an unknown one; without a price when it was only just named. */
    Known product(String name, Checks checks) {
        return find(DealImportFields.PRODUCT, name, checks, "import.productUnknown",
                () -> products.save(new Product(0, 0, "", name.strip(), "", "", null, true, ""))
                        .map(product -> new Known(product.id(), product)));
    }

    private Known find(String field, String name, Checks checks, String unknown, Creation creation) {
        if (name.isBlank()) {
            return null;
        }
        final var found = known.get(field).get(SortKeys.lower(name));
        if (found != null) {
            return found;
        }
        if (!options.createMissing()) {
            checks.add(field, DealTexts.of(unknown, shortened(name)));
            return null;
        }
        return create(field, name, checks, creation);
    }

    private Known create(String field, String name, Checks checks, Creation creation) {
        if (options.dryRun()) {
            return remember(field, name, new Known(NOT_YET, null));
        }
        return switch (creation.create()) {
            case Result.Done<Known> done -> remember(field, name, done.value());
            case Result.Rejected<Known> rejected -> {
                for (final Problem problem : rejected.problems()) {
                    final Message message = problem.message();
                    checks.add(field, message);
                }
                yield null;
            }
        };
    }

    private Known remember(String field, String name, Known created) {
        known.get(field).put(SortKeys.lower(name), created);
        return created;
    }

    private void learn(String field, List<ImportRow> rows, Function<Set<String>, Map<String, Known>> ask) {
        final var names = known.computeIfAbsent(field, each -> new HashMap<>());
        if (names.size() > REMEMBERED) {
            names.clear();
        }
        final var wanted = new LinkedHashSet<String>();
        for (final var row : rows) {
            final var name = row.text(field).strip();
            if (!name.isEmpty() && !names.containsKey(SortKeys.lower(name))) {
                wanted.add(name);
            }
        }
        if (!wanted.isEmpty()) {
            names.putAll(ask.apply(wanted));
        }
    }

    private static <T> Map<String, Known> lower(Map<String, T> found, Function<T, Known> known) {
        final var lower = new HashMap<String, Known>();
        found.forEach((name, value) -> lower.put(SortKeys.lower(name), known.apply(value)));
        return lower;
    }

    private static Partner named(String name) {
        final var blank = Partner.blank(PartnerKind.COMPANY, null);
        return new Partner(0, 0, blank.kind(), name.strip(), blank.legalName(), blank.taxNumber(), blank.industry(),
                null, null, null, blank.website(), List.of(), List.of(), null, null, blank.note(),
                blank.externalId());
    }

    private static String login(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", ".");
    }

    static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private interface Creation {
        Result<Known> create();
    }

    /**
     * Something that a row named.
     *
     * @param product null for anything else, and for a product that is not there yet
     */
    record Known(long id, Product product) {
    }
}
