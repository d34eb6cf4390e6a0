-- Makes what a chunk of recipients gets: entries of inboxes, deliveries, and items of digests. One statement, so that all of
-- it sees the same preferences. Windows are taken in order, for two chunks may want the same ones; one that collects already
-- is locked and left as it is, so that it cannot close meanwhile. What has a destination goes there at once and nowhere else,
-- except into the inbox. The deliveries join the lines of their channels one place after the other, behind those of the chunks
-- before.
WITH destination AS MATERIALIZED (
  SELECT channel_id, is_in_inbox FROM notification_destination WHERE notification_id = :notification),
chosen AS MATERIALIZED (
  SELECT account_id, channel_id, CASE WHEN EXISTS (SELECT 1 FROM destination) THEN 0 ELSE days END AS days
  FROM effective_preference(:accounts, :type) e
  WHERE is_sent AND (NOT EXISTS (SELECT 1 FROM destination) OR EXISTS (
    SELECT 1 FROM destination d
    WHERE d.channel_id = e.channel_id OR (d.is_in_inbox AND e.channel_id = 'inbox')))),
inboxes AS (
  INSERT INTO inbox_entry (notification_id, account_id, arrived_at)
  SELECT CAST(:notification AS bigint), account_id, CAST(:now AS timestamptz) FROM chosen WHERE channel_id = 'inbox'
  ON CONFLICT DO NOTHING),
items AS (
  INSERT INTO digest_item (notification_id, account_id, channel_id, days)
  SELECT CAST(:notification AS bigint), account_id, channel_id, days
  FROM chosen WHERE days > 0 AND channel_id IN (:channels)
  ON CONFLICT DO NOTHING),
windows AS (
  INSERT INTO digest_window AS w (account_id, channel_id, days, is_collecting, next_at)
  SELECT account_id, channel_id, days, true, CAST(:now AS timestamptz)
  FROM chosen WHERE days > 0 AND channel_id IN (:channels)
  ORDER BY account_id, channel_id, days
  ON CONFLICT (account_id, channel_id, days) DO UPDATE SET is_collecting = true,
    closes_on = CASE WHEN w.next_at > :now THEN w.closes_on END, next_at = greatest(w.next_at, :now)
  WHERE NOT w.is_collecting),
lines AS MATERIALIZED (
  SELECT ch.id AS channel_id, greatest(head_of_line(ch.id), t.next_turn) AS next_turn
  FROM distribution_channel ch
  LEFT JOIN send_turn t ON t.channel_id = ch.id AND t.notification_id = :notification
  WHERE ch.id IN (:channels) AND NOT :urgent),
outgoing AS (
  SELECT c.account_id, c.channel_id,
    l.next_turn + row_number() OVER (PARTITION BY c.channel_id ORDER BY c.account_id) - 1 AS turn
  FROM chosen c LEFT JOIN lines l ON l.channel_id = c.channel_id
  WHERE c.days = 0 AND c.channel_id IN (:channels)),
turns AS (
  INSERT INTO send_turn (notification_id, channel_id, next_turn)
  SELECT CAST(:notification AS bigint), channel_id, max(turn) + 1 FROM outgoing
  WHERE :more AND turn IS NOT NULL GROUP BY channel_id
  ON CONFLICT (notification_id, channel_id) DO UPDATE SET next_turn = excluded.next_turn)
INSERT INTO delivery (notification_id, account_id, channel_id, next_at, is_urgent, turn)
SELECT CAST(:notification AS bigint), account_id, channel_id, CAST(:now AS timestamptz), :urgent, turn FROM outgoing
ON CONFLICT DO NOTHING
