package org.kontor.access.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.kontor.access.User;
import org.kontor.base.Caller;
import org.kontor.base.Right;
import org.kontor.store.AccessGuard;
import org.osgi.service.component.annotations.Component;

/** Who is signed in, and what that one may: in memory only, so that the store can ask it. Safe for any thread. */
@Component(service = {AccessGuard.class, CurrentAccess.class})
public final class CurrentAccess implements AccessGuard {

    private final ThreadLocal<Integer> asSystem = ThreadLocal.withInitial(() -> 0);
    private volatile Signed signed = Signed.NOBODY;

    @Override
    public Caller caller() {
        return rights().caller();
    }

    @Override
    public Extent extent(String recordKind, Right right) {
        return rights().extent(recordKind, right);
    }

    /** Whether the caller manages users. */
    boolean administers() {
        return extent(UserEntity.KIND, Right.CREATE) instanceof All;
    }

    /** Whether the caller may know who is there. */
    boolean knowsColleagues() {
        return extent(UserEntity.KIND, Right.READ) instanceof All;
    }

    Optional<User> user() {
        return signed.user();
    }

    /** From now on the process works for this user. */
    synchronized void become(User user, Rights rights) {
        signed = new Signed(Optional.of(user), rights);
    }

    /** From now on the process works for itself. */
    synchronized void becomeSystem() {
        signed = new Signed(Optional.empty(), Rights.SYSTEM);
    }

    synchronized void becomeNobody() {
        signed = Signed.NOBODY;
    }

    /** This user may not work any more; nothing when somebody else has signed in meanwhile. */
    synchronized void leave(long userId) {
        if (signed.user().map(User::id).equals(Optional.of(userId))) {
            becomeNobody();
        }
    }

    /** The same user with other rights; nothing when somebody else has signed in meanwhile. */
    synchronized void refresh(User user, Rights rights) {
        if (signed.user().map(User::id).equals(Optional.of(user.id()))) {
            become(user, rights);
        }
    }

    <T> T asSystem(Supplier<T> work) {
        asSystem.set(asSystem.get() + 1);
        try {
            return work.get();
        } finally {
            final var depth = asSystem.get() - 1;
            if (depth == 0) {
                asSystem.remove();
            } else {
                asSystem.set(depth);
            }
        }
    }

    private Rights rights() {
        return asSystem.get() > 0 ? Rights.SYSTEM : signed.rights();
    }

    private record Signed(Optional<User> user, Rights rights) {
        static final Signed NOBODY = new Signed(Optional.empty(), Rights.NOBODY);
    }
}
