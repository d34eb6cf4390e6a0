package org.hejnal.it.administration;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.administration.Importer.HEADER;
import static org.hejnal.it.administration.Importer.PEOPLE;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How files arrive, from whom, and what none may say; what is refused changes nothing. */
class ImportFileIT {
    /** The longest one. */
    private static final int FILE = 64 * 1024 * 1024;

    @RegisterExtension
    static final Importer IMPORTER = new Importer();

    @Test
    void whatIsNoSuchFileIsRefusedWithTheReason() {
        byte[] old = PEOPLE.getBytes(Charset.forName("windows-1250"));
        Answer refused = IMPORTER.admin().postFile("hejnal/import_people", "text/csv", old);
        assertThat(refused.text("param_name")).isEqualTo("body");
        assertThat(refused.body()).contains("Windows-1250");
        assertThat(IMPORTER.send("", "id,surname\n").body()).contains("'surname'", "last_name");
        assertThat(IMPORTER.admin().post("hejnal/import_people", Map.of()).text("error"))
                .isEqualTo("param_missing");
        assertThat(IMPORTER.send("?missing=remove", PEOPLE).text("param_name")).isEqualTo("missing");
        assertThat(IMPORTER.people()).isZero();
    }

    @Test
    void anAdministratorsTokenMayAndOthersMayNot() {
        UsosClient app = UsosClient.of(IMPORTER.hub().baseUrl(), "demo", "demo-secret");
        assertThat(app.postFile("hejnal/import_people", "text/csv", PEOPLE.getBytes(UTF_8))
                        .text("error"))
                .isEqualTo("method_forbidden");
        Crowd.enter(IMPORTER.database(), 8_000_900, 1);
        IMPORTER.database()
                .update("UPDATE account SET origin = 'own', directory_administrator = true WHERE id = 8000900");
        UsosClient person = app.with(GrantedToken.enter(IMPORTER.database(), 8_000_900, "{administration}"));
        Answer answer = person.postFile(
                "hejnal/import_people?dry_run=false", "text/csv; charset=utf-8", PEOPLE.getBytes(UTF_8));
        assertThat(answer.json().getBoolean("is_applied")).as(answer.body()).isTrue();
        assertThat(IMPORTER.admin()
                        .get("hejnal/audit_log?action=directory.import&num=1")
                        .json()
                        .getString("items[0].initiator.id"))
                .isEqualTo("8000900");
    }

    @Test
    void noFileSaysWhereWhoHasARoleIsWrittenToOrWhatTheySignInWith() {
        IMPORTER.apply(PEOPLE);
        IMPORTER.database().update("UPDATE account SET auditor = true WHERE id IN (8000001, 8000002)");
        String file = HEADER.replace("email,sign_in", "title_before,email,sign_in")
                + "8000001,Anna,Zielińska,dr,thief@example.edu,anna\n"
                + "8000002,Piotr,Wrona,dr,piotr@example.edu,other\n"
                + "8000003,Ewa,Lis,dr,lis@example.edu,anna\n"
                + "8000004,Jan,Nowak,dr,,piotr\n";
        JsonPath refused = IMPORTER.apply(file);
        assertThat(refused.getList("obstacles")).containsExactly("refused_lines");
        assertThat(refused.getList("refused_lines.line")).containsExactly(2, 3, 4, 5);
        assertThat(refused.getList("refused_lines.column")).containsExactly("email", "sign_in", "sign_in", "sign_in");
        assertThat(refused.getString("refused_lines[0].reason.en")).startsWith("This person has a role;");

        assertThat(IMPORTER.apply(file.replace("thief", "anna")
                                .replace("other", "piotr")
                                .replace("lis@example.edu,anna", "lis@example.edu,ewa")
                                .replace(",,piotr", ",,jan"))
                        .getInt("changed"))
                .as("what else a file says of them")
                .isEqualTo(3);
        assertThat(IMPORTER.database()
                        .text("SELECT string_agg(email || ' ' || sign_in, ' ' ORDER BY id) FROM account"
                                + " WHERE id IN (8000001, 8000002)"))
                .isEqualTo("anna@example.edu anna piotr@example.edu piotr");
    }

    @Test
    void aFileThatIsNotTheSignedOneChangesNothing() {
        String hash = HttpCall.encode("fJSJbEvWRTRjZXZnVcjDPaG1ySo=");
        HttpCall call = HttpCall.to(IMPORTER.hub().baseUrl() + "/services/hejnal/import_people?dry_run=false")
                .header("Authorization", plain() + ", oauth_body_hash=\"" + hash + "\"")
                .entity("text/csv", PEOPLE.getBytes(UTF_8));
        assertThat(call.send().statusCode()).isEqualTo(401);
        assertThat(IMPORTER.people()).isZero();
    }

    @Test
    void aConnectionThatBreaksChangesNothing() throws IOException {
        try (Socket socket = begin(100_000)) {
            socket.getOutputStream().write(PEOPLE.getBytes(UTF_8));
        }
        assertThat(IMPORTER.apply("id\n").getBoolean("is_applied"))
                .as("the next one")
                .isTrue();
        assertThat(IMPORTER.people()).isZero();
    }

    @Test
    void theSecondOfTwoIsToldSo() throws SQLException {
        try (Connection other = IMPORTER.hub().database().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(hashtext('hejnal roster'))");
            Answer refused = IMPORTER.send("?dry_run=false", PEOPLE);
            assertThat(refused.text("reason")).isEqualTo("import_running");
            assertThat(IMPORTER.people()).isZero();
            statement.execute("SELECT pg_advisory_unlock_all()");
        }
        assertThat(IMPORTER.apply(PEOPLE).getBoolean("is_applied")).isTrue();
    }

    @Test
    void whatIsLongerThanAFileMayBeIsRefusedUnread() throws IOException {
        try (Socket socket = begin(FILE + 1)) {
            assertThat(new String(socket.getInputStream().readNBytes(12), US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void whatTurnsOutToBeLongerIsRefusedInTheSameWay() throws IOException {
        byte[] chunk = ("100000\r\n" + "x".repeat(1024 * 1024) + "\r\n").getBytes(US_ASCII);
        try (Socket socket = begin("Transfer-Encoding: chunked")) {
            for (int sent = 0; sent < FILE; sent += 1024 * 1024) {
                socket.getOutputStream().write(chunk);
            }
            // One byte too many, and nothing after it: what is unread when a connection ends would take the answer
            // along.
            socket.getOutputStream().write("1\r\nx".getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("more than " + FILE + " bytes");
        }
    }

    /** Begins to import a file of so many bytes. */
    private static Socket begin(int length) throws IOException {
        return begin("Content-Length: " + length);
    }

    private static Socket begin(String length) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), IMPORTER.port());
        socket.getOutputStream()
                .write(("POST /services/hejnal/import_people?dry_run=false HTTP/1.1\r\nHost: 127.0.0.1:"
                                + IMPORTER.port()
                                + "\r\nAuthorization: " + plain() + "\r\nContent-Type: text/csv\r\n" + length
                                + "\r\n\r\n")
                        .getBytes(US_ASCII));
        return socket;
    }

    private static String plain() {
        return "OAuth oauth_consumer_key=\"demo-admin\", oauth_signature_method=\"PLAINTEXT\","
                + " oauth_signature=\"demo-admin-secret%26\"";
    }
}
