-- Gives deliveries of a batch back until their people want them. Nobody looks at them before. What waits for the same moment is
-- a microsecond apart, so that it goes out in the order in which it came.
WITH held AS (
  SELECT notification_id, account_id, reason,
    greatest(until, (
      SELECT max(w.next_at) + interval '1 microsecond' FROM delivery w
      WHERE w.account_id = h.account_id AND w.channel_id = :channel AND w.state = 'due' AND w.postponed IS NOT NULL
        AND w.next_at < h.until + interval '1 second'))
      + interval '1 microsecond' * (row_number() OVER (PARTITION BY account_id, until ORDER BY place) - 1) AS next_at
  FROM unnest(:notifications, :accounts, CAST(:reasons AS text[]), :untils) WITH ORDINALITY
    AS h (notification_id, account_id, reason, until, place))
UPDATE delivery d SET state = 'due', batch_id = NULL, turn = NULL, postponed = held.reason, next_at = held.next_at
FROM held
WHERE d.notification_id = held.notification_id AND d.account_id = held.account_id AND d.channel_id = :channel
  AND d.batch_id = :batch
