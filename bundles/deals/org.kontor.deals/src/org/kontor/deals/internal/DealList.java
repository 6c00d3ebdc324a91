package org.kontor.deals.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kontor.base.Progress;
import org.kontor.base.list.Column;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Page;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Sort;
import org.kontor.base.list.ValueType;
import org.kontor.deals.DealKindService;
import org.kontor.deals.DealRow;
import org.kontor.deals.DealState;
import org.kontor.store.ListDefinition;
import org.kontor.store.ListDefinition.Field;
import org.kontor.store.RowReader;
import org.kontor.store.Store;
import org.kontor.store.StoredList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The list of deals. Names of stages and kinds come from memory: every table less in the join is one less for the
 * database to put in a wrong order.
 */
@Component(service = RecordList.class)
public final class DealList extends StoredList<DealRow> {

    private final DealKindService kinds;

    /** For the framework. */
    @Activate
    public DealList(@Reference Store store, @Reference DealKindService kinds) {
        super(store, "deals", DealTexts.of("deals"), definition(new CurrentBook(kinds)));
        this.kinds = kinds;
    }

    @Override
    public Page<DealRow> page(PageRequest request) {
        kinds.kinds();
        return super.page(request);
    }

    @Override
    public void export(List<Filter> filters, Consumer<DealRow> each, Progress progress) {
        kinds.kinds();
        super.export(filters, each, progress);
    }

    static ListDefinition<DealRow> definition(CurrentBook book) {
        final var list = ListDefinition.<DealRow>of(DealEntity.KIND)
                .from("""
                        DEAL D LEFT JOIN PARTNER P ON P.ID = D.PARTNER_ID
                        LEFT JOIN APP_USER U ON U.ID = D.RESPONSIBLE_ID
                        LEFT JOIN PRODUCT PR ON PR.ID = D.FIRST_PRODUCT_ID
                        LEFT JOIN LOSS_REASON R ON R.ID = D.LOSS_REASON_ID""")
                .id("D.ID").owner("D.RESPONSIBLE_ID").defaultSort(new Sort("openedOn", true))
                .read(row -> row(row, book.get()));
        for (final var name : List.of("ID", "NUMBER", "TITLE", "DEAL_KIND_ID", "STAGE_ID", "STATE", "PARTNER_ID",
                "RESPONSIBLE_ID", "OPENED_ON", "EXPECTED_ON", "CLOSED_ON", "AMOUNT", "CURRENCY", "FIRST_PRODUCT_ID",
                "EXTERNAL_ID")) {
            list.select(name, "D." + name);
        }
        list.select("PARTNER", "P.NAME").select("RESPONSIBLE", "U.NAME").select("PRODUCT", "PR.NAME")
                .select("LOSS_REASON", "R.NAME");
        columns(list);
        return list.build();
    }

    private static void columns(ListDefinition.Builder<DealRow> list) {
        list.column(field("number", ValueType.TEXT, DealRow::number, "D.NUMBER_SORT", "D.NUMBER_LOWER", null, false))
                .column(field("title", ValueType.TEXT, DealRow::title, null, "D.TITLE_LOWER", null, true))
                .column(field("partner", ValueType.REFERENCE, DealRow::partner, "D.PARTNER_SORT", "P.NAME_LOWER",
                        "D.PARTNER_ID",
                        true))
                .column(field("stage", ValueType.REFERENCE, DealRow::stage, "D.STAGE_SORT",
                        "(SELECT S.NAME_LOWER FROM STAGE S WHERE S.ID = D.STAGE_ID)", "D.STAGE_ID", false))
                .column(new Field<>(state(), null, "D.STATE", null, false))
                .column(field("amount", ValueType.MONEY, DealRow::amount, "D.AMOUNT", "D.AMOUNT", null, true))
                .column(field("openedOn", ValueType.DATE, DealRow::openedOn, "D.OPENED_ON", "D.OPENED_ON", null, true))
                .column(field("expectedOn", ValueType.DATE, DealRow::expectedOn, "D.EXPECTED_ON", "D.EXPECTED_ON",
                        null, true))
                .column(field("closedOn", ValueType.DATE, DealRow::closedOn, "D.CLOSED_ON", "D.CLOSED_ON", null, true))
                .column(field("responsible", ValueType.REFERENCE, DealRow::responsible, "D.RESPONSIBLE_SORT",
                        "U.NAME_LOWER",
                        "D.RESPONSIBLE_ID", true))
                .column(field("product", ValueType.REFERENCE, DealRow::product, null, "PR.NAME_LOWER",
                        "D.FIRST_PRODUCT_ID", true))
                .column(field("kind", ValueType.REFERENCE, DealRow::kind, null,
                        "(SELECT K.NAME_LOWER FROM DEAL_KIND K WHERE K.ID = D.DEAL_KIND_ID)", "D.DEAL_KIND_ID", false))
                .column(field("lossReason", ValueType.TEXT, DealRow::lossReason, null, "R.NAME_LOWER", null, true))
                .column(field("externalId", ValueType.TEXT, DealRow::externalId, null, "D.EXTERNAL_ID_LOWER", null,
                        true));
    }

    private static Field<DealRow> field(String id, ValueType type, Function<DealRow, Object> value, String sortSql,
            String filterSql, String idSql, boolean nullable) {
        final var column = new Column<>(id, DealTexts.of("column." + id), type, value, sortSql != null, true,
                List.<Column.Choice>of());
        return new Field<>(column, sortSql, filterSql, idSql, nullable);
    }

    private static Column<DealRow> state() {
        final var choices = Arrays.stream(DealState.values())
                .map(state -> new Column.Choice(state.name(), DealTexts.of("state." + state.name()))).toList();
        return new Column<>("state", DealTexts.of("column.state"), ValueType.CHOICE, row -> row.state().name(), false,
                true, choices);
    }

    private static DealRow row(RowReader row, StageBook book) {
        return new DealRow(row.id("ID"), row.text("NUMBER"), row.text("TITLE"), row.ref("PARTNER_ID", "PARTNER"),
                book.stageRef(row.id("STAGE_ID")), DealState.valueOf(row.text("STATE")),
                row.money("AMOUNT", "CURRENCY"), row.date("OPENED_ON"), row.date("EXPECTED_ON"), row.date("CLOSED_ON"),
                row.ref("RESPONSIBLE_ID", "RESPONSIBLE"), row.ref("FIRST_PRODUCT_ID", "PRODUCT"),
                book.kindRef(row.id("DEAL_KIND_ID")), row.text("LOSS_REASON"), row.text("EXTERNAL_ID"));
    }
}
