package org.kontor.store.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.kontor.store.ConflictException;
import org.kontor.store.FileStore;
import org.kontor.store.Store;
import org.kontor.store.internal.session.CurrentDatabase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps contents in the database, in rows of a quarter of a megabyte: so they are wherever the database is, in its
 * transactions and in its backups. What comes in waits in a temporary file until its hash is known.
 */
@Component
public final class DefaultFileStore implements FileStore {

    private static final int CHUNK = 256 * 1024;

    private final Store store;
    private final CurrentDatabase current;

    @Activate
    public DefaultFileStore(@Reference Store store, @Reference CurrentDatabase current) {
        this.store = store;
        this.current = current;
    }

    @Override
    public StoredFile put(InputStream content) throws IOException {
        final var spool = Files.createTempFile(current.workFolder(), "file", ".part");
        try {
            final var digest = MessageDigest.getInstance("SHA-256");
            try (var out = Files.newOutputStream(spool)) {
                new DigestInputStream(content, digest).transferTo(out);
            }
            final var file = new StoredFile(HexFormat.of().formatHex(digest.digest()), Files.size(spool));
            keep(file, spool);
            return file;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    private void keep(StoredFile file, Path spool) throws IOException {
        if (size(file.hash()) >= 0) {
            return;
        }
        try {
            store.write(session -> {
                session.sqlUpdate("INSERT INTO FILE_CONTENT (HASH, BYTES) VALUES (?, ?)",
                        List.of(file.hash(), file.size()));
                try (var in = Files.newInputStream(spool)) {
                    int position = 0;
                    for (var chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                        session.sqlUpdate("INSERT INTO FILE_CHUNK (HASH, POSITION_NO, CHUNK) VALUES (?, ?, ?)",
                                List.of(file.hash(), position++, chunk));
                    }
                    return null;
                } catch (IOException e) {
                    throw new SpoolLost(e);
                }
            });
        } catch (ConflictException e) {
            if (size(file.hash()) < 0) {
                throw e;
            }
        } catch (SpoolLost e) {
            throw (IOException) e.getCause();
        }
    }

    /** Negative when there is none. */
    private long size(String hash) {
        final var sizes = store.read(session -> session.sql("SELECT BYTES FROM FILE_CONTENT WHERE HASH = ?",
                List.of(hash), row -> row.integer("BYTES")));
        return sizes.isEmpty() ? -1 : sizes.getFirst();
    }

    @Override
    public void get(String hash, OutputStream target) throws IOException {
        final long size = size(hash);
        if (size < 0) {
            throw new FileNotFoundException("No content " + hash);
        }
        long done = 0;
        for (int position = 0; done < size; position++) {
            final var chunk = chunk(hash, position);
            target.write(chunk);
            done += chunk.length;
        }
    }

    private byte[] chunk(String hash, int position) throws IOException {
        final var found = store.read(session -> session.sql(
                "SELECT CHUNK FROM FILE_CHUNK WHERE HASH = ? AND POSITION_NO = ?", List.of(hash, position),
                row -> row.bytes("CHUNK")));
        if (found.isEmpty()) {
            throw new IOException("Content " + hash + " lacks its part " + position);
        }
        return found.getFirst();
    }

    private static final class SpoolLost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SpoolLost(IOException cause) {
            super(cause);
        }
    }
}
