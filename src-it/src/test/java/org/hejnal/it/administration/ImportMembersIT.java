package org.hejnal.it.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.administration.Importer.HEADER;
import static org.hejnal.it.administration.Importer.PEOPLE;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who belongs here and to which groups, by files, and goes when a file no longer names them. */
class ImportMembersIT {
    @RegisterExtension
    static final Importer IMPORTER = new Importer();

    @Test
    void whoIsMissingGoesWithSessionsAndTokensAndComesBackWithTheFile() {
        IMPORTER.apply(PEOPLE + "8000004,Jan,Nowak,,\n8000005,Ala,Kot,,\n");
        IMPORTER.database().update("UPDATE account SET auditor = true WHERE id = 8000003");
        UsosClient token = UsosClient.of(IMPORTER.hub().baseUrl(), "demo", "demo-secret")
                .with(GrantedToken.enter(IMPORTER.database(), 8_000_004));
        assertThat(token.get("hejnal/unread_count").status()).isEqualTo(200);
        String fewer = PEOPLE.substring(0, PEOPLE.indexOf("8000003")) + "8000005,Ala,Kot,,\n";

        JsonPath refused =
                IMPORTER.send("?dry_run=false&missing=deactivate", fewer).json();
        assertThat(refused.getList("obstacles")).containsExactly("too_many_missing");
        assertThat(refused.getString("hints[0].argument")).isEqualTo("max_missing_share");
        assertThat(token.get("hejnal/unread_count").status()).isEqualTo(200);

        JsonPath gone = IMPORTER.send("?dry_run=false&missing=deactivate&max_missing_share=20", fewer)
                .json();
        assertThat(gone.getBoolean("is_applied")).as(gone.prettify()).isTrue();
        assertThat(gone.getList("removed_ids")).containsExactly("8000004");
        assertThat(gone.getList("kept_ids")).containsExactly("8000003");
        soon().until(() -> token.get("hejnal/unread_count").status() == 401);
        assertThat(active(8_000_003)).isEqualTo("true");

        IMPORTER.admin().post("hejnal/deactivate_person", Map.of("user_id", "8000005"));
        JsonPath back = IMPORTER.apply(PEOPLE + "8000004,Jan,Nowak,,\n8000005,Ala,Kot,,\n");
        assertThat(back.getInt("reactivated")).isEqualTo(1);
        assertThat(back.getList("stays_inactive_ids")).containsExactly("8000005");
        assertThat(back.getInt("kept")).as("whoever is missing stays anyway").isZero();
        assertThat(active(8_000_004)).isEqualTo("true");
        assertThat(active(8_000_005)).as("whom an administrator deactivated").isEqualTo("false");
        assertThat(IMPORTER.admin()
                        .get("hejnal/audit_log?person_id=8000004")
                        .json()
                        .getList("items.action"))
                .contains("person.reactivate", "person.deactivate");
    }

    @Test
    void whoWasErasedComesBackByHandAlone() {
        IMPORTER.apply(PEOPLE);
        IMPORTER.send("?what=groups&dry_run=false", "id,name_pl\nIMP,Próba\n");
        assertThat(IMPORTER.admin()
                        .post("hejnal/erase_person", Map.of("user_id", "8000002", "confirm", "8000002"))
                        .status())
                .isEqualTo(200);
        assertThat(IMPORTER.admin()
                        .get("hejnal/audit_log?person_id=8000002")
                        .json()
                        .getList("items.action"))
                .containsExactly("person.erase");

        JsonPath left = IMPORTER.apply(PEOPLE);
        assertThat(left.getBoolean("is_applied")).as(left.prettify()).isTrue();
        assertThat(left.getInt("erased")).isEqualTo(1);
        assertThat(left.getList("erased_ids")).containsExactly("8000002");
        assertThat(left.getInt("created") + left.getInt("refused")).isZero();
        assertThat(left.getInt("left")).isEqualTo(2);
        assertThat(IMPORTER.people()).isEqualTo(2);
        JsonPath members = IMPORTER.send("?what=memberships", "group_id,user_id\nIMP,8000001\nIMP,8000002\n")
                .json();
        assertThat(members.getInt("erased")).isEqualTo(1);
        assertThat(members.getInt("created")).isEqualTo(1);

        IMPORTER.admin()
                .post(
                        "hejnal/create_person",
                        Map.of("user_id", "8000002", "first_name", "Piotr", "last_name", "Wrona"));
        JsonPath again = IMPORTER.apply(PEOPLE);
        assertThat(again.getInt("changed")).isEqualTo(1);
        assertThat(again.getInt("erased")).isZero();
    }

    @Test
    void aRetiredAddressThatComesBackStaysRetired() {
        IMPORTER.apply(PEOPLE);
        String id = IMPORTER.database().text("SELECT CAST(id AS text) FROM contact_point WHERE account_id = 8000001");
        IMPORTER.admin().post("hejnal/retire_contact_point", Map.of("id", id, "reason", "mails come back"));
        assertThat(IMPORTER.apply(PEOPLE.replace("anna@", "new@")).getInt("retired_emails"))
                .isZero();
        assertThat(address()).isEqualTo("new@example.edu true -");
        JsonPath back = IMPORTER.apply(PEOPLE.replace("anna@", "Anna@"));
        assertThat(back.getInt("retired_emails")).isEqualTo(1);
        assertThat(back.getList("retired_email_ids")).containsExactly("8000001");
        assertThat(address()).isEqualTo("Anna@example.edu false mails come back");

        String again =
                IMPORTER.database().text("SELECT CAST(id AS text) FROM contact_point WHERE account_id = 8000001");
        IMPORTER.admin().post("hejnal/revive_contact_point", Map.of("id", again));
        IMPORTER.apply(PEOPLE.replace("anna@", "new@"));
        IMPORTER.apply(PEOPLE);
        assertThat(address()).as("once revived").isEqualTo("anna@example.edu true -");
    }

