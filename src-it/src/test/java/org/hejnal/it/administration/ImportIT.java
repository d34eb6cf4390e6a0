package org.hejnal.it.administration;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The directory becomes what a file says, whole or not at all. In a hub of its own: whom a file does not name may go. */
class ImportIT {
    private static final String HEADER = "id,first_name,last_name,email,sign_in\n";
    private static final String PEOPLE = HEADER
            + "8000001,Anna,Zielińska,anna@example.edu,anna\n"
            + "8000002,Piotr,Wrona,piotr@example.edu,piotr\n"
            + "8000003,Ewa,Lis,,\n";

    /** The longest one. */
    private static final int FILE = 64 * 1024 * 1024;

    private static OwnHub own;
    private static Hub hub;
    private static Database database;
    private static UsosClient admin;

    @BeforeAll
    static void start() {
        own = new OwnHub("import");
        hub = own.start();
        database = new Database(hub.database());
        admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    }

    @AfterAll
    static void stop() {
        own.close();
    }

    @BeforeEach
    void forget() {
        database.update("DELETE FROM account WHERE id BETWEEN 8000000 AND 8999999");
        database.update("UPDATE account SET origin = 'own'");
        database.update("DELETE FROM group_member");
        database.update("DELETE FROM user_group WHERE id LIKE 'IMP%'");
    }

    @Test
    void aRehearsalTellsWhatTheImportThenDoesAndTheSameFileChangesNothingMore() {
        Answer rehearsal = send("", PEOPLE);
        assertThat(rehearsal.json().getBoolean("is_applied")).isFalse();
        assertThat(people()).isZero();

        Answer applied = send("?dry_run=false", PEOPLE);
        assertThat(applied.body()).isEqualTo(rehearsal.body().replace("\"is_applied\":false", "\"is_applied\":true"));
        assertThat(applied.json().getInt("created")).isEqualTo(3);
        assertThat(applied.json().getList("created_ids")).containsExactly("8000001", "8000002", "8000003");
        assertThat(database.text("SELECT address FROM contact_point WHERE account_id = 8000001"))
                .isEqualTo("anna@example.edu");
        assertThat(database.text("SELECT word FROM name_word WHERE account_id = 8000001 AND word LIKE 'z%'"))
                .isEqualTo("zielinska");

        String versions = versions();
        JsonPath again = send("?dry_run=false", PEOPLE).json();
        assertThat(again.getInt("left")).isEqualTo(3);
        assertThat(again.getInt("created") + again.getInt("changed")).isZero();
        assertThat(versions()).as("rows that were written").isEqualTo(versions);
    }

    @Test
    void whatChangesIsChangedAndWhatHasNoColumnStays() {
        apply(PEOPLE);
        JsonPath changed =
                apply("id;email;title_before;phone_numbers\r\n8000001;;dr;1|2\r\n8000002;new@example.edu;;\r\n");
        assertThat(changed.getInt("changed")).isEqualTo(2);
        assertThat(database.text("SELECT first_name || coalesce(email, '-') FROM account WHERE id = 8000001"))
                .isEqualTo("Anna-");
        assertThat(database.text("SELECT title_before || phone_numbers[2] FROM profile WHERE account_id = 8000001"))
                .isEqualTo("dr2");
        assertThat(database.number("SELECT count(*) FROM profile WHERE account_id = 8000002"))
                .isZero();
        assertThat(database.text("SELECT address FROM contact_point WHERE account_id = 8000002"))
                .isEqualTo("new@example.edu");
        assertThat(apply("id,title_before\n8000001,\n").getInt("changed")).isEqualTo(1);
        assertThat(database.text("SELECT coalesce(title_before, '-') FROM profile WHERE account_id = 8000001"))
                .isEqualTo("-");
    }

    @Test
    void aTenthOfBadLinesKeepsAllOutUnlessTheyAreSkipped() {
        String file = HEADER
                + IntStream.range(0, 100)
                        .mapToObj(i -> (8_000_100 + i) + ",Jan,Nowak," + (i % 10 == 3 ? "nobody" : "") + ",\n")
                        .collect(Collectors.joining());
        JsonPath none = apply(file);
        assertThat(none.getBoolean("is_applied")).isFalse();
        assertThat(none.getList("obstacles")).containsExactly("refused_lines");
        assertThat(none.getInt("refused")).isEqualTo(10);
        assertThat(none.getMap("refused_lines[0]"))
                .containsEntry("line", 5)
                .containsEntry("column", "email")
                .extractingByKey("reason")
                .isEqualTo(Map.of("pl", "To nie jest adres e-mail.", "en", "This is not an e-mail address."));
        assertThat(people()).isZero();

        JsonPath others = send("?dry_run=false&skip_refused=true", file).json();
        assertThat(others.getInt("created")).isEqualTo(90);
        assertThat(people()).isEqualTo(90);
    }

