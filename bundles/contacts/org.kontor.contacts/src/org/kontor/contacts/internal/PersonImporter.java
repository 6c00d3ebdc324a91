package org.kontor.contacts.internal;

import java.util.List;
import org.kontor.access.UserService;
import org.kontor.base.Message;
import org.kontor.base.Right;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.Importer;
import org.kontor.base.list.ValueType;
import org.kontor.store.AccessDeniedException;
import org.kontor.store.AccessGuard;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes persons in; one that is there is known by the external id, else by name and partner. */
@Component(service = Importer.class)
public final class PersonImporter implements Importer {

    private final Store store;
    private final AccessGuard guard;
    private final UserService users;

    @Activate
    public PersonImporter(@Reference Store store, @Reference AccessGuard guard, @Reference UserService users) {
        this.store = store;
        this.guard = guard;
        this.users = users;
    }

    @Override
    public String kind() {
        return PersonList.KIND;
    }

    @Override
    public Message label() {
        return Texts.of("persons");
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportTexts.field("familyName", ValueType.TEXT, "last name", "surname", "nazwisko", "прізвище",
                        "фамилия"),
                ImportTexts.field("givenName", ValueType.TEXT, "first name", "forename", "imię", "ім'я", "имя"),
                ImportTexts.field("fullName", ValueType.TEXT, "name", "contact", "contact name", "contact person",
                        "person", "imię i nazwisko", "osoba", "osoba kontaktowa", "піб", "контактна особа",
                        "ім'я та прізвище", "фио", "контактное лицо", "имя и фамилия"),
                ImportTexts.field("partner", ValueType.REFERENCE, "company", "company name", "account", "customer",
                        "organization", "firma", "kontrahent", "klient", "контрагент", "компанія", "клієнт",
                        "організація", "компания", "клиент", "организация"),
                ImportTexts.field("position", ValueType.TEXT, "job title", "title", "role", "stanowisko", "funkcja",
                        "посада", "должность"),
                ImportTexts.field("phone", ValueType.TEXT, ImportTexts.PHONE),
                ImportTexts.field("mobile", ValueType.TEXT, ImportTexts.MOBILE),
                ImportTexts.field("email", ValueType.TEXT, ImportTexts.EMAIL),
                ImportTexts.field("responsible", ValueType.REFERENCE, ImportTexts.RESPONSIBLE),
                ImportTexts.field("note", ValueType.TEXT, ImportTexts.NOTE),
                ImportTexts.field("externalId", ValueType.TEXT, ImportTexts.EXTERNAL_ID));
    }

    @Override
    public ImportRun begin(ImportOptions options) {
        if (guard.extent(PersonEntity.KIND, Right.CREATE) instanceof AccessGuard.None) {
            throw new AccessDeniedException(Texts.of("denied.create"), null);
        }
        return new PersonImportRun(store, guard, users, options);
    }
}
