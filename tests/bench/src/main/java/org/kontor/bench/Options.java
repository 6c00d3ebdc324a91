package org.kontor.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kontor.store.ConnectionProfile;

/**
 * What to measure.
 *
 * @param deals how many deals an empty database is filled with
 * @param rounds how often each question is asked
 * @param imported how many deals are imported, 0 for none
 */
record Options(ConnectionProfile profile, int deals, int rounds, int imported) {

    private static final String PASSWORD = "KONTOR_BENCH_PASSWORD";

    /** {@code --data DIR [--database postgresql://user@host:port/db] [--deals N] [--rounds N] [--import N]}. */
    static Options of(String... arguments) {
        final Map<String, String> given = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            given.put(arguments[i], arguments[i + 1]);
        }
        if (!given.containsKey("--data") || arguments.length % 2 == 1) {
            throw new IllegalArgumentException(
                    "--data DIR [--database postgresql://user@host:port/db] [--deals N] [--rounds N] [--import N]");
        }
        final var folder = Path.of(given.get("--data"));
        final ConnectionProfile profile = given.containsKey("--database")
                ? new ConnectionProfile.Server(folder, URI.create(given.get("--database")),
                        Optional.ofNullable(System.getenv(PASSWORD)))
                : new ConnectionProfile.Embedded(folder);
        return new Options(profile, number(given, "--deals", 1_000_000), number(given, "--rounds", 40),
                number(given, "--import", 100_000));
    }

    private static int number(Map<String, String> given, String name, int usual) {
        return Integer.parseInt(given.getOrDefault(name, Integer.toString(usual)));
    }
}