    @Test
    void linesThatContradictEachOtherAreRefused() {
        apply(PEOPLE);
        JsonPath refused = send(
                        "",
                        HEADER
                                + "8000001,A,B,,piotr\n8000004,A,B,,new\n8000005,A,B,,NEW\n8000006,A,B,,anna\n8000004,A,B,,\n")
                .json();
        assertThat(refused.getList("refused_lines.line")).containsExactly(2, 4, 5, 6);
        assertThat(refused.getList("refused_lines.column")).containsExactly("sign_in", "sign_in", "sign_in", "id");
    }

    @Test
    void noFileSaysWhereWhoHasARoleIsWrittenToOrWhatTheySignInWith() {
        apply(PEOPLE);
        database.update("UPDATE account SET auditor = true WHERE id IN (8000001, 8000002)");
        String file = HEADER.replace("email,sign_in", "title_before,email,sign_in")
                + "8000001,Anna,Zielińska,dr,thief@example.edu,anna\n"
                + "8000002,Piotr,Wrona,dr,piotr@example.edu,other\n"
                + "8000003,Ewa,Lis,dr,lis@example.edu,anna\n"
                + "8000004,Jan,Nowak,dr,,piotr\n";
        JsonPath refused = apply(file);
        assertThat(refused.getList("obstacles")).containsExactly("refused_lines");
        assertThat(refused.getList("refused_lines.line")).containsExactly(2, 3, 4, 5);
        assertThat(refused.getList("refused_lines.column")).containsExactly("email", "sign_in", "sign_in", "sign_in");
        assertThat(refused.getString("refused_lines[0].reason.en")).startsWith("This person has a role;");

        assertThat(apply(file.replace("thief", "anna")
                                .replace("other", "piotr")
                                .replace("lis@example.edu,anna", "lis@example.edu,ewa")
                                .replace(",,piotr", ",,jan"))
                        .getInt("changed"))
                .as("what else a file says of them")
                .isEqualTo(3);
        assertThat(database.text("SELECT string_agg(email || ' ' || sign_in, ' ' ORDER BY id) FROM account"
                        + " WHERE id IN (8000001, 8000002)"))
                .isEqualTo("anna@example.edu anna piotr@example.edu piotr");
    }

    @Test
    void peopleMayExchangeWhatTheySignInWith() {
        apply(PEOPLE);
        JsonPath changed = apply("id,sign_in\n8000001,piotr\n8000002,anna\n");
        assertThat(changed.getInt("changed")).as(changed.prettify()).isEqualTo(2);
        assertThat(database.text(
                        "SELECT string_agg(sign_in, ' ' ORDER BY id) FROM account WHERE id IN (8000001, 8000002)"))
                .isEqualTo("piotr anna");
    }

    @Test
    void aLongChainOfNamesThatOneRefusedLineHoldsIsRefusedAsAWhole() {
        apply("id,first_name,last_name,sign_in\n"
                + IntStream.range(0, 30)
                        .mapToObj(i -> (8_000_100 + i) + ",Jan,Nowak,chain" + i + "\n")
                        .collect(Collectors.joining()));
        database.update("UPDATE account SET auditor = true WHERE id = 8000100");
        JsonPath refused = send(
                        "?dry_run=false&skip_refused=true",
                        "id,sign_in\n"
                                + IntStream.range(0, 30)
                                        .mapToObj(i -> (8_000_100 + i) + ",chain" + (i == 0 ? 99 : i - 1) + "\n")
                                        .collect(Collectors.joining()))
                .json();
        assertThat(refused.getInt("refused")).as(refused.prettify()).isEqualTo(30);
        assertThat(database.text("SELECT sign_in FROM account WHERE id = 8000129"))
                .isEqualTo("chain29");
    }