    private static String address() {
        return IMPORTER.database()
                .text("SELECT address || ' ' || is_preferred || ' ' || coalesce(retired_reason, '-') FROM contact_point"
                        + " WHERE account_id = 8000001");
    }

    @Test
    void aLineThatNamesNobodyKeepsEverybody() {
        IMPORTER.apply(PEOPLE);
        JsonPath kept = IMPORTER.send(
                        "?dry_run=false&missing=deactivate&max_missing_share=100&skip_refused=true",
                        HEADER + "8000001,Anna,Zielińska,anna@example.edu,anna\nx,Piotr,Wrona,,\n")
                .json();
        assertThat(kept.getList("obstacles")).containsExactly("unreadable_id");
        assertThat(active(8_000_002)).isEqualTo("true");
    }

    @Test
    void aRefusedLineNamesItsPersonAllTheSame() {
        IMPORTER.apply(PEOPLE);
        JsonPath applied = IMPORTER.send(
                        "?dry_run=false&missing=deactivate&max_missing_share=100&skip_refused=true",
                        PEOPLE.replace("piotr@example.edu", "piotr"))
                .json();
        assertThat(applied.getInt("removed")).isZero();
        assertThat(active(8_000_002)).isEqualTo("true");
    }

    @Test
    void groupsFindTheirPlacesAndPeopleTheirGroups() {
        IMPORTER.apply(PEOPLE);
        JsonPath groups = IMPORTER.send(
                        "?what=groups&dry_run=false", "id,name_pl,name_en\nIMP.A.1,Rok,Year\nIMP,Próba,\n")
                .json();
        assertThat(groups.getInt("created")).as(groups.prettify()).isEqualTo(2);
        IMPORTER.send("?what=groups&dry_run=false", "id,name_pl\nIMP.A,Kierunek\n");
        assertThat(
                        IMPORTER.database()
                                .text(
                                        "SELECT string_agg(id || '<' || parent_id, ' ' ORDER BY id) FROM user_group WHERE id LIKE 'IMP%'"))
                .isEqualTo("IMP< IMP.A<IMP IMP.A.1<IMP.A");
        String members = "group_id,user_id,is_editor\nIMP.A,8000001,1\nIMP.A,8000002,\n";
        assertThat(IMPORTER.send("?what=memberships&dry_run=false", members)
                        .json()
                        .getInt("created"))
                .isEqualTo(2);
        assertThat(IMPORTER.send("?what=memberships&dry_run=false", members)
                        .json()
                        .getInt("left"))
                .isEqualTo(2);
        assertThat(IMPORTER.send("?what=memberships", "group_id,user_id\nIMP.A,1\nNONE,8000001\n")
                        .json()
                        .getList("refused_lines.column"))
                .containsExactly("user_id", "group_id");
        JsonPath fewer = IMPORTER.send(
                        "?what=memberships&dry_run=false&missing=remove&max_missing_share=100",
                        "group_id,user_id\nIMP.A,8000003\n")
                .json();
        assertThat(fewer.getList("removed_ids")).contains("IMP.A 8000002").doesNotContain("IMP.A 8000001");
        assertThat(IMPORTER.database()
                        .number("SELECT count(*) FROM group_member WHERE group_id = 'IMP.A' AND account_id = 8000002"))
                .isZero();
    }

    @Test
    void whoEditsAGroupByAFileIsWrittenDownOneByOne() {
        IMPORTER.apply(PEOPLE);
        IMPORTER.send("?what=groups&dry_run=false", "id,name_pl\nIMP,Próba\n");
        String header = "group_id,user_id,is_editor\n";
        IMPORTER.send("?what=memberships&dry_run=false", header + "IMP,8000001,1\nIMP,8000002,1\nIMP,8000003,\n");
        IMPORTER.send("?what=memberships&dry_run=false", header + "IMP,8000001,1\nIMP,8000002,0\nIMP,8000003,0\n");
        IMPORTER.send(
                "?what=memberships&dry_run=false&missing=remove&max_missing_share=100", header + "IMP,8000002,0\n");
        assertThat(editing(8_000_001)).isEqualTo("group_editor.give IMP true, group_editor.take IMP false");
        assertThat(editing(8_000_002)).isEqualTo("group_editor.give IMP true, group_editor.take IMP false");
        assertThat(editing(8_000_003)).isEmpty();
    }

    private static String editing(long person) {
        return IMPORTER.database()
                .text(
                        "SELECT coalesce(string_agg(action || ' ' || target_id || ' ' || (value_after ->> 'is_editor'), ', '"
                                + " ORDER BY id), '') FROM audit_entry WHERE target_kind = 'group' AND target_id = 'IMP' AND person_id = ?",
                        person);
    }

    private static String active(long id) {
        return IMPORTER.database().text("SELECT CAST(is_active AS text) FROM account WHERE id = ?", id);
    }
}
