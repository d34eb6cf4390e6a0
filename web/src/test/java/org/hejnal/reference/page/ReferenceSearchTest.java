package org.hejnal.reference.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hejnal.reference.ReferenceLinks;
import org.hejnal.usos.RealMethods;
import org.junit.jupiter.api.Test;

class ReferenceSearchTest {
    private static final ReferenceLinks LINKS = new ReferenceLinks("", "?lang=pl");
    private final ReferenceSearch search = new ReferenceSearch(new RealMethods().reference());

    @Test
    void theNamedMethodComesFirst() {
        assertThat(search.find("statement").get(0).name()).isEqualTo("services/events2/statement");
        assertThat(search.find("Services/Events2/Event_Type").get(0).name()).isEqualTo("services/events2/event_type");
    }

    @Test
    void methodsOfTheCalendarModulesAndErrorsAreFoundWhereTheyAreDescribed() {
        assertThat(address("evtcreate")).isEqualTo("/developers/evt/?lang=pl#evtcreate");
        assertThat(address("services/events2")).isEqualTo("/developers/api/services/events2/?lang=pl");
        assertThat(address("object_not_found")).isEqualTo("/developers/api/errors/?lang=pl#object_not_found");
        assertThat(address("event_type")).isEqualTo("/developers/api/services/events2/event_type/?lang=pl");
    }

    @Test
    void argumentsAndFieldsAreFoundAndAllWordsCount() {
        assertThat(search.find("idempotency_key"))
                .extracting(SearchEntry::name)
                .contains("services/events2/send_notification");
        assertThat(search.find("is_mandatory type"))
                .extracting(SearchEntry::name)
                .contains("services/events2/event_type")
                .doesNotContain("services/users/user");
        assertThat(search.find("is_mandatory nowhere-to-be-found")).isEmpty();
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(search.find("  ")).isEmpty();
    }

    @Test
    void theRestOfALongQueryIsPassedOver() {
        String longest = "ż".repeat(ReferenceSearch.LONGEST_QUERY);

        assertThat(ReferenceSearch.query(" " + longest + "a")).isEqualTo(longest);
    }

    private String address(String query) {
        return search.find(query).get(0).link(LINKS);
    }
}
