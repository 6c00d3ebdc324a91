package org.kontor.deals.internal;

import static org.kontor.deals.internal.DealImportFields.AMOUNT;
import static org.kontor.deals.internal.DealImportFields.CLOSED_ON;
import static org.kontor.deals.internal.DealImportFields.CURRENCY;
import static org.kontor.deals.internal.DealImportFields.EXPECTED_ON;
import static org.kontor.deals.internal.DealImportFields.EXTERNAL_ID;
import static org.kontor.deals.internal.DealImportFields.LOSS_REASON;
import static org.kontor.deals.internal.DealImportFields.LOSS_REMARK;
import static org.kontor.deals.internal.DealImportFields.NOTE;
import static org.kontor.deals.internal.DealImportFields.NUMBER;
import static org.kontor.deals.internal.DealImportFields.OPENED_ON;
import static org.kontor.deals.internal.DealImportFields.PARTNER;
import static org.kontor.deals.internal.DealImportFields.PRODUCT;
import static org.kontor.deals.internal.DealImportFields.RESPONSIBLE;
import static org.kontor.deals.internal.DealImportFields.STAGE;
import static org.kontor.deals.internal.DealImportFields.STATE;
import static org.kontor.deals.internal.DealImportFields.TITLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kontor.base.Checks;
import org.kontor.base.Money;
import org.kontor.base.SortKeys;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealState;

/** Lays what a row says over what is known of its deal. What the row leaves empty stays as it is. */
final class DealOverlay {

    private final StageBook book;
    private final ImportNames names;
    private final LossReasons reasons;
    private final DealDays days;
    private final ImportOptions options;
    private final Map<Long, Map<String, StageBook.Place>> stageWords = new HashMap<>();

    DealOverlay(StageBook book, ImportNames names, LossReasons reasons, DealDays days, ImportOptions options) {
        this.book = book;
        this.names = names;
        this.reasons = reasons;
        this.days = days;
        this.options = options;
    }

    /** Worth something only when no problem was found. */
    DealDraft lay(ImportRow row, DealDraft before, boolean isNew, Checks checks) {
        final var place = place(row, before, checks);
        final boolean open = place.stage().state() == DealState.OPEN;
        final boolean lost = place.stage().state() == DealState.LOST;
        final var closedInRow = row.value(CLOSED_ON, LocalDate.class);
        final var product = names.product(row.text(PRODUCT), checks);
        final var draft = new DealDraft(place, text(row, TITLE, before.title()),
                filled(names.partner(row.text(PARTNER), checks), before.partnerId()),
                filled(names.responsible(row.text(RESPONSIBLE), checks), before.responsibleId()),
                filled(row.value(OPENED_ON, LocalDate.class), before.openedOn()),
                filled(filled(row.value(EXPECTED_ON, LocalDate.class), open ? closedInRow : null),
                        before.expectedOn()),
                open ? null : filled(closedInRow, before.closedOn()), amount(row, before.amount()),
                product == null ? before.productId() : (Long) product.id(),
                lost ? reasons.find(row.text(LOSS_REASON), before.lossReasonId(), checks) : null,
                lost ? text(row, LOSS_REMARK, before.lossRemark()) : "", text(row, NOTE, before.note()),
                externalId(row, before, isNew));
        check(draft, checks);
        return draft;
    }

    private void check(DealDraft draft, Checks checks) {
        checks.text(TITLE, draft.title(), 200).text(NOTE, draft.note(), 4000)
                .text(LOSS_REMARK, draft.lossRemark(), 1000).text(EXTERNAL_ID, draft.externalId(), 100)
                .date(OPENED_ON, draft.openedOn()).date(EXPECTED_ON, draft.expectedOn()).money(AMOUNT, draft.amount())
                .that(AMOUNT, draft.amount() == null || draft.amount().amount().signum() >= 0,
                        DealTexts.of("deal.negative"))
                .that(PARTNER, draft.state() != DealState.WON || draft.partnerId() != null
                        || !checks.problems().isEmpty(), DealTexts.of("deal.winPartner"));
        DealChecks.closing(draft.openedOn(), draft.closedOn(), days.today()).problems()
                .forEach(problem -> checks.add(problem.field(), problem.message()));
    }

    /** By the stage's word, else by the state's; else where the deal is. */
    private StageBook.Place place(ImportRow row, DealDraft before, Checks checks) {
        final var kind = before.place().kind();
        final var stage = row.text(STAGE);
        if (!stage.isBlank()) {
            final var place = words(kind).get(SortKeys.lower(stage));
            checks.that(STAGE, place != null || options.createMissing(),
                    DealTexts.of("import.stageUnknown", ImportNames.shortened(stage)));
            return place == null ? before.place() : place;
        }
        final var word = row.text(STATE);
        if (word.isBlank()) {
            return before.place();
        }
        final var state = StageWords.state(word).orElse(null);
        checks.that(STATE, state != null, DealTexts.of("import.stateUnknown", ImportNames.shortened(word)));
        if (state == null || state == before.state()) {
            return before.place();
        }
        return state == DealState.OPEN ? book.first(kind) : book.closing(kind, state);
    }

    private Map<String, StageBook.Place> words(DealKind kind) {
        return stageWords.computeIfAbsent(kind.id(), id -> StageWords.stages(book, kind));
    }

    private Money amount(ImportRow row, Money before) {
        final var amount = row.value(AMOUNT, BigDecimal.class);
        if (amount == null) {
            return before;
        }
        final var currency = row.text(CURRENCY).strip().toUpperCase(Locale.ROOT);
        return new Money(amount, currency.isEmpty() ? options.currency() : currency);
    }

    /** A number that is not ours is kept as the external one, so that the next import finds the deal again. */
    private static String externalId(ImportRow row, DealDraft before, boolean isNew) {
        if (!row.text(EXTERNAL_ID).isBlank()) {
            return row.text(EXTERNAL_ID).strip();
        }
        return isNew ? row.text(NUMBER).strip() : before.externalId();
    }

    private static String text(ImportRow row, String field, String before) {
        final var text = row.text(field).strip();
        return text.isEmpty() ? before : text;
    }

    private static <T> T filled(T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
