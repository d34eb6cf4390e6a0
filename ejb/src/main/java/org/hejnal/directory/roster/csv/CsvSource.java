package org.hejnal.directory.roster.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hejnal.directory.roster.RosterSource;
import org.hejnal.platform.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** A file of comma-separated values (RFC 4180), of which one line at a time is in memory. */
final class CsvSource implements RosterSource {
    private final LineGuard guard;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final int linesBefore;
    private final List<String> header;

    private CsvSource(BufferedReader text) throws IOException {
        CsvDialect dialect = CsvDialect.find(text);
        this.linesBefore = dialect.linesBefore();
        this.guard = new LineGuard(text);
        this.parser = CSVParser.parse(guard, dialect.format());
        this.records = parser.iterator();
        RosterLine first = next();
        if (first == null) {
            throw CsvRefusal.EMPTY.at(1);
        }
        this.header = first.cells();
    }

    /** @throws InvalidValueException if it is no such file */
    static CsvSource open(InputStream content) {
        try {
            return new CsvSource(CsvText.open(content));
        } catch (IOException e) {
            throw refusal(e, 1);
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable RosterLine next() {
        while (true) {
            int number = linesBefore + (int) parser.getCurrentLineNumber() + 1;
            guard.begin();
            CSVRecord record = read(number);
            if (record == null) {
                return null;
            }
            List<String> cells = record.toList();
            if (!cells.stream().allMatch(String::isBlank)) {
                return new RosterLine(number, cells);
            }
        }
    }

    private @Nullable CSVRecord read(int number) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw refusal(Objects.requireNonNull(e.getCause()), number);
        }
    }

    private static InvalidValueException refusal(IOException failure, int number) {
        if (failure instanceof CharacterCodingException) {
            return CsvRefusal.NOT_UTF_8.at(number - 1);
        }
        if (failure instanceof LineGuard.EndlessLineException) {
            return CsvRefusal.ENDLESS.at(number);
        }
        return CsvRefusal.QUOTES.at(number);
    }
}
