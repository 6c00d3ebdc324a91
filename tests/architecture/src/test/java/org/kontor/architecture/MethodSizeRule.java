package org.kontor.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Methods that fit a screen: none over 60 lines. */
class MethodSizeRule implements Rule {

    private static final int LONGEST = 60;

    @Override
    public List<String> violations(Repository repository) {
        var violations = new ArrayList<String>();
        var sources = repository.bundles().stream().flatMap(bundle -> bundle.files(".java").stream()).toList();
        if (sources.isEmpty()) {
            return violations;
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, files, message -> {
            }, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            var positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                var name = repository.root().relativize(Path.of(unit.getSourceFile().toUri())).toString();
                unit.accept(new Measure(unit, positions, name, violations), null);
            }
            return violations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at the methods of one file, also at those of nested and anonymous classes. */
    private static final class Measure extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String name;
        private final List<String> violations;

        Measure(CompilationUnitTree unit, SourcePositions positions, String name, List<String> violations) {
            this.unit = unit;
            this.positions = positions;
            this.name = name;
            this.violations = violations;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var map = unit.getLineMap();
            var end = positions.getEndPosition(unit, method);
            if (end >= 0) {
                var lines = map.getLineNumber(end) - map.getLineNumber(positions.getStartPosition(unit, method)) + 1;
                if (lines > LONGEST) {
                    violations.add(name + ": " + method.getName() + " has " + lines + " lines");
                }
            }
            return super.visitMethod(method, nothing);
        }
    }
}
