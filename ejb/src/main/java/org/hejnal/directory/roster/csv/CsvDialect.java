package org.hejnal.directory.roster.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * What separates the cells of a file. Spreadsheets of many languages write semicolons; some say so in a line of its own.
 *
 * @param linesBefore how many lines stand before the header
 */
record CsvDialect(char separator, int linesBefore) {
    private static final int LONGEST_HEADER = 20_000;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final String SAYS = "sep=";

    /** Finds out, and leaves the text where the header begins. */
    static CsvDialect find(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER + 2);
        String first = firstLine(text);
        text.reset();
        if (first.length() == SAYS.length() + 1
                && first.startsWith(SAYS)
                && SEPARATORS.contains(first.charAt(SAYS.length()))) {
            text.readLine();
            return new CsvDialect(first.charAt(SAYS.length()), 1);
        }
        return new CsvDialect(mostFrequent(first), 0);
    }

    CSVFormat format() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    private static String firstLine(BufferedReader text) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = text.read();
        while (c >= 0 && c != '\n' && c != '\r' && line.length() < LONGEST_HEADER) {
            line.append((char) c);
            c = text.read();
        }
        return line.toString();
    }

    private static char mostFrequent(String header) {
        char found = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = header.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                found = separator;
            }
        }
        return found;
    }
}
