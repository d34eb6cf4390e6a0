package org.hejnal.directory.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterReaderTest {
    private final Refusals refusals = new Refusals();

    @Test
    void emptyCellsMeanWhatTheirColumnsSay() {
        RosterReader reader =
                reader(List.of("id", "Email ", "staff_status", "phone_numbers"), List.of("007", " ", "", ""));
        assertThat(reader.next(9)).containsExactly(new RosterRow(2, false, Arrays.asList("7", null, "0", "{}")));
        assertThat(refusals.count()).isZero();
    }

    @Test
    void idsOfTheHubAreIdsOfPeople() {
        assertThat(reader(List.of("id"), List.of("1883287043211081140")).next(9))
                .containsExactly(new RosterRow(2, false, List.of("1883287043211081140")));
    }

    @Test
    void aValueOfOnePersonIsToldByTheNameOfItsArgument() {
        assertThat(new CellField("id").name()).isEqualTo("USER_ID");
        assertThat(new CellField("email").name()).isEqualTo("EMAIL");
    }

    @Test
    void longLinesAreHandedOverFewAtATime() {
        String half = "x".repeat(RosterReader.MAX_CHARACTERS / 2);
        RosterReader reader =
                reader(List.of("id", "", ""), List.of("1", half, ""), List.of("2", half, ""), List.of("3", "", ""));
        assertThat(reader.next(9)).extracting(RosterRow::line).containsExactly(2, 3);
        assertThat(reader.next(9)).extracting(RosterRow::line).containsExactly(4);
        assertThat(reader.next(9)).isEmpty();
    }

    @Test
    void listsBecomeArrays() {
        RosterReader reader = reader(List.of("id", "phone_numbers"), List.of("7", "+48 1 | a\"b\\c|"));
        assertThat(reader.next(9))
                .containsExactly(new RosterRow(2, false, Arrays.asList("7", "{\"+48 1\",\"a\\\"b\\\\c\"}")));
    }

    @ParameterizedTest
    @CsvSource({
        "id, 12a",
        "id, 0",
        "id, 12345678901234567890",
        "id, 9123456789012345678",
        "id, ''",
        "id, -5",
        "first_name, ''",
        "email, nobody",
        "email, a b@example.edu",
        "language, de",
        "time_zone, Europe/Krakow",
        "sex, X",
        "staff_status, 3",
        "birth_date, 1990-02-30",
        "birth_date, 1.02.1990",
        "birth_date, 1700-01-01",
        "homepage_url, javascript:alert(1)",
        "pesel, 1234",
        "orcid, 0000-0000-0000-000",
        "citizenship, Polska"
    })
    void wrongCellsAreRefusedWithTheirColumn(String column, String cell) {
        List<String> header = column.equals("id") ? List.of("id") : List.of("id", column);
        reader(header, column.equals("id") ? List.of(cell) : List.of("7", cell)).next(9);
        assertThat(refusals.first()).hasSize(1).allSatisfy(refused -> {
            assertThat(refused.column()).isEqualTo(column);
            assertThat(refused.reason().pl()).isNotBlank();
            assertThat(refused.reason().en()).isNotBlank();
        });
    }

    @Test
    void controlCharactersAndLongNamesAreRefused() {
        List<String> header = List.of("id", "first_name");
        reader(header, List.of("1", "E\u0000wa"), List.of("2", "E\nwa"), List.of("3", "x".repeat(101)))
                .next(9);
        assertThat(refusals.first()).extracting(RefusedLine::line).containsExactly(2, 3, 4);
        assertThat(reader(header, List.of("1", "ż".repeat(100))).next(9))
                .extracting(RosterRow::isRefused)
                .containsExactly(false);
    }

    @Test
    void aRefusedLineStillSaysWhomItIsAbout() {
        RosterReader reader = reader(List.of("email", "id"), List.of("nobody", "7"));
        assertThat(reader.next(9)).containsExactly(new RosterRow(2, true, Arrays.asList(null, "7")));
        assertThat(reader.hasUnreadableKeys()).isFalse();
    }

    @Test
    void aLineWithoutAKeyIsNotLaidOut() {
        RosterReader reader = reader(List.of("id", "email"), List.of("x", ""), List.of("1"), List.of("1", "", "more"));
        assertThat(reader.next(9)).isEmpty();
        assertThat(reader.hasUnreadableKeys()).isTrue();
        assertThat(refusals.count()).isEqualTo(3);
        assertThat(reader.lines()).isEqualTo(3);
    }

    @Test
    void allFaultsOfALineAreToldAndTheLineCountsOnce() {
        reader(
                        List.of("language", "id", "email", "sex"),
                        List.of("de", "x", "nobody", "X"),
                        List.of("pl", "8", "@", "M"))
                .next(9);
        assertThat(refusals.first())
                .extracting(refused -> refused.line() + " " + refused.column())
                .containsExactly("2 language", "2 id", "2 email", "2 sex", "3 email");
        assertThat(refusals.count()).isEqualTo(2);
    }

    @Test
    void ofALineWithManyFaultsTenAreTold() {
        List<String> header = PeopleColumns.ALL.stream().map(RosterColumn::name).toList();
        List<String> line = header.stream().map(name -> "\u0001").toList();
        reader(header, line).next(9);
        assertThat(refusals.first()).hasSize(RosterReader.MAX_FAULTS);
        assertThat(refusals.count()).isEqualTo(1);
    }

    @Test
    void emptyCellsBehindTheLastColumnDoNoHarm() {
        RosterReader reader = reader(List.of("id", "email", ""), List.of("1", "", "", " "));
        assertThat(reader.next(9)).containsExactly(new RosterRow(2, false, Arrays.asList("1", null)));
    }

    @Test
    void theFirstThousandRefusedLinesAreShownAndAllAreCounted() {
        for (int line = 5000; line > 0; line--) {
            refusals.add(new RefusedLine(line, "", new LangDict("x", "x")));
        }
        assertThat(refusals.count()).isEqualTo(5000);
        assertThat(refusals.first())
                .hasSize(1000)
                .extracting(RefusedLine::line)
                .startsWith(1)
                .endsWith(1000);
    }

    @Test
    void columnsThatNobodyKnowsAreRefusedWithThoseThatAreKnown() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> header("id", "surname", "e-mail", "xyz"))
                .withMessage(
                        "These columns are unknown: 'surname' (perhaps 'last_name' or 'first_name'), 'e-mail' (perhaps"
                                + " 'email' or 'alt_email'), 'xyz'. The page people.md for administrators lists all.");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() ->
                        header(IntStream.range(0, 15).mapToObj(i -> "?" + i).toArray(String[]::new)))
                .withMessageContaining("'?9' and 5 more.");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> header("id", "ID"))
                .withMessageContaining("twice");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> header("email"))
                .withMessageContaining("'id' is missing");
    }

    private static RosterHeader header(String... names) {
        return RosterHeader.of(List.of(names), PeopleColumns.ALL);
    }

    @SafeVarargs
    private RosterReader reader(List<String> header, List<String>... lines) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> line : lines) {
            all.add(line);
        }
        return new RosterReader(new ListSource(header, all), RosterHeader.of(header, PeopleColumns.ALL), refusals);
    }

    /** Lines from memory, numbered as in a file. */
    private static final class ListSource implements RosterSource {
        private final List<String> header;
        private final Iterator<RosterLine> lines;

        ListSource(List<String> header, List<List<String>> lines) {
            this.header = header;
            List<RosterLine> numbered = new ArrayList<>();
            lines.forEach(line -> numbered.add(new RosterLine(numbered.size() + 2, line)));
            this.lines = numbered.iterator();
        }

        @Override
        public List<String> header() {
            return header;
        }

        @Override
        public @Nullable RosterLine next() {
            return lines.hasNext() ? lines.next() : null;
        }
    }
}
