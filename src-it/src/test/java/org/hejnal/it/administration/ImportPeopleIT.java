package org.hejnal.it.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.administration.Importer.HEADER;
import static org.hejnal.it.administration.Importer.PEOPLE;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hejnal.it.client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People become what the lines of a file say of them, all or none. */
class ImportPeopleIT {
    @RegisterExtension
    static final Importer IMPORTER = new Importer();

    @Test
    void aRehearsalTellsWhatTheImportThenDoesAndTheSameFileChangesNothingMore() {
        Answer rehearsal = IMPORTER.send("", PEOPLE);
        assertThat(rehearsal.json().getBoolean("is_applied")).isFalse();
        assertThat(IMPORTER.people()).isZero();

        Answer applied = IMPORTER.send("?dry_run=false", PEOPLE);
        assertThat(rehearsal.json().getList("hints.argument")).containsExactly("dry_run");
        assertThat(applied.body())
                .isEqualTo(rehearsal
                        .body()
                        .replace("\"is_applied\":false", "\"is_applied\":true")
                        .replaceFirst("\"hints\":\\[[^\\]]*\\]", "\"hints\":[]"));
        assertThat(applied.json().getInt("created")).isEqualTo(3);
        assertThat(applied.json().getList("created_ids")).containsExactly("8000001", "8000002", "8000003");
        assertThat(IMPORTER.database().text("SELECT address FROM contact_point WHERE account_id = 8000001"))
                .isEqualTo("anna@example.edu");
        assertThat(IMPORTER.database().text("SELECT word FROM name_word WHERE account_id = 8000001 AND word LIKE 'z%'"))
                .isEqualTo("zielinska");

        String versions = versions();
        JsonPath again = IMPORTER.send("?dry_run=false", PEOPLE).json();
        assertThat(again.getInt("left")).isEqualTo(3);
        assertThat(again.getInt("created") + again.getInt("changed")).isZero();
        assertThat(versions()).as("rows that were written").isEqualTo(versions);
    }

    @Test
    void whatChangesIsChangedAndWhatHasNoColumnStays() {
        IMPORTER.apply(PEOPLE);
        JsonPath changed = IMPORTER.apply(
                "id;email;title_before;phone_numbers\r\n8000001;;dr;1|2\r\n8000002;new@example.edu;;\r\n");
        assertThat(changed.getInt("changed")).isEqualTo(2);
        assertThat(IMPORTER.database()
                        .text("SELECT first_name || coalesce(email, '-') FROM account WHERE id = 8000001"))
                .isEqualTo("Anna-");
        assertThat(IMPORTER.database()
                        .text("SELECT title_before || phone_numbers[2] FROM profile WHERE account_id = 8000001"))
                .isEqualTo("dr2");
        assertThat(IMPORTER.database().number("SELECT count(*) FROM profile WHERE account_id = 8000002"))
                .isZero();
        assertThat(IMPORTER.database().text("SELECT address FROM contact_point WHERE account_id = 8000002"))
                .isEqualTo("new@example.edu");
        assertThat(IMPORTER.apply("id,title_before\n8000001,\n").getInt("changed"))
                .isEqualTo(1);
        assertThat(IMPORTER.database()
                        .text("SELECT coalesce(title_before, '-') FROM profile WHERE account_id = 8000001"))
                .isEqualTo("-");
    }

    @Test
    void aTenthOfBadLinesKeepsAllOutUnlessTheyAreSkipped() {
        String file = HEADER
                + IntStream.range(0, 100)
                        .mapToObj(i -> (8_000_100 + i) + ",Jan,Nowak," + (i % 10 == 3 ? "nobody" : "") + ",\n")
                        .collect(Collectors.joining());
        JsonPath none = IMPORTER.apply(file);
        assertThat(none.getBoolean("is_applied")).isFalse();
        assertThat(none.getList("obstacles")).containsExactly("refused_lines");
        assertThat(none.getString("hints[0].argument") + "=" + none.getString("hints[0].value"))
                .isEqualTo("skip_refused=true");
        assertThat(none.getInt("refused")).isEqualTo(10);
        assertThat(none.getMap("refused_lines[0]"))
                .containsEntry("line", 5)
                .containsEntry("column", "email")
                .extractingByKey("reason")
                .isEqualTo(Map.of("pl", "To nie jest adres e-mail.", "en", "This is not an e-mail address."));
        assertThat(IMPORTER.people()).isZero();

        JsonPath others =
                IMPORTER.send("?dry_run=false&skip_refused=true", file).json();
        assertThat(others.getInt("created")).isEqualTo(90);
        assertThat(IMPORTER.people()).isEqualTo(90);
    }

    @Test
    void linesThatContradictEachOtherAreRefused() {
        IMPORTER.apply(PEOPLE);
        JsonPath refused = IMPORTER.send(
                        "",
                        HEADER
                                + "8000001,A,B,,piotr\n8000004,A,B,,new\n8000005,A,B,,NEW\n8000006,A,B,,anna\n8000004,A,B,,\n")
                .json();
        assertThat(refused.getList("refused_lines.line")).containsExactly(2, 4, 5, 6);
        assertThat(refused.getList("refused_lines.column")).containsExactly("sign_in", "sign_in", "sign_in", "id");
    }