    @Test
    void whoIsMissingGoesWithSessionsAndTokensAndComesBackWithTheFile() {
        apply(PEOPLE + "8000004,Jan,Nowak,,\n8000005,Ala,Kot,,\n");
        database.update("UPDATE account SET auditor = true WHERE id = 8000003");
        UsosClient token =
                UsosClient.of(hub.baseUrl(), "demo", "demo-secret").with(GrantedToken.enter(database, 8_000_004));
        assertThat(token.get("hejnal/unread_count").status()).isEqualTo(200);
        String fewer = PEOPLE.substring(0, PEOPLE.indexOf("8000003")) + "8000005,Ala,Kot,,\n";

        JsonPath refused = send("?dry_run=false&missing=deactivate", fewer).json();
        assertThat(refused.getList("obstacles")).containsExactly("too_many_missing");
        assertThat(token.get("hejnal/unread_count").status()).isEqualTo(200);

        JsonPath gone = send("?dry_run=false&missing=deactivate&max_missing_share=20", fewer)
                .json();
        assertThat(gone.getBoolean("is_applied")).as(gone.prettify()).isTrue();
        assertThat(gone.getList("removed_ids")).containsExactly("8000004");
        assertThat(gone.getList("kept_ids")).containsExactly("8000003");
        soon().until(() -> token.get("hejnal/unread_count").status() == 401);
        assertThat(active(8_000_003)).isEqualTo("true");

        admin.post("hejnal/deactivate_person", Map.of("user_id", "8000005"));
        JsonPath back = apply(PEOPLE + "8000004,Jan,Nowak,,\n8000005,Ala,Kot,,\n");
        assertThat(back.getInt("reactivated")).isEqualTo(1);
        assertThat(active(8_000_004)).isEqualTo("true");
        assertThat(active(8_000_005)).as("whom an administrator deactivated").isEqualTo("false");
        assertThat(admin.get("hejnal/audit_log?person_id=8000004").json().getList("items.action"))
                .contains("person.reactivate", "person.deactivate");
    }

    @Test
    void aLineThatNamesNobodyKeepsEverybody() {
        apply(PEOPLE);
        JsonPath kept = send(
                        "?dry_run=false&missing=deactivate&max_missing_share=100&skip_refused=true",
                        HEADER + "8000001,Anna,Zielińska,anna@example.edu,anna\nx,Piotr,Wrona,,\n")
                .json();
        assertThat(kept.getList("obstacles")).containsExactly("unreadable_id");
        assertThat(active(8_000_002)).isEqualTo("true");
    }

    @Test
    void aRefusedLineNamesItsPersonAllTheSame() {
        apply(PEOPLE);
        JsonPath applied = send(
                        "?dry_run=false&missing=deactivate&max_missing_share=100&skip_refused=true",
                        PEOPLE.replace("piotr@example.edu", "piotr"))
                .json();
        assertThat(applied.getInt("removed")).isZero();
        assertThat(active(8_000_002)).isEqualTo("true");
    }

    @Test
    void aKindOfWhichAFileSaysSomethingIsReplacedAndOthersStay() {
        String header =
                "id,first_name,last_name,address_primary,address_other,employment_1_name_pl,employment_2_name_pl,"
                        + "employment_2_kind,previous_name_1_last_name\n";
        apply(header + "8000001,A,B,\"ul. Krótka 1\n00-001 Warszawa\",Stara 2,adiunkt,dziekan,function,Lis\n");
        String kept = "SELECT (SELECT string_agg(kind || ':' || address, ' ' ORDER BY position) FROM profile_address"
                + " WHERE account_id = p.account_id) || ' ' || (SELECT string_agg(kind || ':' || name_pl, ' ' ORDER BY"
                + " position) FROM profile_employment WHERE account_id = p.account_id) || ' ' || (SELECT"
                + " string_agg(last_name, ' ') FROM profile_previous_name WHERE account_id = p.account_id)"
                + " FROM profile p WHERE account_id = 8000001";
        assertThat(database.text(kept))
                .isEqualTo("primary:ul. Krótka 1\n00-001 Warszawa other:Stara 2 position:adiunkt function:dziekan Lis");
        JsonPath moved = apply("id,address_residence,employment_1_name_pl\n8000001,Nowa 3,profesor\n");
        assertThat(moved.getInt("changed")).isEqualTo(1);
        assertThat(database.text(kept)).isEqualTo("residence:Nowa 3 position:profesor Lis");
        assertThat(apply("id,employment_1_code\n8000001,X\n").getList("obstacles"))
                .containsExactly("refused_lines");
    }

