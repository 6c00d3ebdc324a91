package org.kontor.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import org.kontor.store.StoreModule;
import org.kontor.store.standalone.StandaloneStore;
import org.osgi.framework.FrameworkUtil;

/** The modules that a test asks for by bundle names, out of the framework or, without one, out of the sources. */
final class TestModules {

    private static final String STORE = "org.kontor.store";

    private final Map<String, Path> folders = new LinkedHashMap<>();
    private final Set<String> ordered = new LinkedHashSet<>();

    private TestModules(Path top) {
        try (var found = Files.find(top.resolve("bundles"), 5,
                (p, a) -> p.endsWith(Path.of("META-INF", "MANIFEST.MF")) && !p.toString().contains("target"))) {
            found.map(p -> p.getParent().getParent()).sorted()
                    .forEach(p -> folders.put(p.getFileName().toString(), p));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The named ones, what they build on, and the store's own, lowest first. */
    static List<StoreModule> of(String... names) {
        if (FrameworkUtil.getBundle(TestModules.class) != null) {
            return StandaloneStore.installedModules();
        }
        final var modules = new TestModules(top());
        modules.add(STORE);
        Arrays.stream(names).forEach(modules::add);
        return modules.ordered.stream().map(modules::module).toList();
    }

    private static Path top() {
        final var given = System.getProperty("kontor.top");
        var folder = Path.of(given == null ? "" : given).toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles/platform"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("Not inside the sources of Kontor; set kontor.top");
            }
        }
        return folder;
    }

    private StoreModule module(String name) {
        return StoreModule.of(name, "0.1.0", TestModules.class.getClassLoader(), folders.get(name));
    }

    private void add(String name) {
        final var folder = folders.get(name);
        if (folder == null) {
            throw new IllegalArgumentException("No bundle " + name);
        }
        imports(folder).filter(n -> !n.equals(name)).forEach(this::add);
        if (Files.isDirectory(folder.resolve(StoreModule.MIGRATIONS))
                || Files.exists(folder.resolve("META-INF/persistence.xml"))) {
            ordered.add(name);
        }
    }

    private java.util.stream.Stream<String> imports(Path folder) {
        try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            final var imports = new Manifest(in).getMainAttributes().getValue("Import-Package");
            return imports == null ? java.util.stream.Stream.empty()
                    : Arrays.stream(imports.split(",")).map(p -> p.split(";")[0].strip()).map(this::bundleOf)
                            .filter(n -> n != null).distinct();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String bundleOf(String exported) {
        var name = exported;
        while (name.startsWith("org.kontor.")) {
            if (folders.containsKey(name)) {
                return name;
            }
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return null;
    }
}
