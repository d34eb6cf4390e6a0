package org.hejnal.directory.roster.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends lines that have no end, as behind a quotation mark that nobody closes: they would be held in memory whole. */
final class LineGuard extends FilterReader {
    private static final int LONGEST = 1_000_000;

    private int read;

    LineGuard(Reader in) {
        super(in);
    }

    /** A new line begins. */
    void begin() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int characters) throws IOException {
        read += characters;
        if (read > LONGEST) {
            throw new EndlessLineException();
        }
    }

    /** A line has more than a million characters. */
    static final class EndlessLineException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
