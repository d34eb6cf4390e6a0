-- Leases what is due of a channel's lane, here the ordinary one. It is judged by what holds now, a digest by each of its
-- items: it goes out while one is left. Nothing goes to somebody whose addresses on the channel are all retired, except to
-- an address that was named: it may have to be confirmed anew. The rule is asked for all types and then for one, which lets
-- the planner go by keys. Of what is taken over from a lease that has run out nobody knows whether it has gone out.
WITH due AS (
  SELECT notification_id, account_id, channel_id, digest_id FROM delivery
  WHERE channel_id = :channel AND state IN ('due', 'leased') AND next_at <= :now AND turn IS NOT NULL
  ORDER BY turn, next_at LIMIT :size FOR UPDATE SKIP LOCKED),
judged AS (
  SELECT due.notification_id, due.account_id, due.channel_id, i.notification_id AS item_id,
    COALESCE((
      SELECT e.is_sent FROM effective_preference(ARRAY[due.account_id], NULL) e
      WHERE e.event_type_id = n.event_type_id AND e.channel_id = due.channel_id), false) AS is_sent
  FROM due
  LEFT JOIN digest_item i ON i.digest_id = due.digest_id AND i.skipped IS NULL
  JOIN notification n ON n.id = COALESCE(i.notification_id, due.notification_id)),
items AS (
  UPDATE digest_item i SET skipped = :reason FROM judged j
  WHERE NOT j.is_sent AND i.notification_id = j.item_id AND i.account_id = j.account_id
    AND i.channel_id = j.channel_id),
verdict AS (
  SELECT notification_id, account_id, channel_id, CASE WHEN NOT bool_or(is_sent) THEN CAST(:reason AS text)
    WHEN NOT EXISTS (SELECT 1 FROM notification_destination x WHERE x.notification_id = j.notification_id)
      AND EXISTS (
        SELECT 1 FROM contact_point c
        WHERE c.account_id = j.account_id AND c.channel_id = j.channel_id AND c.retired_at IS NOT NULL)
      AND NOT EXISTS (
        SELECT 1 FROM contact_point c
        WHERE c.account_id = j.account_id AND c.channel_id = j.channel_id AND c.is_preferred) THEN :retired END AS reason
  FROM judged j GROUP BY notification_id, account_id, channel_id),
done AS (
  UPDATE delivery d SET state = CASE WHEN v.reason IS NULL THEN 'leased' ELSE 'skipped' END,
    batch_id = CASE WHEN v.reason IS NULL THEN CAST(:batch AS bigint) END, next_at = :until,
    failure = COALESCE(v.reason, d.failure), may_be_sent = d.may_be_sent OR d.state = 'leased'
  FROM verdict v
  WHERE d.notification_id = v.notification_id AND d.account_id = v.account_id
    AND d.channel_id = v.channel_id
  RETURNING d.state)
SELECT CAST(:batch AS bigint) AS batch, count(*) FILTER (WHERE state = 'leased') AS leased,
  count(*) FILTER (WHERE state = 'skipped') AS skipped FROM done
