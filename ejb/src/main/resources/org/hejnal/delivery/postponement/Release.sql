-- Makes due what waits for a person's sake. A row that is locked is being judged: whoever judges it waits for the person's row,
-- which is held here, and sees the new one.
WITH waiting AS (
  SELECT notification_id, account_id, channel_id, next_at FROM delivery
  WHERE account_id = :account AND state = 'due' AND postponed IS NOT NULL AND turn IS NULL AND next_at > :now
  FOR UPDATE SKIP LOCKED),
released AS (
  SELECT notification_id, account_id, channel_id,
    CAST(:now AS timestamptz) + interval '1 microsecond' * (row_number() OVER (ORDER BY next_at) - 1) AS next_at
  FROM waiting)
UPDATE delivery d SET next_at = r.next_at FROM released r
WHERE d.notification_id = r.notification_id AND d.account_id = r.account_id AND d.channel_id = r.channel_id
