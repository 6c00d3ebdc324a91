package org.kontor.contacts.ui;

import java.util.List;
import org.kontor.contacts.Address;
import org.kontor.contacts.ContactPoint;
import org.kontor.ui.edit.ChoiceField;
import org.kontor.ui.edit.LinesField;
import org.kontor.ui.edit.TextField;

/** Fields that partners and persons have in common. */
final class ContactFields {

    private ContactFields() {
    }

    static LinesField<ContactPoint> contactPoints() {
        return LinesField.of(ContactPoint.class, () -> new ContactPoint(ContactPoint.Type.PHONE, "", ""),
                Texts.of("contact.add"))
                .column("value", Texts.of("contact.value"), 160, TextField::line)
                .column("type", Texts.of("contact.type"), 130, () -> ChoiceField.of(List.of(ContactPoint.Type.values()),
                        type -> Texts.text("contact." + type.name())))
                .column("note", Texts.of("contact.note"), 140, TextField::line);
    }

    static LinesField<Address> addresses() {
        return LinesField.of(Address.class, () -> new Address(Address.Use.OFFICE, "", "", "", "", ""),
                Texts.of("address.add"))
                .column("street", Texts.of("address.street"), 160, TextField::line)
                .column("postalCode", Texts.of("address.postalCode"), 80, TextField::line)
                .column("city", Texts.of("address.city"), 130, TextField::line)
                .column("region", Texts.of("address.region"), 110, TextField::line)
                .column("country", Texts.of("address.country"), 110, TextField::line)
                .column("use", Texts.of("address.use"), 140, () -> ChoiceField.of(List.of(Address.Use.values()),
                        use -> Texts.text("address." + use.name())));
    }
}
