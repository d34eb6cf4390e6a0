package org.hejnal.usos.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hejnal.usos.answer.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields, forms and rights as USOS has them, see the decision on profiles. Anna asks, or somebody asks for her data. */
class UserFieldsTest {
    private static final String USER = "services/users/user";

    /** What USOS's clients ask for right after a sign-in: usos4j's list, and the two that others add. */
    private static final String ALL =
            "id|first_name|middle_names|last_name|previous_names|sex|titles|student_status|staff_status|email_access|email"
                    + "|email_url|has_email|homepage_url|profile_url|phone_numbers|mobile_numbers|office_hours|interests"
                    + "|has_photo|photo_urls|student_number|pesel|birth_date|revenue_office_id|citizenship|room"
                    + "|student_programmes|employment_functions|employment_positions|course_editions_conducted"
                    + "|postal_addresses|alt_email|external_ids|phd_student_status|library_card_id|can_i_debug"
                    + "|birth_certificate_data";

    private final People people = new People("nobody");
    private final Api api = new Api(people.user(), People.users());

    @Test
    void whoHoldsAllScopesReadsTheirWholeProfile() {
        String anna =
                api.text(USER, "consumer=x", "token=email personal photo mobile_numbers studies", "fields=" + ALL);
        assertThat(anna)
                .contains(
                        "\"middle_names\":\"Maria\"",
                        "\"previous_names\":[{\"first_name\":\"Anna\",\"last_name\":\"Lis\",\"until\":\"2020-02-29\"}]",
                        "\"titles\":{\"before\":\"dr\",\"after\":null}",
                        "\"student_status\":2,\"staff_status\":1",
                        "\"email_access\":\"plaintext\",\"email\":\"anna@example.edu\"",
                        "\"mobile_numbers\":[\"+48 600 1\"]",
                        "\"office_hours\":{\"pl\":\"wtorki\",\"en\":null},\"interests\":{\"pl\":null,\"en\":null}",
                        "\"has_photo\":true,\"photo_urls\":{\"50x50\":\"https://example.edu/1001.jpg\",",
                        "\"student_number\":\"401001\",\"pesel\":\"03251400024\",\"birth_date\":\"2003-05-14\"",
                        "\"citizenship\":{\"id\":\"PL\"}",
                        "\"room\":{\"id\":\"42\",\"number\":\"4420\",\"building_id\":\"MIM\",\"building_name\":"
                                + "{\"pl\":\"Wydział\",\"en\":\"Faculty\"}},\"student_programmes\":[]",
                        "\"employment_functions\":[{\"function\":{\"pl\":\"dziekan\",\"en\":null},\"faculty\":null,"
                                + "\"is_official\":false}]",
                        "\"employment_positions\":[{\"position\":{\"id\":\"LEC\",\"name\":{\"pl\":\"wykładowca\","
                                + "\"en\":\"lecturer\"}},\"faculty\":{\"id\":\"INF\",\"name\":{\"pl\":\"Informatyka\","
                                + "\"en\":\"Computing\"}}}]",
                        "\"postal_addresses\":[{\"type\":\"primary\",\"type_name\":{\"pl\":\"stały\",\"en\":\"permanent\"},"
                                + "\"address\":\"ul. Polna 1\"}]",
                        "\"alt_email\":\"a@example.com\"",
                        "\"external_ids\":{\"orcid\":\"0000-0002-1825-0097\",\"pbn_id\":null}",
                        "\"library_card_id\":\"L-1\",\"can_i_debug\":false,\"birth_certificate_data\":null");
    }

