package org.hejnal.onetimecode;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.contactpoint.ContactPointView;
import org.hejnal.directory.DirectoryService;
import org.hejnal.notification.Addressees;
import org.hejnal.notification.Destination;
import org.hejnal.notification.SendNotification;
import org.hejnal.notification.SendService;
import org.hejnal.notification.confidential.ConfidentialText;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.RandomText;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.platform.UnknownObjectException;

/** Issues one-time codes and validates them. */
@Stateless
public class OneTimeCodeService {
    /** The type of event that carries codes. It is mandatory, and written by the schema's migration. */
    public static final String EVENT_TYPE = "one_time_code";

    private static final String PURPOSE = "one-time code";

    /** Of 62 characters each: 131 bits. */
    private static final int ID_LENGTH = 22;

    @Inject
    OneTimeCodeRepository codes;

    @Inject
    CodeRoute route;

    @Inject
    DirectoryService directory;

    @Inject
    SendService sends;

    @Inject
    AuditService audit;

    @Inject
    KeyedHash hash;

    @Inject
    Clock clock;

    /**
     * Makes a code, valid for 10 minutes, and sends it at once. It ends all earlier ones of the person. It is written down if
     * an application has it sent without the person.
     *
     * @throws TooManyRequestsException if the person has got 5 codes within the last hour
     * @throws org.hejnal.platform.InvalidStateException with the reason {@link CodeReason#NO_CHANNEL} if there is no way to the
     *     person
     */
    public IssuedCode issue(Initiator initiator, long accountId) {
        if (!directory.isActive(accountId)) {
            throw CodeRoute.noChannel();
        }
        ContactPointView address = route.getAddress(accountId);
        requireAllowance(accountId);
        codes.end(accountId);
        String id = RandomText.alphanumeric(ID_LENGTH);
        String code = RandomText.digits(OneTimeCodePolicy.DIGITS);
        OneTimeCode issued = new OneTimeCode(id, accountId, hash(id, code), clock.instant());
        codes.add(issued);
        audit.recordForAnother(initiator, AuditedAct.ofPerson("one_time_code.issue", accountId, Map.of(), Map.of()));
        sends.sendConfidential(
                announcement(accountId),
                new ConfidentialText(CodeMessage.withCode(code), issued.expiresAt()),
                new Destination(address.id(), address.channelId(), true));
        return new IssuedCode(id, CodeMessage.sentTo(address.address()));
    }

    /**
     * Uses a code up, whatever stands between its digits that is not one: spaces, dashes, characters that are not seen.
     *
     * @throws UnknownObjectException if the person has no code with this id
     * @throws InvalidValueException if the code is wrong; a text of six digits has then cost one of five attempts
     * @throws org.hejnal.platform.InvalidStateException with another {@link CodeReason}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void validate(long accountId, String id, String typed) {
        String code = OneTimeCodePolicy.digits(typed);
        if (!code.matches("[0-9]{" + OneTimeCodePolicy.DIGITS + "}")) {
            requireOpen(accountId, id);
            throw wrong("A code has " + OneTimeCodePolicy.DIGITS + " digits.");
        }
        String expected = codes.takeAttempt(accountId, id).orElseThrow(() -> refusal(accountId, id));
        if (hash.all(PURPOSE, id, code).stream().noneMatch(own -> KeyedHash.isEqual(expected, own))) {
            throw wrong("The code is wrong.");
        }
        if (!codes.use(id)) {
            throw refusal(accountId, id);
        }
    }

    private void requireAllowance(long accountId) {
        Instant now = clock.instant();
        List<Instant> issued = codes.listIssuedExclusively(accountId, now.minus(OneTimeCodePolicy.ISSUE_WINDOW));
        OneTimeCodePolicy.waitForNext(issued, now).ifPresent(wait -> {
            throw new TooManyRequestsException(
                    "At most " + OneTimeCodePolicy.MAX_ISSUED + " codes are sent to a user within an hour.", wait);
        });
    }

    private void requireOpen(long accountId, String id) {
        CodeState state = codes.findState(accountId, id).orElseThrow(() -> unknown(id));
        if (!OneTimeCodePolicy.takesAttempts(state, clock.instant())) {
            throw OneTimeCodePolicy.refusal(state);
        }
    }

    private static UnknownObjectException unknown(String id) {
        return new UnknownObjectException(CodeObject.ONE_TIME_CODE, id);
    }

    private RuntimeException refusal(long accountId, String id) {
        return codes.findState(accountId, id)
                .<RuntimeException>map(OneTimeCodePolicy::refusal)
                .orElseGet(() -> unknown(id));
    }

    private String hash(String id, String code) {
        return hash.of(PURPOSE, id, code);
    }

    private static SendNotification announcement(long accountId) {
        return new SendNotification(
                EVENT_TYPE,
                CodeMessage.ANNOUNCEMENT,
                Optional.empty(),
                new Addressees.People(List.of(accountId), false),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    private static InvalidValueException wrong(String message) {
        return new InvalidValueException(
                CodeField.CODE, message, new LangDict("Kod jest nieprawidłowy.", "This code is not right."));
    }
}
