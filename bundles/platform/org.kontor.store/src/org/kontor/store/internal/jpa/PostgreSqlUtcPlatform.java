package org.kontor.store.internal.jpa;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.PostgreSQL10Platform;

/** Named by the dialect; made by EclipseLink. */
public final class PostgreSqlUtcPlatform extends PostgreSQL10Platform {

    private static final long serialVersionUID = 1L;

    @Override
    public void setParameterValueInDatabaseCall(Object parameter, PreparedStatement statement, int index,
            AbstractSession session) throws SQLException {
        if (!Utc.write(parameter, statement, index)) {
            super.setParameterValueInDatabaseCall(parameter, statement, index, session);
        }
    }

    @Override
    public Object getObjectFromResultSet(ResultSet rows, int column, int type, AbstractSession session)
            throws SQLException {
        return Utc.isMoment(type) ? Utc.read(rows, column) : super.getObjectFromResultSet(rows, column, type, session);
    }
}