    @Test
    void whatPeopleChoseStaysUntilTheDirectorySaysSomethingNew() {
        String file = "id,first_name,last_name,language,time_zone\n8000001,A,B,pl,Europe/Warsaw\n";
        apply(file);
        database.update("UPDATE account SET language = 'en', time_zone = 'Asia/Tokyo' WHERE id = 8000001");
        assertThat(apply(file).getInt("left")).isEqualTo(1);
        assertThat(settings()).isEqualTo("en Asia/Tokyo");
        apply(file.replace(",pl,Europe/Warsaw", ",,"));
        assertThat(settings()).as("the directory takes its word back").isEqualTo("en Asia/Tokyo");
        apply(file.replace("Warsaw", "Berlin"));
        assertThat(settings()).isEqualTo("pl Europe/Berlin");
        apply(file.replace("Europe/Warsaw", ""));
        assertThat(settings()).isEqualTo("pl ");
    }

    @Test
    void groupsFindTheirPlacesAndPeopleTheirGroups() {
        apply(PEOPLE);
        JsonPath groups = send("?what=groups&dry_run=false", "id,name_pl,name_en\nIMP.A.1,Rok,Year\nIMP,Próba,\n")
                .json();
        assertThat(groups.getInt("created")).as(groups.prettify()).isEqualTo(2);
        send("?what=groups&dry_run=false", "id,name_pl\nIMP.A,Kierunek\n");
        assertThat(
                        database.text(
                                "SELECT string_agg(id || '<' || parent_id, ' ' ORDER BY id) FROM user_group WHERE id LIKE 'IMP%'"))
                .isEqualTo("IMP< IMP.A<IMP IMP.A.1<IMP.A");
        String members = "group_id,user_id,is_editor\nIMP.A,8000001,1\nIMP.A,8000002,\n";
        assertThat(send("?what=memberships&dry_run=false", members).json().getInt("created"))
                .isEqualTo(2);
        assertThat(send("?what=memberships&dry_run=false", members).json().getInt("left"))
                .isEqualTo(2);
        assertThat(send("?what=memberships", "group_id,user_id\nIMP.A,1\nNONE,8000001\n")
                        .json()
                        .getList("refused_lines.column"))
                .containsExactly("user_id", "group_id");
        JsonPath fewer = send(
                        "?what=memberships&dry_run=false&missing=remove&max_missing_share=100",
                        "group_id,user_id\nIMP.A,8000003\n")
                .json();
        assertThat(fewer.getList("removed_ids")).contains("IMP.A 8000002").doesNotContain("IMP.A 8000001");
        assertThat(database.number(
                        "SELECT count(*) FROM group_member WHERE group_id = 'IMP.A' AND account_id = 8000002"))
                .isZero();
    }

    @Test
    void whoEditsAGroupByAFileIsWrittenDownOneByOne() {
        apply(PEOPLE);
        send("?what=groups&dry_run=false", "id,name_pl\nIMP,Próba\n");
        String header = "group_id,user_id,is_editor\n";
        send("?what=memberships&dry_run=false", header + "IMP,8000001,1\nIMP,8000002,1\nIMP,8000003,\n");
        send("?what=memberships&dry_run=false", header + "IMP,8000001,1\nIMP,8000002,0\nIMP,8000003,0\n");
        send("?what=memberships&dry_run=false&missing=remove&max_missing_share=100", header + "IMP,8000002,0\n");
        assertThat(editing(8_000_001)).isEqualTo("group_editor.give IMP true, group_editor.take IMP false");
        assertThat(editing(8_000_002)).isEqualTo("group_editor.give IMP true, group_editor.take IMP false");
        assertThat(editing(8_000_003)).isEmpty();
    }

    private static String editing(long person) {
        return database.text(
                "SELECT coalesce(string_agg(action || ' ' || target_id || ' ' || (value_after ->> 'is_editor'), ', '"
                        + " ORDER BY id), '') FROM audit_entry WHERE target_kind = 'group' AND target_id = 'IMP' AND person_id = ?",
                person);
    }

