-- Lets deliveries of a batch become items of the daily digest. Windows are taken in order, as fan-out takes them; one that
-- collects already is locked and left as it is, so that it cannot close meanwhile.
WITH gone AS (
  DELETE FROM delivery d
  USING unnest(:notifications, :accounts, CAST(:reasons AS text[])) AS c (notification_id, account_id, reason)
  WHERE d.notification_id = c.notification_id AND d.account_id = c.account_id AND d.channel_id = :channel
    AND d.batch_id = :batch
  RETURNING d.notification_id, d.account_id, d.channel_id, c.reason),
items AS (
  INSERT INTO digest_item (notification_id, account_id, channel_id, days, postponed)
  SELECT notification_id, account_id, channel_id, 1, reason FROM gone
  ON CONFLICT DO NOTHING)
INSERT INTO digest_window AS w (account_id, channel_id, days, is_collecting, next_at)
SELECT DISTINCT account_id, channel_id, 1, true, CAST(:now AS timestamptz) FROM gone
ORDER BY account_id, channel_id
ON CONFLICT (account_id, channel_id, days) DO UPDATE SET is_collecting = true,
  closes_on = CASE WHEN w.next_at > :now THEN w.closes_on END, next_at = greatest(w.next_at, :now)
WHERE NOT w.is_collecting
