package org.kontor.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a module gives to the database: its entities and its migrations.
 *
 * @param name of the module and its history of migrations: the bundle's symbolic name
 * @param version the module's version, for messages
 * @param loader loads the entity classes
 * @param persistenceXml lists the entity classes; empty for a module without entities
 * @param migrations {@code V<version>__<what>.sql}, in any order
 */
public record StoreModule(String name, String version, ClassLoader loader, Optional<URL> persistenceXml,
        List<URL> migrations) {

    /** Where migrations lie in a bundle. */
    public static final String MIGRATIONS = "db/migration";

    /** Copies the list. */
    public StoreModule {
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
        Objects.requireNonNull(loader);
        Objects.requireNonNull(persistenceXml);
        migrations = List.copyOf(migrations);
    }

    /**
     * A module whose files lie in a folder as they do in a bundle: {@code META-INF/persistence.xml} and
     * {@code db/migration}, either of which may be missing.
     */
    public static StoreModule of(String name, String version, ClassLoader loader, Path folder) {
        final var xml = folder.resolve("META-INF/persistence.xml");
        final var scripts = folder.resolve(MIGRATIONS);
        if (!Files.isDirectory(scripts)) {
            return new StoreModule(name, version, loader, existing(xml), List.of());
        }
        try (var files = Files.list(scripts)) {
            return new StoreModule(name, version, loader, existing(xml),
                    files.filter(f -> f.toString().endsWith(".sql")).sorted().map(StoreModule::url).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<URL> existing(Path file) {
        return Files.exists(file) ? Optional.of(url(file)) : Optional.empty();
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
