package org.kontor.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kontor.base.KontorException;
import org.kontor.base.Messages;

/**
 * A PostgreSQL database as one types it: {@code postgresql://user:password@host:port/database}.
 *
 * @param server the address without the password
 * @param password as it was typed; empty when none was
 */
public record DatabaseAddress(URI server, Optional<String> password) {

    private static final Messages MESSAGES = Messages.of(DatabaseAddress.class);
    private static final String SCHEME = "postgresql";

    /**
     * Reads an address; {@code postgres://} is understood too, and a user with special characters in per cent form.
     *
     * @throws KontorException when it is no such address; the words do not repeat the password
     */
    public static DatabaseAddress parse(String typed) {
        try {
            var uri = new URI(typed.strip());
            var scheme = uri.getScheme() == null ? "" : uri.getScheme();
            var path = uri.getPath() == null ? "" : uri.getPath();
            if (!scheme.matches("postgres(ql)?") || uri.getHost() == null || path.length() < 2
                    || path.indexOf('/', 1) > 0) {
                throw bad();
            }
            var user = Optional.ofNullable(uri.getRawUserInfo()).orElse("");
            var colon = user.indexOf(':');
            var password = colon < 0 ? null : URLDecoder.decode(user.substring(colon + 1).replace("+", "%2B"),
                    StandardCharsets.UTF_8);
            var name = colon < 0 ? user : user.substring(0, colon);
            var server = new URI(SCHEME + "://" + (name.isEmpty() ? "" : name + "@") + uri.getRawAuthority()
                    .replaceFirst(".*@", "") + uri.getRawPath());
            return new DatabaseAddress(server, Optional.ofNullable(password));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw bad();
        }
    }

    /**
     * The address of a database of which the parts are known.
     *
     * @param user may be empty
     * @param port 0 for the usual one
     * @throws KontorException when they make no address
     */
    public static DatabaseAddress of(String host, int port, String database, String user, String password) {
        try {
            var server = new URI(SCHEME, user.isBlank() ? null : user.strip(), host.strip(), port > 0 ? port : -1,
                    "/" + database.strip(), null, null);
            var address = parse(server.toASCIIString().replaceFirst(":(?=[^/@]*@)", "%3A"));
            return new DatabaseAddress(address.server(), Optional.of(password).filter(word -> !word.isEmpty()));
        } catch (URISyntaxException e) {
            throw bad();
        }
    }

    private static KontorException bad() {
        return new KontorException(MESSAGES.message("address.bad"), null);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return server.toString();
    }
}
