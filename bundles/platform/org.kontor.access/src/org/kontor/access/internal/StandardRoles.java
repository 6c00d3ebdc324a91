package org.kontor.access.internal;

import static org.kontor.access.Role.Whose.ALL;
import static org.kontor.access.Role.Whose.GROUP;
import static org.kontor.access.Role.Whose.OWN;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.access.Role.Permission;
import org.kontor.access.Role.Whose;
import org.kontor.base.Messages;
import org.kontor.base.Ref;
import org.kontor.base.Right;
import org.kontor.store.ConflictException;
import org.kontor.store.Session;
import org.kontor.store.Store;

/**
 * The roles that a new database has, named in the language of whoever starts it first. Partners, their people and
 * products are common knowledge of the office; everything else is one's own and the group's.
 */
enum StandardRoles {

    SALES_CLERK("role.salesClerk") {
        @Override
        Map<String, Map<Right, Whose>> permissions() {
            return Map.of(Rights.EVERY_KIND, Map.of(Right.READ, GROUP, Right.CREATE, GROUP, Right.CHANGE, OWN,
                    Right.EXPORT, OWN),
                    "partner", Map.of(Right.READ, ALL, Right.CREATE, ALL),
                    "person", Map.of(Right.READ, ALL, Right.CREATE, ALL),
                    "product", Map.of(Right.READ, ALL));
        }
    },
    SALES_MANAGER("role.salesManager") {
        @Override
        Map<String, Map<Right, Whose>> permissions() {
            return Map.of(Rights.EVERY_KIND, every(GROUP),
                    "partner", Map.of(Right.READ, ALL, Right.CREATE, ALL, Right.CHANGE, ALL, Right.EXPORT, ALL),
                    "person", Map.of(Right.READ, ALL, Right.CREATE, ALL, Right.CHANGE, ALL, Right.EXPORT, ALL),
                    "product", Map.of(Right.READ, ALL, Right.EXPORT, ALL));
        }
    },
    BACK_OFFICE("role.backOffice") {
        @Override
        Map<String, Map<Right, Whose>> permissions() {
            return Map.of(Rights.EVERY_KIND, every(ALL));
        }
    };

    private static final Messages MESSAGES = Messages.of(StandardRoles.class);

    private final String nameKey;

    StandardRoles(String nameKey) {
        this.nameKey = nameKey;
    }

    abstract Map<String, Map<Right, Whose>> permissions();

    /** Adds the roles unless they were added before; somebody else may have been faster. */
    static Void ensure(Store store) {
        if (store.read(session -> codes(session).size()) < values().length) {
            try {
                store.write(StandardRoles::addMissing);
            } catch (ConflictException e) {
                store.read(StandardRoles::codes);
            }
        }
        return null;
    }

    /** The roles by code, as far as they are there. */
    static Map<StandardRoles, Ref> codes(Session session) {
        final Map<StandardRoles, Ref> found = new LinkedHashMap<>();
        final var byCode = session.sql("SELECT ID, NAME, CODE FROM APP_ROLE WHERE CODE IS NOT NULL", List.of(),
                row -> Map.entry(row.text("CODE"), row.ref("ID", "NAME")));
        for (var role : values()) {
            byCode.stream().filter(e -> e.getKey().equals(role.name())).forEach(e -> found.put(role, e.getValue()));
        }
        return found;
    }

    private static Void addMissing(Session session) {
        final var there = codes(session);
        for (var role : values()) {
            if (!there.containsKey(role)) {
                final var entity = new RoleEntity(role.name());
                entity.name(MESSAGES.text(role.nameKey));
                entity.permissions(role.permissions().entrySet().stream().flatMap(kind -> kind.getValue().entrySet()
                        .stream().map(e -> new Permission(kind.getKey(), e.getKey(), e.getValue()))).toList());
                session.add(entity);
            }
        }
        return null;
    }

    private static Map<Right, Whose> every(Whose whose) {
        final Map<Right, Whose> all = new LinkedHashMap<>();
        Arrays.stream(Right.values()).forEach(right -> all.put(right, whose));
        return all;
    }
}
