package org.kontor.access.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.access.Role.Permission;
import org.kontor.access.Role.Whose;
import org.kontor.base.Caller;
import org.kontor.base.Right;
import org.kontor.store.AccessGuard.All;
import org.kontor.store.AccessGuard.Extent;
import org.kontor.store.AccessGuard.None;
import org.kontor.store.AccessGuard.OwnedBy;

/** What a caller may, worked out once: it is asked on every way to a record. Immutable. */
final class Rights {

    /** The record kind that stands for every kind but users, groups and roles. */
    static final String EVERY_KIND = "*";

    static final Rights SYSTEM = new Rights(Caller.SYSTEM, true, Map.of());
    static final Rights NOBODY = new Rights(new Caller(-1, ""), false, Map.of());

    private static final Set<String> DIRECTORY = Set.of(UserEntity.KIND, GroupEntity.KIND, RoleEntity.KIND);

    private final Caller caller;
    private final boolean everything;
    private final Map<String, Map<Right, Extent>> extents;

    private Rights(Caller caller, boolean everything, Map<String, Map<Right, Extent>> extents) {
        this.caller = caller;
        this.everything = everything;
        this.extents = extents;
    }

    static Rights ofAdministrator(Caller caller) {
        return new Rights(caller, true, Map.of());
    }

    /**
     * @param permissions of all the user's roles together
     * @param colleagues the users of the user's groups
     */
    static Rights of(Caller caller, List<Permission> permissions, Set<Long> colleagues) {
        final var group = new HashSet<>(colleagues);
        group.add(caller.userId());
        final var widest = new HashMap<String, Map<Right, Whose>>();
        for (var permission : permissions) {
            widest.computeIfAbsent(permission.recordKind(), k -> new EnumMap<>(Right.class))
                    .merge(permission.right(), permission.whose(), Rights::wider);
        }
        final var everyKind = widest.getOrDefault(EVERY_KIND, Map.of());
        final var extents = new HashMap<String, Map<Right, Extent>>();
        widest.forEach((kind, byRight) -> {
            everyKind.forEach((right, whose) -> byRight.merge(right, whose, Rights::wider));
            final var ofKind = new EnumMap<Right, Extent>(Right.class);
            byRight.forEach((right, whose) -> ofKind.put(right, extent(whose, caller, group)));
            extents.put(kind, ofKind);
        });
        return new Rights(caller, false, extents);
    }

    Caller caller() {
        return caller;
    }

    Extent extent(String recordKind, Right right) {
        if (everything) {
            return new All();
        }
        if (DIRECTORY.contains(recordKind)) {
            return directoryExtent(recordKind, right);
        }
        final var ofKind = extents.getOrDefault(recordKind, extents.getOrDefault(EVERY_KIND, Map.of()));
        return ofKind.getOrDefault(right, new None());
    }

    /** Everybody who is signed in knows the colleagues' names; only administrators change more than themselves. */
    private Extent directoryExtent(String recordKind, Right right) {
        if (caller.userId() <= 0) {
            return new None();
        }
        return switch (right) {
            case READ -> new All();
            case CHANGE -> recordKind.equals(UserEntity.KIND) ? new OwnedBy(Set.of(caller.userId())) : new None();
            case CREATE, DELETE, EXPORT -> new None();
        };
    }

    private static Whose wider(Whose one, Whose other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Extent extent(Whose whose, Caller caller, Set<Long> group) {
        return switch (whose) {
            case OWN -> new OwnedBy(Set.of(caller.userId()));
            case GROUP -> new OwnedBy(Set.copyOf(group));
            case ALL -> new All();
        };
    }
}