    @Test
    void whatIsNoSuchFileIsRefusedWithTheReason() {
        byte[] old = PEOPLE.getBytes(Charset.forName("windows-1250"));
        Answer refused = admin.postFile("hejnal/import_people", "text/csv", old);
        assertThat(refused.text("param_name")).isEqualTo("body");
        assertThat(refused.body()).contains("Windows-1250");
        assertThat(send("", "id,surname\n").body()).contains("'surname'", "last_name");
        assertThat(admin.post("hejnal/import_people", Map.of()).text("error")).isEqualTo("param_missing");
        assertThat(send("?missing=remove", PEOPLE).text("param_name")).isEqualTo("missing");
        assertThat(people()).isZero();
    }

    @Test
    void anAdministratorsTokenMayAndOthersMayNot() {
        UsosClient app = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
        assertThat(app.postFile("hejnal/import_people", "text/csv", PEOPLE.getBytes(UTF_8))
                        .text("error"))
                .isEqualTo("method_forbidden");
        Crowd.enter(database, 8_000_900, 1);
        database.update("UPDATE account SET origin = 'own', directory_administrator = true WHERE id = 8000900");
        UsosClient person = app.with(GrantedToken.enter(database, 8_000_900, "{administration}"));
        Answer answer = person.postFile(
                "hejnal/import_people?dry_run=false", "text/csv; charset=utf-8", PEOPLE.getBytes(UTF_8));
        assertThat(answer.json().getBoolean("is_applied")).as(answer.body()).isTrue();
        assertThat(admin.get("hejnal/audit_log?action=directory.import&num=1")
                        .json()
                        .getString("items[0].initiator.id"))
                .isEqualTo("8000900");
    }

    @Test
    void aFileThatIsNotTheSignedOneChangesNothing() {
        String hash = HttpCall.encode("fJSJbEvWRTRjZXZnVcjDPaG1ySo=");
        HttpCall call = HttpCall.to(hub.baseUrl() + "/services/hejnal/import_people?dry_run=false")
                .header("Authorization", plain() + ", oauth_body_hash=\"" + hash + "\"")
                .entity("text/csv", PEOPLE.getBytes(UTF_8));
        assertThat(call.send().statusCode()).isEqualTo(401);
        assertThat(people()).isZero();
    }

    @Test
    void aConnectionThatBreaksChangesNothing() throws IOException {
        try (Socket socket = begin(100_000)) {
            socket.getOutputStream().write(PEOPLE.getBytes(UTF_8));
        }
        assertThat(apply("id\n").getBoolean("is_applied")).as("the next one").isTrue();
        assertThat(people()).isZero();
    }

    @Test
    void theSecondOfTwoIsToldSo() throws SQLException {
        try (Connection other = hub.database().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(hashtext('hejnal roster'))");
            Answer refused = send("?dry_run=false", PEOPLE);
            assertThat(refused.text("reason")).isEqualTo("import_running");
            assertThat(people()).isZero();
            statement.execute("SELECT pg_advisory_unlock_all()");
        }
        assertThat(apply(PEOPLE).getBoolean("is_applied")).isTrue();
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
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), own.port());
        socket.getOutputStream()
                .write(("POST /services/hejnal/import_people?dry_run=false HTTP/1.1\r\nHost: 127.0.0.1:" + own.port()
                                + "\r\nAuthorization: " + plain() + "\r\nContent-Type: text/csv\r\n" + length
                                + "\r\n\r\n")
                        .getBytes(US_ASCII));
        return socket;
    }

    private static JsonPath apply(String file) {
        return send("?dry_run=false", file).json();
    }

    private static Answer send(String query, String file) {
        return admin.postFile("hejnal/import_people" + query, "text/csv", file.getBytes(UTF_8));
    }

    private static String plain() {
        return "OAuth oauth_consumer_key=\"demo-admin\", oauth_signature_method=\"PLAINTEXT\","
                + " oauth_signature=\"demo-admin-secret%26\"";
    }

    private static long people() {
        return database.number("SELECT count(*) FROM account WHERE id BETWEEN 8000000 AND 8999999");
    }

    private static String active(long id) {
        return database.text("SELECT CAST(is_active AS text) FROM account WHERE id = ?", id);
    }

    private static String settings() {
        return database.text("SELECT language || ' ' || coalesce(time_zone, '') FROM account WHERE id = 8000001");
    }

    /** Which transactions have last written the rows. */
    private static String versions() {
        return database.text("SELECT string_agg(CAST(xmin AS text), ' ' ORDER BY id) FROM account WHERE id > 8000000");
    }
}
