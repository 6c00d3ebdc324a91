package org.kontor.store.internal.schema;

import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.kontor.store.internal.dialect.Dialect;

/** Runs the migrations of one module. Apart, so that Flyway is loaded only when there is something to run. */
final class FlywayRunner {

    private FlywayRunner() {
    }

    /** Up to {@code target}; null for all. */
    static void migrate(Dialect dialect, DataSource source, Migrations migrations, String target) {
        Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(source)
                .resourceProvider(new Scripts(migrations))
                .table(historyOf(migrations.module().name()))
                .locations(new String[0])
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .failOnMissingLocations(false)
                .placeholders(dialect.placeholders())
                .target(target == null ? MigrationVersion.LATEST : MigrationVersion.fromVersion(target))
                .load().migrate();
    }

    private static String historyOf(String unit) {
        return "FLYWAY_" + unit.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private record Scripts(Migrations migrations) implements ResourceProvider {

        @Override
        public LoadableResource getResource(String name) {
            return migrations.scripts().stream().filter(s -> s.name().equals(name)).findFirst().map(Loaded::new)
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return migrations.scripts().stream()
                    .filter(s -> s.name().startsWith(prefix) && List.of(suffixes).stream().anyMatch(s.name()::endsWith))
                    .<LoadableResource>map(Loaded::new).toList();
        }
    }

    private static final class Loaded extends LoadableResource {

        private final Migrations.Script script;

        Loaded(Migrations.Script script) {
            this.script = script;
        }

        @Override
        public Reader read() {
            return new StringReader(script.text());
        }

        @Override
        public String getAbsolutePath() {
            return script.name();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return script.name();
        }

        @Override
        public String getFilename() {
            return script.name();
        }

        @Override
        public String getRelativePath() {
            return script.name();
        }
    }
}
