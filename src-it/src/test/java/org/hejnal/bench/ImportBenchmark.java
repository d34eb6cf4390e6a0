package org.hejnal.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.it.Hub;
import org.hejnal.it.Mailbox;
import org.hejnal.it.OwnHub;
import org.hejnal.it.Report;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** People from a file, and the same file again, against COPY of the rows that this writes. */
class ImportBenchmark {
    private static final int PEOPLE = Integer.getInteger("hejnal.bench.imported", 100_000);
    private static final int ROUNDS = 5;
    private static final int FIRST = 20_000_000;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final List<String> TABLES = List.of("account", "profile", "contact_point", "name_word");
    private static final OwnHub OWN = OwnHub.toMeasure("bench-import", new Mailbox());
    private static Hub hub;

    /** What each has taken, in seconds. */
    private record Times(double imported, double again, double copied) {}

    @BeforeAll
    static void start() {
        hub = OWN.start();
    }

    @AfterAll
    static void stop() {
        OWN.close();
    }

    @Test
    void peopleFromAFile() throws SQLException, IOException {
        byte[] file = file();
        List<Times> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            new Database(hub.database()).update("DELETE FROM account WHERE id >= ?", FIRST);
            rounds.add(new Times(send(file, "created"), send(file, "left"), copy()));
        }
        Report.BENCHMARKS.line(
                "importing %d people (%.1f MB): %.1f s, unchanged %.1f s, COPY of the rows %.2f s; ratios %.1f and %.2f",
                PEOPLE,
                file.length / 1e6,
                median(rounds.stream().map(Times::imported).toList()),
                median(rounds.stream().map(Times::again).toList()),
                median(rounds.stream().map(Times::copied).toList()),
                median(rounds.stream()
                        .map(each -> each.imported() / each.copied())
                        .toList()),
                median(rounds.stream().map(each -> each.again() / each.copied()).toList()));
    }

    private static byte[] file() {
        StringBuilder text = new StringBuilder("id,first_name,last_name,email,sign_in,language,title_before,"
                + "student_status,staff_status,student_number,phone_numbers,room_number\n");
        for (int i = 0; i < PEOPLE; i++) {
            boolean isStaff = i % 10 == 0;
            text.append(FIRST + i)
                    .append(",Łucja,Zielińska-")
                    .append(i % 977)
                    .append(",p")
                    .append(i)
                    .append("@import.example.edu,u")
                    .append(i)
                    .append(isStaff ? ",pl,dr,0,1,,+48 22 555 00 00," : ",pl,,2,0," + i + ",,")
                    .append(isStaff ? i % 400 : "")
                    .append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }

    private static double send(byte[] file, String expected) {
        UsosClient client = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        long start = System.nanoTime();
        Answer answer = client.postFile("hejnal/import_people?dry_run=false", "text/csv", file);
        double taken = (System.nanoTime() - start) / NANOS_PER_SECOND;
        assertThat(answer.json().getInt(expected)).as(answer.body()).isEqualTo(PEOPLE);
        return taken;
    }

    /** Into tables of the same columns and indexes. */
    private static double copy() throws SQLException, IOException {
        try (Connection connection = hub.database().getConnection();
                Statement statement = connection.createStatement()) {
            Map<String, byte[]> rows = new LinkedHashMap<>();
            for (String table : TABLES) {
                statement.execute("DROP TABLE IF EXISTS bench_" + table);
                statement.execute("CREATE TABLE bench_" + table + " (LIKE " + table + " INCLUDING ALL)");
                rows.put(table, read(connection, table));
            }
            long start = System.nanoTime();
            for (Map.Entry<String, byte[]> table : rows.entrySet()) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "COPY bench_" + table.getKey() + " FROM STDIN",
                                new ByteArrayInputStream(table.getValue()));
            }
            return (System.nanoTime() - start) / NANOS_PER_SECOND;
        }
    }

    private static byte[] read(Connection connection, String table) throws SQLException, IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + table + " TO STDOUT", rows);
        return rows.toByteArray();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
