package org.kontor.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A small repository in a folder of its own, in which a test breaks a rule on purpose. */
class Plant {

    private final Path root;
    private final List<Path> sources = new ArrayList<>();
    private Path bundle;

    Plant(Path root) {
        this.root = root;
        write(root.resolve("pom.xml"), "<modules></modules>");
        write(root.resolve("features/org.kontor.feature/feature.xml"), "<feature></feature>");
    }

    /** A bundle with these further manifest headers; what follows goes into it. */
    Plant bundle(String place, String name, String... headers) {
        bundle = root.resolve("bundles").resolve(place).resolve(name);
        var manifest = "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + ";singleton:=true\n";
        file("META-INF/MANIFEST.MF", manifest + (headers.length == 0 ? "" : String.join("\n", headers) + "\n"));
        append("pom.xml", "<modules>", "<module>bundles/" + place + "/" + name + "</module>");
        append("features/org.kontor.feature/feature.xml", "<feature>", "<plugin id=\"" + name + "\"/>");
        return this;
    }

    /** A class of the last bundle. */
    Plant source(String qualifiedName, String body) {
        var dot = qualifiedName.lastIndexOf('.');
        var file = bundle.resolve("src").resolve(qualifiedName.replace('.', '/') + ".java");
        write(file, "package " + qualifiedName.substring(0, dot) + ";\n" + body);
        sources.add(file);
        return this;
    }

    /** A class of somebody else's that ours can use. */
    Plant foreign(String qualifiedName, String body) {
        var dot = qualifiedName.lastIndexOf('.');
        var file = root.resolve("foreign").resolve(qualifiedName.replace('.', '/') + ".java");
        write(file, "package " + qualifiedName.substring(0, dot) + ";\n" + body);
        sources.add(file);
        return this;
    }

    /** Another file of the last bundle. */
    Plant file(String path, String content) {
        write(bundle.resolve(path), content);
        return this;
    }

    /** Any file below the root. */
    Plant rootFile(String path, String content) {
        write(root.resolve(path), content);
        return this;
    }

    /** Compiles what was planted. */
    Repository grow() {
        var classes = root.resolve("classes");
        try {
            Files.createDirectories(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!sources.isEmpty()) {
            var compiler = ToolProvider.getSystemJavaCompiler();
            var words = new StringWriter();
            var options = List.of("-proc:none", "-d", classes.toString());
            var files = compiler.getStandardFileManager(null, null, null);
            var done = compiler.getTask(words, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertEquals(Boolean.TRUE, done, words.toString());
        }
        return Repository.at(root, List.of(classes));
    }

    private void append(String path, String after, String text) {
        try {
            var file = root.resolve(path);
            write(file, Files.readString(file).replace(after, after + text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
