package org.kontor.deals.ui;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.kontor.access.SignIn;
import org.kontor.access.User;
import org.kontor.base.Messages;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealKindService;
import org.kontor.deals.DealRow;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;
import org.kontor.ui.Palette;
import org.kontor.ui.RecordLists;
import org.kontor.ui.Records;
import org.kontor.ui.grid.GridOptions;
import org.kontor.ui.grid.Grids;
import org.kontor.ui.grid.QuickFilter;
import org.kontor.ui.parts.RecordListView;

/** All deals that the user may see. */
public final class DealsView extends RecordListView<DealRow> {

    /** Its id in plugin.xml. */
    public static final String ID = "org.kontor.deals.ui.deals";

    private static final Messages MESSAGES = Messages.of(DealsView.class);

    private final DealKindService kinds;
    private final SignIn signIn;
    private final DealActions actions;

    /** Made by the workbench. */
    @Inject
    public DealsView(RecordLists lists, Grids grids, Records records, DealKindService kinds, SignIn signIn,
            DealActions actions) {
        super(lists, grids, records);
        this.kinds = kinds;
        this.signIn = signIn;
        this.actions = actions;
    }

    @Override
    protected String listKind() {
        return "deals";
    }

    @Override
    protected String recordKind() {
        return "deal";
    }

    @Override
    protected void configure(GridOptions<DealRow> options) {
        options.width("number", 120).width("partner", 170).width("stage", 120).width("amount", 110)
                .width("openedOn", 100).width("expectedOn", 100).width("closedOn", 100).width("responsible", 150)
                .width("product", 140).width("title", 180)
                .hide("title", "state", "kind", "lossReason", "externalId", "expectedOn").watch("partner")
                .dot("stage", this::stageColor)
                .search(MESSAGES.message("deals.search"), DealsView::search)
                .quickFilter(new QuickFilter("state", MESSAGES.message("deals.state"), progress -> states()))
                .quickFilter(new QuickFilter("stage", MESSAGES.message("deals.stage"), progress -> stages()))
                .quickFilter(new QuickFilter("responsible", MESSAGES.message("deals.whose"), progress -> whose()))
                .whenEmpty(MESSAGES.message("deals.empty"), MESSAGES.message("deals.new"),
                        () -> records().create("deal", Map.of()));
    }

    /** A text with digits is part of a number, any other of a partner's name. */
    private static List<Filter> search(String text) {
        final boolean number = text.chars().anyMatch(Character::isDigit);
        return List.of(Filter.of(number ? "number" : "partner", Operator.CONTAINS, text));
    }

    private Color stageColor(DealRow row, Palette palette) {
        return actions.stage(row.stage()).map(stage -> palette.readable(stage.color())).orElse(null);
    }

    private static List<QuickFilter.Choice> states() {
        return Arrays.stream(DealState.values()).map(state -> new QuickFilter.Choice(
                MESSAGES.text("deals.state." + state), Filter.of("state", Operator.IN, state.name()))).toList();
    }

    private List<QuickFilter.Choice> stages() {
        return kinds.kinds().stream().map(DealKind::stages).flatMap(List::stream).map(DealsView::choice).toList();
    }

    private static QuickFilter.Choice choice(Stage stage) {
        return new QuickFilter.Choice(stage.name(), Filter.of("stage", Operator.IN, stage.id()));
    }

    private List<QuickFilter.Choice> whose() {
        final var nobody = new QuickFilter.Choice(MESSAGES.text("deals.nobodys"),
                Filter.of("responsible", Operator.EMPTY));
        return signIn.user().map(User::id).map(
                id -> List.of(new QuickFilter.Choice(MESSAGES.text("deals.mine"),
                        Filter.of("responsible", Operator.IN, id)), nobody))
                .orElse(List.of(nobody));
    }

    @Override
    protected boolean canDelete() {
        return true;
    }

    @Override
    protected void delete(List<DealRow> rows) {
        actions.delete(getSite().getShell(), rows);
    }
}
