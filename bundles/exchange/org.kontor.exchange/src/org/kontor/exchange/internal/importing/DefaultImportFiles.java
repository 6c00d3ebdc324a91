package org.kontor.exchange.internal.importing;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kontor.base.Message;
import org.kontor.base.Progress;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.Importer;
import org.kontor.exchange.FileHints;
import org.kontor.exchange.FileLook;
import org.kontor.exchange.ImportFiles;
import org.kontor.exchange.ImportPlan;
import org.kontor.exchange.ImportResult;
import org.kontor.exchange.Mapping;
import org.kontor.exchange.internal.detect.FileLooker;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Brings readers of files and importers together. */
@Component
public final class DefaultImportFiles implements ImportFiles {

    private final List<Importer> importers;

    /** With every importer there is. */
    @Activate
    public DefaultImportFiles(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<Importer> importers) {
        this.importers = importers.stream().sorted(Comparator.comparing(Importer::kind)).toList();
    }

    @Override
    public List<Importer> importers() {
        return importers;
    }

    @Override
    public Optional<Importer> importer(String kind) {
        return importers.stream().filter(importer -> importer.kind().equalsIgnoreCase(kind)).findFirst();
    }

    @Override
    public FileLook look(Path file, FileHints hints, Progress progress) {
        return FileLooker.look(file, hints, progress);
    }

    @Override
    public Mapping propose(FileLook look, Importer importer) {
        return new MappingProposer(importer).propose(look);
    }

    @Override
    public Mapping fit(FileLook look, Mapping saved) {
        return MappingProposer.fit(look, saved);
    }

    @Override
    public List<Message> check(ImportPlan plan) {
        return List.copyOf(new PlanCheck(plan).problems());
    }

    @Override
    public ImportResult run(ImportPlan plan, ImportOptions options, Path wrongRows, Progress progress) {
        return new FileImport(plan, options, wrongRows, progress).run();
    }

    @Override
    public Mapping readMapping(Path file) {
        return MappingJson.read(file);
    }

    @Override
    public void writeMapping(Mapping mapping, Path file) {
        MappingJson.write(mapping, file);
    }

    @Override
    public String toText(Mapping mapping) {
        return MappingJson.toText(mapping);
    }

    @Override
    public Optional<Mapping> fromText(String text) {
        return MappingJson.fromText(text);
    }
}
