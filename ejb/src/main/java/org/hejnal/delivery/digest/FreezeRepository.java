package org.hejnal.delivery.digest;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Turns what waits in windows into digests and their deliveries, by one set-based statement. */
@Stateless
public class FreezeRepository {
    /** Items in one message. What is more goes on in further parts: nothing is dropped. */
    static final int MAX_ITEMS = 100;

    private static final String FREEZE = """
            WITH closing AS (
              SELECT * FROM unnest(CAST(:accounts AS bigint[]), CAST(:channels AS text[]), CAST(:days AS integer[]),
                CAST(:closesOn AS date[])) AS w (account_id, channel_id, days, closed_on)),
            item AS (
              SELECT i.notification_id, account_id, channel_id, days, w.closed_on,
                (row_number() OVER by_window + :most - 1) / :most AS part,
                (count(*) OVER whole_window + :most - 1) / :most AS parts
              FROM digest_item i JOIN closing w USING (account_id, channel_id, days)
              WHERE i.digest_id IS NULL
              WINDOW whole_window AS (PARTITION BY account_id, channel_id, days),
                by_window AS (whole_window ORDER BY i.notification_id)),
            made AS (
              INSERT INTO digest (account_id, channel_id, days, closed_on, part, parts, closed_at)
              SELECT DISTINCT account_id, channel_id, days, closed_on, part, parts, CAST(:now AS timestamptz) FROM item
              RETURNING id, account_id, channel_id, days, part),
            frozen AS (
              UPDATE digest_item i SET digest_id = made.id
              FROM item JOIN made USING (account_id, channel_id, days, part)
              WHERE i.notification_id = item.notification_id AND i.account_id = item.account_id
                AND i.channel_id = item.channel_id)
            INSERT INTO delivery (notification_id, account_id, channel_id, next_at, digest_id)
            SELECT min(item.notification_id), account_id, channel_id, CAST(:now AS timestamptz), made.id
            FROM item JOIN made USING (account_id, channel_id, days, part)
            GROUP BY account_id, channel_id, made.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** Makes the digests of windows that close. One that turns out empty makes none. */
    public void freeze(List<DigestWindow> closing, Instant now) {
        DigestKeys.set(entityManager.createNativeQuery(FREEZE), closing)
                .setParameter(
                        "closesOn",
                        ArrayLiteral.of(closing, window -> window.closesOn().orElseThrow()))
                .setParameter("most", MAX_ITEMS)
                .setParameter("now", now)
                .executeUpdate();
    }
}
