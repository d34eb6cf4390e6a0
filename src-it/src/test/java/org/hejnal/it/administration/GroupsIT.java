package org.hejnal.it.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.Together;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** Groups are made, named, filled and deleted by methods, also by many at once. */
@HejnalTest
class GroupsIT {
    private static final int AT_ONCE = 12;

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient app = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final long person = Crowd.enter(database, 3).firstId();
    private final long administrator = person + 2;
    private final UsosClient asAdministrator =
            app.with(GrantedToken.enter(database, administrator, "{administration}"));
    private final String top = "G" + UUID.randomUUID().toString().substring(0, 8);

    GroupsIT() {
        database.update("UPDATE account SET directory_administrator = true WHERE id = ?", administrator);
    }

    @Test
    void aNewGroupTakesThePlaceThatItsIdSays() {
        assertThat(create(top).text("parent_id")).isEmpty();
        assertThat(create(top + ".A.1").text("parent_id")).isEqualTo(top);
        assertThat(create(top + ".B").text("parent_id")).isEqualTo(top);
        JsonPath between = create(top + ".A").json();
        assertThat(between.getString("parent_id")).isEqualTo(top);
        assertThat(between.getInt("subgroups")).isEqualTo(1);

        assertThat(asAdministrator.get("hejnal/groups?parent_id=" + top).json().getList("items.id"))
                .containsExactly(top + ".A", top + ".B");
        Answer page = asAdministrator.get("hejnal/groups?num=1&parent_id=" + top);
        assertThat(page.json().getBoolean("next_page")).isTrue();
        Answer rest = asAdministrator.get("hejnal/groups?num=1&parent_id=" + top + "&after_id=" + top + ".A");
        assertThat(rest.json().getList("items.id")).containsExactly(top + ".B");
        assertThat(rest.json().getBoolean("next_page")).isFalse();
        JsonPath deep =
                asAdministrator.get("hejnal/group?group_id=" + top + ".A.1").json();
        assertThat(deep.getList("path.id")).containsExactly("", top, top + ".A");
        assertThat(deep.getString("path[0].name.pl")).isNotBlank();
        assertThat(acts(top + ".A")).isEqualTo("group.create");
    }

    @Test
    void groupsAreFoundByBeginningsOfIdsAndPartsOfNames() {
        create(top);
        create(top + ".INF");
        asAdministrator.post(
                "hejnal/update_group",
                Map.of("group_id", top + ".INF", "name_pl", "Koło robotyków", "name_en", "Robot club"));
        for (String query : List.of("robotyk", "BOT CL", top + ".i")) {
            assertThat(asAdministrator
                            .get("hejnal/groups?parent_id=" + top + "&query=" + query.replace(" ", "%20"))
                            .json()
                            .getList("items.id"))
                    .as(query)
                    .containsExactly(top + ".INF");
        }
        assertThat(asAdministrator
                        .get("hejnal/groups?parent_id=" + top + "&query=%25")
                        .json()
                        .getList("items"))
                .as("a text and not a pattern")
                .isEmpty();
    }

    @Test
    void idsAreFoundWhateverTheCaseOfTheirLetters() {
        create(top);
        create(top + ".ŁÓDŹ");
        String query = URLEncoder.encode(top.toLowerCase(Locale.ROOT) + ".łó", StandardCharsets.UTF_8);
        assertThat(asAdministrator
                        .get("hejnal/groups?parent_id=" + top + "&query=" + query)
                        .json()
                        .getList("items.id"))
                .containsExactly(top + ".ŁÓDŹ");
    }

    /** A new name once waited for all who change the tree, and they for it. */
    @Test
    void whoNamesAGroupAndWhoMovesItDoNotBlockEachOther() {
        String deep = top + ".1234567890";
        create(top);
        create(deep);
        for (int round = 1; round < 8; round++) {
            String between = deep.substring(0, top.length() + 1 + round);
            String name = "Próba " + round;
            List<Answer> answers = Together.call(
                    AT_ONCE,
                    i -> i == 0
                            ? create(between)
                            : asAdministrator.post(
                                    "hejnal/update_group", Map.of("group_id", deep, "name_pl", name + "." + i)));
            assertThat(answers)
                    .allSatisfy(answer ->
                            assertThat(answer.status()).as(answer.body()).isEqualTo(200));
        }
    }

    @Test
    void namesChangeOnlyWhereTheyAreGiven() {
        create(top);
        Map<String, String> english = Map.of("group_id", top, "name_en", " English\n name ");
        for (int i = 0; i < 2; i++) {
            assertThat(asAdministrator.post("hejnal/update_group", english).body())
                    .isEqualTo("{\"is_changed\":" + (i == 0) + "}");
        }
        JsonPath shown = asAdministrator.get("hejnal/group?group_id=" + top).json();
        assertThat(shown.getString("name.pl")).isEqualTo("Próba");
        assertThat(shown.getString("name.en")).isEqualTo("English  name");
        assertThat(acts(top)).isEqualTo("group.create group.update");
        asAdministrator.post("hejnal/update_group", Map.of("group_id", top, "name_en", ""));
        assertThat(asAdministrator.get("hejnal/group?group_id=" + top).json().getString("name.en"))
                .isNull();
    }

