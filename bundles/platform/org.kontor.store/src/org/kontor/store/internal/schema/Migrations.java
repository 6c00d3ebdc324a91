package org.kontor.store.internal.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.kontor.store.StoreModule;

/** The migrations of one module. */
public final class Migrations {

    private static final Pattern NAME = Pattern.compile("V([0-9]+(?:[._][0-9]+)*)__.+\\.sql");

    private final StoreModule module;
    private final List<Script> scripts;

    public Migrations(StoreModule module) {
        this.module = module;
        scripts = module.migrations().stream().map(Script::of).sorted(Comparator.comparing(Script::name)).toList();
    }

    StoreModule module() {
        return module;
    }

    List<Script> scripts() {
        return scripts;
    }

    /** The version that the module brings the database to; {@code 0} without migrations. */
    public String highest() {
        return scripts.stream().map(Script::version).max(Versions::compare).orElse("0");
    }

    /** Changes with any name or content. Line ends don't count: they depend on where the sources were checked out. */
    String fingerprint() {
        final var all = new CRC32();
        for (final var script : scripts) {
            all.update(script.name().getBytes(StandardCharsets.UTF_8));
            all.update(script.text().replace("\r", "").getBytes(StandardCharsets.UTF_8));
        }
        return scripts.size() + "-" + Long.toHexString(all.getValue());
    }

    /** One file. */
    record Script(String name, URL url) {

        static Script of(URL url) {
            final var path = url.getPath();
            final var name = path.substring(path.lastIndexOf('/') + 1);
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("No name for a migration: " + name);
            }
            return new Script(name, url);
        }

        String version() {
            final var matcher = NAME.matcher(name);
            return matcher.matches() ? matcher.group(1).replace('_', '.') : "0";
        }

        String text() {
            try (var in = url.openStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
