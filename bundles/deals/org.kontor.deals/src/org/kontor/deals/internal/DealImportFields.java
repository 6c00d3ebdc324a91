package org.kontor.deals.internal;

import java.util.List;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.list.ValueType;

/** What a row of deals may hold, and how files in four languages call it. */
final class DealImportFields {

    static final String EXTERNAL_ID = "externalId";
    static final String NUMBER = "number";
    static final String TITLE = "title";
    static final String PARTNER = "partner";
    static final String KIND = "kind";
    static final String STAGE = "stage";
    static final String STATE = "state";
    static final String PRODUCT = "product";
    static final String RESPONSIBLE = "responsible";
    static final String OPENED_ON = "openedOn";
    static final String EXPECTED_ON = "expectedOn";
    static final String CLOSED_ON = "closedOn";
    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";
    static final String LOSS_REASON = "lossReason";
    static final String LOSS_REMARK = "lossRemark";
    static final String NOTE = "note";

    static final List<ImportField> ALL = List.of(
            field(EXTERNAL_ID, ValueType.TEXT, "opportunity id", "opportunity", "deal id", "external id", "record id",
                    "id szansy", "id transakcji", "identyfikator", "id угоди", "ідентифікатор", "id сделки",
                    "идентификатор"),
            field(NUMBER, ValueType.TEXT, "deal number", "no", "nr", "numer transakcji", "номер угоди",
                    "номер сделки"),
            field(TITLE, ValueType.TEXT, "deal name", "opportunity name", "subject", "name", "nazwa", "temat",
                    "nazwa transakcji", "назва угоди", "тема", "название сделки", "наименование"),
            field(PARTNER, ValueType.REFERENCE, "account", "account name", "company", "customer", "client", "firma",
                    "klient", "kontrahent", "клієнт", "контрагент", "компанія", "клиент", "компания"),
            field(KIND, ValueType.REFERENCE, "deal kind", "deal type", "type", "pipeline", "rodzaj transakcji", "typ",
                    "вид угоди", "тип", "вид сделки", "воронка"),
            field(STAGE, ValueType.REFERENCE, "deal stage", "stage name", "sales stage", "status", "etap sprzedaży",
                    "стадія", "статус", "стадия"),
            field(STATE, ValueType.CHOICE, "deal state", "result", "outcome", "wynik", "результат"),
            field(PRODUCT, ValueType.REFERENCE, "product name", "item", "towar", "usługa", "nazwa produktu", "продукт",
                    "послуга", "услуга"),
            field(RESPONSIBLE, ValueType.REFERENCE, "sales agent", "agent", "owner", "sales rep", "salesperson",
                    "manager", "opiekun", "handlowiec", "właściciel", "менеджер", "агент"),
            field(OPENED_ON, ValueType.DATE, "engage date", "open date", "opened", "created", "create date",
                    "start date", "data otwarcia", "data rozpoczęcia", "data utworzenia", "дата відкриття",
                    "дата початку", "дата створення", "дата открытия", "дата начала", "дата создания"),
            field(EXPECTED_ON, ValueType.DATE, "expected close date", "expected date", "forecast date", "due date",
                    "przewidywane zamknięcie", "termin", "очікувана дата", "дата рішення", "ожидаемая дата",
                    "срок"),
            field(CLOSED_ON, ValueType.DATE, "close date", "closed", "closed date", "end date", "data zamknięcia",
                    "data zakończenia", "дата закриття", "дата завершення", "дата закрытия", "дата завершения"),
            field(AMOUNT, ValueType.MONEY, "close value", "value", "deal value", "sum", "price", "revenue", "wartość",
                    "suma", "вартість", "стоимость", "бюджет"),
            field(CURRENCY, ValueType.TEXT, "currency code", "waluta", "валюта"),
            field(LOSS_REASON, ValueType.TEXT, "loss reason", "lost reason", "reason lost", "powód utraty",
                    "przyczyna przegranej", "причина втрати", "причина отказа", "причина потери"),
            field(LOSS_REMARK, ValueType.TEXT, "loss remark", "loss comment", "uwagi do przegranej",
                    "коментар до програшу", "комментарий к проигрышу"),
            field(NOTE, ValueType.TEXT, "notes", "comment", "comments", "description", "notatka", "uwagi", "opis",
                    "komentarz", "примітка", "опис", "коментар", "примечание", "описание", "комментарий"));

    private DealImportFields() {
    }

    private static ImportField field(String id, ValueType type, String... synonyms) {
        return new ImportField(id, DealTexts.of("column." + id), type, false, List.of(synonyms));
    }
}
