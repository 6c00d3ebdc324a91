package org.kontor.deals;

import java.util.List;
import org.kontor.base.Ref;
import org.kontor.base.Result;

/** Kinds of deals with their stages, and the reasons for which deals are lost. Kept in memory until they change. */
public interface DealKindService {

    /** Active kinds first, by name; there is at least one. */
    List<DealKind> kinds();

    Result<DealKind> save(DealKind kind);

    /** In their order. */
    List<Ref> lossReasons();

    /** Finds or creates a reason by its name. */
    Result<Ref> lossReason(String name);
}
