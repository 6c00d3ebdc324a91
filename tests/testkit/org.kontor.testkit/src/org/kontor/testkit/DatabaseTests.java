package org.kontor.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.kontor.store.StoreModule;

/** Runs a {@link DatabaseTest} once for each database. */
final class DatabaseTests implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        final var wanted = context.getRequiredTestClass().getAnnotation(DatabaseTest.class);
        return TestDatabase.kinds().stream().map(kind -> new OnOne(kind, wanted));
    }

    private record OnOne(TestDatabase.Kind kind, DatabaseTest wanted) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return kind.name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Fixture(kind, wanted));
        }
    }

    private static final class Fixture implements ParameterResolver, AfterClassTemplateInvocationCallback {

        private final TestDatabase.Kind kind;
        private final DatabaseTest wanted;
        private TestDatabase database;

        Fixture(TestDatabase.Kind kind, DatabaseTest wanted) {
            this.kind = kind;
            this.wanted = wanted;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestDatabase.class;
        }

        @Override
        public synchronized Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            if (database == null) {
                database = TestDatabase.open(kind, wanted.value(), own());
            }
            return database;
        }

        private List<StoreModule> own() {
            return Arrays.stream(wanted.modules()).map(type -> {
                try {
                    final var constructor = type.getDeclaredConstructor();
                    constructor.setAccessible(true);
                    return constructor.newInstance().get();
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("A module's supplier needs a constructor without parameters", e);
                }
            }).toList();
        }

        @Override
        public void afterClassTemplateInvocation(ExtensionContext context) {
            if (database != null) {
                database.close();
            }
        }
    }
}
