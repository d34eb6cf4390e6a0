package org.hejnal.directory.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hejnal.directory.PersonView;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.SecretKeys;
import org.hejnal.platform.SettingsFake;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTicketServiceTest {
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    private final SignInTicketService tickets = new SignInTicketService();

    /** Those whom the university has numbered, and those whom the hub has. */
    @ParameterizedTest
    @ValueSource(longs = {1101, 1883287043211081140L})
    void itIsThePersonsWhoseItIs(long id) {
        PersonView person = new PersonView(id, "Anna", "Lis", "pl", 3);
        tickets.people = new SignInService() {
            @Override
            public Optional<PersonView> find(long accountId) {
                return Optional.of(person).filter(found -> found.id() == accountId);
            }
        };
        tickets.hashes = new KeyedHash(new SecretKeys(SettingsFake.of("hejnal.secret-key", KEY)));
        tickets.clock = Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC);
        String ticket = tickets.issue(person, "anna");
        assertThat(tickets.find(ticket, "anna")).contains(person);
        assertThat(tickets.find(ticket, "jan")).isEmpty();
    }
}
