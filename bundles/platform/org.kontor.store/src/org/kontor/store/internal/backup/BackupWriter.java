package org.kontor.store.internal.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.kontor.base.Progress;
import org.kontor.store.StoreUnavailableException;
import org.kontor.store.internal.dialect.Dialect;
import org.kontor.store.internal.schema.SchemaTable;
import org.kontor.store.internal.text.Texts;

/** Writes all data of a database into one file, which is there whole or not at all. */
public final class BackupWriter {

    static final String DATA = "data/";

    private final Dialect dialect;
    private final DataSource source;
    private final String program;
    private final Path workFolder;

    /** @param workFolder where the copy of the database lies until it is packed */
    public BackupWriter(Dialect dialect, DataSource source, String program, Path workFolder) {
        this.dialect = dialect;
        this.source = source;
        this.program = program;
        this.workFolder = workFolder;
    }

    /**
     * @throws StoreUnavailableException when the file can't be written
     * @throws CancellationException when the person gave up; no file is left
     */
    public void write(Path file, Progress progress) {
        final var part = file.resolveSibling(file.getFileName() + ".part");
        Path copy = null;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createDirectories(workFolder);
            copy = Files.createTempDirectory(workFolder, "backup");
            progress.doing(Texts.of("backup.copying"));
            final var units = units();
            dialect.save(source, copy);
            progress.doing(Texts.of("backup.writing"));
            pack(copy, part, units, progress);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException | SQLException e) {
            throw failure(file, e);
        } finally {
            Folders.delete(part);
            Folders.delete(copy);
        }
    }

    private StoreUnavailableException failure(Path file, Exception error) {
        final boolean full = error instanceof SQLException sql
                ? dialect.trouble(sql) == org.kontor.store.internal.dialect.Trouble.FULL
                : Folders.saysFull(error);
        return new StoreUnavailableException(Texts.of(full ? "backup.full" : "backup.unwritable", file.toString()),
                error);
    }

    private List<Manifest.Unit> units() throws SQLException {
        try (var connection = source.getConnection()) {
            return new SchemaTable(dialect).read(connection).entrySet().stream()
                    .map(e -> new Manifest.Unit(e.getKey(), e.getValue().highest(), e.getValue().program())).toList();
        }
    }

    private void pack(Path copy, Path part, List<Manifest.Unit> units, Progress progress) throws IOException {
        final var files = Folders.files(copy);
        final long bytes = files.stream().mapToLong(Folders::size).sum();
        progress.total(bytes);
        final var manifest = new Manifest(Manifest.FORMAT, program, dialect.name(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), units, bytes, files.size());
        try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            for (final var file : files) {
                zip.putNextEntry(new ZipEntry(DATA + copy.relativize(file).toString().replace('\\', '/')));
                copy(file, zip, progress);
                zip.closeEntry();
            }
        }
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void copy(Path file, OutputStream target, Progress progress) throws IOException {
        try (var in = Files.newInputStream(file)) {
            final var buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                target.write(buffer, 0, read);
                progress.worked(read);
            }
        }
    }
}
