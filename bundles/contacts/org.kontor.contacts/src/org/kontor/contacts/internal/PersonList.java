package org.kontor.contacts.internal;

import java.util.List;
import java.util.function.Function;
import org.kontor.base.list.Column;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Sort;
import org.kontor.base.list.ValueType;
import org.kontor.contacts.PersonRow;
import org.kontor.store.ListDefinition;
import org.kontor.store.ListDefinition.Field;
import org.kontor.store.RowReader;
import org.kontor.store.Store;
import org.kontor.store.StoredList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of persons. */
@Component(service = RecordList.class)
public final class PersonList extends StoredList<PersonRow> {

    static final String KIND = "persons";

    @Activate
    public PersonList(@Reference Store store) {
        super(store, KIND, Texts.of("persons"), definition());
    }

    private static ListDefinition<PersonRow> definition() {
        return ListDefinition.<PersonRow>of(PersonEntity.KIND)
                .from("PERSON P LEFT JOIN PARTNER F ON F.ID = P.PARTNER_ID"
                        + " LEFT JOIN APP_USER U ON U.ID = P.RESPONSIBLE_ID")
                .id("P.ID").owner("P.RESPONSIBLE_ID").select("ID", "P.ID").select("GIVEN_NAME", "P.GIVEN_NAME")
                .select("FAMILY_NAME", "P.FAMILY_NAME").select("PARTNER_ID", "P.PARTNER_ID")
                .select("PARTNER", "F.NAME").select("JOB", "P.JOB").select("PHONE", "P.PHONE")
                .select("EMAIL", "P.EMAIL").select("RESPONSIBLE_ID", "P.RESPONSIBLE_ID")
                .select("RESPONSIBLE", "U.NAME").select("EXTERNAL_ID", "P.EXTERNAL_ID")
                .column(sorted("familyName", PersonRow::familyName, "P.FAMILY_SORT", "P.FAMILY_LOWER"))
                .column(sorted("givenName", PersonRow::givenName, "P.GIVEN_SORT", "P.GIVEN_LOWER"))
                .column(filtered("partner", ValueType.REFERENCE, PersonRow::partner, "F.NAME_LOWER", "P.PARTNER_ID"))
                .column(filtered("position", ValueType.TEXT, PersonRow::position, "P.JOB_LOWER", null))
                .column(filtered("phone", ValueType.TEXT, PersonRow::phone, "LOWER(P.PHONE)", null))
                .column(filtered("email", ValueType.TEXT, PersonRow::email, "P.EMAIL_LOWER", null))
                .column(filtered("responsible", ValueType.REFERENCE, PersonRow::responsible, "U.NAME_LOWER",
                        "P.RESPONSIBLE_ID"))
                .column(filtered("externalId", ValueType.TEXT, PersonRow::externalId, "P.EXTERNAL_ID_LOWER", null))
                .defaultSort(new Sort("familyName", false)).read(PersonList::row).build();
    }

    private static Field<PersonRow> sorted(String id, Function<PersonRow, Object> value, String sort, String filter) {
        return new Field<>(Column.of(id, Texts.of("column." + id), ValueType.TEXT, value), sort, filter, null, true);
    }

    private static Field<PersonRow> filtered(String id, ValueType type, Function<PersonRow, Object> value,
            String filter, String ids) {
        return new Field<>(new Column<>(id, Texts.of("column." + id), type, value, false, true, List.of()), null,
                filter, ids, true);
    }

    private static PersonRow row(RowReader row) {
        return new PersonRow(row.id("ID"), row.text("GIVEN_NAME"), row.text("FAMILY_NAME"),
                row.ref("PARTNER_ID", "PARTNER"), row.text("JOB"), row.text("PHONE"), row.text("EMAIL"),
                row.ref("RESPONSIBLE_ID", "RESPONSIBLE"), row.text("EXTERNAL_ID"));
    }
}
