package org.hejnal.directory.roster.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.hejnal.directory.roster.RosterSource.RosterLine;
import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSourceTest {
    private static final RosterLine EWA = new RosterLine(2, List.of("1", "Ewa"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name\n1,Ewa\n",
                "id,name\n1,Ewa",
                "id,name\r\n1,Ewa\r\n",
                "id,name\r1,Ewa\r",
                "id;name\n1;Ewa\n",
                "id\tname\n1\tEwa\n",
                "\uFEFFid,name\n1,Ewa\n",
                "\"id\",\"name\"\n\"1\",\"Ewa\"\n",
                "id , name\n 1 , \"Ewa\" \n",
                "id,name\n1,Ewa\n\n,\n"
            })
    void readsWhatProgramsWrite(String text) {
        CsvSource source = open(text.getBytes(UTF_8));
        assertThat(source.header()).containsExactly("id", "name");
        assertThat(rest(source)).containsExactly(EWA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\nid;a,b\n1;Ewa", "sep=;\r\nid;a,b\r\n1;Ewa", "\uFEFFsep=;\r\nid;a,b\r\n1;Ewa"})
    void aLineThatNamesTheSeparatorIsNoHeader(String text) {
        CsvSource source = open(text.getBytes(UTF_8));
        assertThat(source.header()).containsExactly("id", "a,b");
        assertThat(rest(source)).containsExactly(new RosterLine(3, List.of("1", "Ewa")));
    }

    @Test
    void quotedCellsHoldAnything() {
        assertThat(lines("id,name\n1,\"a \"\"b\"\", c\nd\"\n2,=SUM(A1)\n"))
                .containsExactly(
                        new RosterLine(2, List.of("1", "a \"b\", c\nd")), new RosterLine(4, List.of("2", "=SUM(A1)")));
    }

    @Test
    void emptyLinesAreCountedAndPassedOver() {
        assertThat(lines("id,name\n\n;\n\"\",\n5,Ewa\n".replace(";", ",")))
                .containsExactly(new RosterLine(5, List.of("5", "Ewa")));
    }

    @Test
    void linesAreAsWideAsTheyAre() {
        assertThat(lines("id,name\n1\n2,a,b\n"))
                .containsExactly(new RosterLine(2, List.of("1")), new RosterLine(3, List.of("2", "a", "b")));
    }

    @Test
    void windows1250IsToldByName() {
        byte[] file = "id,name\n1,Ewa\n2,Zażółć\n".getBytes(Charset.forName("windows-1250"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> rest(open(file)))
                .withMessageContaining("Windows-1250")
                .satisfies(refusal -> assertThat(refusal.userMessage("").pl()).contains("Windows-1250", "UTF-8"));
    }

    @Test
    void whatIsNoUtf8TextIsToldByName() {
        refuses("\uFEFFid,name\n".getBytes(UTF_16LE), "UTF-16");
        refuses("id,name\n".getBytes(UTF_16LE), "UTF-16");
        refuses(new byte[] {'P', 'K', 3, 4, 20, 0}, "workbook");
        refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "workbook");
        refuses(new byte[0], "empty");
        refuses("\n\n".getBytes(UTF_8), "empty");
    }

    @Test
    void quotesThatDoNotMatchNameTheirLine() {
        refuses("id,name\n1,Ewa\n2,\"Ewa\" N\n".getBytes(UTF_8), "Line 3:");
        refuses("id,name\n1,\"Ewa\n".getBytes(UTF_8), "Line 2:");
    }

    @Test
    void aQuoteThatNobodyClosesIsNotKeptInMemory() {
        String endless = "id,name\n1,\"" + "x".repeat(1_100_000) + "\n";
        refuses(endless.getBytes(UTF_8), "Line 2 has more than a million characters");
    }

    private static void refuses(byte[] file, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> rest(open(file)))
                .withMessageContaining(message);
    }

    private static List<RosterLine> lines(String text) {
        return rest(open(text.getBytes(UTF_8)));
    }

    private static CsvSource open(byte[] file) {
        return CsvSource.open(new ByteArrayInputStream(file));
    }

    private static List<RosterLine> rest(CsvSource source) {
        List<RosterLine> lines = new ArrayList<>();
        for (RosterLine line = source.next(); line != null; line = source.next()) {
            lines.add(line);
        }
        return lines;
    }
}
