package org.hejnal.delivery.spine;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hejnal.delivery.channel.InstalledChannels;
import org.hejnal.delivery.digest.DigestService;
import org.hejnal.notification.distribution.DistributionService;
import org.hejnal.platform.DueWork;
import org.hejnal.platform.FailureLog;

/** Does what is due on this node itself: fan-out, digests, and the work of other features. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DispatchService {
    @Inject
    FanOutRepository fanOut;

    @Inject
    DistributionService notifications;

    @Inject
    DigestService digests;

    @Inject
    FailureLog failures;

    @Inject
    InstalledChannels channels;

    @Inject
    @Any
    Instance<DueWork> foundWorks;

    private List<DueWork> works = List.of();

    /** Once: an instance that is looked up again and again is kept again and again. */
    @PostConstruct
    void findWorks() {
        works = foundWorks.stream().toList();
    }

    /**
     * Does a piece of each kind that is due and that nobody else works on, so that much of one kind does not keep another
     * waiting. Trouble with one kind holds up no other; the next tick tries it again.
     */
    public Progress dispatchNext() {
        Stream<Progress> others = works.stream().map(work -> attempt(work.title(), some(work::performNext)));
        return Collections.max(Stream.concat(
                        others,
                        Stream.of(
                                attempt("Fan-out", () -> distribute(channels.ids())),
                                attempt("Closing of digests", some(digests::closeNextChunk))))
                .toList());
    }

    private static Supplier<Progress> some(BooleanSupplier step) {
        return () -> step.getAsBoolean() ? Progress.SOME : Progress.NOTHING;
    }

    private Progress attempt(String work, Supplier<Progress> step) {
        try {
            Progress progress = step.get();
            failures.worked(work);
            return progress;
        } catch (RuntimeException e) {
            failures.failed(work, e);
            return Progress.NOTHING;
        }
    }

    private Progress distribute(List<String> channelIds) {
        try {
            return fanOut.distributeNextChunk(channelIds);
        } catch (FanOutFailedException e) {
            notifications.postpone(e.notificationId());
            throw e;
        }
    }
}
