package org.hejnal.delivery.bounce;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.audit.AuditMask;
import org.hejnal.contactpoint.ContactPointFailureService;
import org.hejnal.contactpoint.ContactPointService;
import org.hejnal.contactpoint.ContactPointView;
import org.hejnal.contactpoint.FailureKind;
import org.hejnal.delivery.bounce.ReturnedMailRepository.Kind;
import org.hejnal.delivery.bounce.ReturnedMailRepository.Subject;
import org.hejnal.delivery.channel.email.EmailChannel;
import org.hejnal.delivery.returnpath.ReturnPath;
import org.hejnal.delivery.returnpath.ReturnPaths;
import org.hejnal.delivery.status.DeliveryView;
import org.hejnal.delivery.unsubscribe.UnsubscribeService;
import org.hejnal.platform.OneLine;
import org.hejnal.platform.Shortened;

/**
 * Lets what has come back count. An address's failure is written in a transaction of its own, and before the report is: if the
 * hub dies in between, it counts twice, and never not at all.
 */
@Stateless
public class BounceService {
    /** Of a reason, in characters. */
    static final int MAX_REASON = 400;

    @Inject
    ReturnedMailRepository repository;

    @Inject
    ReturnPaths returnPaths;

    @Inject
    ContactPointService contactPoints;

    @Inject
    ContactPointFailureService failures;

    @Inject
    UnsubscribeService unsubscribe;

    /** @param path which the report proves */
    public Effect record(ReturnPath path, Report report) {
        if (repository.isBeingSent(path)) {
            return Effect.LEFT;
        }
        Report.Judgement judged = report.judge(address -> returnPaths.isTo(path, address));
        if (judged.verdict() == Verdict.COMPLAINT) {
            return complain(path);
        }
        if (judged.verdict() == Verdict.DELAYED) {
            return delay(path, judged);
        }
        return judged.verdict().isReturned() ? fail(path, judged) : Effect.NOTHING;
    }

    private Effect fail(ReturnPath path, Report.Judgement judged) {
        if (!repository.claim(path, Kind.RETURNED)) {
            return Effect.NOTHING;
        }
        repository.markReturned(path, DeliveryView.CAME_BACK + reason(judged));
        if (judged.verdict() == Verdict.ADDRESS_FAILED) {
            count(path, FailureKind.BOUNCED, judged);
        } else if (judged.verdict() == Verdict.GIVEN_UP) {
            count(path, FailureKind.TEMPORARY, judged);
        }
        return Effect.RETURNED;
    }

    private Effect delay(ReturnPath path, Report.Judgement judged) {
        if (!repository.claim(path, Kind.DELAYED)) {
            return Effect.NOTHING;
        }
        count(path, FailureKind.TEMPORARY, judged);
        return Effect.DELAYED;
    }

    private void count(ReturnPath path, FailureKind kind, Report.Judgement judged) {
        address(path)
                .ifPresent(address ->
                        failures.recordFailure(path.accountId(), EmailChannel.ID, address, kind, reason(judged)));
    }

    /** The one that the e-mail went to, unless the person has it no longer, or has proven since that they read there. */
    private Optional<String> address(ReturnPath path) {
        Instant sentAt = repository.sentAt(path);
        return contactPoints.list(path.accountId()).stream()
                .filter(point -> point.channelId().equals(EmailChannel.ID))
                .filter(point -> point.confirmedAt().filter(sentAt::isBefore).isEmpty())
                .map(ContactPointView::address)
                .filter(address -> returnPaths.isTo(path, address))
                .findFirst();
    }

    /** It may name an address that the person has their e-mails passed on to, which is theirs alone to tell. */
    private static String reason(Report.Judgement judged) {
        String said = AuditMask.emailsIn(
                OneLine.of(judged.said()).replaceAll(" {2,}", " ").strip());
        return said.isEmpty() ? "No reason was given." : Shortened.to(MAX_REASON, said);
    }

    /** What has no link by which it could be ended does not end by a complaint. */
    private Effect complain(ReturnPath path) {
        if (!repository.claim(path, Kind.COMPLAINT)) {
            return Effect.NOTHING;
        }
        Subject subject = repository.subject(path);
        boolean isEnded = !subject.isConfidential()
                && unsubscribe.endByComplaint(
                        path.accountId(),
                        EmailChannel.ID,
                        Optional.ofNullable(subject.digestId()),
                        subject.eventTypeId());
        return isEnded ? Effect.COMPLAINT : Effect.NOTHING;
    }
}
