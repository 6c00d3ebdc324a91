package org.kontor.store.internal.jpa;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kontor.store.Audit;
import org.kontor.store.Audit.How;

/** How much of a field the audit trail tells. Remembers what it was asked; not for several threads. */
final class AuditRules {

    private final Map<Class<?>, Map<String, How>> known = new HashMap<>();

    How of(Class<?> type, String attribute) {
        return known.computeIfAbsent(type, t -> new HashMap<>()).computeIfAbsent(attribute, a -> rule(type, a));
    }

    private static How rule(Class<?> type, String attribute) {
        for (var declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
            try {
                final var annotation = declaring.getDeclaredField(attribute).getAnnotation(Audit.class);
                return annotation == null ? byName(attribute) : annotation.value();
            } catch (NoSuchFieldException e) {
                // It may be the superclass's.
            }
        }
        return byName(attribute);
    }

    private static How byName(String attribute) {
        if (attribute.toLowerCase(Locale.ROOT).contains("password")) {
            return How.HIDDEN;
        }
        return attribute.endsWith("Lower") || attribute.endsWith("Sort") ? How.LEFT_OUT : How.SHOWN;
    }
}
