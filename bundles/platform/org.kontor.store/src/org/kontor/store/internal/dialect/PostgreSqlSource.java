package org.kontor.store.internal.dialect;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.kontor.store.ConnectionProfile;
import org.kontor.store.StoreUnavailableException;
import org.kontor.store.internal.text.Texts;
import org.postgresql.ds.PGSimpleDataSource;

/** The driver's settings out of a profile. */
final class PostgreSqlSource {

    private static final int CONNECT_SECONDS = 5;
    private static final int SILENCE_SECONDS = 120;

    private PostgreSqlSource() {
    }

    /** {@code schema} is null for the one that the profile names. */
    static DataSource of(ConnectionProfile.Server profile, String schema) {
        final var server = profile.server();
        if (server.getHost() == null || server.getPath() == null || server.getPath().length() < 2) {
            throw bad(server);
        }
        final var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {server.getHost()});
        if (server.getPort() > 0) {
            source.setPortNumbers(new int[] {server.getPort()});
        }
        source.setDatabaseName(server.getPath().substring(1));
        if (server.getUserInfo() != null) {
            source.setUser(server.getUserInfo());
        }
        profile.password().ifPresent(source::setPassword);
        source.setApplicationName("Kontor");
        source.setReWriteBatchedInserts(true);
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(SILENCE_SECONDS);
        source.setTcpKeepAlive(true);
        if (server.getRawQuery() != null) {
            for (final var option : server.getRawQuery().split("&")) {
                set(source, option, server);
            }
        }
        if (schema != null) {
            source.setCurrentSchema(schema);
        }
        return source;
    }

    private static void set(PGSimpleDataSource source, String option, URI server) {
        final int at = option.indexOf('=');
        final var value = at < 0 ? "" : URLDecoder.decode(option.substring(at + 1), StandardCharsets.UTF_8);
        switch (at < 0 ? option : option.substring(0, at)) {
            case "currentSchema" -> source.setCurrentSchema(value);
            case "sslmode" -> source.setSslMode(value);
            case "sslrootcert" -> source.setSslRootCert(value);
            default -> throw bad(server);
        }
    }

    private static StoreUnavailableException bad(URI server) {
        return new StoreUnavailableException(Texts.of("server.address", server.toString()), null);
    }
}
