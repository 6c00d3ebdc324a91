package org.kontor.deals.ui;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.kontor.access.SignIn;
import org.kontor.access.UserService;
import org.kontor.base.Messages;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.contacts.PartnerService;
import org.kontor.deals.Deal;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealKindService;
import org.kontor.deals.DealLine;
import org.kontor.deals.DealService;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;
import org.kontor.products.ProductService;
import org.kontor.ui.Call;
import org.kontor.ui.Palette;
import org.kontor.ui.edit.ChoiceField;
import org.kontor.ui.edit.DateField;
import org.kontor.ui.edit.EditModel;
import org.kontor.ui.edit.EditorAction;
import org.kontor.ui.edit.EditorPages;
import org.kontor.ui.edit.EditorServices;
import org.kontor.ui.edit.Form;
import org.kontor.ui.edit.LinesField;
import org.kontor.ui.edit.MoneyField;
import org.kontor.ui.edit.RecordEditor;
import org.kontor.ui.edit.TextField;

/** One deal: where it stands, whose it is, what it is worth, what was done with it. */
public final class DealEditor extends RecordEditor<Deal> {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.deals.ui.deal";

    private static final Messages MESSAGES = Messages.of(DealEditor.class);

    private final DealService deals;
    private final DealKindService kinds;
    private final PartnerService partners;
    private final ProductService products;
    private final UserService users;
    private final SignIn signIn;
    private final DealActions actions;
    private List<DealKind> known = List.of();

    /** Made by the workbench. */
    @Inject
    public DealEditor(EditorServices services, DealService deals, DealKindService kinds, PartnerService partners,
            ProductService products, UserService users, SignIn signIn, DealActions actions) {
        super(services);
        this.deals = deals;
        this.kinds = kinds;
        this.partners = partners;
        this.products = products;
        this.users = users;
        this.signIn = signIn;
        this.actions = actions;
    }

    @Override
    protected String recordKind() {
        return "deal";
    }

    @Override
    protected Optional<Deal> load(long id) {
        known = kinds.kinds();
        return deals.find(id);
    }

    @Override
    protected Deal blank(Map<String, Object> defaults) {
        known = kinds.kinds();
        final var kind = new Ref(known.getFirst().id(), known.getFirst().name());
        final var me = signIn.user().map(user -> new Ref(user.id(), user.name())).orElse(null);
        return new Deal(0, 0, "", "", kind, null, DealState.OPEN, (Ref) defaults.get("partner"), me, LocalDate.now(),
                null, null, null, List.of(), null, "", "", "");
    }

    @Override
    protected Result<Deal> save(Deal deal) {
        return deals.save(deal);
    }

    @Override
    protected String title(Deal deal) {
        final var what = deal.title().isBlank() && deal.partner() != null ? deal.partner().label() : deal.title();
        return deal.number().isEmpty() ? what : what.isBlank() ? deal.number() : deal.number() + "  " + what;
    }

    @Override
    protected String stateWord(Deal deal) {
        return deal.id() == 0 ? "" : deal.stage().label();
    }

    @Override
    protected Color stateColor(Deal deal, Palette palette) {
        return actions.stage(deal.stage()).map(stage -> palette.readable(stage.color())).orElse(palette.hint());
    }

    @Override
    protected void createBanner(Composite banner, EditModel<Deal> model) {
        if (model.saved().id() == 0) {
            return;
        }
        GridLayoutFactory.fillDefaults().extendedMargins(22, 24, 0, 8).applyTo(banner);
        final var path = new StagePath(banner, this::moveTo);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
        model.onChange(() -> path.show(stages(model.saved()), model.saved().stage().id()));
        path.show(stages(model.saved()), model.saved().stage().id());
    }

    private List<Stage> stages(Deal deal) {
        return known.stream().filter(kind -> kind.id() == deal.kind().id()).flatMap(kind -> kind.stages().stream())
                .toList();
    }

    private void moveTo(Stage stage) {
        change(deal -> deals.move(deal.id(), deal.version(), stage.id()));
    }

    @Override
    protected List<EditorAction> actions(Deal deal) {
        if (deal.state() != DealState.OPEN) {
            final var reopened = stages(deal).stream().filter(stage -> stage.state() == DealState.OPEN)
                    .reduce((first, last) -> last);
            return reopened.map(stage -> List.of(new EditorAction("reopen", MESSAGES.message("deal.reopen"),
                    "rotate-ccw", () -> moveTo(stage)))).orElse(List.of());
        }
        return List.of(
                new EditorAction("win", MESSAGES.message("deal.win"), "circle-check",
                        () -> actions.win(getSite().getShell(), model().current(), this::change)),
                new EditorAction("lose", MESSAGES.message("deal.lose"), "circle-x",
                        () -> actions.lose(getSite().getShell(), model().current(), this::change)));
    }

    private void change(Function<Deal, Result<Deal>> what) {
        act(Call.of(MESSAGES.message("move.running"), progress -> what.apply(model().saved())), () -> {
        });
    }

    @Override
    protected void createPages(EditorPages pages, EditModel<Deal> model) {
        final var form = pages.form("main", MESSAGES.message("deal.main"));
        what(form);
        worth(form);
        final var lines = LinesField
                .of(DealLine.class, () -> new DealLine(null, BigDecimal.ONE, null), MESSAGES.message("deal.addLine"))
                .column("product", MESSAGES.message("deal.product"), 240,
                        () -> services().reference("product", products::choices))
                .column("quantity", MESSAGES.message("deal.quantity"), 90, TextField::number)
                .column("price", MESSAGES.message("deal.price"), 190, MoneyField::usual);
        form.section(MESSAGES.message("deal.lines")).wide().field(MESSAGES.message("deal.lines"), "lines", lines);
        form.section(MESSAGES.message("deal.note")).wide().field(MESSAGES.message("deal.note"), "note",
                TextField.lines());
        form.done();
        pages.page("history", MESSAGES.text("deal.history"), new DealHistoryPage(deals, services()));
    }

    private void what(Form form) {
        form.section(MESSAGES.message("deal.what")).field(MESSAGES.message("deal.title"), "title", TextField.line())
                .field(MESSAGES.message("deal.partner"), "partner", services().reference("partner", partners::choices))
                .field(MESSAGES.message("deal.responsible"), "responsible",
                        services().reference(null, users::choices))
                .required(MESSAGES.message("deal.kind"), "kind", ChoiceField
                        .of(known.stream().map(kind -> new Ref(kind.id(), kind.name())).toList(), Ref::label));
    }

    private void worth(Form form) {
        form.section(MESSAGES.message("deal.worth"))
                .field(MESSAGES.message("deal.amount"), "amount", MoneyField.usual())
                .field(MESSAGES.message("deal.openedOn"), "openedOn", new DateField())
                .field(MESSAGES.message("deal.expectedOn"), "expectedOn", new DateField())
                .field(MESSAGES.message("deal.closedOn"), "closedOn", new DateField());
    }
}
