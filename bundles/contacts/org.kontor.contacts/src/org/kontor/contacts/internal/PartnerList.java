package org.kontor.contacts.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.kontor.base.list.Column;
import org.kontor.base.list.Column.Choice;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Sort;
import org.kontor.base.list.ValueType;
import org.kontor.contacts.PartnerKind;
import org.kontor.contacts.PartnerRow;
import org.kontor.store.ListDefinition;
import org.kontor.store.ListDefinition.Field;
import org.kontor.store.RowReader;
import org.kontor.store.Store;
import org.kontor.store.StoredList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of partners. */
@Component(service = RecordList.class)
public final class PartnerList extends StoredList<PartnerRow> {

    static final String KIND = "partners";

    @Activate
    public PartnerList(@Reference Store store) {
        super(store, KIND, Texts.of("partners"), definition());
    }

    private static ListDefinition<PartnerRow> definition() {
        return ListDefinition.<PartnerRow>of(PartnerEntity.KIND)
                .from("PARTNER P LEFT JOIN APP_USER U ON U.ID = P.RESPONSIBLE_ID"
                        + " LEFT JOIN PARTNER F ON F.ID = P.PARENT_ID")
                .id("P.ID").owner("P.RESPONSIBLE_ID").select("ID", "P.ID").select("NAME", "P.NAME")
                .select("KIND", "P.KIND").select("INDUSTRY", "P.INDUSTRY").select("CITY", "P.CITY")
                .select("COUNTRY", "P.COUNTRY").select("PHONE", "P.PHONE").select("EMAIL", "P.EMAIL")
                .select("RESPONSIBLE_ID", "P.RESPONSIBLE_ID").select("RESPONSIBLE", "U.NAME")
                .select("PARENT_ID", "P.PARENT_ID").select("PARENT", "F.NAME")
                .select("ANNUAL_REVENUE", "P.ANNUAL_REVENUE").select("CURRENCY", "P.CURRENCY")
                .select("EMPLOYEES", "P.EMPLOYEES").select("FOUNDED_YEAR", "P.FOUNDED_YEAR")
                .select("TAX_NUMBER", "P.TAX_NUMBER").select("WEBSITE", "P.WEBSITE")
                .select("EXTERNAL_ID", "P.EXTERNAL_ID")
                .column(sorted("name", ValueType.TEXT, PartnerRow::name, "P.NAME_SORT", "P.NAME_LOWER", false))
                .column(filtered("kind", ValueType.CHOICE, row -> row.kind().name(), kinds(), "P.KIND", null))
                .column(sorted("industry", ValueType.TEXT, PartnerRow::industry, "P.INDUSTRY_SORT",
                        "P.INDUSTRY_LOWER", true))
                .column(sorted("city", ValueType.TEXT, PartnerRow::city, "P.CITY_SORT", "P.CITY_LOWER", true))
                .column(sorted("country", ValueType.TEXT, PartnerRow::country, "P.COUNTRY_SORT", "P.COUNTRY_LOWER",
                        true))
                .column(text("phone", PartnerRow::phone, "LOWER(P.PHONE)"))
                .column(text("email", PartnerRow::email, "P.EMAIL_LOWER"))
                .column(filtered("responsible", ValueType.REFERENCE, PartnerRow::responsible, List.of(),
                        "U.NAME_LOWER", "P.RESPONSIBLE_ID"))
                .column(filtered("parent", ValueType.REFERENCE, PartnerRow::parent, List.of(), "F.NAME_LOWER",
                        "P.PARENT_ID"))
                .column(sorted("annualRevenue", ValueType.MONEY, PartnerRow::annualRevenue, "P.ANNUAL_REVENUE",
                        "P.ANNUAL_REVENUE", true))
                .column(sorted("employees", ValueType.INTEGER, row -> toLong(row.employees()), "P.EMPLOYEES",
                        "P.EMPLOYEES", true))
                .column(sorted("foundedYear", ValueType.INTEGER, row -> toLong(row.foundedYear()), "P.FOUNDED_YEAR",
                        "P.FOUNDED_YEAR", true))
                .column(text("taxNumber", PartnerRow::taxNumber, "LOWER(P.TAX_NUMBER)"))
                .column(text("website", PartnerRow::website, "LOWER(P.WEBSITE)"))
                .column(text("externalId", PartnerRow::externalId, "P.EXTERNAL_ID_LOWER"))
                .defaultSort(new Sort("name", false)).read(PartnerList::row).build();
    }

    private static List<Choice> kinds() {
        return Arrays.stream(PartnerKind.values()).map(k -> new Choice(k.name(), Texts.of("kind." + k.name())))
                .toList();
    }

    private static Field<PartnerRow> sorted(String id, ValueType type, Function<PartnerRow, Object> value,
            String sort, String filter, boolean nullable) {
        return new Field<>(Column.of(id, Texts.of("column." + id), type, value), sort, filter, null, nullable);
    }

    private static Field<PartnerRow> text(String id, Function<PartnerRow, Object> value, String filter) {
        return filtered(id, ValueType.TEXT, value, List.of(), filter, null);
    }

    private static Field<PartnerRow> filtered(String id, ValueType type, Function<PartnerRow, Object> value,
            List<Choice> choices, String filter, String ids) {
        return new Field<>(new Column<>(id, Texts.of("column." + id), type, value, false, true, choices), null, filter,
                ids, true);
    }

    private static Long toLong(Integer number) {
        return number == null ? null : Long.valueOf(number);
    }

    private static PartnerRow row(RowReader row) {
        return new PartnerRow(row.id("ID"), row.text("NAME"), PartnerKind.valueOf(row.text("KIND")),
                row.text("INDUSTRY"), row.text("CITY"), row.text("COUNTRY"), row.text("PHONE"), row.text("EMAIL"),
                row.ref("RESPONSIBLE_ID", "RESPONSIBLE"), row.ref("PARENT_ID", "PARENT"),
                row.money("ANNUAL_REVENUE", "CURRENCY"), toInteger(row.integer("EMPLOYEES")),
                toInteger(row.integer("FOUNDED_YEAR")), row.text("TAX_NUMBER"), row.text("WEBSITE"),
                row.text("EXTERNAL_ID"));
    }

    private static Integer toInteger(Long number) {
        return number == null ? null : Math.toIntExact(number);
    }
}
