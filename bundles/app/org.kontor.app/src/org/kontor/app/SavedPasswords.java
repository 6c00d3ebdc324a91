package org.kontor.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;

/**
 * Passwords of database servers in Eclipse's secure storage. What encrypts them is a random key in a file of its own
 * that only the person may read, so no window has to ask for another password; whoever gets a copy of the storage
 * without that key has nothing.
 */
final class SavedPasswords {

    private static final String KEY_FILE = "key";
    private static final String STORAGE_FILE = "passwords";
    private static final String NODE = "org.kontor/servers/";
    private static final String PASSWORD = "password";
    private static final int KEY_BYTES = 32;

    private final Path folder;

    SavedPasswords(Path folder) {
        this.folder = folder;
    }

    /** Empty when none is saved for this server, or what is saved can't be read any more. */
    Optional<String> get(URI server) {
        if (!Files.exists(folder.resolve(STORAGE_FILE)) || !Files.exists(folder.resolve(KEY_FILE))) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(node(server).get(PASSWORD, null));
        } catch (StorageException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(URI server, String password) {
        try {
            var node = node(server);
            node.put(PASSWORD, password, true);
            node.flush();
        } catch (StorageException e) {
            throw new IllegalStateException("The password can't be saved", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ISecurePreferences node(URI server) throws IOException {
        Map<Object, Object> options = Map.of(
                IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec(key()),
                IProviderHints.PROMPT_USER, Boolean.FALSE);
        var storage = SecurePreferencesFactory.open(folder.resolve(STORAGE_FILE).toUri().toURL(), options);
        return storage.node(NODE + EncodingUtils.encodeSlashes(server.toString()));
    }

    private char[] key() throws IOException {
        var file = folder.resolve(KEY_FILE);
        if (!Files.exists(file)) {
            var bytes = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(bytes);
            Files.createDirectories(folder);
            try (var out = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE), onlyForThePerson())) {
                out.write(StandardCharsets.US_ASCII.encode(Base64.getEncoder().encodeToString(bytes)));
            } catch (FileAlreadyExistsException e) {
                // another start was faster: its key counts
            }
        }
        return Files.readString(file).toCharArray();
    }

    private static FileAttribute<?>[] onlyForThePerson() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
