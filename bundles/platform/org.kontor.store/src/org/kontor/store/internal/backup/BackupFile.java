package org.kontor.store.internal.backup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.kontor.base.Progress;
import org.kontor.store.StoreModule;
import org.kontor.store.StoreUnavailableException;
import org.kontor.store.internal.schema.Migrations;
import org.kontor.store.internal.schema.Versions;
import org.kontor.store.internal.text.Texts;

/** A backup that somebody gave us: trusted in nothing. */
final class BackupFile implements AutoCloseable {

    private static final int LARGEST_MANIFEST = 1_000_000;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    /** @throws StoreUnavailableException when it is none */
    BackupFile(Path file) {
        this.file = file;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw broken(e);
        }
        try {
            final var entry = zip.getEntry(Manifest.NAME);
            if (entry == null || entry.getSize() > LARGEST_MANIFEST) {
                throw broken(null);
            }
            try (var in = zip.getInputStream(entry)) {
                manifest = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                        .readValue(in.readNBytes(LARGEST_MANIFEST), Manifest.class);
            }
            if (manifest.units() == null || manifest.database() == null || manifest.program() == null) {
                throw broken(null);
            }
        } catch (IOException | StoreUnavailableException e) {
            close();
            throw e instanceof StoreUnavailableException own ? own : broken(e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** @throws StoreUnavailableException when this program can't take it into this kind of database */
    void check(String database, List<StoreModule> modules, String program) {
        boolean newer = manifest.format() > Manifest.FORMAT;
        for (final var unit : manifest.units()) {
            for (final var module : modules) {
                newer |= unit.name().equals(module.name())
                        && Versions.compare(unit.highest(), new Migrations(module).highest()) > 0;
            }
        }
        if (newer) {
            throw new StoreUnavailableException(
                    Texts.of("backup.newer", file.toString(), manifest.program(), program), null);
        }
        if (!manifest.database().equals(database)) {
            throw new StoreUnavailableException(
                    Texts.of("backup.kind", file.toString(), manifest.database(), database), null);
        }
    }

    /** Unpacks all contents into a folder, each compared with its checksum. */
    void unpack(Path folder, Progress progress) throws IOException {
        progress.total(manifest.bytes());
        final var root = folder.toAbsolutePath().normalize();
        int unpacked = 0;
        for (final Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            final var entry = all.nextElement();
            if (!entry.getName().startsWith(BackupWriter.DATA) || entry.isDirectory()) {
                continue;
            }
            final var target = root.resolve(entry.getName().substring(BackupWriter.DATA.length())).normalize();
            if (!target.startsWith(root) || target.equals(root)) {
                throw broken(null);
            }
            Files.createDirectories(target.getParent());
            try (var out = Files.newOutputStream(target)) {
                copy(entry, out, progress);
            }
            unpacked++;
        }
        if (unpacked != manifest.entries()) {
            throw broken(null);
        }
    }

    private void copy(ZipEntry entry, OutputStream out, Progress progress) throws IOException {
        final var checksum = new CRC32();
        long left = manifest.bytes();
        try (var in = zip.getInputStream(entry)) {
            final var buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                left -= read;
                if (left < 0) {
                    throw broken(null);
                }
                out.write(buffer, 0, read);
                checksum.update(buffer, 0, read);
                progress.worked(read);
            }
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw broken(e);
        }
        if (checksum.getValue() != entry.getCrc()) {
            throw broken(null);
        }
    }

    private StoreUnavailableException broken(Exception cause) {
        return new StoreUnavailableException(Texts.of("backup.broken", file.toString()), cause);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            System.getLogger(BackupFile.class.getName()).log(System.Logger.Level.DEBUG, "Closing a backup", e);
        }
    }
}
