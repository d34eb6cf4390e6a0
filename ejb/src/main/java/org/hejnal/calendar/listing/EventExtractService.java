package org.hejnal.calendar.listing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hejnal.calendar.event.EventDetailRepository;
import org.hejnal.calendar.event.EventView;

/** Events of all circles that somebody is in, for a copy of bounded size elsewhere. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EventExtractService {
    @Inject
    ExtractSearchService extracts;

    @Inject
    EventDetailRepository details;

    /**
     * What has not ended before {@code from}; of more than {@code most} events, first what recurs, then what begins
     * after {@code now} (the soonest first), then what has begun before (the latest first). Without comments and photos.
     */
    public List<EventView> list(long accountId, Instant from, Instant now, int most) {
        return details.viewsWithoutTalk(extracts.list(accountId, from, now, most));
    }
}
