package org.kontor.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.store.StoreModule;

/**
 * A test class that runs on every database at hand, all its methods on the same {@link TestDatabase}, which
 * constructors and methods get as a parameter.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(DatabaseTests.class)
public @interface DatabaseTest {

    /** The bundles whose tables are wanted; those of the bundles below come with them. */
    String[] value() default {};

    /** Makes modules of the test's own, above those. */
    Class<? extends Supplier<StoreModule>>[] modules() default {};
}