    @Test
    void membersComeAndGoAndARightGoesWithThem() {
        create(top);
        create(top + ".A");
        assertThat(Stream.of(top, top, top + ".A")
                        .map(group -> member("add", group, person).json().getBoolean("is_changed")))
                .containsExactly(true, false, true);
        member("add", top + ".A", person + 1);
        asAdministrator.post("hejnal/give_group_editor", Map.of("user_id", "" + person, "group_id", top));
        member("add", top, person);
        assertThat(members(top + "&with_below=false").getList("items.user_id")).containsExactly("" + person);
        JsonPath all = members(top + "&with_below=true");
        assertThat(all.getList("items.user_id")).containsExactly("" + person, "" + (person + 1));
        assertThat(all.getList("items.is_editor"))
                .as("to add again takes no right")
                .containsExactly(true, false);
        assertThat(all.getList("items[0].group_ids")).isEqualTo(List.of(top, top + ".A"));
        assertThat(members(top + "&with_below=true&after_user_id=" + person).getList("items.user_id"))
                .containsExactly("" + (person + 1));
        JsonPath counts = asAdministrator.get("hejnal/group?group_id=" + top).json();
        assertThat(List.of(counts.getInt("members"), counts.getInt("editors"), counts.getInt("people")))
                .containsExactly(1, 1, 2);

        for (int i = 0; i < 2; i++) {
            assertThat(member("remove", top, person).json().getBoolean("is_changed"))
                    .isEqualTo(i == 0);
        }
        assertThat(asAdministrator.get("hejnal/group_editors?group_id=" + top).body())
                .doesNotContain("\"" + person + "\"");
        assertThat(members(top + "&with_below=true").getList("items[0].group_ids"))
                .isEqualTo(List.of(top + ".A"));
        assertThat(acts(top))
                .isEqualTo("group.create group_member.add group_editor.give look.group_members look.group_members"
                        + " look.group_members group_member.remove look.group_members");
        Answer log = asAdministrator.get("hejnal/audit_log?action=group_member.remove&person_id=" + person);
        assertThat(log.json().getBoolean("items[0].before.is_editor")).isTrue();
        assertThat(log.json().getString("items[0].initiator.id")).isEqualTo("" + administrator);
    }

    @Test
    void aMembershipThatCameWithARightGoesWithIt() {
        create(top);
        create(top + ".A");
        assertThat(editor("give", top + ".A").getBoolean("became_member")).isTrue();
        assertThat(editor("give", top + ".A").getBoolean("is_changed")).isFalse();
        JsonPath below = members(top + "&with_below=true");
        assertThat(below.getBoolean("items[0].is_editor"))
                .as("of a group below")
                .isTrue();
        assertThat(below.getList("items[0].edited_group_ids")).isEqualTo(List.of(top + ".A"));
        assertThat(editor("take", top + ".A").getBoolean("is_member")).isFalse();
        assertThat(members(top + "&with_below=true").getList("items")).isEmpty();
        assertThat(editor("take", top + ".A").getBoolean("is_changed")).isFalse();

        editor("give", top);
        assertThat(member("add", top, person).json().getBoolean("is_changed"))
                .as("put there as well")
                .isTrue();
        assertThat(editor("take", top).getBoolean("is_member")).isTrue();
        assertThat(members(top).getList("items.is_editor")).containsExactly(false);
        assertThat(acts(top + ".A")).isEqualTo("group.create group_editor.give group_editor.take");
    }

    @Test
    void whatHangsOnAGroupKeepsIt() {
        create(top);
        create(top + ".A");
        member("add", top + ".A", person);
        asAdministrator.post("hejnal/give_group_editor", Map.of("user_id", "" + person, "group_id", top + ".A"));
        assertThat(delete(top).text("reason")).isEqualTo("has_subgroups");
        assertThat(delete("").text("reason")).isEqualTo("everyone");
        String statement = statement(top + ".A").text("id");
        assertThat(delete(top + ".A").text("reason")).isEqualTo("has_statements");
        assertThat(database.number("SELECT count(*) FROM group_member WHERE group_id = ?", top + ".A"))
                .isEqualTo(1);
        admin.post("events2/delete_statement", Map.of("id", statement));
        assertThat(delete(top + ".A").body()).isEqualTo("{}");
        assertThat(delete(top + ".A").text("error")).isEqualTo("object_not_found");
        assertThat(delete(top).body()).isEqualTo("{}");
        assertThat(database.text(
                        "SELECT value_before ->> 'members' FROM audit_entry WHERE action = 'group.delete' AND target_id = ?",
                        top + ".A"))
                .isEqualTo("1");
        assertThat(database.text(
                        "SELECT value_before ->> 'editors' FROM audit_entry WHERE action = 'group.delete' AND target_id = ?",
                        top + ".A"))
                .as("as texts, since numbers of JSON are not exact")
                .isEqualTo("[\"" + person + "\"]");
    }

