-- Lets deliveries join their channel's line that are due and have no turn: those that are tried again, and those that a
-- version before this one has made. Each send joins at the head, or behind what has joined of it before; all digests together
-- are one send.
WITH unplaced AS (
  SELECT notification_id, account_id, digest_id IS NOT NULL AS is_digest FROM delivery
  WHERE channel_id = :channel AND state IN ('due', 'leased') AND turn IS NULL AND NOT is_urgent AND next_at <= :now
  ORDER BY next_at LIMIT :size FOR UPDATE SKIP LOCKED),
line AS MATERIALIZED (
  SELECT head_of_line(:channel) AS head, (
    SELECT turn FROM delivery
    WHERE channel_id = :channel AND state IN ('due', 'leased') AND turn IS NOT NULL AND digest_id IS NOT NULL
    ORDER BY turn DESC LIMIT 1) AS last_digest),
placed AS (
  SELECT u.notification_id, u.account_id, u.is_digest,
    greatest(line.head, CASE WHEN u.is_digest THEN line.last_digest + 1 ELSE t.next_turn END)
      + row_number() OVER (
        PARTITION BY u.is_digest, CASE WHEN u.is_digest THEN 0 ELSE u.notification_id END ORDER BY u.account_id) - 1 AS turn
  FROM unplaced u CROSS JOIN line
  LEFT JOIN send_turn t ON t.notification_id = u.notification_id AND t.channel_id = :channel),
turns AS (
  INSERT INTO send_turn (notification_id, channel_id, next_turn)
  SELECT notification_id, :channel, max(turn) + 1 FROM placed
  WHERE NOT is_digest GROUP BY notification_id HAVING count(*) >= :many
  ORDER BY notification_id
  ON CONFLICT (notification_id, channel_id) DO UPDATE SET next_turn = excluded.next_turn)
UPDATE delivery d SET turn = p.turn FROM placed p
WHERE d.notification_id = p.notification_id AND d.account_id = p.account_id AND d.channel_id = :channel
