package org.kontor.demo.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.kontor.base.Money;
import org.kontor.base.Ref;
import org.kontor.deals.Deal;
import org.kontor.deals.DealIntake.PastDeal;
import org.kontor.deals.DealIntake.PastStage;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealLine;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;

/** Makes deals with their past. */
final class DealMaker {

    private static final Map<String, BigDecimal> RATES = Map.of("PLN", BigDecimal.ONE, "EUR", new BigDecimal("0.233"),
            "UAH", new BigDecimal("10.5"), "RUB", new BigDecimal("22"));
    private static final double IN_EURO = 0.08;
    private static final double COLLEAGUES = 0.15;
    private static final double USUAL_WORTH = 30_000;

    private final DealKind kind;
    private final List<Ref> lossReasons;
    private final Map<Item, Ref> products;
    private final Partners partners;
    private final List<Agent> agents;
    private final LocalDate today;
    private final Dice dice;

    DealMaker(DealKind kind, List<Ref> lossReasons, Map<Item, Ref> products, Partners partners, List<Agent> agents,
            LocalDate today, Dice dice) {
        this.kind = kind;
        this.lossReasons = lossReasons;
        this.products = products;
        this.partners = partners;
        this.agents = agents;
        this.today = today;
        this.dice = dice;
    }

    /** One that began on that day. */
    PastDeal next(LocalDate opened) {
        final int partner = partners.pick(dice);
        final var agent = agent(agents.get(partners.agent(partner)));
        final var currency = dice.happens(IN_EURO) ? "EUR" : agent.nation().word("currency");
        final var items = items();
        final double discount = 1 - dice.below(16) / 100.0;
        final var lines = new ArrayList<DealLine>();
        var amount = BigDecimal.ZERO;
        for (final var item : items) {
            final var line = line(item, currency, partners.size(partner));
            lines.add(line);
            amount = amount.add(line.price().amount().multiply(line.quantity()));
        }
        amount = amount.multiply(BigDecimal.valueOf(discount)).setScale(0, RoundingMode.HALF_UP).setScale(2);
        final double worth = amount.doubleValue() / RATES.get(currency).doubleValue() / USUAL_WORTH;
        final var path = DealPath.of(dice, kind.stages(), agent, worth, opened, today);
        return deal(partner, agent, items.getFirst(), lines, new Money(amount, currency), opened, path);
    }

    private PastDeal deal(int partner, Agent agent, Item first, List<DealLine> lines, Money amount, LocalDate opened,
            DealPath path) {
        final Stage stage = path.stage();
        final boolean unknown = stage.equals(kind.stages().getFirst()) && dice.happens(0.3);
        final boolean lost = stage.state() == DealState.LOST;
        final var deal = new Deal(0, 0, "", title(first), new Ref(kind.id(), kind.name()),
                new Ref(stage.id(), stage.name()), stage.state(), unknown ? null : partners.ref(partner), agent.user(),
                opened, opened.plusDays(dice.between(30, 120)), path.closedOn(), amount, lines,
                lost ? dice.earlier(lossReasons) : null, "", "", "");
        return new PastDeal(deal, path.entered().stream()
                .map(entered -> new PastStage(entered.stage().id(), entered.at(), agent.user().label())).toList());
    }

    private Agent agent(Agent usual) {
        if (!dice.happens(COLLEAGUES)) {
            return usual;
        }
        return dice.of(agents.stream().filter(agent -> agent.nation() == usual.nation()).toList());
    }

    private List<Item> items() {
        final var items = new LinkedHashSet<Item>();
        final int count = dice.happens(0.55) ? 1 : dice.between(2, 4);
        while (items.size() < count) {
            items.add(Shelf.pick(dice));
        }
        return List.copyOf(items);
    }

    private DealLine line(Item item, String currency, double size) {
        final int quantity =
                (int) Math.max(1, Math.min(item.most() * 2L, Math.round(dice.between(1, item.most()) * size)));
        final int scale = currency.equals("PLN") || currency.equals("EUR") ? 0 : -1;
        final var price = BigDecimal.valueOf(item.price()).multiply(RATES.get(currency))
                .setScale(scale, RoundingMode.HALF_UP).setScale(2);
        return new DealLine(products.get(item), BigDecimal.valueOf(quantity), new Money(price, currency));
    }

    private String title(Item item) {
        final var name = products.get(item).label();
        return switch (dice.below(6)) {
            case 0 -> DemoTexts.text("title.warehouse", name);
            case 1 -> DemoTexts.text("title.more", name);
            case 2 -> DemoTexts.text("title.replacement", name);
            default -> name;
        };
    }
}