    @Test
    void whatIsWrongIsNamedAndChangesNothing() {
        create(top);
        for (String id : List.of(" " + top, top + "|", top + "\t", top + "x".repeat(32), top + "\u202e", "")) {
            assertThat(create(id).status()).as(id).isEqualTo(400);
        }
        assertThat(create(top).text("reason")).isEqualTo("group_exists");
        for (Map<String, String> names : List.of(
                Map.of("name_pl", " "), Map.of("name_pl", "x".repeat(201)), Map.of("name_en", "x".repeat(201)))) {
            Map<String, String> change = new HashMap<>(names);
            change.put("group_id", top);
            assertThat(asAdministrator.post("hejnal/update_group", change).text("error"))
                    .isEqualTo("param_invalid");
        }
        assertThat(member("add", "", person).text("reason")).isEqualTo("everyone");
        assertThat(member("add", top, 999_999_999_999L).text("error")).isEqualTo("object_not_found");
        assertThat(member("remove", top + "no", person).text("error")).isEqualTo("object_not_found");
        assertThat(asAdministrator.get("hejnal/group?group_id=" + top + "no").text("error"))
                .isEqualTo("object_not_found");
        assertThat(asAdministrator.get("hejnal/groups?parent_id=" + top + "no").text("error"))
                .isEqualTo("object_not_found");
        assertThat(database.number("SELECT count(*) FROM user_group WHERE id LIKE ?", "%" + top + "%"))
                .isEqualTo(1);
        assertThat(acts(top)).isEqualTo("group.create");
    }

    @Test
    void ofManyWhoWantOneIdOneGetsIt() {
        List<Answer> answers = Together.call(AT_ONCE, i -> create(top));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.text("reason")).isEqualTo("group_exists"));
    }

    @Test
    void groupsThatAreMadeAtOneMomentStandBelowEachOther() {
        create(top);
        List<Answer> answers = Together.call(AT_ONCE, i -> create(top + ".1234567890AB".substring(0, i + 2)));
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(200));
        assertThat(database.number(
                        "SELECT count(*) FROM user_group WHERE starts_with(id, ?) AND length(id) = length(parent_id) + 1",
                        top + "."))
                .as("each is right below the next shorter one, the first two characters came together")
                .isEqualTo(AT_ONCE - 1L);
    }

    /** Whoever comes too late is told, and nobody finds a half of anything. */
    @Test
    void aGroupMayGoWhileOthersReferToIt() {
        for (int round = 0; round < 4; round++) {
            String group = top + round;
            create(group);
            List<Answer> answers = Together.call(AT_ONCE, i -> switch (i % 4) {
                case 0 -> member("add", group, person);
                case 1 -> statement(group);
                case 2 -> create(group + ".A");
                default -> delete(group);
            });
            assertThat(answers)
                    .allSatisfy(answer ->
                            assertThat(answer.status()).as(answer.body()).isIn(200, 400));
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.text("error"))
                            .as(answer.body())
                            .isIn("", "object_not_found", "object_invalid"));
        }
        assertThat(database.number(
                        "SELECT count(*) FROM statement WHERE title_pl = ? AND primary_group_id IS NULL", top))
                .isZero();
    }

    private Answer create(String id) {
        return asAdministrator.post("hejnal/create_group", Map.of("group_id", id, "name_pl", "Próba"));
    }

    private JsonPath editor(String verb, String group) {
        return asAdministrator
                .post("hejnal/" + verb + "_group_editor", Map.of("group_id", group, "user_id", "" + person))
                .json();
    }

    private Answer delete(String id) {
        return asAdministrator.post("hejnal/delete_group", Map.of("group_id", id));
    }

    private Answer member(String verb, String group, long user) {
        return asAdministrator.post(
                "hejnal/" + verb + "_group_member", Map.of("group_id", group, "user_id", "" + user));
    }

    private JsonPath members(String groupAndMore) {
        return asAdministrator
                .get("hejnal/group_members?group_id=" + groupAndMore)
                .json();
    }

    private Answer statement(String group) {
        return admin.post(
                "events2/update_statement",
                Map.of(
                        "body",
                        "{\"primary_group\": \"" + group + "\", \"title\": {\"pl\": \"" + top
                                + "\"}, \"send_after\": \"2031-01-01\"}"));
    }

    private String acts(String group) {
        return database.text(
                "SELECT string_agg(action, ' ' ORDER BY id) FROM audit_entry WHERE target_kind = 'group' AND target_id = ?",
                group);
    }
}
