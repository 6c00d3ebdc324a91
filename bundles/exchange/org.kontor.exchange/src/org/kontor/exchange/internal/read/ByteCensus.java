package org.kontor.exchange.internal.read;

import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of a file in one pass: which follow which, what UTF-8 would make of them, where UTF-16 shows. */
final class ByteCensus {

    /** How often a byte follows another: index {@code previous << 8 | current}. */
    final long[] pairs = new long[1 << 16];
    /** The first bytes of the file. */
    final byte[] start = new byte[4];
    long bytes;
    /** At even and at odd places: bytes that Latin and Cyrillic letters have as the higher one of two. */
    final long[] pages = new long[2];
    long zeros;
    /** Control characters other than tab, line feed, form feed, return and escape. */
    long controls;
    /** Letters of more than one byte that UTF-8 knows and that offices write. */
    long utf8Usual;
    /** Other characters of more than one byte that UTF-8 knows. */
    long utf8Unusual;
    /** Bytes that UTF-8 does not know. */
    long utf8Wrong;

    private int pending;
    private int codePoint;
    private int smallest;
    private int previous = '\n';

    static ByteCensus of(InputStream in) throws IOException {
        var census = new ByteCensus();
        byte[] buffer = new byte[1 << 16];
        int read;
        while ((read = in.read(buffer)) > 0) {
            census.add(buffer, read);
        }
        if (census.pending > 0) {
            census.utf8Wrong++;
        }
        return census;
    }

    private void add(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            int b = buffer[i] & 0xFF;
            if (bytes < start.length) {
                start[(int) bytes] = (byte) b;
            }
            if (b == 0 || b == 1 || b == 4) {
                pages[(int) (bytes & 1)]++;
            }
            if (b == 0) {
                zeros++;
            } else if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != 0x0C && b != 0x1B) {
                controls++;
            }
            bytes++;
            pairs[previous << 8 | b]++;
            previous = b;
            if (b >= 0x80 || pending > 0) {
                utf8(b);
            }
        }
    }

    private void utf8(int b) {
        if (pending == 0) {
            begin(b);
        } else if ((b & 0xC0) == 0x80) {
            codePoint = codePoint << 6 | b & 0x3F;
            if (--pending == 0) {
                end();
            }
        } else {
            utf8Wrong++;
            pending = 0;
            if (b >= 0x80) {
                begin(b);
            }
        }
    }

    private void begin(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            expect(1, b & 0x1F, 0x80);
        } else if (b >= 0xE0 && b <= 0xEF) {
            expect(2, b & 0x0F, 0x800);
        } else if (b >= 0xF0 && b <= 0xF4) {
            expect(3, b & 0x07, 0x10000);
        } else {
            utf8Wrong++;
        }
    }

    private void expect(int more, int bits, int least) {
        pending = more;
        codePoint = bits;
        smallest = least;
    }

    private void end() {
        if (codePoint < smallest || codePoint > 0x10FFFF || codePoint >= 0xD800 && codePoint <= 0xDFFF) {
            utf8Wrong++;
        } else if (codePoint >= 0x800 || codePoint <= 0x17F || codePoint >= 0x400 && codePoint <= 0x45F
                || codePoint == 0x490 || codePoint == 0x491) {
            utf8Usual++;
        } else {
            utf8Unusual++;
        }
    }

    /** Whether every other byte is the higher one of two, as in UTF-16. */
    boolean twoByTwo() {
        long more = Math.max(pages[0], pages[1]);
        long less = Math.min(pages[0], pages[1]);
        return zeros > 0 && more * 10 >= bytes * 4 && less * 10 <= more;
    }

    /** Whether no kind of text has bytes like these. */
    boolean binary() {
        return zeros + controls > Math.max(8, bytes / 100);
    }

    /** How many bytes lie beyond ASCII. */
    long high() {
        long high = 0;
        for (int pair = 0; pair < pairs.length; pair++) {
            if ((pair & 0x80) != 0) {
                high += pairs[pair];
            }
        }
        return high;
    }
}
