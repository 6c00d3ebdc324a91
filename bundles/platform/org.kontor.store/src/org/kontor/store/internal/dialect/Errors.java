package org.kontor.store.internal.dialect;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The chain of an SQL error. */
final class Errors {

    private Errors() {
    }

    /** The SQL states of the error, those chained to it and its causes, outermost first. */
    static List<String> states(SQLException error) {
        final var states = new ArrayList<String>();
        collect(error, states, 0);
        return states;
    }

    private static void collect(Throwable error, List<String> states, int depth) {
        if (error == null || depth > 20) {
            return;
        }
        if (error instanceof SQLException sql) {
            if (sql.getSQLState() != null) {
                states.add(sql.getSQLState());
            }
            collect(sql.getNextException(), states, depth + 1);
        }
        collect(error.getCause(), states, depth + 1);
    }
}
