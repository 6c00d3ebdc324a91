package org.kontor.store.internal.session;

import java.sql.Connection;
import java.sql.SQLException;
import org.kontor.store.internal.dialect.Dialect;

/** Ids for rows that are no entities, out of blocks of the one sequence. */
public final class IdBlocks {

    private static final int BLOCK = 500;

    private final Dialect dialect;
    private long next = 1;
    private long last;

    IdBlocks(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The next id; grows within a process. */
    public synchronized long next(Connection connection) throws SQLException {
        if (next > last) {
            try (var statement = connection.prepareStatement(dialect.nextValue("KONTOR_SEQ"));
                    var rows = statement.executeQuery()) {
                rows.next();
                last = rows.getLong(1);
                next = last - BLOCK + 1;
            }
        }
        return next++;
    }
}
