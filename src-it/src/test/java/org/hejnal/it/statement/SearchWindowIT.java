package org.hejnal.it.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.statement.Campus.LECTURER;
import static org.hejnal.it.statement.Campus.STUDENT;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.UsosClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which statements a window of time holds, and in which order and portions they come. */
@HejnalTest
class SearchWindowIT {
    private final Campus campus = new Campus(Hub.main());
    private final UsosClient lecturer = campus.as(LECTURER);
    private final UsosClient student = campus.as(STUDENT);

    /** Published in this order, whatever the times that they speak of. */
    @BeforeEach
    void publish() {
        insert("hours", "2031-05-10 10:00:00", "2031-05-10 12:00:00");
        insert("point", "2031-05-10 11:00:00", null);
        insert("weeks", "2031-05-01", "2031-06-01");
        insert("news", null, null);
        insert("until", null, "2031-05-10 11:30:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                ";;until news weeks point hours",
                "2031-05-10 11:00:00;2031-05-10 11:15:00;until weeks point hours",
                "2031-05-10 11:00:01;;until weeks hours",
                "2031-05-10 12:00:00;;weeks",
                "2031-06-01;;",
                "2031-05-10;2031-05-10 10:00:00;until weeks",
                ";2031-05-10 10:00:00;until news weeks",
                ";2031-05-01;until news",
                "2000-01-01;2001-01-01;",
                "2000-01-01;2040-01-01;until news weeks point hours"
            })
    void aWindowHoldsWhatEndsAfterItsStartAndBeginsBeforeItsEnd(
            @Nullable String start, @Nullable String end, @Nullable String titles) {
        String window = (start == null ? "" : "&start=" + start.replace(' ', '+'))
                + (end == null ? "" : "&end=" + end.replace(' ', '+'));
        List<String> expected = titles == null ? List.of() : Arrays.asList(titles.split(" "));
        assertThat(titles(student, window)).isEqualTo(expected);
        assertThat(titles(lecturer, window + "&for_user=false")).isEqualTo(expected);
        assertThat(titles(campus.administrator(), window + "&for_user=false")).isEqualTo(expected);
    }

    /** Each is published and begins so many days ago. */
    @Test
    void aPastEndFindsWhatBeganBeforeItWheneverItWasPublished() {
        insertOld("announced", 300, 250);
        insertOld("announced for later", 300, 100);
        insertOld("a few days late", 197, 201);
        insertOld("news of a later day", 195, 195);
        insertOld("very late", 1, 300);
        String end = "&end=" + LocalDate.now(ZoneOffset.UTC).minusDays(200);
        List<String> expected = List.of("very late", "a few days late", "announced");
        assertThat(titles(student, end)).isEqualTo(expected);
        assertThat(titles(student, end + "&start=2001-01-01")).isEqualTo(expected);
        assertThat(titles(lecturer, end + "&for_user=false")).isEqualTo(expected);
    }

    private void insertOld(String title, int published, int begins) {
        campus.database()
                .update(
                        "INSERT INTO statement (primary_group_id, statement_type, title_pl, starts_at, sent_at,"
                                + " created_at, updated_at) VALUES (?, 'statement', ?, now() - ? * interval '1 day',"
                                + " now() - ? * interval '1 day', now(), now())",
                        campus.groupA(),
                        title,
                        begins,
                        published);
    }

    @Test
    void portionsFollowOneAnother() {
        List<String> seen = new ArrayList<>();
        String before = "";
        while (true) {
            List<String> ids = student.get("events2/search_statements?fields=id&limit=2&start=2001-01-01" + before)
                    .json()
                    .getList("id");
            if (ids.isEmpty()) {
                break;
            }
            seen.addAll(ids);
            before = "&before=" + ids.get(ids.size() - 1);
        }
        assertThat(seen)
                .isEqualTo(student.get("events2/search_statements?fields=id&limit=1000&start=2001-01-01")
                        .json()
                        .getList("id"));
        assertThat(seen).hasSizeGreaterThanOrEqualTo(5);
    }

    private void insert(String title, @Nullable String start, @Nullable String end) {
        Campus.insert(
                lecturer,
                "{\"primary_group\": \"%s\", \"title\": {\"pl\": \"%s\"}, \"start\": %s, \"end\": %s}"
                        .formatted(campus.groupA(), title, json(start), json(end)));
    }

    private static String json(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private List<String> titles(UsosClient client, String window) {
        return client.get("events2/search_statements?fields=title|primary_group[id]&limit=1000" + window)
                .json()
                .getList("findAll { it.primary_group != null && it.primary_group.id == '" + campus.groupA()
                        + "' }.title.pl");
    }
}
