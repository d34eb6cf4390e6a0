package org.hejnal.it.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.scribejava.core.utils.OAuthEncoder;
import java.util.List;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HejnalTest
class NameSearchIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient demo = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
    private final UsosClient anna = demo.with(GrantedToken.enter(database, 1001));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        maria ziel   ; Maria Zielińska
        ZIELIŃSKA    ; Maria Zielińska
        ewa admin    ; Ewa Administrator
        wisniewski p ; Piotr Wiśniewski
        ieliń        ; ''
        %            ; ''
        """)
    void peopleAreFoundByTheBeginningsOfTheirNames(String query, String found) {
        List<String> names = anna.get("users/search2?lang=pl&query=" + OAuthEncoder.encode(query)
                        + "&fields=items[user[first_name|last_name]]")
                .json()
                .getList("items.user.collect { it.first_name + ' ' + it.last_name }", String.class);
        assertThat(String.join(", ", names)).isEqualTo(found);
    }

    /** The database folds names to find them, and the server to mark what was found: both alike. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukaszewicz",
                "ŁUKASZEWICZ",
                "Strauß",
                "Yıldız",
                "İpek",
                "ﬁnnegan",
                "Zoe\u0308",
                "Åström",
                "Йорданов",
                "ЁЛКИН",
                "Nguyễn",
                "Đặng",
                "O’Neill",
                "D`Arc",
                "Nowak-Kowalska",
                "Nowak–Kowalska",
                "Nowak\u2011Kowalska",
                "Nowak\u00a0Kowalska",
                "Nowak\u3000Kowalska",
                "ΟΔΥΣΣΕΥΣ",
                "Παπαδόπουλος",
                "Ærøskøbing",
                "Þórsson",
                "Ħamrun",
                "Ⅷ",
                "Ａｄａ",
                "ĳsselmeer",
                "Hawaiʻi",
                "אברהם",
                "田中",
                "𐐀𐐁"
            })
    void whatIsFoundOfANameIsMarkedWhole(String name) {
        long id = Crowd.enter(database, 1).firstId();
        String first = "Fold" + id;
        database.update("UPDATE account SET first_name = ?, last_name = ? WHERE id = ?", first, name, id);
        String words = database.text(
                "SELECT string_agg(w, ' ') FROM account, name_words(first_name || ' ' || last_name) w WHERE id = ?",
                id);
        List<String> found = anna.get("users/search2?lang=en&fields=items[match]&query=" + OAuthEncoder.encode(words))
                .json()
                .getList("items.match", String.class);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).replaceAll("<b>[^<]*</b>", ""))
                .as("what is not marked of %s", found.get(0))
                .containsPattern("^[\\s\\p{Z}’`–-]*$");
    }

    @Test
    void withoutATokenTheStaffAreFound() {
        String query = "users/search2?lang=en&query=";
        assertThat(demo.get(query + "zielinska&among=current_teachers").body())
                .contains("\"id\":\"1003\"", "\"match\":\"Maria <b>Zielińska</b>\"", "\"next_page\":false");
        assertThat(demo.get(query + "nowak%20anna").body()).isEqualTo("{\"items\":[],\"next_page\":false}");
        assertThat(demo.get(query + "wisniewski%20piotr&among=students").body()).contains("\"items\":[]");
    }

    @Test
    void pagesFollowEachOtherAndTheIndexFollowsTheNames() {
        Crowd crowd = Crowd.enter(database, 5);
        String name = "Szukalski" + crowd.firstId();
        database.update(
                "UPDATE account SET last_name = ? WHERE id BETWEEN ? AND ?", name, crowd.firstId(), crowd.lastId());

        assertThat(ids(name, 0)).containsExactly(crowd.firstId(), crowd.firstId() + 1);
        assertThat(ids(name, 4)).containsExactly(crowd.lastId());
        assertThat(ids(name, 5)).isEmpty();

        database.update("DELETE FROM account WHERE id = ?", crowd.firstId());
        database.update("INSERT INTO profile (account_id, staff_status) VALUES (?, 2)", crowd.lastId());
        assertThat(ids(name, 0)).containsExactly(crowd.firstId() + 1, crowd.firstId() + 2);
        assertThat(demo.get("users/search2?lang=pl&fields=items[user[id]]&query=" + name)
                        .json()
                        .getList("items.user.id", Long.class))
                .containsExactly(crowd.lastId());
    }

    private List<Long> ids(String name, int start) {
        return anna.get("users/search2?lang=pl&num=2&query=" + name + "&start=" + start)
                .json()
                .getList("items.user.id", Long.class);
    }

    @Test
    void severalGroupsAreDescribedAtOnce() {
        assertThat(demo.get("prgroups/primary_groups?primary_group_ids=|ST|nobody&fields=id|subgroups[id]")
                        .body())
                .startsWith("{\"\":{\"id\":\"\",\"subgroups\":[")
                .contains(
                        "\"ST\":{\"id\":\"ST\",\"subgroups\":[{\"id\":\"ST.FIZ\"},{\"id\":\"ST.INF\"}]}",
                        "\"nobody\":null}");
    }
}
