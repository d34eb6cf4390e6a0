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
