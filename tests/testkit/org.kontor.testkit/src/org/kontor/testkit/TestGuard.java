package org.kontor.testkit;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kontor.base.Caller;
import org.kontor.base.Right;
import org.kontor.store.AccessGuard;

/** Rights as a test sets them: everything is allowed until then. Safe for any thread. */
public final class TestGuard implements AccessGuard {

    private final Map<String, Extent> extents = new ConcurrentHashMap<>();
    private volatile Caller caller = new Caller(1, "Tester");
    private volatile AccessGuard other;

    @Override
    public Caller caller() {
        return other == null ? caller : other.caller();
    }

    @Override
    public Extent extent(String recordKind, Right right) {
        return other == null ? extents.getOrDefault(recordKind + " " + right, new All())
                : other.extent(recordKind, right);
    }

    /** From now on the other one decides. */
    public void ask(AccessGuard decider) {
        other = decider;
    }

    /** From now on this one works. */
    public void actAs(long userId, String name) {
        caller = new Caller(userId, name);
    }

    /** Limits a right to nobody's records. */
    public void forbid(String recordKind, Right... rights) {
        set(recordKind, new None(), rights);
    }

    /** Limits a right to the records of some users. */
    public void limit(String recordKind, Set<Long> owners, Right... rights) {
        set(recordKind, new OwnedBy(owners), rights);
    }

    private void set(String recordKind, Extent extent, Right... rights) {
        for (final var right : rights.length == 0 ? Right.values() : rights) {
            extents.put(recordKind + " " + right, extent);
        }
    }

    /** Everything is allowed again, to the first caller. */
    public void reset() {
        other = null;
        extents.clear();
        caller = new Caller(1, "Tester");
    }
}
