package org.kontor.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One bundle's folder.
 *
 * @param name the symbolic name
 * @param classes what was compiled of its sources
 */
record BundleFolder(String name, Path folder, Attributes manifest, List<JavaClass> classes) {

    static BundleFolder read(Path folder, List<Path> compiled) {
        try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            var attributes = new Manifest(in).getMainAttributes();
            var name = attributes.getValue("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
            return new BundleFolder(name, folder, attributes, classes(folder, compiled));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isFragment() {
        return manifest.getValue("Fragment-Host") != null;
    }

    /** Whether it may use widgets: the workbench parts of features, the common parts of them and the application. */
    boolean hasWindows() {
        return name.endsWith(".ui") || name.endsWith(".designer") || name.endsWith(".app");
    }

    /** The names in a manifest header, without attributes and directives; empty when there is no such header. */
    List<String> names(String header) {
        return clauses(header).stream().map(clause -> clause.replaceFirst(";.*", "").strip()).toList();
    }

    /** The entries of a manifest header, whole. */
    List<String> clauses(String header) {
        var value = manifest.getValue(header);
        if (value == null) {
            return List.of();
        }
        var clauses = new ArrayList<String>();
        var clause = new StringBuilder();
        var quoted = false;
        for (char c : value.toCharArray()) {
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                clauses.add(clause.toString().strip());
                clause.setLength(0);
            } else {
                clause.append(c);
            }
        }
        clauses.add(clause.toString().strip());
        return clauses;
    }

    /** Files of the bundle's sources and resources that end so. */
    List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !folder.relativize(file).startsWith("target"))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JavaClass> classes(Path folder, List<Path> compiled) throws IOException {
        var source = folder.resolve("src");
        if (!Files.isDirectory(source)) {
            return List.of();
        }
        var outputs = compiled.isEmpty() ? List.of(folder.resolve("target/classes")) : compiled;
        var sources = sources(source);
        var files = new ArrayList<Path>();
        for (Path name : sources.stream().map(Path::getParent).distinct().toList()) {
            for (Path output : outputs) {
                classFiles(output.resolve(name.toString())).stream()
                        .filter(file -> sources.contains(name.resolve(outerName(file) + ".java")))
                        .forEach(files::add);
            }
        }
        if (files.isEmpty() && !sources.isEmpty()) {
            throw new IllegalStateException("Nothing is compiled of " + folder + ": build it first");
        }
        return List.copyOf(new ClassFileImporter().importPaths(files));
    }

    private static String outerName(Path classFile) {
        return classFile.getFileName().toString().replaceFirst("(\\$.*)?\\.class$", "");
    }

    private static Set<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(folder::relativize).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }
}
