package org.hejnal.evt.answer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hejnal.evt.error.EvtException;

/**
 * What a request is answered.
 *
 * @param retryAfter when it is worth another try; present if the server could answer none of the request's calls
 */
public record EvtAnswer(byte[] body, Optional<Duration> retryAfter) {
    /** @param refusals of the calls, one for each that was refused */
    static EvtAnswer of(byte[] body, int calls, List<EvtException> refusals) {
        List<Duration> waits = refusals.stream()
                .map(EvtException::retryAfter)
                .flatMap(Optional::stream)
                .toList();
        return new EvtAnswer(body, waits.size() == calls ? waits.stream().findFirst() : Optional.empty());
    }
}
