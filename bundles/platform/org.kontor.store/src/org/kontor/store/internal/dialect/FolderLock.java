package org.kontor.store.internal.dialect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.kontor.store.StoreUnavailableException;
import org.kontor.store.internal.text.Texts;

/** A data folder belongs to one process. The file says which, the lock in it ends with that process. */
public final class FolderLock implements AutoCloseable {

    private static final String FILE = "kontor.lock";
    private static final long LOCKED_BYTE = 1_000_000;

    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the folder, making it when it is not there.
     *
     * @throws StoreUnavailableException when another process has it, or it can't be written
     */
    public static FolderLock take(Path folder) {
        final var file = folder.resolve(FILE);
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            final var lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw used(folder, channel);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)), 0);
            return new FolderLock(channel, lock);
        } catch (OverlappingFileLockException e) {
            final var used = used(folder, channel);
            quietlyClose(channel);
            throw used;
        } catch (StoreUnavailableException e) {
            quietlyClose(channel);
            throw e;
        } catch (IOException e) {
            quietlyClose(channel);
            throw new StoreUnavailableException(Texts.of("folder.unusable", folder.toString()), e);
        }
    }

    private static StoreUnavailableException used(Path folder, FileChannel channel) {
        final var content = ByteBuffer.allocate(20);
        try {
            channel.read(content, 0);
        } catch (IOException e) {
            content.clear();
        }
        final var process = new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII).strip();
        return new StoreUnavailableException(process.isEmpty() ? Texts.of("folder.used", folder.toString())
                : Texts.of("folder.usedBy", folder.toString(), process), null);
    }

    private static void quietlyClose(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Nothing was written.
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
        } catch (IOException e) {
            // Closing the channel releases it too.
        }
        quietlyClose(channel);
    }
}
