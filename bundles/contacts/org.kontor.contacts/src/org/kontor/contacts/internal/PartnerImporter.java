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

/** Takes partners in; one that is there is known by its external id, else by its name. */
@Component(service = Importer.class)
public final class PartnerImporter implements Importer {

    private final Store store;
    private final AccessGuard guard;
    private final UserService users;

    @Activate
    public PartnerImporter(@Reference Store store, @Reference AccessGuard guard, @Reference UserService users) {
        this.store = store;
        this.guard = guard;
        this.users = users;
    }

    @Override
    public String kind() {
        return PartnerList.KIND;
    }

    @Override
    public Message label() {
        return Texts.of("partners");
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                new ImportField("name", Texts.of("column.name"), ValueType.TEXT, true, List.of("account",
                        "account name", "company", "company name", "partner", "partner name", "customer",
                        "customer name", "client", "organization", "organisation", "firma", "nazwa firmy",
                        "kontrahent", "nazwa kontrahenta", "klient", "контрагент", "компанія", "назва компанії",
                        "клієнт", "організація", "компания", "название компании", "наименование", "клиент",
                        "организация")),
                ImportTexts.field("kind", ValueType.CHOICE, "type", "partner type", "rodzaj", "typ", "вид", "тип"),
                ImportTexts.field("legalName", ValueType.TEXT, "full name", "registered name", "pełna nazwa",
                        "повна назва", "юридична назва", "полное наименование", "юридическое название"),
                ImportTexts.field("taxNumber", ValueType.TEXT, "tax id", "vat", "vat id", "vat number", "nip",
                        "numer nip", "єдрпоу", "код єдрпоу", "іпн", "инн", "егрпоу"),
                ImportTexts.field("industry", ValueType.TEXT, "sector", "business", "branża", "sektor", "галузь",
                        "сектор", "отрасль", "сфера деятельности"),
                ImportTexts.field("foundedYear", ValueType.INTEGER, "founded", "year founded", "year established",
                        "established", "rok założenia", "rok powstania", "рік заснування", "год основания"),
                ImportTexts.field("annualRevenue", ValueType.MONEY, "revenue", "turnover", "annual turnover",
                        "przychód", "przychody", "obrót", "дохід", "оборот", "виручка", "выручка"),
                ImportTexts.field("currency", ValueType.TEXT, "currency code", "waluta", "валюта"),
                ImportTexts.field("employees", ValueType.INTEGER, "number of employees", "headcount", "staff",
                        "pracownicy", "liczba pracowników", "zatrudnienie", "працівники", "кількість працівників",
                        "сотрудники", "число сотрудников", "численность"),
                ImportTexts.field("website", ValueType.TEXT, "web", "www", "url", "homepage", "web site", "strona",
                        "strona www", "strona internetowa", "сайт", "вебсайт", "веб сайт"),
                ImportTexts.field("street", ValueType.TEXT, "address", "street address", "ulica", "adres", "вулиця",
                        "адреса", "улица", "адрес"),
                ImportTexts.field("postalCode", ValueType.TEXT, "zip", "zip code", "postcode", "kod pocztowy",
                        "індекс", "поштовий індекс", "индекс", "почтовый индекс"),
                ImportTexts.field("city", ValueType.TEXT, "town", "miasto", "miejscowość", "місто", "город"),
                ImportTexts.field("region", ValueType.TEXT, "state", "province", "województwo", "region", "область",
                        "регіон", "регион"),
                ImportTexts.field("country", ValueType.TEXT, "office location", "location", "kraj", "państwo",
                        "країна", "страна"),
                ImportTexts.field("phone", ValueType.TEXT, ImportTexts.PHONE),
                ImportTexts.field("mobile", ValueType.TEXT, ImportTexts.MOBILE),
                ImportTexts.field("email", ValueType.TEXT, ImportTexts.EMAIL),
                ImportTexts.field("responsible", ValueType.REFERENCE, ImportTexts.RESPONSIBLE),
                ImportTexts.field("parent", ValueType.REFERENCE, "subsidiary of", "parent company", "parent account",
                        "belongs to", "group", "spółka matka", "należy do", "podmiot dominujący",
                        "материнська компанія", "належить до", "материнская компания", "входит в", "холдинг"),
                ImportTexts.field("note", ValueType.TEXT, ImportTexts.NOTE),
                ImportTexts.field("externalId", ValueType.TEXT, ImportTexts.EXTERNAL_ID));
    }

    @Override
    public ImportRun begin(ImportOptions options) {
        if (guard.extent(PartnerEntity.KIND, Right.CREATE) instanceof AccessGuard.None) {
            throw new AccessDeniedException(Texts.of("denied.create"), null);
        }
        return new PartnerImportRun(store, guard, users, options);
    }
}
