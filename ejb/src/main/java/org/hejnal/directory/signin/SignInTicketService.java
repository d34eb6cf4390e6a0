package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.directory.PersonView;
import org.hejnal.platform.KeyedHash;

/**
 * Remembers between two forms that a password was right. The form carries it: a person, a time and a keyed hash of both with
 * the identifier, so that no node has to keep anything. It opens nothing without the second step.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignInTicketService {
    static final Duration LIFETIME = Duration.ofMinutes(10);

    private static final String PURPOSE = "sign-in ticket";
    private static final Pattern TICKET =
            Pattern.compile("(([0-9]{1,18}|[1-8][0-9]{18})\\.([0-9]{1,9})\\.([0-9]{1,12}))\\.([0-9a-f]{64})");

    @Inject
    SignInService people;

    @Inject
    KeyedHash hashes;

    @Inject
    Clock clock;

    /** @param identifier what the person has signed in with */
    public String issue(PersonView person, String identifier) {
        String facts = person.id() + "." + person.sessionGeneration() + "."
                + clock.instant().plus(LIFETIME).getEpochSecond();
        return facts + "." + hashes.of(PURPOSE, identifier, facts);
    }

    /** Whose ticket it is; nothing if it is too old, was made up, or the password has changed since. */
    public Optional<PersonView> find(String ticket, String identifier) {
        Matcher parts = TICKET.matcher(ticket);
        if (!parts.matches() || !isOwn(parts, identifier) || !isTimely(parts)) {
            return Optional.empty();
        }
        int generation = Integer.parseInt(parts.group(3));
        return people.find(Long.parseLong(parts.group(2))).filter(person -> person.sessionGeneration() == generation);
    }

    private boolean isOwn(Matcher parts, String identifier) {
        return hashes.all(PURPOSE, identifier, parts.group(1)).stream()
                .anyMatch(hash -> KeyedHash.isEqual(hash, parts.group(5)));
    }

    private boolean isTimely(Matcher parts) {
        return clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts.group(4))));
    }
}
