package org.kontor.exchange.internal.write;

import java.io.IOException;
import java.util.List;

/** Writes rows of values: texts, numbers, dates, points in time, yes and no; null for an empty cell. */
public interface TableWriter extends AutoCloseable {

    /** One value per heading. */
    void row(List<?> values) throws IOException;

    /** Writes what is left; the stream stays open. */
    @Override
    void close() throws IOException;
}
