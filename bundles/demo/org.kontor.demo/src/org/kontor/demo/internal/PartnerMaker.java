package org.kontor.demo.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.base.Progress;
import org.kontor.base.Ref;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.Importer;
import org.kontor.contacts.PartnerService;

/** Makes partners and their people. */
final class PartnerMaker {

    private static final int BATCH = 500;
    private static final int MANY = 5_000;
    private static final double SUBSIDIARIES = 0.04;
    private static final List<String> POSITIONS = List.of("purchasing", "warehouse", "owner", "logistics",
            "assistant", "finance");

    private final PartnerService service;
    private final Intake companies;
    private final Intake people;
    private final List<Agent> agents;
    private final Map<Nation, Companies> makers;
    private final Dice dice;
    private final List<Made> batch = new ArrayList<>();
    private String parent = "";
    private int persons;

    PartnerMaker(PartnerService service, Importer partners, Importer persons, List<Agent> agents,
            Map<Nation, Companies> makers, Dice dice) {
        this.service = service;
        this.agents = agents;
        this.makers = makers;
        this.dice = dice;
        final var options = new ImportOptions(false, false, "PLN");
        companies = new Intake(partners.begin(options));
        people = new Intake(persons.begin(options));
    }

    /** As many as fit, until it is cancelled. */
    Partners make(int count, Progress progress) {
        final var partners = new Partners(count);
        while (partners.count() < count && !progress.cancelled()) {
            for (int i = 0; i < BATCH && partners.count() + batch.size() < count; i++) {
                company();
            }
            companies.finish();
            people(count > MANY);
            learn(partners);
            progress.worked(batch.size());
            batch.clear();
        }
        return partners;
    }

    int persons() {
        return persons;
    }

    private void company() {
        final int agent = dice.below(agents.size());
        final var nation = agents.get(agent).nation();
        final var company = makers.get(nation).next(dice);
        final boolean belongs = !parent.isEmpty() && company.owner() == null && dice.happens(SUBSIDIARIES);
        companies.add("kind", company.owner() == null ? "COMPANY" : "PERSON", "name", company.name(), "legalName",
                company.legalName(), "taxNumber", company.taxNumber(), "industry",
                DemoTexts.text("industry." + company.industry()), "foundedYear", (long) company.foundedYear(),
                "employees", (long) company.employees(), "annualRevenue", company.revenue(), "currency",
                nation.word("currency"), "street", company.street(), "postalCode", company.postalCode(), "city",
                company.city(), "region", company.region(), "country", DemoTexts.text("country." + nation.code()),
                "phone", company.phone(), "email", company.email(), "website", company.website(), "responsible",
                agents.get(agent).user().label(), "parent", belongs ? parent : null);
        if (company.employees() > 150 && !belongs) {
            parent = company.name();
        }
        batch.add(new Made(company, agent));
    }

    private void people(boolean few) {
        for (final var made : batch) {
            final var company = made.company();
            final var maker = makers.get(company.nation());
            final int count = company.owner() != null ? 1 : few ? dice.happens(0.3) ? 1 : 0 : dice.between(1, 3);
            for (int i = 0; i < count; i++) {
                final var human = company.owner() != null ? company.owner() : maker.person(dice);
                final var position = company.owner() != null ? "owner" : POSITIONS.get(dice.below(POSITIONS.size()));
                final var domain = company.email().substring(company.email().indexOf('@'));
                people.add("givenName", human.given(), "familyName", human.family(), "partner", company.name(),
                        "position", DemoTexts.text("position." + position), "phone", company.phone(), "mobile",
                        maker.mobile(dice), "email",
                        Latin.of(human.name(), company.nation().code().equals("RU")).replace('-', '.') + domain,
                        "responsible", agents.get(made.agent()).user().label());
                persons++;
                if (people.waiting() == BATCH) {
                    people.send();
                }
            }
        }
        people.finish();
    }

    private void learn(Partners partners) {
        final Map<String, Ref> found = service.byNames(batch.stream().map(made -> made.company().name()).toList())
                .entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().toLowerCase(Locale.ROOT),
                        Map.Entry::getValue, (one, other) -> one));
        for (final var made : batch) {
            final var ref = found.get(made.company().name().toLowerCase(Locale.ROOT));
            if (ref == null) {
                throw new IllegalStateException("The partner just made is not there: " + made.company().name());
            }
            partners.add(ref.id(), made.agent(), made.company().size());
        }
    }

    private record Made(Company company, int agent) {
    }
}