    @Test
    void peopleMayExchangeWhatTheySignInWith() {
        IMPORTER.apply(PEOPLE);
        JsonPath changed = IMPORTER.apply("id,sign_in\n8000001,piotr\n8000002,anna\n");
        assertThat(changed.getInt("changed")).as(changed.prettify()).isEqualTo(2);
        assertThat(
                        IMPORTER.database()
                                .text(
                                        "SELECT string_agg(sign_in, ' ' ORDER BY id) FROM account WHERE id IN (8000001, 8000002)"))
                .isEqualTo("piotr anna");
    }

    @Test
    void aLongChainOfNamesThatOneRefusedLineHoldsIsRefusedAsAWhole() {
        IMPORTER.apply("id,first_name,last_name,sign_in\n"
                + IntStream.range(0, 30)
                        .mapToObj(i -> (8_000_100 + i) + ",Jan,Nowak,chain" + i + "\n")
                        .collect(Collectors.joining()));
        IMPORTER.database().update("UPDATE account SET auditor = true WHERE id = 8000100");
        JsonPath refused = IMPORTER.send(
                        "?dry_run=false&skip_refused=true",
                        "id,sign_in\n"
                                + IntStream.range(0, 30)
                                        .mapToObj(i -> (8_000_100 + i) + ",chain" + (i == 0 ? 99 : i - 1) + "\n")
                                        .collect(Collectors.joining()))
                .json();
        assertThat(refused.getInt("refused")).as(refused.prettify()).isEqualTo(30);
        assertThat(IMPORTER.database().text("SELECT sign_in FROM account WHERE id = 8000129"))
                .isEqualTo("chain29");
    }

    @Test
    void aKindOfWhichAFileSaysSomethingIsReplacedAndOthersStay() {
        String header =
                "id,first_name,last_name,address_primary,address_other,employment_1_name_pl,employment_2_name_pl,"
                        + "employment_2_kind,previous_name_1_last_name\n";
        IMPORTER.apply(header + "8000001,A,B,\"ul. Krótka 1\n00-001 Warszawa\",Stara 2,adiunkt,dziekan,function,Lis\n");
        String kept = "SELECT (SELECT string_agg(kind || ':' || address, ' ' ORDER BY position) FROM profile_address"
                + " WHERE account_id = p.account_id) || ' ' || (SELECT string_agg(kind || ':' || name_pl, ' ' ORDER BY"
                + " position) FROM profile_employment WHERE account_id = p.account_id) || ' ' || (SELECT"
                + " string_agg(last_name, ' ') FROM profile_previous_name WHERE account_id = p.account_id)"
                + " FROM profile p WHERE account_id = 8000001";
        assertThat(IMPORTER.database().text(kept))
                .isEqualTo("primary:ul. Krótka 1\n00-001 Warszawa other:Stara 2 position:adiunkt function:dziekan Lis");
        JsonPath moved = IMPORTER.apply("id,address_residence,employment_1_name_pl\n8000001,Nowa 3,profesor\n");
        assertThat(moved.getInt("changed")).isEqualTo(1);
        assertThat(IMPORTER.database().text(kept)).isEqualTo("residence:Nowa 3 position:profesor Lis");
        assertThat(IMPORTER.apply("id,employment_1_code\n8000001,X\n").getList("obstacles"))
                .containsExactly("refused_lines");
    }

    @Test
    void whatPeopleChoseStaysUntilTheDirectorySaysSomethingNew() {
        String file = "id,first_name,last_name,language,time_zone\n8000001,A,B,pl,Europe/Warsaw\n";
        IMPORTER.apply(file);
        IMPORTER.database().update("UPDATE account SET language = 'en', time_zone = 'Asia/Tokyo' WHERE id = 8000001");
        assertThat(IMPORTER.apply(file).getInt("left")).isEqualTo(1);
        assertThat(settings()).isEqualTo("en Asia/Tokyo");
        IMPORTER.apply(file.replace(",pl,Europe/Warsaw", ",,"));
        assertThat(settings()).as("the directory takes its word back").isEqualTo("en Asia/Tokyo");
        IMPORTER.apply(file.replace("Warsaw", "Berlin"));
        assertThat(settings()).isEqualTo("pl Europe/Berlin");
        IMPORTER.apply(file.replace("Europe/Warsaw", ""));
        assertThat(settings()).isEqualTo("pl ");
    }

    private static String settings() {
        return IMPORTER.database()
                .text("SELECT language || ' ' || coalesce(time_zone, '') FROM account WHERE id = 8000001");
    }

    /** Which transactions have last written the rows. */
    private static String versions() {
        return IMPORTER.database()
                .text("SELECT string_agg(CAST(xmin AS text), ' ' ORDER BY id) FROM account WHERE id > 8000000");
    }
}