    @Test
    void somebodyOfWhomNothingIsKnownHasTheFieldsToo() {
        String jan = api.text(USER, "consumer=x", "admin=*", "user_id=1002", "fields=" + ALL);
        assertThat(jan)
                .contains(
                        "\"titles\":{\"before\":null,\"after\":null},\"student_status\":null,\"staff_status\":0",
                        "\"email_access\":\"no_email\",\"email\":null,\"email_url\":null,\"has_email\":false",
                        "\"has_photo\":false,\"photo_urls\":{}",
                        "\"room\":null",
                        "\"employment_positions\":[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    email            ; email          ; "anna@example.edu"    ; null
                    email_access     ; email          ; "plaintext"           ; "no_access"
                    alt_email        ; email          ; "a@example.com"       ; null
                    mobile_numbers   ; mobile_numbers ; ["+48 600 1"]         ; []
                    student_number   ; studies        ; "401001"              ; null
                    pesel            ; personal       ; "03251400024"         ; null
                    birth_date       ; personal       ; "2003-05-14"          ; null
                    revenue_office_id; personal       ; "1449"                ; null
                    citizenship      ; personal       ; {"id":"PL"}           ; null
                    library_card_id  ; personal       ; "L-1"                 ; null
                    previous_names[last_name] ; personal ; [{"last_name":"Lis"}] ; []
                    postal_addresses[type]    ; personal ; [{"type":"primary"}]  ; []
                    has_photo        ; photo          ; true                  ; false
                    photo_urls[50x50]; photo          ; {"50x50":"https://example.edu/1001.jpg"} ; {}
                    """)
    void whatIsOnesOwnNeedsTheScope(String field, String scope, String shown, String hidden) {
        assertThat(field(field, "token=" + scope)).isEqualTo(shown);
        assertThat(field(field, "token=events")).isEqualTo(hidden);
        assertThat(field(field, "user_id=1001")).as("a consumer alone").isEqualTo(hidden);
        assertThat(field(field, "user_id=1001", "admin=*")).as("administrative").isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"pesel, null", "student_number, null", "mobile_numbers, []", "postal_addresses, []", "photo_urls, {}"})
    void anotherPersonsTokenShowsNothingOfIt(String field, String hidden) {
        String everything = "token=email personal photo mobile_numbers studies other_emails";
        String answer =
                api.text("services/users/users", "user_ids=1001|1002", "consumer=x", everything, "fields=" + field);
        assertThat(answer).contains("\"1002\":{\"" + field + "\":" + hidden + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "everybody, events, plaintext",
        "related, events, no_access",
        "related, other_emails, plaintext",
        "nobody, other_emails, no_access"
    })
    void theDirectorySaysWhoReadsAnAddress(String audience, String scope, String access) {
        Api withAudience = new Api(new People(audience).user());
        assertThat(withAudience.text(USER, "consumer=x", "user_id=1001", "token=" + scope, "fields=email_access|email"))
                .contains("\"email_access\":\"" + access + "\"")
                .contains(access.equals("plaintext") ? "anna@example.edu" : "\"email\":null");
    }

    @Test
    void aConsumerThatActsForNobodyDoesNotLearnWhoStudies() {
        assertThat(field("student_status", "user_id=1001")).isEqualTo("null");
        assertThat(field("student_status", "token=email")).isEqualTo("2");
        assertThat(field("staff_status", "user_id=1001")).isEqualTo("1");
    }

    @Test
    void whateverTheNumberOfFieldsTheProfileIsReadOnceAndOnlyIfSelected() {
        api.text("services/users/users", "consumer=x", "user_ids=1001|1002", "fields=" + ALL);
        assertThat(people.loads).containsExactlyInAnyOrder("profiles of 2", "employments of 2");
        people.loads.clear();
        api.text("services/users/users", "consumer=x", "user_ids=1001|1002", "fields=id|first_name");
        assertThat(people.loads).isEmpty();
    }

    @Test
    void whatIsNotKeptHereTakesTheSubfieldsItHasInUsos() {
        assertThat(field("student_programmes[id|programme[all_faculties|id|name]]", "token=studies"))
                .isEqualTo("[]");
        assertThat(field("employment_positions[position[employment_group[id]]]", "token=studies"))
                .isEqualTo("[{\"position\":{\"employment_group\":null}}]");
    }

    @Test
    void aSubfieldThatThereIsNotIsNamed() {
        assertThat(api.refusal(USER, "consumer=x", "user_id=1001", "fields=titles[during]")
                        .detail("field_name"))
                .contains("during");
    }

    private String field(String field, String... parameters) {
        String[] all = Stream.concat(Stream.of(parameters), Stream.of("consumer=x", "fields=" + field))
                .toArray(String[]::new);
        String answer = api.text(USER, all);
        return answer.substring(answer.indexOf(':') + 1, answer.length() - 1);
    }
}
