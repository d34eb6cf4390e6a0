package org.hejnal.feed.address;

import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.platform.secretkey.SealedColumn;
import org.hejnal.platform.secretkey.SealedColumns;

/** The secrets of addresses that are not revoked. */
@Singleton
class CalendarFeedSeals implements SealedColumns {
    private static final String COUNT = "SELECT count(f) FROM CalendarFeed f WHERE f.sealedToken NOT LIKE :mark";
    private static final String LIST = """
            SELECT f.tokenHash, f.sealedToken FROM CalendarFeed f
            WHERE f.tokenHash > :after AND f.sealedToken NOT LIKE :mark ORDER BY f.tokenHash
            """;
    private static final String REPLACE = """
            UPDATE CalendarFeed f SET f.sealedToken = :sealed WHERE f.tokenHash = :id AND f.sealedToken = :stored
            """;

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(new SealedColumn(
                "calendar_feed.sealed_token", "", COUNT, LIST, REPLACE, CalendarFeedService.owner("")));
    }
}
