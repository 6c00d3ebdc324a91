package org.kontor.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Our bundles as they lie in the working tree. */
record Repository(Path root, List<BundleFolder> bundles) {

    /** The tree that this test is part of. */
    static Repository here() {
        var start = System.getProperty("kontor.top", System.getProperty("user.dir"));
        for (Path folder = Path.of(start).toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("bundles")) && Files.isDirectory(folder.resolve("features"))) {
                return at(folder, classFolders());
            }
        }
        throw new IllegalStateException("No folder with bundles above " + start);
    }

    /**
     * The bundles below {@code root/bundles}, but for the wrapped libraries.
     *
     * @param compiled folders that hold classes of many bundles; may be empty, then each bundle's own output is read
     */
    static Repository at(Path root, List<Path> compiled) {
        var bundles = new ArrayList<BundleFolder>();
        for (Path feature : children(root.resolve("bundles"))) {
            if (feature.endsWith("libraries")) {
                continue;
            }
            for (Path folder : children(feature)) {
                if (Files.exists(folder.resolve("META-INF/MANIFEST.MF"))) {
                    bundles.add(BundleFolder.read(folder, compiled));
                }
            }
        }
        bundles.sort(Comparator.comparing(BundleFolder::name));
        return new Repository(root, List.copyOf(bundles));
    }

    /** The bundle that a package or a class belongs to: the one with the longest name that it starts with. */
    Optional<BundleFolder> owner(String qualifiedName) {
        return bundles.stream()
                .filter(bundle -> qualifiedName.equals(bundle.name()) || qualifiedName.startsWith(bundle.name() + "."))
                .max(Comparator.comparing(bundle -> bundle.name().length()));
    }

    private static List<Path> classFolders() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(entry -> Files.isDirectory(entry.resolve("org/kontor/base")))
                .filter(entry -> entry.resolve("org/kontor/base/Messages.class").toFile().exists())
                .toList();
    }

    private static List<Path> children(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
