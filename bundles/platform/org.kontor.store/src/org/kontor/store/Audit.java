package org.kontor.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the audit trail treats a field of an entity. Without it every persistent field is told with its values, but for
 * the version, fields whose name ends in {@code Lower} or {@code Sort} (they repeat another field), and fields whose
 * name holds {@code password} (as {@link How#HIDDEN}).
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audit {

    How value();

    /** What is told of a change. */
    enum How {
        /** From what to what. */
        SHOWN,
        /** That it changed, not from what to what. */
        HIDDEN,
        /** Nothing. */
        LEFT_OUT
    }
}
