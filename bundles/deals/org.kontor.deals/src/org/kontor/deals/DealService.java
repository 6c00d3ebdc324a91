package org.kontor.deals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.base.Money;
import org.kontor.base.Result;
import org.kontor.store.AuditEntry;

/** Deals. The list is a {@link org.kontor.base.list.RecordList} service of kind {@code deals}. */
public interface DealService {

    Optional<Deal> find(long id);

    /**
     * Creates (id 0) or changes. A new deal gets the next number of its pattern and year: that of openedOn, else this
     * year's. Stage and state change only through {@link #move}, {@link #win}, {@link #lose}.
     */
    Result<Deal> save(Deal deal);

    /** To another open stage of its kind, forwards or back; a closed deal is opened again by it. */
    Result<Deal> move(long id, long version, long stageId);

    /** Won on that day; {@code amount} replaces the deal's, null keeps it. Needs a partner. */
    Result<Deal> win(long id, long version, LocalDate on, Money amount);

    /** Lost on that day for that reason, which is mandatory. */
    Result<Deal> lose(long id, long version, LocalDate on, long lossReasonId, String lossRemark);

    Result<Void> delete(long id, long version);

    /** The stages it went through, oldest first. */
    List<StageEntry> stages(long id);

    /** Who changed which field when, newest first. */
    List<AuditEntry> history(long id);

    /** A partner's open, won and lost deals: how many and their sums, by currency. */
    List<DealTotal> totals(long partnerId);

    /** A line of {@link #totals}. */
    record DealTotal(DealState state, long deals, Money sum) {
    }
}
