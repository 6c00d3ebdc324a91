package org.kontor.exchange.internal.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses to read a row without end, so that one unclosed quotation mark does not take all memory. */
final class LimitedReader extends FilterReader {

    private long left;

    LimitedReader(Reader in, long limit) {
        super(in);
        left = limit;
    }

    void startRow(long limit) {
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        if (c >= 0) {
            count(1);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int characters) throws IOException {
        if (left <= 0) {
            throw new RowTooLong();
        }
        left -= characters;
    }

    static boolean causedBy(Throwable e) {
        return e instanceof RowTooLong || e.getCause() != null && causedBy(e.getCause());
    }

    private static final class RowTooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
