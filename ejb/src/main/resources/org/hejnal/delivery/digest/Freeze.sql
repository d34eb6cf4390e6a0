-- Makes the digests of windows that close, in parts, and their deliveries; skips what has been switched off meanwhile. The
-- deliveries join the lines of their channels one place after the other, behind those of earlier digests. From a window that a
-- pause holds goes only what is mandatory.
WITH closing AS (
  SELECT * FROM unnest(:accounts, :channels, :days,
    :closesOn, :held) AS w (account_id, channel_id, days, closed_on, is_held)),
waiting AS (
  SELECT i.notification_id, w.account_id, w.channel_id, w.days, w.closed_on,
    COALESCE((
      SELECT e.is_sent FROM effective_preference(ARRAY[w.account_id], NULL) e
      WHERE e.event_type_id = n.event_type_id AND e.channel_id = w.channel_id), false) AS is_sent
  FROM closing w JOIN digest_item i USING (account_id, channel_id, days)
  JOIN notification n ON n.id = i.notification_id
  WHERE i.digest_id IS NULL AND i.skipped IS NULL AND (NOT w.is_held OR EXISTS (
    SELECT 1 FROM event_type t JOIN event_channel c ON c.event_type_id = t.id
    WHERE t.id = n.event_type_id AND c.channel_id = w.channel_id AND (t.is_mandatory OR c.is_mandatory)))),
skipped AS (
  UPDATE digest_item i SET skipped = :reason FROM waiting w
  WHERE NOT w.is_sent AND i.notification_id = w.notification_id AND i.account_id = w.account_id
    AND i.channel_id = w.channel_id),
item AS (
  SELECT notification_id, account_id, channel_id, days, closed_on,
    (row_number() OVER by_window + :most - 1) / :most AS part,
    (count(*) OVER whole_window + :most - 1) / :most AS parts
  FROM waiting WHERE is_sent
  WINDOW whole_window AS (PARTITION BY account_id, channel_id, days),
    by_window AS (whole_window ORDER BY notification_id)),
made AS (
  INSERT INTO digest (account_id, channel_id, days, closed_on, part, parts, closed_at)
  SELECT DISTINCT account_id, channel_id, days, closed_on, part, parts, CAST(:now AS timestamptz) FROM item
  RETURNING id, account_id, channel_id, days, part),
frozen AS (
  UPDATE digest_item i SET digest_id = made.id
  FROM item JOIN made USING (account_id, channel_id, days, part)
  WHERE i.notification_id = item.notification_id AND i.account_id = item.account_id
    AND i.channel_id = item.channel_id),
lines AS MATERIALIZED (
  SELECT c.channel_id, greatest(head_of_line(c.channel_id), 1 + (
    SELECT turn FROM delivery
    WHERE channel_id = c.channel_id AND state IN ('due', 'leased') AND turn IS NOT NULL AND digest_id IS NOT NULL
    ORDER BY turn DESC LIMIT 1)) AS next_turn
  FROM (SELECT DISTINCT channel_id FROM closing) c)
INSERT INTO delivery (notification_id, account_id, channel_id, next_at, digest_id, turn)
SELECT min(item.notification_id), account_id, channel_id, CAST(:now AS timestamptz), made.id,
  min(l.next_turn) + row_number() OVER (PARTITION BY channel_id ORDER BY made.id) - 1
FROM item JOIN made USING (account_id, channel_id, days, part) JOIN lines l USING (channel_id)
GROUP BY account_id, channel_id, made.id
