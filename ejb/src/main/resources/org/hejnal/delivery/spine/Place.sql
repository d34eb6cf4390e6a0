-- Lets deliveries join their channel's line that are due and have no turn: those that are tried again, and those that a
-- version before this one has made. Each send joins at the head, or behind what has joined of it before.
WITH unplaced AS (
  SELECT notification_id, account_id FROM delivery
  WHERE channel_id = :channel AND state IN ('due', 'leased') AND turn IS NULL AND NOT is_urgent AND next_at <= :now
  ORDER BY next_at LIMIT :size FOR UPDATE SKIP LOCKED),
head AS MATERIALIZED (SELECT head_of_line(:channel) AS turn),
placed AS (
  SELECT u.notification_id, u.account_id, greatest(head.turn, t.next_turn)
    + row_number() OVER (PARTITION BY u.notification_id ORDER BY u.account_id) - 1 AS turn
  FROM unplaced u CROSS JOIN head
  LEFT JOIN send_turn t ON t.notification_id = u.notification_id AND t.channel_id = :channel),
turns AS (
  INSERT INTO send_turn (notification_id, channel_id, next_turn)
  SELECT notification_id, :channel, max(turn) + 1 FROM placed GROUP BY notification_id HAVING count(*) >= :many
  ON CONFLICT (notification_id, channel_id) DO UPDATE SET next_turn = excluded.next_turn)
UPDATE delivery d SET turn = p.turn FROM placed p
WHERE d.notification_id = p.notification_id AND d.account_id = p.account_id AND d.channel_id = :channel
