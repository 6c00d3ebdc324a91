package org.kontor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kontor.access.UserService;
import org.kontor.contacts.PartnerService;
import org.kontor.deals.DealService;
import org.kontor.products.ProductService;
import org.kontor.store.Store;
import org.kontor.store.StoreModule;

/** The modules of the program without a framework: out of their jars, or out of the sources. */
final class Modules {

    private static final Map<String, Class<?>> TYPES = Map.of("org.kontor.store", Store.class, "org.kontor.access",
            UserService.class, "org.kontor.products", ProductService.class, "org.kontor.contacts",
            PartnerService.class, "org.kontor.deals", DealService.class);
    private static final List<String> ORDER = List.of("org.kontor.store", "org.kontor.access", "org.kontor.products",
            "org.kontor.contacts", "org.kontor.deals");

    private Modules() {
    }

    /** Lowest first. */
    static List<StoreModule> all() {
        return ORDER.stream()
                .map(name -> StoreModule.of(name, "0.1.0", TYPES.get(name).getClassLoader(), folder(name))).toList();
    }

    private static Path folder(String name) {
        try {
            final var source = Path.of(TYPES.get(name).getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(source) ? inSources(name) : inJar(source);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path inJar(Path jar) throws IOException {
        final var uri = URI.create("jar:" + jar.toUri());
        try {
            return FileSystems.newFileSystem(uri, Map.of()).getPath("/");
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(uri).getPath("/");
        }
    }

    private static Path inSources(String name) throws IOException {
        var top = Path.of(System.getProperty("kontor.top", "")).toAbsolutePath();
        while (!Files.isDirectory(top.resolve("bundles/platform"))) {
            top = top.getParent();
        }
        try (var found = Files.find(top.resolve("bundles"), 2, (path, as) -> path.endsWith(name))) {
            return found.findFirst().orElseThrow();
        }
    }
}
