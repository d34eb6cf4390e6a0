package org.hejnal.directory.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hejnal.directory.PersonView;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.SecretKeys;
import org.hejnal.platform.SettingsFake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTicketServiceTest {
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    // First, since the clock reads it.
    private Instant now = Instant.parse("2026-11-30T10:00:00Z");
    private PersonView known = person(1101, 3);
    private final SignInTicketService tickets = new SignInTicketService();

    SignInTicketServiceTest() {
        tickets.people = new SignInService() {
            @Override
            public Optional<PersonView> find(long accountId) {
                return Optional.of(known).filter(found -> found.id() == accountId);
            }
        };
        tickets.hashes = new KeyedHash(new SecretKeys(SettingsFake.of("hejnal.secret-key", KEY)));
        tickets.clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    }

    /** Those whom the university has numbered, and those whom the hub has. */
    @ParameterizedTest
    @ValueSource(longs = {1101, 1883287043211081140L})
    void itIsThePersonsWhoseItIs(long id) {
        known = person(id, 3);
        String ticket = tickets.issue(known, "anna");
        assertThat(tickets.find(ticket, "anna")).contains(known);
        assertThat(tickets.find(ticket, "jan")).isEmpty();
    }

    @Test
    void itIsGoodForTenMinutes() {
        String ticket = tickets.issue(known, "anna");
        now = now.plus(Duration.ofSeconds(599));
        assertThat(tickets.find(ticket, "anna")).contains(known);
        now = now.plus(Duration.ofSeconds(1));
        assertThat(tickets.find(ticket, "anna")).isEmpty();
    }

    @Test
    void aNewPasswordVoidsIt() {
        String ticket = tickets.issue(known, "anna");
        known = person(1101, 4);
        assertThat(tickets.find(ticket, "anna")).isEmpty();
    }

    @Test
    void nobodyMakesItLastLonger() {
        String ticket = tickets.issue(known, "anna");
        String longer = ticket.replace("." + now.plus(Duration.ofMinutes(10)).getEpochSecond() + ".", ".9999999999.");
        assertThat(longer).isNotEqualTo(ticket);
        assertThat(tickets.find(longer, "anna")).isEmpty();
    }

    private static PersonView person(long id, int generation) {
        return new PersonView(id, "Anna", "Lis", "pl", generation);
    }
}
