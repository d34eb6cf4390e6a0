package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** What the API lets pass and the domain does not is refused before anything is written. */
@HejnalTest
class CheckedCommandIT {
    private final TestCircle circle = new TestCircle(Hub.main());
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    @Test
    void limitsOfTheDomainAreToldToDevelopersAndPeople() {
        assertThat(author.post("poi/create", "name=Biegun", "latitude=91", "longitude=0")
                        .body())
                .contains("\"502\"", "A latitude is between -90 and 90.", "Nieprawidłowa wartość pola.");
        assertThat(author.post("ctc/create", "name=Dziekan", "email=nobody").body())
                .contains("\"502\"", "This is not an e-mail address.", "Invalid value of this field.");
        assertThat(author.post("ctc/create", "name= ").body())
                .contains("\"502\"", "1 to 200 characters are expected in name.");
        assertThat(author.error("poi/getall")).isEqualTo("0");
        assertThat(author.error("ctc/list")).isEqualTo("0");
        assertThat(author.get("poi/getall").body()).doesNotContain("Biegun");
        assertThat(author.get("ctc/list").body()).doesNotContain("Dziekan");
    }
}
