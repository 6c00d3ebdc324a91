package org.kontor.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest
class FileStoreTest {

    private final TestDatabase database;
    private final FileStore files;

    FileStoreTest(TestDatabase database) {
        this.database = database;
        files = database.files();
    }

    private static byte[] random(int size) {
        final var content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private byte[] read(String hash) throws IOException {
        final var out = new ByteArrayOutputStream();
        files.get(hash, out);
        return out.toByteArray();
    }

    @Test
    void everySizeComesBackAsItWas() throws IOException {
        for (final int size : List.of(0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 3_000_000)) {
            final var content = random(size);
            final var kept = files.put(new ByteArrayInputStream(content));
            assertEquals(size, kept.size());
            assertArrayEquals(content, read(kept.hash()));
        }
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        final var first = files.put(new ByteArrayInputStream(random(600_000)));
        final int statements = database.statements().during(() -> {
            try {
                assertEquals(first, files.put(new ByteArrayInputStream(random(600_000))));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertEquals(1, statements);
    }

    @Test
    void aStreamIsAskedForAFewBytesAtATime() throws IOException {
        final int size = 20_000_000;
        final var most = new int[1];
        final var kept = files.put(new InputStream() {
            private int left = size;

            @Override
            public int read() {
                return left-- > 0 ? left & 0xff : -1;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                most[0] = Math.max(most[0], length);
                final int given = Math.min(length, left);
                left -= given;
                return given == 0 ? -1 : given;
            }
        });
        assertEquals(size, kept.size());
        final var written = new long[2];
        files.get(kept.hash(), new OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }

            @Override
            public void write(byte[] content, int from, int length) {
                written[0] += length;
                written[1] = Math.max(written[1], length);
            }
        });
        assertEquals(size, written[0]);
        assertTrue(most[0] <= 1_000_000 && written[1] <= 1_000_000, most[0] + " " + written[1]);
    }

    @Test
    void whatIsNotThereIsSaidToBeMissingAndAFailedStreamKeepsNothing() throws IOException {
        assertThrows(FileNotFoundException.class, () -> files.get("00", OutputStream.nullOutputStream()));
        assertThrows(IOException.class, () -> files.put(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut off");
            }
        }));
        try (var left = Files.list(database.folder().resolve("work"))) {
            assertEquals(List.of(), left.toList());
        }
        assertTrue(Files.exists(database.folder().resolve("work")));
    }
}
